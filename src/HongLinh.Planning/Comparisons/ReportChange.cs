namespace HongLinh.Planning.Comparisons;

/// <summary>A report in two views of a log, and the cause of change it stands for when only one of them has it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Cause">The cause that its arrival or removal stands for; null when both views have it.</param>
/// <param name="IsAdded">Whether only the later view has it.</param>
internal sealed record ReportChange(Observation Report, ChangeCause? Cause, bool IsAdded)
{
    /// <summary>Every report of either view, earliest known first.</summary>
    public static ReportChange[] Between(LogView before, LogView after)
    {
        // A log may hold equal entries, so they are matched one against one.
        var open = before.Observations.GroupBy(static report => report).ToDictionary(static same => same.Key, static same => same.Count());
        var earlier = before.Observations.ToLookup(SeriesOf);
        var known = after.Observations.ToHashSet();
        var all = new List<ReportChange>();
        foreach (var report in after.Observations)
        {
            var isKnown = open.GetValueOrDefault(report) > 0;
            open[report] = open.GetValueOrDefault(report) - (isKnown ? 1 : 0);
            all.Add(isKnown ? new ReportChange(report, null, false) : new ReportChange(report, CauseOf(report, earlier, known), true));
        }

        // A report that was replaced shares the cause of its replacement; only a report without replacement was withdrawn.
        var added = all.Where(static change => change.IsAdded).ToLookup(static change => SeriesOf(change.Report));
        var gone = open.SelectMany(static same => Enumerable.Repeat(same.Key, same.Value))
            .Select(report =>
                new ReportChange(
                report, added[SeriesOf(report)].FirstOrDefault(change => IsForSameDays(change.Report, report))?.Cause ?? ChangeCause.FigureWithdrawn, false))
            .ToArray();
        return [.. all.Concat(gone).OrderBy(static change => change.Report.RecordedAt)];
    }

    private static ChangeCause CauseOf(Observation report, ILookup<(IndicatorCode, string), Observation> before, HashSet<Observation> after)
    {
        var earlier = before[SeriesOf(report)]
            .Where(old => IsForSameDays(old, report))
            .ToArray();
        return Array.TrueForAll(earlier, static old => old.Reported is ReportedAbsence) ? ChangeCause.NewFigure
            : report.Reported is ReportedAbsence ? ChangeCause.FigureWithdrawn
            : report.Maturity.Position > earlier.Max(static old => old.Maturity.Position) ? ChangeCause.FigureMoreFinal
            : Array.Exists(earlier, old => Contradicts(report, old) && after.Contains(old)) ? ChangeCause.FigureContradicted
            : ChangeCause.FigureRevised;
    }

    private static (IndicatorCode Indicator, string Unit) SeriesOf(Observation report) => (report.Indicator, report.ReportingUnit);

    // Of two reports for one day that are equally final, neither replaces the other unless it says so.
    private static bool Contradicts(Observation report, Observation old) =>
        !report.IsCorrection && report.Maturity == old.Maturity && report.ReferenceDate == old.ReferenceDate && report.Reported != old.Reported;

    private static bool IsForSameDays(Observation one, Observation other) =>
        SeriesOf(one) == SeriesOf(other) && one.Period.CoversSameDays(other.Period);
}
