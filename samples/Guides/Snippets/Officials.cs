// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class Officials
{
    public static void First()
    {
        // <first>
        var xa = new OrgUnit { Code = "dong-loc", Name = "UBND xã Đồng Lộc", Kind = OrgKind.PeoplesCommittee };
        var thu = Indicator<Money>.Define("thu-ngan-sach", "Thu ngân sách", Money.MillionDong, OverTime.Flow);
        var plan = PlanDraft.For(PlanYear.Of(2026), xa)
            .Group("Chỉ tiêu kinh tế").Line(Target.GreaterThan(thu, Money.MillionDong.Of(12_500m))).Create().Value;
        var figures = FigureTable.Read("""
            Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            Thu ngân sách;9 tháng;12,61;tỷ đồng;sơ bộ;30/09/2026;06/10/2026
            """, plan);
        var today = new LocalDate(2026, 10, 10);
        var known = ObservationLog.Empty.Append(figures).KnownBy(today);
        var scorecard = PlanReview.Run(plan, known, today, JudgementPolicy.Literal);
        Console.WriteLine(JudgementText.Explain(scorecard["thu-ngan-sach"], Language.Vietnamese, width: 96));
        // </first>
    }

    public static void Table()
    {
        // <table>
        var plan = HongLinh2023.Plan.Value;
        using var file = File.OpenRead("so-lieu-6-thang.csv");
        var read = PlanFile.ReadFigures(file, plan);
        var day = new LocalDate(2023, 7, 10);
        var known = ObservationLog.Empty.Append(read).KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.AdministrativePractice);
        var errors = scorecard.Findings.Where(static one => one.Severity == Severity.Error).ToValueList();
        Console.WriteLine(FindingText.Render(errors, plan, Language.Vietnamese, width: 96));
        Console.WriteLine(JudgementText.Report(scorecard["budget-revenue"], Language.Vietnamese));
        Console.WriteLine(JudgementText.Report(scorecard["total-investment"], Language.Vietnamese));
        Console.WriteLine(JudgementText.Report(scorecard["sown-area"], Language.Vietnamese));
        // </table>
    }

    public static void Slip()
    {
        // <slip>
        var plan = HongLinh2023.Plan.Value;
        var read = FigureTable.Read("""
            TT;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            3;Tổng vốn đầu tư phát triển toàn xã hội;6 tháng đầu năm;0,724;tỷ đồng;sơ bộ;30/06/2023;04/07/2023
            3;Tổng vốn đầu tư phát triển toàn xã hội;quý I;301,5;tỷ đồng;sơ bộ;31/03/2023;10/04/2023
            """, plan);
        var day = new LocalDate(2023, 7, 10);
        var known = ObservationLog.Empty.Append(read).KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.AdministrativePractice);
        Console.WriteLine(JudgementText.Explain(scorecard["total-investment"], Language.Vietnamese, width: 96));
        // </slip>
    }

    public static void Judged()
    {
        // <judged>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.AdministrativePractice);
        Console.WriteLine(JudgementText.Explain(scorecard["budget-revenue"], Language.Vietnamese, width: 96));
        // </judged>
    }
}
