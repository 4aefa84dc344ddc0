using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>Reporting regimes with the acts that set them (các chế độ báo cáo). An application may define others.</summary>
public static class ReportingRegimes
{
    /// <summary>Decree 09/2019: from the 15th to the 14th; ministries and provinces report by the 25th of the last month.</summary>
    /// <remarks>The decree leaves deadlines of towns, wards and communes to the provinces. It does not mention nine months.</remarks>
    public static ReportingRegime Decree09Of2019 { get; } = new()
    {
        Code = "nd-09-2019",
        Name = BilingualName.Of("Chế độ báo cáo của cơ quan hành chính nhà nước", "Reports of state administrative agencies"),
        Basis = Decree("Điều 12, Điều 13"),
        InForce = InForce.Since(new LocalDate(2019, 3, 12)),
        Windows = Windows(cycle => WindowRule.CutOff(cycle, 14, Decree("Điều 12")),
            ReportingCycle.Month, ReportingCycle.Quarter, ReportingCycle.HalfYear, ReportingCycle.Year),
        Deadlines =
        [
            DeadlineRule.OnDay(ReportingLevel.Ministry, 25, Decree("Điều 13 khoản 1")),
            DeadlineRule.OnDay(ReportingLevel.Province, 25, Decree("Điều 13 khoản 1")),
        ],
    };

    /// <summary>Khánh Hòa 2023: the windows of the decree and nine months; two working days after the cut-off.</summary>
    /// <remarks>
    /// Read second-hand: check the decision before relying on it. The day it came into force is not known, so no earlier year is refused.
    /// </remarks>
    public static ReportingRegime KhanhHoa2023 { get; } = new()
    {
        Code = "khanh-hoa-2023",
        Name = BilingualName.Of("Chế độ báo cáo định kỳ tỉnh Khánh Hòa", "Periodic reports of Khánh Hòa province"),
        Basis = KhanhHoa,
        Windows = [.. Decree09Of2019.Windows, WindowRule.CutOff(ReportingCycle.NineMonths, 14, KhanhHoa)],
        // A decision of the province binds its towns and wards; the province's own reports to the Government follow the decree.
        Deadlines =
        [
            DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Ward, 2, KhanhHoa),
            DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Town, 2, KhanhHoa),
        ],
    };

    /// <summary>Statistical reports: calendar months; deadlines are set for each form and are not part of the regime.</summary>
    public static ReportingRegime Statistics { get; } = new()
    {
        Code = "statistics",
        Name = BilingualName.Of("Chế độ báo cáo thống kê (ngành Tài chính)", "Statistical reports (finance)"),
        Basis = Statistical,
        Windows = Windows(static cycle => WindowRule.OwnDays(cycle, Statistical),
            ReportingCycle.Month, ReportingCycle.Quarter, ReportingCycle.HalfYear, ReportingCycle.NineMonths, ReportingCycle.Year),
    };

    /// <summary>The ready-made regimes.</summary>
    public static ValueList<ReportingRegime> All { get; } = [Decree09Of2019, KhanhHoa2023, Statistics];

    private static LegalBasis KhanhHoa => new()
    {
        Act = "Quyết định 01/2023/QĐ-UBND tỉnh Khánh Hòa",
        Article = "Điều 4",
        Confidence = SourceConfidence.SecondHand,
    };

    private static LegalBasis Statistical => new() { Act = "Thông tư 02/2019/TT-BTC", Article = "Điều 3 khoản 4" };

    /// <summary>Finds a regime by its code.</summary>
    /// <param name="code">The code, exactly as written.</param>
    /// <param name="regime">The regime, or null when none has this code.</param>
    /// <returns>Whether a regime has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out ReportingRegime? regime)
    {
        regime = All.FirstOrDefault(candidate => candidate.Code == code);
        return regime is not null;
    }

    private static LegalBasis Decree(string article) => new()
    {
        Act = "Nghị định 09/2019/NĐ-CP",
        Article = article,
        InForce = InForce.Since(new LocalDate(2019, 3, 12)),
    };

    private static ValueList<WindowRule> Windows(Func<ReportingCycle, WindowRule> rule, params ReadOnlySpan<ReportingCycle> cycles)
    {
        var rules = new List<WindowRule>();
        foreach (var cycle in cycles)
        {
            rules.Add(rule(cycle));
        }

        return ValueList.From(rules);
    }
}
