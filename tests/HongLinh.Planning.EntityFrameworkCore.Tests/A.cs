using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>Small examples.</summary>
internal static class A
{
    public const string Plan = "hong-linh-2023";

    public static Observation Report(decimal billion, int month = 6) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = ReportingPeriod.Month(PlanYear.Of(2023), month),
        Reported = ReportedExact.Of(Money.BillionDong.Of(billion)),
        Maturity = Maturity.Preliminary,
        ReferenceDate = new LocalDate(2023, month, 28),
        RecordedAt = Instant.FromUtc(2023, month, 29, 2, 30),
        Source = "Báo cáo của Chi cục Thuế",
    };

    public static WorkEntry Progress(decimal percent, int day = 5) =>
        WorkEntry.Of(WorkEntryKind.Progress, "task-1", new LocalDate(2023, 6, day), Instant.FromUtc(2023, 6, day, 2, 0)) with
        {
            Percent = percent,
            By = "phong-kinh-te",
            Words = "Đã trình ban hành đề án",
            AlsoFor = ["task-2"],
        };

    public static WorkItem Item(string code) => new()
    {
        Code = code,
        Name = BilingualName.Of("Xây dựng đề án", "Draft the scheme"),
        Assignment = new Assignment { Lead = new OrgUnit { Code = "kinh-te", Name = BilingualName.Of("Phòng Kinh tế", "Economy"), Kind = OrgKind.Department } },
        AssignedOn = new LocalDate(2023, 2, 1),
        Due = new LocalDate(2023, 6, 30),
    };
}
