// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class FirstFigure
{
    public static void Judge()
    {
        // <judge>
        var commune = new OrgUnit { Code = "dong-loc", Name = "UBND xã Đồng Lộc", Kind = OrgKind.PeoplesCommittee };
        var name = BilingualName.Of("Thu ngân sách", "Budget revenue");
        var revenue = Indicator<Money>.Define("budget-revenue", name, Money.MillionDong, OverTime.Flow);
        var insured = Indicator<Share>.Define("health-insurance", "Tỷ lệ dân số tham gia bảo hiểm y tế", Share.Percent, OverTime.Stock);
        var plan = PlanDraft.For(PlanYear.Of(2026), commune)
            .Group("Chỉ tiêu kinh tế").Line(Target.GreaterThan(revenue, Money.MillionDong.Of(12_500m)))
            .Group("Chỉ tiêu xã hội").Line(Target.AtLeast(insured, Share.Percent.Of(95m))).Create().Value;
        var figures = FigureTable.Read("""
            Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            Thu ngân sách;9 tháng;12,61;tỷ đồng;sơ bộ;30/09/2026;06/10/2026
            """, plan);
        var (log, today) = (ObservationLog.Empty.Append(figures), new LocalDate(2026, 10, 10));
        var scorecard = PlanReview.Run(plan, log.KnownBy(today), today, JudgementPolicy.Literal);
        Console.WriteLine(JudgementText.Explain(scorecard["budget-revenue"], Language.English, width: 96));
        // </judge>
    }
}
