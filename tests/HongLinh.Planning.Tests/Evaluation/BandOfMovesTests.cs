namespace HongLinh.Planning.Tests.Evaluation;

// "Tăng 8 - 9%", "giảm 1 - 1,5 điểm %": a growth or a cut between two sizes; beyond the better end as the policy reads bands.
public sealed class BandOfMovesTests
{
    [Theory]
    [InlineData("Y +8.5%", "literal", "met year-end-kept")]
    [InlineData("Y +8%", "literal", "met year-end-kept")]
    [InlineData("Y +9%", "literal", "met year-end-kept")]
    [InlineData("Y +7.9%", "literal", "not-met year-end-missed")]
    [InlineData("Y +9.1%", "literal", "not-met year-end-missed")]
    [InlineData("Y +9.1%", "practice", "exceeded year-end-kept")]
    [InlineData("Y 217", "literal", "met year-end-kept")] // 217 of 200 is 8,5%
    [InlineData("Y 219", "practice", "exceeded year-end-kept")] // 9,5%
    [InlineData("Y +-4.6%", "literal", "not-met year-end-missed")] // a growth below 0
    public void Judge_Growth_BetweenTwoRates(string report, string policy, string says) =>
        Assert.Equal(says, Town.Verdict("flow billion-dong grows 8..9 base:Y=200", report, policy: Town.PolicyOf(policy)));

    // Poverty of 5% is to fall by 1 to 1,5 points: to between 3,5 and 4.
    [Theory]
    [InlineData("Y 3.7", "literal", "met year-end-kept")]
    [InlineData("Y 3.5", "literal", "met year-end-kept")]
    [InlineData("Y 4.0", "literal", "met year-end-kept")]
    [InlineData("Y 4.1", "literal", "not-met year-end-missed")]
    [InlineData("Y 3.4", "literal", "not-met year-end-missed")]
    [InlineData("Y 3.4", "practice", "exceeded year-end-kept")]
    public void Judge_Cut_BetweenTwoSizes(string report, string policy, string says) =>
        Assert.Equal(says, Town.Verdict("rate percent changes -1.5..-1 base:Y=5 lower", report, policy: Town.PolicyOf(policy)));

    // The report gives the cut itself: "giảm 0,6 điểm phần trăm", "thêm 7 xã".
    [Theory]
    [InlineData("rate percent changes <= -0.5 lower", "Y -0.6pp", "exceeded year-end-kept")]
    [InlineData("rate percent changes <= -0.5 lower", "Y -0.4pp", "not-met year-end-missed")]
    [InlineData("rate percent changes -1.5..-1 lower", "Y -1.2pp year-before", "met year-end-kept")]
    [InlineData("rate percent changes <= -0.5 lower", "Y -0.6%", "not-determinable figure-rejected")] // a share of a share is not points
    [InlineData("stock commune changes >= 7", "Y +7", "met year-end-kept")]
    [InlineData("stock commune changes >= 7", "Y +6", "not-met year-end-missed")]
    [InlineData("flow billion-dong grows > 13", "Y +7", "not-determinable figure-rejected")] // 7 billion more is no rate
    public void Judge_Change_AsReported(string line, string report, string says) => Assert.Equal(says, Town.Verdict(line, report));

    // A month of refunds, and a growth below zero, are figures like others where the indicator can have them.
    [Theory]
    [InlineData("flow billion-dong >= 10 unlimited", "M01 12; M02 -3; M03 1", "open holds-so-far")] // 10
    [InlineData("flow billion-dong >= 10 unlimited", "M01 12; M02 -3", "open not-yet-reached")] // 9
    // Revenue that cannot be below 0 has months of refunds all the same: 12 - 3 = 9, and 9 + 1.5 = 10.5, which may fall again.
    [InlineData("flow billion-dong >= 10", "M01 12; M02 -3", "open not-yet-reached")]
    [InlineData("flow billion-dong >= 10", "M01 12; M02 -3; M03 1.5", "open holds-so-far")]
    [InlineData("flow billion-dong >= 10", "M01 12; M02 -3; YTD03 20", "open holds-so-far")]
    // A total below 0 is none: 2 - 5. Neither are minus three fires.
    [InlineData("flow billion-dong >= 10", "M01 2; M02 -5", "not-determinable figure-rejected")]
    [InlineData("flow billion-dong >= 10", "YTD02 -5", "not-determinable figure-rejected")]
    [InlineData("flow household <= 10 whole", "M01 2; M02 -3", "not-determinable figure-rejected")]
    [InlineData("flow billion-dong grows > -5", "Y +-4.6%", "met year-end-kept")]
    [InlineData("flow billion-dong grows > -4", "Y +-4.6%", "not-met year-end-missed")]
    public void Judge_FiguresBelowZero_WhereTheyExist(string line, string reports, string says) => Assert.Equal(says, Town.Verdict(line, reports));

    [Fact]
    public void From_BandTurnedRound_IsRefused() =>
        Assert.Throws<ArgumentException>(static () => LineText.Read("flow billion-dong grows 9..8"));

    // At most 9% is no lower end.
    [Fact]
    public void From_EndsOfTheSameSide_AreRefused()
    {
        var indicator = LineText.Read("flow billion-dong grows > 8").Indicator;
        var most = Bound.Of(Comparator.AtMost, UnitCatalogue.Percent.Of(9m));
        Assert.Throws<ArgumentException>(() => GrowthTarget.From(indicator, most, GrowthBase.PreviousYear, most));
    }

    // 100 of 12 months and 104 of six are on the way to a level between 216 and 218.
    [Fact]
    public void Margin_ToBothEnds_IsSaid()
    {
        var margin = Town.Judge("flow billion-dong grows 8..9 base:Y=200", "Y +8.25%").FlipMargin();
        Assert.Equal(
            ["1/400", "3/400"],
            margin.Edges.Select(static edge => (FlipMargin.Size(edge.Least!.Value) / Fraction.From(100m)).ToString()).Order(StringComparer.Ordinal));
    }
}
