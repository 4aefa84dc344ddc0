using NodaTime;

namespace HongLinh.Planning.Outlooks;

/// <summary>What the figures of a year say day by day: running totals of a flow, levels of all else, earliest first.</summary>
internal static class CourseFigures
{
    /// <summary>Whether figures add up over the year; named things are counted as they stand, and what must hold throughout is looked at period by period.</summary>
    public static bool IsFlow(MatchedTarget matched) =>
        matched.Target.Indicator.OverTime == OverTime.Flow && matched.Target.Form != FigureForm.Items
        && (!matched.HoldsThroughout || matched.Target.Form == FigureForm.Move);

    public static IReadOnlyList<(LocalDate Through, ExactSpan Span)> Of(MatchedTarget matched)
    {
        var standing = matched.Target.Form == FigureForm.Items
            ? ItemProgress.Steps(FigureChoice.InOrder(InTheYear(matched)), matched.Target, [])
            : InTheYear(matched);
        var figures = standing.Where(static figure => figure.Span is not null);
        var byDay = IsFlow(matched)
            ? Totals(figures)
            : Levels(figures, figure => Known(figure, matched.Target));
        return [.. byDay.Select(static day => (day.Key, day.Value))];
    }

    /// <summary>The levels behind a growth or a change; of a flow only what runs from the start of the year.</summary>
    public static IReadOnlyList<(LocalDate Through, ExactSpan Span)> LevelsOf(MatchedTarget matched)
    {
        var isFlow = IsFlow(matched);
        var levels = InTheYear(matched).Where(figure => figure.Latest.Reported is ReportedExact && (!isFlow || figure.Latest.Period.StartsWithYear));
        return [.. Levels(levels, static figure => ExactSpan.Exactly(((ReportedExact)figure.Latest.Reported).Value.InCanonicalUnits))
            .Select(static day => (day.Key, day.Value))];
    }

    // An estimate of the whole year made before its last month is a forecast: it says nothing of how far the year is.
    private static IEnumerable<UsableFigure> InTheYear(MatchedTarget matched) =>
        matched.Figures!.Standing.Where(figure => matched.CoversYearEnd || !figure.Latest.Period.ReachesYearEnd);

    // Reported as a total, or an earlier total and the span that follows it.
    private static SortedDictionary<LocalDate, ExactSpan> Totals(IEnumerable<UsableFigure> figures)
    {
        var totals = new SortedDictionary<LocalDate, ExactSpan>();
        foreach (var figure in figures)
        {
            var (period, span) = (figure.Latest.Period, figure.Span!.Value);
            if (period.StartsWithYear)
            {
                totals[period.LastDay] = span;
            }
            else if (totals.TryGetValue(period.FirstDay.PlusDays(-1), out var before))
            {
                totals.TryAdd(period.LastDay, before.Plus(span));
            }
        }

        return totals;
    }

    // At the same last day the figure that held later counts.
    private static SortedDictionary<LocalDate, ExactSpan> Levels(IEnumerable<UsableFigure> figures, Func<UsableFigure, ExactSpan> spanOf)
    {
        var levels = new SortedDictionary<LocalDate, ExactSpan>();
        foreach (var figure in figures.OrderBy(static figure => figure.Latest.ReferenceDate).ThenByDescending(static figure => figure.Latest.Period.FirstDay))
        {
            var end = LocalDate.Min(figure.Latest.Period.LastDay, figure.Latest.Period.Year.LastDay);
            levels[end] = spanOf(figure);
        }

        return levels;
    }

    // Things that no report speaks of are open for a verdict; for the pace only what is reported as done counts.
    private static ExactSpan Known(UsableFigure figure, Target target) =>
        target.Form == FigureForm.Items && figure.Span is { Low: { } done } ? ExactSpan.Exactly(done) : figure.Span!.Value;
}
