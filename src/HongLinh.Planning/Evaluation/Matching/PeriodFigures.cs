using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Observations;
using NodaTime;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Settles, for each span of days, which of its reports stands: corrections and more final figures replace earlier ones.</summary>
internal sealed class PeriodFigures
{
    private readonly SortedDictionary<(LocalDate Last, LocalDate First), UsableFigure> _standing = [];
    private LocalDate? _rejectedThrough;

    private PeriodFigures()
    {
    }

    /// <summary>The figures that stand, by last day, then the longer span first.</summary>
    public IReadOnlyCollection<UsableFigure> Standing => _standing.Values;

    /// <summary>The last day of the spans for which a report was set aside and no other stands; null when there is none.</summary>
    public LocalDate? RejectedThrough => _rejectedThrough;

    /// <summary>Whether the spans with a figure leave no day of the year out.</summary>
    public bool CoverTheYear(PlanYear year)
    {
        var through = year.FirstDay.PlusDays(-1);
        foreach (var period in Standing.Where(static figure => figure.HasValue).Select(static figure => figure.Latest.Period).OrderBy(static period => period.FirstDay))
        {
            through = period.FirstDay <= through.PlusDays(1) ? LocalDate.Max(through, period.LastDay) : through;
        }

        return through >= year.LastDay;
    }

    /// <summary>Settles all reports on one indicator; conflicts are noted as findings.</summary>
    /// <param name="observations">The reports within the year, earliest known first.</param>
    /// <param name="reading">How a report is read for the target.</param>
    /// <param name="findings">Where findings are noted.</param>
    public static PeriodFigures Settle(IEnumerable<Observation> observations, FigureReading reading, List<Finding> findings)
    {
        var settled = new PeriodFigures();
        foreach (var span in observations.GroupBy(static o => (o.Period.LastDay, o.Period.FirstDay)))
        {
            settled.Settle(span.Key, [.. span], reading, findings);
        }

        return settled;
    }

    private void Settle((LocalDate Last, LocalDate First) span, Observation[] reports, FigureReading reading, List<Finding> findings)
    {
        // What a correction replaces is not read at all: its faults are mended.
        var lastCorrection = Array.FindLastIndex(reports, static report => report.IsCorrection);
        var read = reports.Skip(Math.Max(lastCorrection, 0)).Select(report => (Report: report, Figure: reading.Read(report))).ToArray();
        var mostFinal = read.Max(static pair => pair.Report.Maturity.Position);
        var foremost = Array.FindAll(read, pair => pair.Report.Maturity.Position == mostFinal);
        // The latest of the most final reports decides: when it cannot be used, an older one does not speak for it.
        var equals = foremost[^1].Figure is null ? [] : Latest(Foremost([.. foremost.Select(static pair => pair.Figure).OfType<UsableFigure>()]));
        if (equals.Length > 0 && Array.TrueForAll(equals, figure => figure.Span == equals[0].Span && figure.Gap == equals[0].Gap && figure.EventOn == equals[0].EventOn))
        {
            if (equals.Length > 1)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.RepeatedFigure, equals[^1].Latest,
                    equals[^1].Latest.Reported.ToString(), equals.Length.ToString(CultureInfo.InvariantCulture)));
            }

            _standing[span] = equals[^1];
            return;
        }

        if (equals.Length > 1)
        {
            var figures = string.Join("; ", equals.Select(static figure => figure.Latest.Reported.ToString()));
            findings.Add(FigureReading.FindingOf(FindingCode.TwoFigures, equals[^1].Latest, figures,
                equals.Length.ToString(CultureInfo.InvariantCulture), figures));
        }

        _rejectedThrough = _rejectedThrough is { } before && before > span.Last ? before : span.Last;
    }

    // Words or a stated absence beside a figure are no second figure; nor is a level beside the growth that was printed
    // with it, unless the print is imprecise ("tăng trên 13%") and the level is not.
    private static UsableFigure[] Foremost(UsableFigure[] figures)
    {
        var valued = Array.FindAll(figures, static figure => figure.HasValue);
        var printed = Array.FindAll(valued, static figure => figure.Latest.Reported is ReportedGrowth);
        if (printed.Length == 0)
        {
            return valued.Length > 0 ? valued : figures;
        }

        var exact = Array.FindAll(printed, static figure => figure.Span is { IsExact: true });
        var levels = Array.FindAll(valued, static figure => figure.Latest.Reported is not ReportedGrowth && figure.Span is { IsExact: true });
        return exact.Length > 0 ? exact : levels.Length > 0 ? levels : printed;
    }

    // A figure that holds for a later day brings an earlier one up to date; only figures for the same day contradict each other.
    private static UsableFigure[] Latest(UsableFigure[] figures)
    {
        var heldOn = figures.Max(static figure => figure.Latest.HeldOn);
        return Array.FindAll(figures, figure => figure.Latest.HeldOn == heldOn);
    }
}
