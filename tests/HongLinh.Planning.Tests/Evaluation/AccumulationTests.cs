using System.Globalization;

namespace HongLinh.Planning.Tests.Evaluation;

public sealed class AccumulationTests
{
    // The total that stands and how many reports went into it; "-" where there is none.
    [Theory]
    [InlineData("M01 1; M02 2; M03 4", "7 person of 3")]
    [InlineData("M01 1; M02 2; M03 4; YTD03 8", "8 person of 1", "figure-parts-differ")] // 7 in the months
    [InlineData("YTD03 8; M04 1; M05 2", "11 person of 3")]
    [InlineData("Q1 8; M04 1", "9 person of 2")]
    [InlineData("Q1 8; Q2 4; Q3 2; Q4 1", "15 person of 4")]
    [InlineData("H1 8; H2 4", "12 person of 2")]
    [InlineData("9M 8; M10 1; M11 1; M12 1", "11 person of 4")]
    [InlineData("9M 8; H2 5; H1 4", "9 person of 2")]
    [InlineData("M01 1; M02 2; Q1 9", "9 person of 1")]
    [InlineData("YTD02 3; Q1 9; M03 1", "9 person of 1", "figure-parts-differ")] // 4 in the parts
    [InlineData("YTD03 8; Q2 4; M04 1", "12 person of 2")]
    [InlineData("YTD06 8; M01 1", "8 person of 1")]
    [InlineData("Y 20; YTD11 12; M12 1", "20 person of 1", "figure-parts-differ")] // 13 in the parts
    [InlineData("M03 4; M01 1; M02 2", "7 person of 3")]
    public void Figure_Flow_IsTheRunningTotal(string reports, string total, string finding = "")
    {
        var evidence = Town.Judge("flow person >= 100", reports).Explain();
        Assert.Equal(total, $"{evidence.Figure} of {evidence.Used.Count.ToString(CultureInfo.InvariantCulture)}");
        Assert.Equal(finding, string.Join(" ", Town.Findings("flow person >= 100", reports).Select(static finding => finding.Code.Code)));
    }

    // What lies beyond a gap is not added; the finding names the first missing month and the last usable one.
    [Theory]
    [InlineData("M01 1; M03 4", "1 person", "it 2023-M03", "[2023-02-01, 2023-01-31]")]
    [InlineData("M01 1; M02 2; M05 4; M06 4", "3 person", "it 2023-M06", "[2023-03-01, 2023-02-28]")]
    [InlineData("YTD06 8; Q4 4", "8 person", "it 2023-Q4", "[2023-07-01, 2023-06-30]")]
    [InlineData("M02 2", null, "it 2023-M02", "[2023-01-01, -]")]
    [InlineData("H2 2", null, "it 2023-H2", "[2023-01-01, -]")]
    public void Figure_FlowWithGap_GoesToTheGap(string reports, string? total, string place, string operands)
    {
        var card = Town.Review(Town.PlanOf("flow person >= 100"), reports);
        Assert.Equal(total, card.Judgements[0].Explain().Figure?.ToString());
        var finding = Assert.Single(card.Findings);
        Assert.Equal(("figure-flow-gap", "warning", place, operands),
            (finding.Code.Code, finding.Severity.Code, finding.Place.ToString(), finding.Details.ToString()));
    }

    // A year-to-date figure closes every gap before it.
    [Theory]
    [InlineData("M03 4; YTD06 8")]
    [InlineData("M01 1; M04 4; YTD06 8; M05 1")]
    public void Figure_GapBeforeAYearToDateFigure_IsNoGap(string reports)
    {
        Assert.Equal("8 person", Town.Judge("flow person >= 100", reports).Explain().Figure.ToString());
        Assert.Empty(Town.Findings("flow person >= 100", reports));
    }

