using System.Globalization;
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

    /// <summary>The figures that stand, by last day and then the shorter span last.</summary>
    public IReadOnlyCollection<UsableFigure> Standing => _standing.Values;

    /// <summary>The last day of the spans for which a report was set aside and no other stands; null when there is none.</summary>
    public LocalDate? RejectedThrough => _rejectedThrough;

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
        var candidates = reports.Skip(Math.Max(lastCorrection, 0))
            .Select(reading.Read)
            .OfType<UsableFigure>()
            .ToArray();
        var final = candidates.Length == 0 ? null : candidates.MaxBy(static figure => figure.Latest.Maturity.Position)!.Latest.Maturity;
        var equals = candidates.Where(figure => figure.Latest.Maturity == final).ToArray();
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
}
