using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>The plan of Hồng Lĩnh with a figure for every line that can be measured, so that every rule has work to do.</summary>
/// <remarks>The figures are made up for measuring: every other line misses its bound by a little.</remarks>
internal static class FullYear
{
    public static Plan Plan => HongLinh2023.Plan.Value;

    public static MatchedFigures Figures => Match(Plan, Log);

    public static ObservationLog Log => ObservationLog.Empty.Append(
        Plan.Lines.Where(static line => line.Target is not NotAssessableTarget).Select(static line => Year(line, FigureFor(line))));

    public static MatchedFigures Match(Plan plan, ObservationLog log) => MatchedFigures.Of(plan, log.KnownAt(Instant.MaxValue), new LocalDate(2024, 1, 15));

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
        LevelTarget level => ReportedExact.Of(level.Bound.Value.Unit.Of(level.Bound.Value.Amount + Step(line, level.Indicator.Limits.Maximum))),
        GrowthTarget growth => ReportedGrowth.Of(UnitCatalogue.Percent.Of(growth.Rate.Value.Amount + 0.4m), growth.Against),
        BandTarget band => ReportedExact.Of(band.Lower.Value),
        CoverageTarget coverage => ReportedShare.Of(coverage.Indicator.Unit.Of(coverage.Required), coverage.Indicator.Unit.Of(coverage.Total)),
        NamedItemsTarget items => ReportedItems.Of(ValueList.From(items.Items.Select(static item => item.Name))),
        _ => throw new InvalidOperationException($"No figure made up for {line}."),
    };

    // Counts move by one, shares stay within 0 to 100.
    private static decimal Step(PlanLine line, decimal? maximum) =>
        line.Ordinal % 2 == 0 || line.Target is LevelTarget { Bound.Value.Amount: 100m } && maximum == 100m ? -1m : 1m;
}
