using System.Globalization;

namespace HongLinh.Planning.Tests.Evaluation;

// What each way of joining makes of complete figures, of a gap, of a correction and of mixed units.
public sealed class JoinedPeriodsTests
{
    // A rate from its parts: 90 of 100 and 10 of 100 are 100 of 200, so 50%; the mean of 90% and 10% weighted 1:3 would not be.
    [Theory]
    [InlineData("M01 90/100; M02 10/100", "50 percent", 2)]
    [InlineData("M01 90/100; M02 30/300", "30 percent", 2)]
    [InlineData("M01 90/100; M02 10/100; YTD02 110/200", "55 percent", 1)]
    [InlineData("YTD02 110/200; M03 50/200", "40 percent", 2)]
    [InlineData("M01 90/100; M03 10/100", "50 percent", 2)]
    [InlineData("M01 90/100; M02 10/100; M01 50/100 correction", "30 percent", 2)]
    [InlineData("M01 90; M02 40", "40 percent", 1)]
    [InlineData("M01 900 per-mille; M02 400 per-mille", "40 percent", 1)]
    [InlineData("M01 1/4", "25 percent", 1)]
    [InlineData("M01 95; YTD02 110/200", "55 percent", 1)]
    public void Figure_Rate_IsItsPartsByTheirWholes(string reports, string figure, int used)
    {
        var evidence = Town.Judge("rate percent > 97", reports).Explain();
        Assert.Equal((figure, used), (evidence.Figure.ToString(), evidence.Used.Count));
        Assert.Empty(Town.Findings("rate percent > 97", reports));
    }

    // 1/3 and 2/3 of unlike wholes: (1 + 4) / (3 + 6) = 5/9 has no finite decimal form and is still compared exactly.
    [Theory]
    [InlineData("rate percent > 55.55", "met year-end-kept")]
    [InlineData("rate percent > 55.56", "not-met year-end-missed")]
    public void Judge_RateOfPartsWithoutFiniteDecimal_IsExact(string line, string says) => Assert.Equal(says, Town.Verdict(line, "H1 1/3; H2 4/6"));

    [Theory]
    [InlineData("M01 90/100; M02 40", "40 percent", "[1]")]
    [InlineData("M01 95; M02 40/100", "40 percent", "[1]")]
    [InlineData("M01 95; M02 96; M03 40/100", "40 percent", "[2]")]
    public void Figure_PartsBesideBarePercentages_IsTheLatestWithAFinding(string reports, string figure, string operands)
    {
        var card = Town.Review(Town.PlanOf("rate percent > 97"), reports);
        Assert.Equal(figure, card.Judgements[0].Explain().Figure.ToString());
        var finding = Assert.Single(card.Findings);
        Assert.Equal(("figure-rate-mixed", operands), (finding.Code.Code, finding.Details.ToString()));
    }

    // A share of those there are on a day is not a rate over time: the latest counts.
    [Theory]
    [InlineData("stock percent > 97")]
    [InlineData("latest percent > 97")]
    public void Figure_StockOrLatestOfShares_IsTheLatest(string line) =>
        Assert.Equal("10 percent", Town.Judge(line, "M01 90/100; M02 10/100").Explain().Figure.ToString());

    // 54 of 63 criteria are 54 criteria, however the indicator joins its periods.
    [Theory]
    [InlineData("rate person > 100")]
    [InlineData("stock person > 100")]
    public void Figure_SharesOfWhatIsCounted_IsTheCount(string line) =>
        Assert.Equal("54 person", Town.Judge(line, "M01 50/63; M02 54/63").Explain().Figure.ToString());

    [Theory]
    [InlineData("M01 5; M02 7", "7 person")]
    [InlineData("M01 5; M03 7", "7 person")]
    [InlineData("M01 5; M02 7; M02 6 correction", "6 person")]
    [InlineData("M01 5; M02 7 thousand-person", "7000 person")]
    public void Figure_Latest_ReplacesAllBefore(string reports, string figure) =>
        Assert.Equal(figure, Town.Judge("latest person > 11", reports).Explain().Figure.ToString());

    // (3 + 4 + 8) / 3 = 5; a quarter counts as three months: (3 x 4 + 8) / 4 = 5.
    [Theory]
    [InlineData("M01 3; M02 4; M03 8", "5 percent", 3)]
    [InlineData("M01 3; M04 5", "4 percent", 2)]
    [InlineData("M01 3; M02 4; M02 7 correction", "5 percent", 2)]
    [InlineData("M01 30 per-mille; M02 5", "4 percent", 2)]
    [InlineData("Q1 4; M04 8", "5 percent", 2)]
    [InlineData("M01 3; M02 4; M03 8; Q1 6", "6 percent", 1)]
    [InlineData("YTD06 4; M07 11", "5 percent", 2)]
    public void Figure_Average_IsTheMeanOfTheMonths(string reports, string figure, int used)
    {
        var evidence = Town.Judge("average percent > 97", reports).Explain();
        Assert.Equal((figure, used), (evidence.Figure.ToString(), evidence.Used.Count));
        Assert.Empty(Town.Findings("average percent > 97", reports));
    }

