using System.Globalization;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Targets;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Chooses the figure that a judgement rests on: the running total of a flow, the latest of anything else.</summary>
internal static class FigureChoice
{
    /// <summary>The figure, or null when none is usable.</summary>
    /// <param name="figures">The figures that stand.</param>
    /// <param name="target">The target they are for.</param>
    /// <param name="findings">Where a gap in a flow is noted.</param>
    public static UsableFigure? From(PeriodFigures figures, Target target, List<Finding> findings)
    {
        var isFlow = target.Indicator.Accumulation == Accumulation.Flow;
        return target switch
        {
            // Growth is never added up, and what one month of a flow grew is not what the year grew.
            GrowthTarget or ChangeTarget => Latest(figures.Standing.Where(figure => !isFlow || figure.Latest.Period.IsFromJanuary)),
            // What happened stays so, whatever is reported afterwards.
            MilestoneTarget => Latest(figures.Standing.Where(static figure => figure.EventOn is not null)) ?? Latest(figures.Standing),
            NamedItemsTarget or RankTarget => Latest(figures.Standing),
            _ => isFlow ? RunningTotal(figures, target.Indicator.Limits.Minimum >= 0m, findings) : Latest(figures.Standing),
        };
    }

    // At the same last month the figure that held later counts, then the longer span.
    private static UsableFigure? Latest(IEnumerable<UsableFigure> figures) =>
        figures
            .OrderBy(static figure => figure.Latest.Period.LastMonth)
            .ThenBy(static figure => figure.Latest.HeldOn)
            .ThenByDescending(static figure => figure.Latest.Period.FirstMonth)
            .LastOrDefault();

    // totals[m] is the total of January to month m: reported as such, or an earlier total plus the months that follow it.
    private static UsableFigure? RunningTotal(PeriodFigures figures, bool cannotFall, List<Finding> findings)
    {
        var totals = new UsableFigure?[13];
        var through = 0;
        foreach (var figure in figures.Standing)
        {
            var (first, last) = (figure.Latest.Period.FirstMonth, figure.Latest.Period.LastMonth);
            if (cannotFall && figure.Span is null && totals[first == 1 ? through : first - 1] is { } spoken)
            {
                totals[last] ??= spoken.ThenSilence(figure);
            }
            else if (first == 1)
            {
                totals[last] = figure;
            }
            else if (totals[first - 1] is { } before && totals[last] is null or { IsSilent: true })
            {
                totals[last] = before.Then(figure);
            }

            through = totals[last] is null ? through : last;
        }

        NoteGap(figures, totals, through, findings);
        return totals[through];
    }

    private static void NoteGap(PeriodFigures figures, UsableFigure?[] totals, int through, List<Finding> findings)
    {
        var stranded = figures.Standing.LastOrDefault(figure => figure.Latest.Period.LastMonth > through);
        if (stranded is not null)
        {
            findings.Add(FigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported.ToString(),
                Month(through + 1), through == 0 ? "-" : Month(through)));
        }

        static string Month(int month) => month.ToString("00", CultureInfo.InvariantCulture);
    }
}