    [Fact]
    public void Judge_TwelveMonths_CoverTheYear()
    {
        var months = string.Join("; ", Enumerable.Range(1, 12).Select(static month => string.Create(CultureInfo.InvariantCulture, $"M{month:00} 10")));
        Assert.Equal("met year-end-kept", Town.Verdict("flow person >= 120", months));
        Assert.Equal("not-met year-end-missed", Town.Verdict("flow person >= 121", months));
        Assert.Equal(
            "not-determinable no-figure-for-year", Town.Verdict("flow person >= 121", months.Replace("; M12 10", "", StringComparison.Ordinal), "2024-01-15"));
    }

    // A month that is passed over in silence adds nothing or more.
    [Theory]
    [InlineData("M01 6; M02 withheld; M03 6", "met flow-passed-bound")]
    [InlineData("M01 6; M02 withheld; M03 5", "open figure-imprecise")]
    [InlineData("M01 6; M02 withheld", "not-determinable absence-stated")]
    [InlineData("M01 6; M02 withheld; YTD02 7", "open not-yet-reached")]
    [InlineData("YTD06 words; M01 6", "not-determinable words-only")]
    [InlineData("YTD05 6; YTD06 words; M06 3", "open not-yet-reached")]
    public void Judge_FlowWithASilentMonth_IsAsMuchOrMore(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("flow person > 11", reports));

    [Theory]
    [InlineData("M01 >6; M02 6", "met flow-passed-bound")]
    [InlineData("M01 6..8; M02 2..4", "open figure-imprecise")]
    [InlineData("M01 6..8; M02 2", "open not-yet-reached")]
    [InlineData("M01 <6; M02 5", "open not-yet-reached")]
    public void Judge_FlowOfImpreciseMonths_AddsTheirEnds(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("flow person > 11", reports));

    // A total built on an estimate is not an official figure.
    [Theory]
    [InlineData("M01 1 estimated; M02 2", "estimated")]
    [InlineData("M01 1; M02 2 preliminary", "preliminary")]
    [InlineData("M01 1; M02 2", "official")]
    [InlineData("M01 1 estimated; YTD02 2", "official")]
    public void Maturity_OfATotal_IsTheLeastFinal(string reports, string maturity) =>
        Assert.Equal(maturity, Town.Judge("flow person > 11", reports).Maturity!.Code);

    // For a stock the latest counts; at the same last month the one that held later, then the longer span.
    [Theory]
    [InlineData("M01 1; M02 2", "2")]
    [InlineData("M02 2; M01 1", "2")]
    [InlineData("H1 5; M07 4", "4")]
    [InlineData("M06 5; H1 4", "4")]
    [InlineData("M06 5; H1 4 held:2023-06-14", "5")]
    public void Figure_Stock_IsTheLatest(string reports, string figure) =>
        Assert.Equal(figure + " person", Town.Judge("stock person > 11", reports).Explain().Figure.ToString());

