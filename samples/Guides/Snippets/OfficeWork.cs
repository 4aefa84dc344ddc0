// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class OfficeWork
{
    // <register>
    public static OrgUnit Culture { get; } =
        new() { Code = "van-hoa-xa-hoi", Name = "Phòng Văn hóa - Xã hội", Kind = OrgKind.Department };

    public static OrgUnit Economy { get; } =
        new() { Code = "kinh-te", Name = "Phòng Kinh tế", Kind = OrgKind.Department };

    public static WorkRegister Register() => WorkRegister.Create(
        new WorkItem
        {
            Code = "NV-01",
            Name = "Rà soát hộ nghèo, hộ cận nghèo 6 tháng đầu năm",
            Assignment = new Assignment { Lead = Culture, Coordinating = [Economy] },
            AssignedOn = new LocalDate(2026, 5, 4),
            Due = new LocalDate(2026, 6, 15),
            Product = BilingualName.Of("Báo cáo"),
        },
        new WorkItem
        {
            Code = "NV-02",
            Name = "Xây dựng phương án sản xuất vụ hè thu",
            Assignment = new Assignment { Lead = Economy },
            AssignedOn = new LocalDate(2026, 4, 10),
            Due = new LocalDate(2026, 5, 20),
        },
        new WorkItem
        {
            Code = "KN-01",
            Name = "Trả lời kiến nghị về đường ngõ xóm",
            Kind = WorkKind.Petition,
            Assignment = new Assignment { Lead = Economy },
            AssignedOn = new LocalDate(2026, 6, 1),
            Due = new LocalDate(2026, 7, 1),
        }).Value;
    // </register>

    // <log>
    public static WorkLog Log() => WorkLog.Empty.Append(
        WorkEntry.Of(WorkEntryKind.Progress, "NV-02", new LocalDate(2026, 5, 18), Instant.FromUtc(2026, 5, 18, 9, 0)) with
        {
            Percent = 100m,
            DoneOn = new LocalDate(2026, 5, 18),
            Number = DocumentNumber.Of("12", "PA-UBND"),
            By = "Phòng Kinh tế",
        },
        WorkEntry.Extension(
            WorkEntryKind.ExtensionGranted, "NV-01", until: new LocalDate(2026, 6, 25),
            (On: new LocalDate(2026, 6, 12), RecordedAt: Instant.FromUtc(2026, 6, 12, 9, 0))) with
        {
            Words = "Chờ số liệu của hai thôn",
        });
    // </log>

    public static void Follow()
    {
        // <follow>
        var review = WorkReview.Run(Register(), Log(), new LocalDate(2026, 6, 30), VietnamDaysOff.Calendar);
        foreach (var one in review.Judgements)
        {
            Console.WriteLine($"{one.Item.Code}: {WorkText.Explain(one, Language.Vietnamese)}");
        }

        Console.WriteLine(WorkText.Describe(review.Tally, Language.Vietnamese));
        // </follow>
    }

    public static void Rates()
    {
        // <rates>
        var review = WorkReview.Run(Register(), Log(), new LocalDate(2026, 6, 30), VietnamDaysOff.Calendar);
        foreach (var definition in new[] { WorkRateDefinition.InTimeOverDue, WorkRateDefinition.DoneOverAll })
        {
            var rate = review.Tally.RateOf(definition, leastReported: 0m);
            Console.WriteLine(WorkText.Describe(rate, Language.Vietnamese));
        }
        // </rates>
    }

    public static void Remind()
    {
        // <remind>
        var review = WorkReview.Run(Register(), Log(), new LocalDate(2026, 6, 30), VietnamDaysOff.Calendar);
        var reminders = Reminder.For(review);
        Console.WriteLine(ReminderText.List(reminders, Language.Vietnamese, width: 96));
        Console.WriteLine(ReminderText.Letter(OwnPlan.Commune, Culture, reminders, Language.Vietnamese));
        using var letter = File.Create("don-doc.docx");
        PlanFile.WriteReminder(OwnPlan.Make(), Culture, reminders, letter);
        // </remind>
    }

    public static void Month()
    {
        // <month>
        var plan = OwnPlan.Make();
        var day = new LocalDate(2026, 6, 30);
        var figures = FigureTable.Read("""
            TT;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            1;6 tháng 2025;5.940;triệu đồng;chính thức;30/06/2025;10/07/2025
            1;6 tháng đầu năm;6.420;triệu đồng;ước;30/06/2026;30/06/2026
            3;6 tháng đầu năm;2,7;%;sơ bộ;30/06/2026;30/06/2026
            """, plan);
        var known = ObservationLog.Empty.Append(figures).KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.AdministrativePractice);
        var report = SynthesisReport.Of(scorecard, ReportingPeriod.Half(plan.Year, 1), Language.Vietnamese)
            .With(WorkReview.Run(Register(), Log(), day, VietnamDaysOff.Calendar))
            .With(SynthesisParagraph.Written("II", "budget-revenue", "Thu đạt khá nhờ đấu giá quyền sử dụng đất."));
        using (var file = File.Create("bao-cao-thang.docx"))
        {
            PlanFile.WriteReport(report, file);
        }

        Console.WriteLine(report.ToText(width: 96));
        // </month>
    }

    public static void NextYear()
    {
        // <next>
        var day = new LocalDate(2023, 12, 31);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(HongLinh2023.Plan.Value, known, day, JudgementPolicy.AdministrativePractice);
        var draft = scorecard.NextYear();
        var plan = draft.Value.Create().Value;
        Console.WriteLine($"{plan.Year}: {plan.Lines.Count} lines, line 4: {plan.Lines[3].Target}");
        // </next>
    }
}
