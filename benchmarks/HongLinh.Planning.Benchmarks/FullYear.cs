using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>The plan of Hồng Lĩnh with a figure for every line that can be measured, so that every rule has work to do.</summary>
/// <remarks>The figures are made up for measuring: every other line misses its bound by a little.</remarks>
internal static class FullYear
{
    public static Plan Plan => HongLinh2023.Plan.Value;

    public static LocalDate AsOf { get; } = new(2024, 1, 15);

    public static MatchedFigures Figures => Match(Plan, Log);

    public static ObservationLog Log => ObservationLog.Empty.Append(
        Plan.Lines.Where(static line => line.Target is not NotAssessableTarget).Select(static line => Year(line, FigureFor(line))));

    /// <summary>The same year as 264 reports: a flow month by month, a growth from January on, all else as it stands at the end of each month.</summary>
    public static ObservationLog MonthlyLog => ObservationLog.Empty.Append(Enumerable.Range(1, 12).SelectMany(month =>
        Plan.Lines.Where(static line => line.Target is not NotAssessableTarget).Select(line => Monthly(line, month))));

    public static LogView Known(ObservationLog log) => log.KnownAt(Instant.MaxValue);

    public static Scorecard ReviewWithoutRules(Plan plan, LogView view) =>
        PlanReview.Run(plan, view, AsOf, JudgementPolicy.Literal, HongLinh.Planning.Rules.RuleSet.None);

    public static MatchedFigures Match(Plan plan, ObservationLog log) => MatchedFigures.Of(plan, Known(log), AsOf);

    private static Observation Monthly(PlanLine line, int month)
    {
        var (year, whole) = (PlanYear.Of(2023), FigureFor(line));
        var isGrowth = line.Target is GrowthTarget;
        return Year(
            line, whole is ReportedExact exact && line.Indicator.OverTime == OverTime.Flow && !isGrowth ? ReportedExact.Of(PartOf(exact.Value, month))
            : whole) with
        {
            Period = isGrowth ? ReportingPeriod.YearToDate(year, month) : ReportingPeriod.Month(year, month),
            ReferenceDate = ReportingPeriod.Month(year, month).LastDay,
            RecordedAt = Instant.FromUtc(2023, month, 28, 0, 0),
        };
    }

    // Twelve parts that differ and make up the whole.
    private static Quantity PartOf(Quantity whole, int month)
    {
        var part = decimal.Floor(whole.Amount / 12m);
        var more = part > 0m ? month % 3 - 1m : 0m;
        return whole.Unit.Of(month < 12 ? part + more : whole.Amount - 11m * part);
    }

    private static Observation Year(PlanLine line, Reported reported) => new()
    {
        Indicator = line.Indicator.Code,
        Period = ReportingPeriod.WholeYear(PlanYear.Of(2023)),
        Reported = reported,
        Maturity = Maturity.Official,
        ReferenceDate = new LocalDate(2023, 12, 31),
        RecordedAt = Instant.FromUtc(2024, 1, 10, 0, 0),
    };

    private static Reported FigureFor(PlanLine line) => line.Target switch
    {
        LevelTarget level => ReportedExact.Of(AsReported(level.Bound.Value.Unit.Of(level.Bound.Value.Amount + Step(line, level.Indicator.Limits.Maximum)))),
        GrowthTarget growth => ReportedGrowth.Of(UnitCatalogue.Percent.Of(growth.Rate.Value.Amount + 0.4m), growth.Against),
        BandTarget band => ReportedExact.Of(band.Lower.Value),
        CoverageTarget coverage => ReportedShare.Of(coverage.Indicator.Unit.Of(coverage.Required), coverage.Indicator.Unit.Of(coverage.Total)),
        NamedItemsTarget items => ReportedItems.Of(ValueList.From(items.Items.Select(static item => item.Name))),
        _ => throw new InvalidOperationException($"No figure made up for {line}."),
    };

    private static Unit BillionDong => UnitCatalogue.TryFromCode("billion-dong", out var unit) ? unit : throw new InvalidOperationException("No such unit.");

    // What the plan gives in millions is reported in billions.
    private static Quantity AsReported(Quantity value) =>
        value.Unit.Code == "million-dong" ? BillionDong.Of(value.Amount / 1000m) : value;

    // Counts move by one, shares stay within 0 to 100.
    private static decimal Step(PlanLine line, decimal? maximum) =>
        line.Ordinal % 2 == 0 || line.Target is LevelTarget { Bound.Value.Amount: 100m } && maximum == 100m ? -1m : 1m;
}
