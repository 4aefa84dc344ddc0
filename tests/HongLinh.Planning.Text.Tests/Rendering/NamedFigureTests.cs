using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>Name and figure as an office writes them; the sentences were written by hand before the writer was.</summary>
public sealed class NamedFigureTests
{
    private static readonly Indicator<Things> Houses =
        SmallPlan.Counted("new-houses", "Khởi công xây dựng mới nhà văn hóa", "New culture houses", SmallPlan.Houses)
            .With(static one => one with { OverTime = OverTime.Flow });

    private static readonly Indicator<Money> Contracts = SmallPlan.Define("contracts", "Giá trị hợp đồng đã ký", "Contracts signed", Money.MillionDong)
        .With(static one => one with { OverTime = OverTime.Flow });

    [Fact]
    public void Report_NounWithinTheName_TakesTheNumberBeforeIt() => Says(
        "6 tháng đầu năm 2023, khởi công xây dựng mới 03 nhà văn hóa, bằng 37,5% kế hoạch năm (kế hoạch ít nhất 08 nhà văn hóa)",
        Target.AtLeast(Houses, SmallPlan.Houses.Of(8m)), ReportedExact.Of(SmallPlan.Houses.Of(3m)), Maturity.Official);

    [Fact]
    public void Report_NounThatOpensTheName_IsCounted()
    {
        var schools = SmallPlan.Counted("standard-schools", "Số trường đạt chuẩn quốc gia", "Schools of the standard", SmallPlan.Schools);
        Says(
            "6 tháng đầu năm 2023, ước có 06 trường đạt chuẩn quốc gia, bằng 75% kế hoạch năm",
            Target.AtLeast(schools, SmallPlan.Schools.Of(8m)), ReportedExact.Of(SmallPlan.Schools.Of(6m)), Maturity.Estimated);
    }

    // "Hợp đồng" contains "đồng": a unit that is not counted is never looked for in a name.
    [Fact]
    public void Report_SumOfMoney_KeepsItsName() => Says(
        "6 tháng đầu năm 2023, giá trị hợp đồng đã ký đạt 40 triệu đồng, bằng 40% kế hoạch năm (số sơ bộ; kế hoạch ít nhất 100 triệu đồng)",
        Target.AtLeast(Contracts, Money.MillionDong.Of(100m)),
        ReportedExact.Of(Money.MillionDong.Of(40m)), Maturity.Preliminary);

    // The figure came in billions, the plan in millions: 0,04 tỷ đồng = 40 triệu đồng.
    [Fact]
    public void Report_FigureInAnotherUnit_IsSaidInThatOfThePlan() => Says(
        "đạt trên 40 triệu đồng, bằng trên 40% kế hoạch năm (kế hoạch ít nhất 100 triệu đồng)",
        Target.AtLeast(Contracts, Money.MillionDong.Of(100m)),
        ReportedBound.GreaterThan(Money.BillionDong.Of(0.04m)), Maturity.Official);

    [Fact]
    public void Report_LessIsBetter_NeitherReachesNorPraises() => Says(
        "6 tháng đầu năm 2023, tỷ lệ hộ nghèo (theo tiêu chí mới) ước 2,9% (kế hoạch không quá 2,5%); chưa đạt kế hoạch cả năm",
        Target.AtMost(SmallPlan.Poverty, Share.Percent.Of(2.5m)),
        ReportedExact.Of(Share.Percent.Of(2.9m)), Maturity.Estimated);

    [Fact]
    public void Report_ShareOfBodiesThatReachAStandard_OpensWithTheShare() => Says(
        "6 tháng đầu năm 2023, 96% đơn vị đạt chuẩn an toàn (kế hoạch ít nhất 95%)",
        Target.AtLeast(SmallPlan.Define("safe", "Đơn vị đạt chuẩn an toàn", "Safe units", Share.Percent), Share.Percent.Of(95m)),
        ReportedExact.Of(Share.Percent.Of(96m)), Maturity.Official);

    private static void Says(string words, Target target, Reported reported, Maturity maturity)
    {
        var plan = SmallPlan.Create(SmallPlan.Line(1, target));
        var report = SmallPlan.Report(target.Indicator.Code.Text, reported) with { Maturity = maturity };
        var card = SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.AdministrativePractice, report);
        Assert.Contains(words, JudgementText.Report(card.Judgements[0], Language.Vietnamese), StringComparison.Ordinal);
    }
}
