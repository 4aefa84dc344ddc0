using NodaTime;

namespace HongLinh.Planning;

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

    /// <summary>The spans of days for which a figure stands.</summary>
    public IEnumerable<(LocalDate Last, LocalDate First)> Spans => _standing.Keys;

    /// <summary>The last day of the spans for which a report was set aside and no other stands; null when there is none.</summary>
    public LocalDate? RejectedThrough => _rejectedThrough;

    /// <summary>Whether the spans with a figure leave no day of the year out.</summary>
    public bool CoverTheYear(PlanYear year)
    {
        var through = year.FirstDay.PlusDays(-1);
        foreach (var figure in Standing.Where(static figure => figure.HasValue).OrderBy(static figure => figure.FirstDay))
        {
            through = figure.FirstDay <= through.PlusDays(1) ? LocalDate.Max(through, figure.LastDay) : through;
        }

        return through >= year.LastDay;
    }

    /// <summary>The figure that stands for a span of days.</summary>
    public UsableFigure? At((LocalDate Last, LocalDate First) span) => _standing.GetValueOrDefault(span);

    /// <summary>The same spans with figures computed from these.</summary>
    public PeriodFigures Map(Func<UsableFigure, UsableFigure> change) =>
        With(_standing.Select(pair => KeyValuePair.Create(pair.Key, change(pair.Value))), RejectedThrough);

    /// <summary>These figures with others, which replace those of the same span.</summary>
    /// <param name="others">The other figures by their spans.</param>
    /// <param name="rejectedThrough">The last day for which a report was set aside.</param>
    public PeriodFigures With(IEnumerable<KeyValuePair<(LocalDate Last, LocalDate First), UsableFigure>> others, LocalDate? rejectedThrough)
    {
        var all = new PeriodFigures { _rejectedThrough = rejectedThrough };
        foreach (var (span, figure) in _standing.Concat(others))
        {
            all._standing[span] = figure;
        }

        return all;
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
        var equals = foremost[^1].Figure is null ? [] : Latest(Foremost([.. foremost.Select(static pair => pair.Figure).OfType<UsableFigure>()], reading));
        if (equals.Length > 0 && Array.TrueForAll(equals, figure => figure.Span == equals[0].Span && figure.Gap == equals[0].Gap && figure.EventOn == equals[0].EventOn))
        {
            if (equals.Length > 1)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.RepeatedFigure, equals[^1].Latest, equals[^1].Latest.Reported, equals.Length));
            }

            _standing[span] = equals[^1];
            return;
        }

        if (equals.Length > 1)
        {
            var figures = Reported.Listed(ValueList.From(equals.Select(static figure => figure.Latest.Reported)));
            findings.Add(FigureReading.FindingOf(FindingCode.TwoFigures, equals[^1].Latest, figures, equals.Length, figures));
        }

        _rejectedThrough = _rejectedThrough is { } before && before > span.Last ? before : span.Last;
    }

    // Words or a stated absence beside a figure are no second figure; nor is a level beside the growth that was printed with it.
    private static UsableFigure[] Foremost(UsableFigure[] figures, FigureReading reading)
    {
        var valued = Array.FindAll(figures, static figure => figure.HasValue);
        return valued.Length == 0 ? figures
            : Array.Exists(valued, PrintedGrowth.Is) ? PrintedGrowth.Foremost(valued, reading.Computes)
            : WithLists(valued);
    }

    // A list of what is done and lost for good goes with a bare count that does not contradict it.
    private static UsableFigure[] WithLists(UsableFigure[] valued)
    {
        var list = Array.FindLast(valued, static figure => figure.Year is not null);
        var counts = Array.FindAll(valued, static figure => figure.Year is null);
        return list is { Span: { } listed } && counts.Length > 0 && Array.TrueForAll(counts, count => !count.Span!.Value.IsApartFrom(listed))
            ? Array.ConvertAll(counts, count => count with { Year = list.Year, Used = ValueList.From(list.Used.Concat(count.Used)) })
            : valued;
    }

    // A figure that holds for a later day brings an earlier one up to date; only figures for the same day contradict each other.
    private static UsableFigure[] Latest(UsableFigure[] figures)
    {
        var heldOn = figures.Max(static figure => figure.Latest.ReferenceDate);
        return Array.FindAll(figures, figure => figure.Latest.ReferenceDate == heldOn);
    }
}
