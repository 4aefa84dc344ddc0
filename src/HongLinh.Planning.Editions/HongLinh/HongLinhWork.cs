using static HongLinh.Planning.Editions.HongLinhOrgUnits;

namespace HongLinh.Planning.Editions;

/// <summary>The tasks and duties assigned in the text of the plan of 2023; those of the appendix are not in the document.</summary>
internal static class HongLinhWork
{
    public static PlanWork All => new() { Tasks = Tasks, Duties = Duties };

    private static ValueList<AssignedTask> Tasks =>
    [
        Task("own-work", HongLinhProse.OwnWork, "Triển khai các nhiệm vụ năm 2023 theo chức năng được giao",
            "Carry out the tasks of 2023 within each unit's functions"),
        Task("own-plans", HongLinhProse.OwnPlans, "Xây dựng kế hoạch thực hiện của đơn vị mình", "Draw up the unit's own plan of implementation")
            with { Product = BilingualName.Of("Kế hoạch thực hiện của đơn vị", "Plan of implementation of the unit") },
        Task("petitions", HongLinhProse.Petitions, "Giải quyết ý kiến, kiến nghị của cử tri và chất vấn của đại biểu HĐND",
            "Settle petitions of voters and questions of council members")
            with { Product = BilingualName.Of("Báo cáo kết quả giải quyết kiến nghị", "Report on the petitions settled"), Rhythm = DutyRhythm.AsPrescribed },
        Task("administrative-reform", HongLinhProse.Reform, "Cải cách hành chính, siết chặt kỷ luật, kỷ cương hành chính",
            "Reform administration and strengthen its discipline"),
        Task("review-resolutions", HongLinhProse.Resolutions, "Soát xét chương trình, dự án, đề án, chỉ tiêu trong các nghị quyết của Đảng",
            "Review programmes, projects and targets in the Party's resolutions"),
        Task("monthly-results", HongLinhProse.MonthlyReports, "Thực hiện các chương trình, đề án và báo cáo kết quả hàng tháng",
            "Carry out programmes and report results every month")
            with { Product = BilingualName.Of("Báo cáo kết quả thực hiện hàng tháng", "Monthly report on results"), Rhythm = DutyRhythm.Monthly,
                Assignment = Led(Departments, Front) },
        Task("civilised-wards", HongLinhProse.CivilisedWards, "Thực hiện Đề án xây dựng phường đạt chuẩn đô thị văn minh",
            "Carry out the scheme for civilised urban wards")
            with { Assignment = Led(Wards) },
        Task("monthly-synthesis", HongLinhProse.MonthlySynthesis, "Theo dõi, đôn đốc, tổng hợp báo cáo hàng tháng", "Follow up, urge on and report every month")
            with { Product = BilingualName.Of("Báo cáo tổng hợp hàng tháng", "Monthly synthesis"), Rhythm = DutyRhythm.Monthly, Assignment = Led(Office) },
    ];

    private static ValueList<ReportingDuty> Duties =>
    [
        Duty("departments-monthly", Departments, HongLinhProse.MonthlyReports, DutyRhythm.Monthly, [Town])
            with { Subject = BilingualName.Of("Kết quả thực hiện chương trình, đề án", "Results of programmes") },
        Duty("office-monthly", Office, HongLinhProse.MonthlySynthesis, DutyRhythm.Monthly, [Town])
            with { Subject = BilingualName.Of("Tổng hợp tình hình thực hiện kế hoạch", "Synthesis of how the plan is carried out") },
        Duty("petition-reports-departments", Departments, HongLinhProse.Petitions, DutyRhythm.AsPrescribed, [Town, Council])
            with { Subject = BilingualName.Of("Kết quả giải quyết kiến nghị của cử tri", "How petitions of voters were settled") },
        Duty("petition-reports-wards", Wards, HongLinhProse.Petitions, DutyRhythm.AsPrescribed, [Town, Council])
            with { Subject = BilingualName.Of("Kết quả giải quyết kiến nghị của cử tri", "How petitions of voters were settled") },
    ];

    private static AssignedTask Task(string code, SourceSpan words, string vietnamese, string english) => new()
    {
        Code = code,
        Words = words,
        Name = BilingualName.Of(vietnamese, english),
        Assignment = Led(Departments, Wards),
    };

    private static ReportingDuty Duty(string code, OrgUnit reporter, SourceSpan words, DutyRhythm rhythm, ValueList<OrgUnit> recipients) => new()
    {
        Code = code,
        Reporter = reporter,
        Words = words,
        Rhythm = rhythm,
        Recipients = recipients,
        Subject = BilingualName.Of("Báo cáo", "Report"),
    };

    private static Assignment Led(OrgUnit lead, params ReadOnlySpan<OrgUnit> coordinating) =>
        new() { Lead = lead, Coordinating = ValueList.Create(coordinating) };
}
