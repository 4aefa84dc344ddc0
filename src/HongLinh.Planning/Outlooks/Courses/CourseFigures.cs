using NodaTime;

namespace HongLinh.Planning.Outlooks;

/// <summary>The figures of a year day by day: running totals of a flow, levels of everything else, earliest first.</summary>
internal static class CourseFigures
{
    /// <summary>
    /// Whether figures add up over the year; named things are counted as reported, and what must hold throughout is examined period by period.
    /// </summary>
    public static bool IsFlow(MatchedTarget matched) =>
        matched.Target.Indicator.OverTime == OverTime.Flow && matched.Target.Form != FigureForm.Items
        && (!matched.HoldsThroughout || matched.Target.Form == FigureForm.Move);

    public static IReadOnlyList<(LocalDate Through, Interval Span)> Of(MatchedTarget matched)
    {
        var standing = matched.Target.Form == FigureForm.Items
            ? [.. ItemProgress.Steps(FigureChoice.InOrder(InTheYear(matched)), matched.Target, [])]
            : InTheYear(matched);
        var figures = Array.FindAll(standing, static figure => figure.Span is not null);
        return IsFlow(matched)
            ? ByDay(RunningTotals.Of(figures, cannotFall: false).All, static figure => figure.Span!.Value)
            : ByDay(FigureSeries.Levels(figures), figure => Known(figure, matched.Target));
    }

    /// <summary>The exact levels behind a growth or a change; levels of a flow add up.</summary>
    public static IReadOnlyList<(LocalDate Through, Interval Span)> LevelsOf(MatchedTarget matched)
    {
        var levels =
            Array.FindAll(
            Array.ConvertAll(InTheYear(matched), static figure => figure.Origin ?? figure), static figure => figure.Origin is null && figure.IsLevel);
        var points = IsFlow(matched) ? RunningTotals.Of(levels, cannotFall: false).All : FigureSeries.Levels(levels);
        return ByDay(points.Where(static figure => figure.Span is { IsExact: true }), static figure => figure.Span!.Value);
    }

    // An estimate of the whole year made before its last month is a forecast: it does not tell how far the year is.
    private static UsableFigure[] InTheYear(MatchedTarget matched) =>
        Array.FindAll(matched.Found!.Series.Standing, figure => matched.Found.CoversYearEnd || !figure.Latest.Period.ReachesYearEnd);

    // The last week of a year may end in January.
    private static (LocalDate Through, Interval Span)[] ByDay(IEnumerable<UsableFigure> points, Func<UsableFigure, Interval> spanOf) =>
        [.. points.Select(figure => (Through: LocalDate.Min(HeldThrough(figure), figure.Latest.Period.Year.LastDay), Span: spanOf(figure)))
            .OrderBy(static point => point.Through).GroupBy(static point => point.Through).Select(static day => day.Last())];

    // A count that holds for the 15th covers the days up to the 15th; an estimate covers its whole period.
    private static LocalDate HeldThrough(UsableFigure figure) =>
        figure.Latest is { Maturity.MayBeForecast: false, ReferenceDate: var day } latest && day < figure.LastDay && day >= latest.Period.FirstDay
            ? day : figure.LastDay;

    // Things that no report mentions are open for a verdict; for the pace, only those reported as done count.
    private static Interval Known(UsableFigure figure, Target target) =>
        target.Form == FigureForm.Items && figure.Span is { Low: { } done } ? Interval.Exactly(done) : figure.Span!.Value;
}
