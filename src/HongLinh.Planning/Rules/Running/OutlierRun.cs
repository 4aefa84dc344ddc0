using HongLinh.Planning.Units;
using NodaTime;

namespace HongLinh.Planning.Rules.Running;

/// <summary>Finds increments that stand far out from the others, by median and median absolute deviation.</summary>
internal static class OutlierRun
{
    // How many median deviations a standard deviation is, for figures that scatter normally.
    private static readonly Fraction NormalShare = Fraction.From(0.6745m);

    public static ConditionOutcome Ask(NoOutlierCondition condition, Row row)
    {
        var points = row.Series.Points;
        var exact = row.Exact(points);
        if (exact.Length < points.Count)
        {
            // A missing figure may move the median, and with it every answer.
            return row.Outcome(points);
        }

        var increments = Increments(row, exact);
        if (increments.Count < condition.Minimum)
        {
            row.Lacks(UnknownReason.TooFewFigures);
        }

        if (row.IsLacking)
        {
            return row.Outcome(points);
        }

        var values = increments.ConvertAll(static increment => increment.Value!.Lowest!.Value);
        var median = Median(values);
        var deviation = Median(values.ConvertAll(value => Size(value - median)));
        if (deviation.Sign == 0)
        {
            row.Lacks(UnknownReason.NoSpread);
        }
        else
        {
            increments.Where((_, i) => Size(values[i] - median) * NormalShare > Fraction.From(condition.Limit) * deviation)
                .ToList().ForEach(row.Breaks);
        }

        return row.Outcome(points, QuantityRange.Of(median, increments[0].Value!.Unit));
    }

    // What each month (or each day) added; a running total starts from nothing.
    private static List<Operand> Increments(Row row, StandingFigure[] points)
    {
        var inMonths = Array.TrueForAll(points, static point => point.LastDay.PlusDays(1).Day == 1);
        var increments = new List<Operand>();
        for (var i = 0; i < points.Length; i++)
        {
            var after = row.OperandOf(points[i]);
            var isFirst = i == 0 || row.Series.IsFlow && points[i].Latest.Period.Year != points[i - 1].Latest.Period.Year;
            if (isFirst && row.Series.IsFlow)
            {
                increments.Add(after with { Value = after.Value!.Each(Steps(points[i].FirstDay.PlusDays(-1), points[i].LastDay, inMonths)) });
            }
            else if (!isFirst)
            {
                var before = row.OperandOf(points[i - 1]);
                var term = DifferenceTerm.Of(after.Term, before.Term);
                var steps = Steps(points[i - 1].LastDay, points[i].LastDay, inMonths);
                if (before.Value!.In(after.Value!.Unit).TryPickT0(out var from, out var mismatch) && after.Value.Minus(from).TryPickT0(out var difference, out mismatch))
                {
                    increments.Add(Operand.Of(term) with { Indicator = after.Indicator, Parts = [after, before], Reports = points[i].Reports, Value = difference.Each(steps) });
                }
                else
                {
                    row.Lacks(UnknownFact.Of(mismatch, term, points[i].Latest));
                }
            }
        }

        return InOneUnit(increments);
    }

    private static List<Operand> InOneUnit(List<Operand> increments) =>
        increments.ConvertAll(increment => increment with { Value = increment.Value!.In(increments[0].Value!.Unit).AsT0 });

    private static int Steps(LocalDate from, LocalDate to, bool inMonths) =>
        Math.Max(1, inMonths ? (to.Year - from.Year) * 12 + to.Month - from.Month : Period.DaysBetween(from, to));

    private static Fraction Median(List<Fraction> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / Fraction.From(2);
    }

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;
}
