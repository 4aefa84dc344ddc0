using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Chooses the figure that a judgement rests on: the running total of a flow, the latest of anything else.</summary>
internal static class FigureChoice
{
    /// <summary>The figure, or null when none is usable.</summary>
    /// <param name="figures">The figures that stand.</param>
    /// <param name="accumulation">How figures of the indicator join over time.</param>
    /// <param name="findings">Where a gap in a flow is noted.</param>
    public static UsableFigure? From(PeriodFigures figures, Accumulation accumulation, List<Finding> findings) =>
        accumulation == Accumulation.Flow ? RunningTotal(figures, findings) : Latest(figures);

    // At the same last day the figure that held later counts, then the longer span.
    private static UsableFigure? Latest(PeriodFigures figures) =>
        figures.Standing
            .OrderBy(static figure => figure.Latest.Period.LastDay)
            .ThenBy(static figure => figure.Latest.HeldOn)
            .ThenByDescending(static figure => figure.Latest.Period.FirstDay)
            .LastOrDefault();

    // The total from the start of the year to a day: reported as such, or an earlier total plus the span that follows it.
    private static UsableFigure? RunningTotal(PeriodFigures figures, List<Finding> findings)
    {
        var totals = new Dictionary<LocalDate, UsableFigure>();
        UsableFigure? through = null;
        foreach (var figure in figures.Standing)
        {
            var period = figure.Latest.Period;
            if (period.StartsWithYear)
            {
                totals[period.LastDay] = figure;
            }
            else if (totals.TryGetValue(period.FirstDay.PlusDays(-1), out var before))
            {
                totals.TryAdd(period.LastDay, before.Then(figure));
            }

            through = totals.GetValueOrDefault(period.LastDay) ?? through;
        }

        NoteGap(figures, totals, through, findings);
        return through;
    }

    private static void NoteGap(PeriodFigures figures, Dictionary<LocalDate, UsableFigure> totals, UsableFigure? through, List<Finding> findings)
    {
        var stranded = figures.Standing.LastOrDefault(figure => !totals.ContainsKey(figure.Latest.Period.LastDay));
        if (stranded is not null)
        {
            var usable = through?.Latest.Period.LastDay;
            var missing = usable?.PlusDays(1) ?? stranded.Latest.Period.Year.FirstDay;
            findings.Add(FigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported.ToString(),
                LocalDatePattern.Iso.Format(missing), usable is { } day ? LocalDatePattern.Iso.Format(day) : "-"));
        }
    }
}