    // Consumer prices, "bình quân dưới 4%": 11 months at 4 and one at 3 are 47/12 = 3,91...%, which no decimal writes.
    [Fact]
    public void Judge_AverageOfTwelveMonths_IsExactAndCoversTheYear()
    {
        var months =
            string.Join(
            "; ", Enumerable.Range(1, 12).Select(static month => string.Create(CultureInfo.InvariantCulture, $"M{month:00} {(month == 5 ? 3 : 4)}")));
        Assert.Equal("met year-end-kept", Town.Verdict("average percent < 3.917 lower", months));
        Assert.Equal("not-met year-end-missed", Town.Verdict("average percent < 3.916 lower", months));
        // Without May the year is not covered: it could have been anything up to 100.
        Assert.Equal("open not-yet-reached", Town.Verdict("average percent < 3.916 lower", months.Replace("M05 3; ", "", StringComparison.Ordinal)));
    }

    // Ten months at 100%: (10 x 100 + 2 x 0) / 12 = 83,3% at least. Ten at 10%: (100 + 200) / 12 = 25% at most.
    [Theory]
    [InlineData("average percent > 83", 100, "literal", "met cannot-miss")]
    [InlineData("average percent > 83", 100, "practice", "exceeded cannot-miss")]
    [InlineData("average percent > 84", 100, "literal", "open holds-so-far")]
    [InlineData("average percent > 25", 10, "literal", "not-met cannot-reach")]
    [InlineData("average percent > 25", 10, "lenient", "open not-yet-reached")]
    [InlineData("average percent >= 25", 10, "literal", "open not-yet-reached")]
    public void Judge_AverageOfTenMonths_IsCertainWhereTheRestCannotChangeIt(string line, int value, string policy, string says)
    {
        var months = string.Join("; ", Enumerable.Range(1, 10).Select(month => string.Create(CultureInfo.InvariantCulture, $"M{month:00} {value}")));
        Assert.Equal(says, Town.Verdict(line, months, policy: Town.PolicyOf(policy)));
    }

    [Theory]
    [InlineData("rate percent > 97", "M01 90/100; M02 withheld")]
    [InlineData("average percent > 97", "M01 90; M02 withheld")]
    [InlineData("latest percent > 97", "M01 90; M02 withheld")]
    public void Judge_SilentLatestMonth_SaysSo(string line, string reports) =>
        Assert.Equal("not-determinable absence-stated", Town.Verdict(line, reports));

    // A total from January that is lower than an earlier one; a correction of its own period says that it means it.
    [Theory]
    [InlineData("YTD03 10; YTD06 8", "it 2023-M01..M06", "[10 person, 2023-03-31, 8 person, 2023-06-30]")]
    [InlineData("YTD03 >10; YTD06 8..9", "it 2023-M01..M06", "[ge 10 person, 2023-03-31, 8 person - 9 person, 2023-06-30]")]
    [InlineData("YTD03 10; YTD06 12; YTD07 11", "it 2023-M01..M07", "[12 person, 2023-06-30, 11 person, 2023-07-31]")]
    [InlineData("YTD03 10; YTD06 10", null, null)]
    [InlineData("YTD03 10; YTD06 12; YTD06 8 correction", null, null)]
    [InlineData("YTD03 10; Q2 3", null, null)]
    [InlineData("YTD06 10; Y 8 estimated known:2023-06-14", null, null)]
    public void Findings_TotalThatFalls_NamesBothFiguresAndDays(string reports, string? place, string? operands)
    {
        var card = Town.Review(Town.PlanOf("flow person > 100"), reports);
        Assert.Equal("open not-yet-reached", card.Judgements[0].Says());
        var finding = card.Findings.SingleOrDefault(static finding => finding.Code.Code == "figure-cumulative-falls");
        Assert.Equal((place, operands), (finding?.Place.ToString(), finding?.Details.ToString()));
    }

    [Fact]
    public void Findings_TotalThatMayBeNegativeFalls_IsNoFinding() => Assert.Empty(Town.Findings("flow person > 100 unlimited", "YTD03 10; YTD06 8"));
}
