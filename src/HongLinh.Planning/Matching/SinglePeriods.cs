namespace HongLinh.Planning;

/// <summary>Keeps the reports on one period of an indicator's cycle, for flows that must hold in each of them.</summary>
internal static class SinglePeriods
{
    /// <summary>The reports on one period; a report on another span is noted and left out.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="cycle">The cycle of the indicator; running totals are made of months.</param>
    /// <param name="findings">Where findings are noted.</param>
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
