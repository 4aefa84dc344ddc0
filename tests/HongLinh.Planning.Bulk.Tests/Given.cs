using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Bulk.Tests;

/// <summary>A line of a plan, a column and a policy, and what an ordinary review says about one row.</summary>
internal sealed record Given(Plan Plan, ColumnFormat Column, JudgementPolicy Policy)
{
    public static LocalDate YearEnd { get; } = new(2024, 1, 15);

    public PlanLine Line => Plan.Lines[0];

    /// <summary>A line in the words of <see cref="LineText"/>, in a column of its own unit for the whole year.</summary>
    public static Given Of(string line, int decimals = 0, JudgementPolicy? policy = null) =>
        Of(Town.PlanOf(line + "|other: stock person > 5"), decimals, policy);

    public static Given Of(Plan plan, int decimals = 0, JudgementPolicy? policy = null) => new(
        plan,
        new ColumnFormat
        {
            Unit = plan.Lines[0].Target.Unit ?? plan.Lines[0].Indicator.Unit,
            Decimals = decimals,
            Period = ReportingPeriod.WholeYear(LineText.Year),
            AsOf = YearEnd,
            Maturity = Maturity.Official,
        },
        policy ?? JudgementPolicy.Literal);

    public ColumnJudge Judge() => Prepared().Match(static judge => judge, static finding => throw new InvalidOperationException(finding.ToString()));

    public Finding Refusal() => Prepared().Match(static judge => throw new InvalidOperationException(judge.ToString()), static finding => finding);

    public RowVerdict[] Verdicts(params long[] rows)
    {
        var verdicts = new RowVerdict[rows.Length];
        Judge().Judge(rows, verdicts);
        return verdicts;
    }

    /// <summary>The row as a decimal.</summary>
    public decimal Amount(long row) => new(
        unchecked((int)(row < 0 ? (ulong)-(Int128)row : (ulong)row)), unchecked((int)((row < 0 ? (ulong)-(Int128)row : (ulong)row) >> 32)), 0,
        row < 0, checked((byte)Column.Decimals));

    /// <summary>What a review of the whole plan says about one report with the figure; without a figure, about no report.</summary>
    public Judgement Review(decimal? amount)
    {
        var target = Line.TargetOn(Column.AsOf);
        IEnumerable<Observation> reports = amount is not { } given ? [] :
        [
            new Observation
            {
                Indicator = target.Indicator.Code,
                Period = Column.Period,
                Reported = target.Against is { } against ? ReportedGrowth.Of(Column.Unit.Of(given), against) : ReportedExact.Of(Column.Unit.Of(given)),
                Maturity = Column.Maturity,
                ReferenceDate = LocalDate.Min(Column.Period.LastDay, Column.AsOf),
                RecordedAt = Column.AsOf.At(new LocalTime(9, 0)).InUtc().ToInstant(),
            },
        ];
        return PlanReview.Run(Plan, ObservationLog.Empty.Append(reports).KnownBy(Column.AsOf), Column.AsOf, Policy, RuleSet.None).Judgements[0];
    }

    private OneOf.OneOf<ColumnJudge, Finding> Prepared() => ColumnJudge.For(Plan, Line, Column, Policy);
}
