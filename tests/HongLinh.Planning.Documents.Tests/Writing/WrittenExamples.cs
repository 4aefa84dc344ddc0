using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Documents.Tests.Writing;

/// <summary>The scorecards that the tests write.</summary>
internal static class WrittenExamples
{
    public static readonly LocalDate Day = new(2023, 7, 30);

    public static Scorecard July { get; } = HongLinh(JudgementPolicy.Literal);

    public static ObligationBook Owed { get; } = ObligationBook.Open(
        HongLinh2023.Plan.Value,
        new ObligationRules
        {
            Regime = ReportingRegimes.Decree09Of2019 with { Deadlines = [Calendar.DeadlineRule.OnDay(Calendar.ReportingLevel.Town, 25, SmallPlan.Header.Basis!)] },
            Level = Calendar.ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            DefaultReporter = HongLinh2023.Plan.Value.Work.Duties.First(static duty => duty.Reporter.Kind == OrgKind.Office).Reporter,
        },
        July.View);

    /// <summary>The synthesis of the first half of 2023, with a paragraph that a person wrote and a caution.</summary>
    public static SynthesisReport Synthesis { get; } = SynthesisReport.Of(July, ReportingPeriod.Half(PlanYear.Of(2023), 1), Language.Vietnamese)
        .With(SynthesisParagraph.Written("I", "", "UBND thị xã đã họp phiên thường kỳ <b>& 'đậm'</b>.")).WithCaution("SỐ LIỆU MINH HỌA");

    /// <summary>A letter to a department with one piece of work overdue since five days.</summary>
    public static WrittenFile Letter => WrittenFile.Of(static file =>
    {
        var economy = SmallPlan.Unit("economy", "Phòng Kinh tế", "Department of Economy", OrgKind.Department);
        var work = new WorkItem
        {
            Code = "nv-1",
            Name = BilingualName.Of("Báo cáo tiến độ giải phóng mặt bằng", "Report on land clearance"),
            Assignment = new Assignment { Lead = economy },
            AssignedOn = new LocalDate(2023, 5, 2),
            Due = new LocalDate(2023, 6, 30),
        };
        var review = WorkReview.Run(WorkRegister.Create(work).Value, WorkLog.Empty, new LocalDate(2023, 7, 5));
        PlanFile.WriteReminder(July.Plan, economy, Reminder.For(review), file);
    });

    public static ReportHead Head { get; } = new()
    {
        Number = DocumentNumber.Of("5", "BC-UBND"),
        Date = DocumentDate.On(Day),
        Bases = ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015", "Căn cứ Luật Đầu tư công ngày 13/6/2019;"],
        Recipients = ["UBND tỉnh (để báo cáo)", "- Thường trực Thị ủy;"],
    };

    public static Scorecard HongLinh(JudgementPolicy policy) =>
        PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownBy(Day), Day, policy);

    /// <summary>A plan without a line.</summary>
    public static Scorecard Empty { get; } = SmallPlan.Judge(Plan.Create(SmallPlan.Header, []).Value, Day, JudgementPolicy.Literal);

    /// <summary>A scorecard of one line whose name and report have the words.</summary>
    public static Scorecard With(string words)
    {
        var indicator = SmallPlan.Define("budget-revenue", words, words, Money.MillionDong);
        var line = SmallPlan.Line(1, Target.GreaterThan(indicator, Money.MillionDong.Of(192_500m)));
        var report = SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.MillionDong.Of(198_018m))) with { Source = words };
        return SmallPlan.Judge(SmallPlan.Create(line), Day, JudgementPolicy.Literal, report);
    }

    public static WrittenFile Workbook(Scorecard card, Language? language = null, ObligationBook? owed = null) =>
        WrittenFile.Of(file => PlanFile.WriteWorkbook(card, file, language ?? Language.Vietnamese, owed));

    public static WrittenFile Report(Scorecard card, Language? language = null, ReportHead? head = null, ObligationBook? owed = null) =>
        WrittenFile.Of(file => PlanFile.WriteReport(card, file, language ?? Language.Vietnamese, head, owed));
}
