using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// What an office would not print: one unit beside another, a reason said twice, a shortfall that is none, codes, formulas of typesetters.
public sealed class OfficeWordsTests
{
    private static readonly ReportingPeriod WholeYear = ReportingPeriod.WholeYear(SmallPlan.Year);

    private static Scorecard AtYearEnd(Reported revenue) => SmallPlan.Judge(
        SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m)))), new LocalDate(2024, 1, 31),
        JudgementPolicy.AdministrativePractice,
        SmallPlan.Report("budget-revenue", revenue, WholeYear) with { Maturity = Maturity.Preliminary, RecordedAt = Instant.FromUtc(2024, 1, 20, 1, 0) });

    private static string[] CellsOf(Scorecard card) => [.. ResultTable.Of(card, Language.Vietnamese).Groups.SelectMany(static group => group.Rows).First().Cells];

    // "Hơn 301 tỷ đồng" in a column of triệu đồng; the note says once that the year decided.
    [Fact]
    public void ResultTable_BoundInAnotherUnit_StandsInTheUnitOfTheColumn()
    {
        var cells = CellsOf(AtYearEnd(ReportedBound.GreaterThan(Money.BillionDong.Of(301m))));
        Assert.Contains("trên 301.000", cells);
        Assert.Contains("cả năm, sơ bộ", cells);
        Assert.DoesNotContain(cells, static cell => cell.Contains("tỷ đồng", StringComparison.Ordinal));
    }

    // 190.000 of 192.500 is 98,7012...%.
    [Fact]
    public void Attention_MissedAtYearEnd_SaysTheFigureThatDecided() => Assert.Equal(
        "Thu ngân sách, kế hoạch trên 192.500 triệu đồng: thực hiện 190.000 triệu đồng (cả năm, sơ bộ), bằng 98,7% kế hoạch năm, "
        + "thấp hơn 2.500 triệu đồng; không đạt kế hoạch.",
        Assert.Single(Attention.Sentences(AtYearEnd(ReportedExact.Of(Money.BillionDong.Of(190m))), Language.Vietnamese)));

    // 98.018 of 192.500 by June is more than half of it.
    [Fact]
    public void Report_TotalOnItsWay_IsNoShortfall()
    {
        var card = SmallPlan.Judge(
            SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m)))), new LocalDate(2023, 7, 30),
            JudgementPolicy.Literal, SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.MillionDong.Of(98_018m))));
        Assert.EndsWith("; vượt tiến độ.", JudgementText.Report(card.Judgements[0], Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal("Đang thực hiện (lũy kế chưa đủ mức cả năm)", VerdictWriter.Of(card.Judgements[0], Language.Vietnamese));
        Assert.DoesNotContain("chưa đạt", string.Join(' ', CellsOf(card)), StringComparison.Ordinal);
    }

    // What the plan of Hồng Lĩnh has as $\geq 7,5\text{m}$.
    [Fact]
    public void Explain_FormulaInTheWordsOfThePlan_IsWrittenAsPeopleWriteIt()
    {
        var asOf = new LocalDate(2023, 7, 30);
        var card = PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownBy(asOf), asOf, JudgementPolicy.AdministrativePractice);
        var explained = card.Judgements.Select(static one => JudgementText.Explain(one, Language.Vietnamese, 400)).ToArray();
        Assert.Contains("phần xe chạy ≥ 7,5m) tăng 10% chất lượng”", explained[9].Replace("7,5 m)", "7,5m)", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(explained, static text => text.Contains('$', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal));
    }

    // Five months of about 16, then one of 70: the note beside "6 tháng đầu năm" must not read as if 70 were the figure of six months.
    [Fact]
    public void Findings_Jump_QuotesTheTwoTotalsItLiesBetween()
    {
        decimal[] totals = [16m, 33m, 48m, 64.5m, 80m, 150m];
        var plan = SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.BillionDong.Of(192.5m))));
        var log = ObservationLog.Empty.Append([.. totals.Select(static (total, month) => SmallPlan.Report(
            "budget-revenue", ReportedExact.Of(Money.BillionDong.Of(total)), ReportingPeriod.YearToDate(SmallPlan.Year, month + 1)))]);
        var asOf = new LocalDate(2023, 7, 30);
        var card = PlanReview.Run(plan, log.KnownBy(asOf), asOf, JudgementPolicy.Literal);
        var jump = Assert.Single(card.Findings, static finding => finding.Details.Any(static detail => detail.Value is "no-outlier.budget-revenue"));
        Assert.Contains("“80 tỷ đồng; 150 tỷ đồng”", FindingText.Describe(jump, Language.Vietnamese), StringComparison.Ordinal);
    }
}
