using System.Globalization;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;

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

    // At the same last month the figure that held later counts, then the longer span.
    private static UsableFigure? Latest(PeriodFigures figures) =>
        figures.Standing
            .OrderBy(static figure => figure.Latest.Period.LastMonth)
            .ThenBy(static figure => figure.Latest.HeldOn)
            .ThenByDescending(static figure => figure.Latest.Period.FirstMonth)
            .LastOrDefault();

    // totals[m] is the total of January to month m: reported as such, or an earlier total plus the months that follow it.
    private static UsableFigure? RunningTotal(PeriodFigures figures, List<Finding> findings)
    {
        var totals = new UsableFigure?[13];
        var through = 0;
        foreach (var figure in figures.Standing)
        {
            var (first, last) = (figure.Latest.Period.FirstMonth, figure.Latest.Period.LastMonth);
            if (first == 1)
            {
                totals[last] = figure;
            }
            else if (totals[first - 1] is { } before)
            {
                totals[last] ??= before.Then(figure);
            }

            through = totals[last] is null ? through : last;
        }

        NoteGap(figures, totals, through, findings);
        return totals[through];
    }

    private static void NoteGap(PeriodFigures figures, UsableFigure?[] totals, int through, List<Finding> findings)
    {
        var stranded = figures.Standing.LastOrDefault(figure => totals[figure.Latest.Period.LastMonth] is null);
        if (stranded is not null)
        {
            findings.Add(FigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported.ToString(),
                Month(through + 1), through == 0 ? "-" : Month(through)));
        }

        static string Month(int month) => month.ToString("00", CultureInfo.InvariantCulture);
    }
}
