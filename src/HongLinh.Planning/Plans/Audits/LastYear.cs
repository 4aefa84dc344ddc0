namespace HongLinh.Planning;

/// <summary>Finds the figure that a line gives for the whole year before.</summary>
internal static class LastYear
{
    /// <summary>The baseline for the whole year before, in a unit of the indicator; null when the line gives none.</summary>
    /// <remarks>A line about several indicators does not tell which one its baseline belongs to, so it has none.</remarks>
    public static Baseline? Of(PlanLine line, PlanYear year) =>
        line.Target.Needs.Distinct().Count() > 1
            ? null
            : line.StandingBaselines.FirstOrDefault(baseline => IsWholeYearBefore(baseline.Period, year) && Fits(baseline, line.Indicator));

    /// <summary>The same as a number in the unit of the indicator.</summary>
    public static Fraction? FigureOf(PlanLine line, PlanYear year) =>
        Of(line, year) is { } baseline ? baseline.Value.InCanonicalUnits / line.Indicator.Unit.Factor : null;

    public static bool Fits(Baseline baseline, Indicator indicator) => baseline.Value.Unit.FactorTo(indicator.Unit).IsT0;

    private static bool IsWholeYearBefore(ReportingPeriod period, PlanYear year) =>
        period.Year.Number == year.Number - 1 && period.StartsWithYear && period.ReachesYearEnd;
}
