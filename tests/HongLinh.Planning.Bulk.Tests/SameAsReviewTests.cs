using System.Globalization;
using CsCheck;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Bulk.Tests;

/// <summary>Whatever the target, the policy, the unit and the figure: a row of a column gets the answer of an ordinary review.</summary>
public sealed class SameAsReviewTests
{
    private static readonly string[] MoneyUnits = ["dong", "thousand-dong", "million-dong", "billion-dong"];
    private static readonly string[] Comparators = [">", ">=", "<", "<=", "="];
    private static readonly string[] Sides = ["", " lower", " neutral"];
    private static readonly string[] Times = ["flow", "stock", "latest", "rate", "average"];

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Int[-3, 130].Select(Text), Gen.Long[0, 5_000_000_000].Select(static value => Text(value)),
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 4]).Select(static (digits, places) => Text(new decimal(digits, 0, 0, false, (byte)places))));

    private static readonly Gen<(string Lower, string Upper)> Pairs = Gen.Select(Numbers, Numbers).Select(static (one, other) =>
        LineText.Number(one) <= LineText.Number(other) ? (one, other) : (other, one));

    private static readonly Gen<string> Measured = Gen.OneOf(
        Gen.Select(Any(Comparators), Numbers).Select(static (sign, number) => $"{sign} {number}"),
        Pairs.Select(static ends => $"in {ends.Lower}..{ends.Upper}"),
        Gen.Select(Numbers, Gen.Int[0, 20]).Select(static (number, around) => $"near {number} +-{Text(around)}"),
        Gen.Select(Any(Comparators), Numbers, Any("", " year-before")).Select(static (sign, number, against) => $"changes {sign} {number}{against}"),
        Pairs.Select(static ends => $"grows {ends.Lower}..{ends.Upper}"),
        Gen.Select(Any(Comparators), Numbers).Select(static (sign, number) => $"grows {sign} {number} base:Y=180"));

    private static readonly Gen<string> Lines = Gen.OneOf(
        Gen.Select(Any(Times), Any(MoneyUnits), Measured, Any(Sides), Any("", " unlimited", " throughout", " bare", " bare unlimited")).Select(
            static (time, unit, target, side, option) => $"{time} {unit} {target}{side}{option}"),
        Gen.Select(Any(Times), Any("percent", "hectare", "person", "school"), Measured, Any(Sides), Any("", " whole", " throughout", " unlimited")).Select(
            static (time, unit, target, side, option) => $"{time} {unit} {target}{side}{option}"),
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 60], Any(" covers", " rank")).Select(static (one, other, kind) =>
            $"stock hamlet{kind} {Text(Math.Max(1, Math.Min(one, other)))}/{Text(Math.Max(one, other))}"));

    private static readonly Gen<JudgementPolicy> Policies =
        Gen.Select(
            Gen.Select(Any(BoundConvention.All), Any(ExceedanceRule.All), Any(BandConvention.All), Any(NearConvention.All), Any(BareNumberConvention.All)),
            Gen.Select(
                Any<decimal?>(null, null, 0.05m, 0.5m), Any<decimal?>(null, null, 0.5m), Any<decimal?>(null, null, 0.1m), Gen.Bool,
                Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9]).Select(static (places, mode) => mode > 4 ? null : Rounding.Of(places, (MidpointRounding)mode))))
        .Select(static (readings, marks) => new JudgementPolicy
        {
            Name = "any",
            StrictBounds = readings.Item1,
            Exceedance = readings.Item2,
            Bands = readings.Item3,
            Near = readings.Item4,
            BareNumbers = readings.Item5,
            ExceedanceMargin = marks.Item1,
            ExceedancePoints = marks.Item2,
            NearTolerance = marks.Item3,
            NamesPartlyMet = marks.Item4,
            RoundBeforeComparing = marks.Item5,
        });

    private static readonly Gen<(ReportingPeriod Period, LocalDate AsOf, Maturity Maturity)> Days = Gen.Select(
        Any("Y", "YTD06", "H1", "M01", "M05", "Q3", "YTD11"), Any(new LocalDate(2023, 12, 14), new LocalDate(2023, 12, 31), Given.YearEnd), Any(Maturity.All))
        .Select(static (period, day, maturity) => (ReportText.PeriodOf(LineText.Year, period), day, maturity));

    private static readonly Gen<(Given Given, int[] Near, long[] Rows)> Cases =
        Gen.Select(Lines, Policies, Days, Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[-3, 3].Array[4, 20], Gen.OneOf(
            Gen.Long, Gen.Long[-200, 20_000], Gen.Int[int.MinValue, int.MaxValue].Select(static row => (long)row)).Array[4, 12])
        .Select(static (line, policy, day, decimals, scale, near, rows) => (Column(line, policy, day, (decimals, scale)), near, rows));

    [Fact]
    public void Judge_ScaledRows_SayWhatAReviewSays() => Cases.Sample(static given =>
    {
        var rows = given.Rows.Concat(AroundBounds(given.Given, given.Near)).Concat(Edges).ToArray();
        var verdicts = given.Given.Verdicts(rows);
        return Enumerable.Range(0, rows.Length).All(at => Same(given.Given, given.Given.Amount(rows[at]), verdicts[at]));
    });

    [Fact]
    public void Judge_Decimals_SayWhatAReviewSays() => Gen.Select(Cases, Gen.Decimal.Array[1, 6]).Sample(static (given, others) =>
    {
        var rows = given.Rows.Concat(AroundBounds(given.Given, given.Near)).Select(given.Given.Amount).Concat(others).ToArray();
        var verdicts = new RowVerdict[rows.Length];
        given.Given.Judge().Judge(rows, verdicts);
        return Enumerable.Range(0, rows.Length).All(at => Same(given.Given, rows[at], verdicts[at]));
    });

    // Strict and inclusive ends in all combinations, and a unit of the column that is a third or a seventh of the target's.
    [Fact]
    public void Judge_OpenBandsInUnitsWithoutDecimals_SayWhatAReviewSays() => Gen.Select(
        Gen.Bool, Gen.Bool, Gen.Int[0, 40], Gen.Int[0, 40], Any(1, 3, 7, 12), Gen.Select(Policies, Gen.Int[0, 2])).Sample(
        static (openBelow, openAbove, one, other, part, rest) =>
    {
        var (policy, decimals) = rest;
        var whole = Unit.Define("crate", BilingualName.Of("thùng", "crates"), Dimension.Of(BaseDimension.Thing, "crate"), Fraction.One);
        var piece = Unit.Define("piece", BilingualName.Of("phần", "pieces"), whole.Dimension, Fraction.Of(1, part));
        var indicator = Town.PlanOf("stock crate > 1").Lines[0].Indicator with { Unit = whole };
        var band = BandTarget.From(
            indicator,
            Bound.Of(openBelow ? Comparator.GreaterThan : Comparator.AtLeast, whole.Of(Math.Min(one, other))),
            Bound.Of(openAbove ? Comparator.LessThan : Comparator.AtMost, whole.Of(Math.Max(one, other)))).AsT0;
        var given = Given.Of(Town.PlanOf(new PlanLine { Ordinal = 1, Target = band }).Value, decimals, policy);
        given = given with { Column = given.Column with { Unit = piece } };
        var rows = Enumerable.Range(-3, 320).Select(static row => (long)row).ToArray();
        var verdicts = given.Verdicts(rows);
        return Enumerable.Range(0, rows.Length).All(at => Same(given, given.Amount(rows[at]), verdicts[at]));
    }, iter: 20);

    // Where 32 bits end, where a decimal's low word ends, and where 64 bits end.
    private static IEnumerable<long> Edges =>
        [long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, int.MinValue - 1L, int.MinValue, int.MaxValue, int.MaxValue + 1L,
            uint.MaxValue, uint.MaxValue + 1L, -1, 0, 1];

    private static Given Column(
        string line, JudgementPolicy policy, (ReportingPeriod Period, LocalDate AsOf, Maturity Maturity) day, (int Decimals, int Scale) rows)
    {
        var given = Given.Of(line, rows.Decimals, policy);
        var unit = MoneyUnits.Contains(given.Column.Unit.Code) ? LineText.UnitOf(MoneyUnits[rows.Scale]) : given.Column.Unit;
        return given with { Column = given.Column with { Unit = unit, Period = day.Period, AsOf = day.AsOf, Maturity = day.Maturity } };
    }

    // The rows at the bounds and next to them, at a margin beyond them, and at the limits of the indicator.
    private static IEnumerable<long> AroundBounds(Given given, int[] steps)
    {
        var amounts = given.Line.Target.Bounds.Select(static bound => bound.Value)
            .Concat(given.Line.Target.Bounds.SelectMany(static bound => new[] { 1.05m, 0.95m, 1.5m, 0.5m }.Select(share => bound.Value.Unit.Of(
                bound.Value.Amount * share))))
            .Concat(new[] { given.Line.Indicator.Limits.Minimum, given.Line.Indicator.Limits.Maximum }.OfType<decimal>().Select(given.Line.Indicator.Unit.Of));
        foreach (var amount in amounts)
        {
            if (amount.Unit.FactorTo(given.Column.Unit).TryPickT0(out var factor, out _))
            {
                var scaled = (Fraction.From(amount.Amount) * factor * Fraction.Of(System.Numerics.BigInteger.Pow(10, given.Column.Decimals), 1))
                    .Round(Rounding.Truncate(0));
                foreach (var step in steps.Where(step => Math.Abs(scaled + step) < long.MaxValue))
                {
                    yield return (long)scaled + step;
                }
            }
        }
    }

    private static bool Same(Given given, decimal amount, RowVerdict row)
    {
        var review = given.Review(amount);
        var same = !row.IsMissing && row.Verdict == review.Verdict && row.Reason == review.Reason && row.SoFar == review.SoFar
            && row.IsAtBound == review.IsAtBound && row.IsPartlyMet == review.IsPartlyMet && row.IsRejected == (review.State == ReportState.Rejected);
        return same ? true : throw new InvalidOperationException(
            $"{Text(amount)} in {given.Column} for {given.Line.Target}: {row}, {row.SoFar}; a review says {review}, {review.SoFar}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Gen<T> Any<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);

    private static Gen<T> Any<T>(ValueList<T> choices) => Gen.Int[0, choices.Count - 1].Select(at => choices[at]);
}
