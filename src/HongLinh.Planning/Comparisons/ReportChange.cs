namespace HongLinh.Planning.Comparisons;

/// <summary>A report in two views of a log, and what it is when it stands in one of them only.</summary>
/// <param name="Report">The report.</param>
/// <param name="Cause">What its coming or going is; null when it stands in both.</param>
/// <param name="IsAdded">Whether it stands in the later view only.</param>
internal sealed record ReportChange(Observation Report, ChangeCause? Cause, bool IsAdded)
{
    /// <summary>Every report of either view, earliest known first.</summary>
    public static ReportChange[] Between(LogView before, LogView after)
    {
        // Two entries of a log may be equal, so they are counted off one against one.
        var open = before.Observations.GroupBy(static report => report).ToDictionary(static same => same.Key, static same => same.Count());
        var all = new List<ReportChange>();
        foreach (var report in after.Observations)
        {
            var isKnown = open.GetValueOrDefault(report) > 0;
            open[report] = open.GetValueOrDefault(report) - (isKnown ? 1 : 0);
            all.Add(isKnown ? new ReportChange(report, null, false) : new ReportChange(report, CauseOf(report, before), true));
        }

        // What was replaced by another report goes with it; only what nothing replaces was withdrawn.
        var gone = open.SelectMany(static same => Enumerable.Repeat(same.Key, same.Value))
            .Select(report =>
                new ReportChange(
                report, all.Find(change => change.IsAdded && IsForSameDays(change.Report, report))?.Cause ?? ChangeCause.FigureWithdrawn, false))
            .ToArray();
        return [.. all.Concat(gone).OrderBy(static change => change.Report.RecordedAt)];
    }

    private static ChangeCause CauseOf(Observation report, LogView before)
    {
        var earlier = before.Observations
            .Where(old => IsForSameDays(old, report))
            .ToArray();
        return Array.TrueForAll(earlier, static old => old.Reported is ReportedAbsence) ? ChangeCause.NewFigure
            : report.Reported is ReportedAbsence ? ChangeCause.FigureWithdrawn
            : report.Maturity.Position > earlier.Max(static old => old.Maturity.Position) ? ChangeCause.FigureMoreFinal
            : ChangeCause.FigureRevised;
    }

    private static bool IsForSameDays(Observation one, Observation other) =>
        one.Indicator == other.Indicator && one.ReportingUnit == other.ReportingUnit && one.Period.CoversSameDays(other.Period);
}
