using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Targets;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Chooses the figure that a judgement rests on: the running total of a flow, the latest of anything else.</summary>
internal static class FigureChoice
{
    /// <summary>The figure, or null when none is usable.</summary>
    /// <param name="figures">The figures that stand.</param>
    /// <param name="target">The target they are for.</param>
    /// <param name="eachPeriod">Whether the target must hold in each period of a flow, so that nothing is added up.</param>
    /// <param name="findings">Where a gap in a flow is noted.</param>
    public static UsableFigure? From(PeriodFigures figures, Target target, bool eachPeriod, List<Finding> findings)
    {
        var isFlow = target.Indicator.Accumulation == Accumulation.Flow;
        return target switch
        {
            // Growth is never added up, and what one month of a flow grew is not what the year grew.
            GrowthTarget or ChangeTarget => Latest(figures.Standing.Where(figure => !isFlow || figure.Latest.Period.StartsWithYear)),
            // What happened stays so, whatever is reported afterwards.
            MilestoneTarget => Latest(figures.Standing.Where(static figure => figure.EventOn is not null)) ?? Latest(figures.Standing),
            NamedItemsTarget named => ItemProgress.Of(InOrder(figures.Standing), named, findings),
            RankTarget => Latest(figures.Standing),
            _ => isFlow && !eachPeriod ? RunningTotal(figures, target.Indicator.Limits.Minimum >= 0m, findings) : Latest(figures.Standing),
        };
    }

    // At the same last day the figure that held later counts, then the longer span.
    private static UsableFigure? Latest(IEnumerable<UsableFigure> figures) => InOrder(figures).LastOrDefault();

    private static IEnumerable<UsableFigure> InOrder(IEnumerable<UsableFigure> figures) =>
        figures
            .OrderBy(static figure => figure.Latest.Period.LastDay)
            .ThenBy(static figure => figure.Latest.HeldOn)
            .ThenByDescending(static figure => figure.Latest.Period.FirstDay);

    // The total from the start of the year to a day: reported as such, or an earlier total plus the span that follows it.
    private static UsableFigure? RunningTotal(PeriodFigures figures, bool cannotFall, List<Finding> findings)
    {
        var totals = new Dictionary<LocalDate, UsableFigure>();
        UsableFigure? through = null;
        foreach (var figure in figures.Standing)
        {
            var period = figure.Latest.Period;
            var before = totals.GetValueOrDefault(period.FirstDay.PlusDays(-1));
            if (cannotFall && figure.Span is null && (period.StartsWithYear ? through : before) is { } spoken)
            {
                totals.TryAdd(period.LastDay, spoken.ThenSilence(figure));
            }
            else if (period.StartsWithYear)
            {
                totals[period.LastDay] = figure;
            }
            else if (before is not null && totals.GetValueOrDefault(period.LastDay) is null or { IsSilent: true })
            {
                totals[period.LastDay] = before.Then(figure);
            }

            through = totals.GetValueOrDefault(period.LastDay) ?? through;
        }

        NoteGap(figures, through, findings);
        return through;
    }

    private static void NoteGap(PeriodFigures figures, UsableFigure? through, List<Finding> findings)
    {
        var usable = through?.Latest.Period.LastDay;
        var stranded = figures.Standing.LastOrDefault(figure => usable is null || figure.Latest.Period.LastDay > usable);
        if (stranded is not null)
        {
            var missing = usable?.PlusDays(1) ?? stranded.Latest.Period.Year.FirstDay;
            findings.Add(FigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported.ToString(),
                LocalDatePattern.Iso.Format(missing), usable is { } day ? LocalDatePattern.Iso.Format(day) : "-"));
        }
    }
}