    // decimal.MaxValue tỷ in đồng has 38 digits: still compared exactly, one đồng above and below.
    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "met year-end-kept")]
    [InlineData("79228162514264337593543950334", "79228162514264337593543950335", "exceeded year-end-kept")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", "not-met year-end-missed")]
    public void Judge_HugeFigures_AreComparedExactly(string plan, string actual, string says)
    {
        Assert.Equal(says, Town.Verdict("flow billion-dong >= " + plan, "Y " + actual));
        Assert.Equal(says, Town.Verdict("flow dong >= " + plan, "Y " + actual));
    }

    // Twice the plan is 200%; ten to the power of forty-one is no percentage that anybody reads, and the printed one still differs from it.
    [Theory]
    [InlineData("flow dong >= 1", "Y 79228162514264337593543950335 trillion-dong prints:100", "too-many-digits")]
    [InlineData("flow trillion-dong >= 79228162514264337593543950335", "M01 79228162514264337593543950335; M02 79228162514264337593543950335", "200")]
    [InlineData("flow dong >= 0.0000000000000000000000000001", "Y 79228162514264337593543950335 prints:100", "too-many-digits")]
    public void Judge_FiguresBeyondADecimal_DoNotThrow(string line, string reports, string percent)
    {
        var judgement = Town.Judge(line, reports);
        Assert.Equal("exceeded", judgement.Verdict.Code);
        Assert.Equal(percent, judgement.PercentOfPlan().InPercent(0));
        Assert.NotNull(judgement.Explain());
        Assert.Equal(
            reports.Contains("prints", StringComparison.Ordinal),
            Town.Findings(line, reports).Any(static finding => finding.Code == FindingCode.PrintedPercentDiffers));
    }

    // 1 of 3 is 33,333...%: above 33,33% and below 33,34%, with no decimal form of its own.
    [Theory]
    [InlineData("rate percent > 33.33", "met year-end-kept")]
    [InlineData("rate percent > 33.33333333333333333333333333", "met year-end-kept")]
    [InlineData("rate percent >= 33.34", "not-met year-end-missed")]
    [InlineData("rate percent < 33.34 lower", "met year-end-kept")]
    [InlineData("rate percent = 33.33", "not-met year-end-missed")]
    [InlineData("rate percent in 33.33..33.34", "met year-end-kept")]
    [InlineData("rate percent near 33.33 +-0.001", "not-met year-end-missed")]
    [InlineData("rate percent near 33.33 +-0.004", "met year-end-kept")]
    public void Judge_ShareWithoutFiniteDecimal_IsComparedExactly(string line, string says) => Assert.Equal(says, Town.Verdict(line, "Y 1/3"));

    [Theory]
    [InlineData("flow billion-dong >= 550", "Y 673", "122.36")]
    [InlineData("flow million-dong > 192500", "H1 198.018 billion-dong", "102.87")]
    [InlineData("stock person >= 3", "Y 1", "33.33")]
    [InlineData("stock person >= 0", "Y 5", "zero-plan")]
    [InlineData("stock hamlet covers 0/6", "Y 5", "zero-plan")]
    [InlineData("stock person >= 10", "", "no-figure")]
    [InlineData("stock person >= 10", "Y >9", "no-figure")]
    [InlineData("stock person >= 10", "Y 9 hectare", "no-figure")]
    [InlineData("stock person < 10 lower", "Y 9", "lower-is-better")]
    [InlineData("rate percent > 97", "Y 98", "not-an-amount")]
    [InlineData("stock house by 2023-06-30", "M06 on:2023-05-20", "not-an-amount")]
    [InlineData("stock place rank 10/63", "Y 9", "not-an-amount")]
    [InlineData("flow house in 1..2", "Y 1", "not-an-amount")]
    [InlineData("flow billion-dong grows > 13", "Y +14%", "not-an-amount")]
    [InlineData("stock road words", "", "not-an-amount")]
    [InlineData("stock hamlet covers 52/52", "Y 51", "98.08")]
    [InlineData("stock school items A,B,C,D", "M06 done:A lost:B,C,D", "25.00")]
    public void PercentOfPlan_ActualOverPlan_OrWhyNot(string line, string reports, string percent) =>
        Assert.Equal(percent, Town.Judge(line, reports).PercentOfPlan().InPercent());

    [Theory]
    [InlineData("rate percent > 97", "Y 98.5", "1.5 percentage-point")]
    [InlineData("rate percent changes <= -0.5 base:Y=2.5", "Y 2.1", "0.1 percentage-point")]
    [InlineData("flow billion-dong grows > 13 base:Y=200", "Y 220", "-3 percentage-point")]
    [InlineData("stock hamlet covers 52/52", "Y 51", "-1 hamlet")]
    [InlineData("stock school items A,B", "Y done:A lost:B", "-1 school")]
    [InlineData("stock person < 10 lower", "Y 9", "-1 person")]
    [InlineData("flow house in 1..2", "Y 1", null)]
    [InlineData("stock person > 10", "Y >9", null)]
    [InlineData("stock person > 10", "", null)]
    [InlineData("rate percent > 33", "Y 1/3", null)]
    [InlineData("stock house by 2023-06-30", "M06 on:2023-05-20", null)]
    public void Margin_FigureLessBound_InTheUnitOfTheTarget(string line, string reports, string? margin) =>
        Assert.Equal(margin, Town.Judge(line, reports).Explain().Margin?.ToString());
}
