namespace HongLinh.Planning;

/// <summary>Keeps the reports on single periods of an indicator's cycle, for flows that must hold in each period.</summary>
internal static class SinglePeriods
{
    /// <summary>The reports on single periods; a report on another span is left out with a finding.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="cycle">The cycle of the indicator; running totals consist of months.</param>
    /// <param name="findings">Receives the findings.</param>
    public static IEnumerable<Observation> Of(IEnumerable<Observation> reports, ReportingCycle cycle, List<Finding> findings)
    {
        var single = cycle == ReportingCycle.YearToDate || cycle == ReportingCycle.NineMonths ? ReportingCycle.Month : cycle;
        foreach (var report in reports)
        {
            if (ReportingPeriod.AllOf(report.Period.Year, single).Any(report.Period.CoversSameDays))
            {
                yield return report;
            }
            else
            {
                findings.Add(TargetFigureReading.FindingOf(FindingCode.NotOnePeriod, report, report.Reported, report.Period));
            }
        }
    }
}
