using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Calendar.Regimes;

/// <summary>A regime as the state sets them: periods run from the 15th to the 14th, provinces and ministries report by the 25th.</summary>
internal static class Fourteenth
{
    public static ReportingRegime Regime { get; } = new()
    {
        Code = "fourteenth",
        Name = BilingualName.Of("Chế độ đến ngày 14", "To the 14th"),
        Basis = Some.Basis,
        Windows = [To14(ReportingCycle.Month), To14(ReportingCycle.Quarter), To14(ReportingCycle.HalfYear), To14(ReportingCycle.Year)],
        Deadlines = [DeadlineRule.OnDay(ReportingLevel.Ministry, 25, Some.Basis), DeadlineRule.OnDay(ReportingLevel.Province, 25, Some.Basis)],
    };

    /// <summary>The same with a window of nine months beside the others.</summary>
    public static ReportingRegime WithNineMonths { get; } =
        Regime with { Code = "fourteenth-9m", Windows = [.. Regime.Windows, To14(ReportingCycle.NineMonths)] };

    private static WindowRule To14(ReportingCycle cycle) => WindowRule.CutOff(cycle, 14, Some.Basis);
}
