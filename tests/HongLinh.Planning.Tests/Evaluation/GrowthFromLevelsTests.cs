namespace HongLinh.Planning.Tests.Evaluation;

// Growth and change from levels: added up before they are compared, and never hiding a growth that was printed.
public sealed class GrowthFromLevelsTests
{
    // 50 + 65 = 115 on 100 is 15%; February alone would be 65 on 60, some 8%.
    [Theory]
    [InlineData("flow person grows > 13 base:M01=40 base:M02=60", "M01 50; M02 65", "15 percent")]
    [InlineData("flow person grows > 13 base:YTD02=100", "M01 50; M02 65", "15 percent")]
    [InlineData("flow person grows > 13 base:Q1=100 base:M04=100", "M01 30; M02 30; M03 50; M04 110", "10 percent")]
    [InlineData("flow person grows > 13 base:M01=40 base:M02=60", "M01 50; M02 65; M01 40 correction", "5 percent")]
    [InlineData("flow person grows > 13 base:M01=40 base:M02=60", "M01 50; M02 0.065 thousand-person", "15 percent")]
    [InlineData("flow person grows > 13 base:M01=40 base:M02=60", "YTD02 115", "15 percent")]
    [InlineData("flow person grows > 13 year-before base:Y=200", "M01 50; M02 65", "-42.5 percent")]
    [InlineData("flow person changes >= 7 base:M01=40 base:M02=60", "M01 50; M02 65", "15 person")]
    public void Figure_MonthsOfAFlow_AreAddedBeforeTheBaseline(string line, string reports, string figure)
    {
        Assert.Equal(figure, Town.Judge(line, reports).Explain().Figure.ToString());
        Assert.Empty(Town.Findings(line, reports));
    }

    // Without a baseline for February the total of two months has none, and that of January still has.
    [Fact]
    public void Figure_BaselineForAPartOfTheMonths_CountsForThatPart()
    {
        var card = Town.Review(Town.PlanOf("flow person grows > 13 base:M01=40"), "M01 50; M02 65");
        Assert.Equal("25 percent", card.Judgements[0].Explain().Figure.ToString());
        Assert.Equal(("figure-without-baseline", "it 2023-M02"), (card.Findings[0].Code.Code, card.Findings[0].Place.ToString()));
    }

    [Theory]
    [InlineData("flow person grows > 13", "YTD05 +14%; YTD06 226", "14 percent")]
    [InlineData("stock person grows > 13", "M05 +14%; M06 226", "14 percent")]
    [InlineData("stock person grows > 13 base:M05=100", "M05 114; M06 226", "14 percent")]
    public void Figure_LevelWithoutBaseline_DoesNotHideTheGrowthBeforeIt(string line, string reports, string figure)
    {
        var card = Town.Review(Town.PlanOf(line), reports);
        Assert.Equal(figure, card.Judgements[0].Explain().Figure.ToString());
        Assert.Equal("open holds-so-far", card.Judgements[0].Says());
        var finding = Assert.Single(card.Findings);
        Assert.Equal(("figure-without-baseline", "info", "226 person"), (finding.Code.Code, finding.Severity.Code, finding.Quoted.ToString()));
    }

    [Theory]
    [InlineData("flow person grows > 13", "YTD06 226")]
    [InlineData("flow person grows > 13", "M01 50; M02 65")]
    public void Judge_LevelsAlone_AskForABaseline(string line, string reports)
    {
        Assert.Equal("not-determinable no-baseline", Town.Verdict(line, reports));
        Assert.Empty(Town.Findings(line, reports));
    }

    // 115 in February on 100 in the whole year before: the year grows by at least 15%. A forecast of it proves nothing.
    [Theory]
    [InlineData("flow person grows > 13 base:Y=100 base:M01=40 base:M02=60", "M01 50; M02 65", "met cannot-miss")]
    [InlineData("flow person grows > 13 base:Y=100 base:YTD02=200", "YTD02 115", "met cannot-miss")]
    [InlineData("flow person grows > 13 year-before base:Y=100", "YTD02 115", "met cannot-miss")]
    [InlineData("flow person grows < 13 year-before base:Y=100", "YTD02 115", "not-met cannot-reach")]
    [InlineData("flow person grows > 13 year-before base:Y=100", "YTD02 113", "open not-yet-reached")]
    [InlineData("flow person grows > 13 year-before base:Y=100", "Y 115 estimated held:2023-06-20", "not-determinable no-figure")]
    [InlineData("flow person grows > 13 year-before base:Y=100 unlimited", "YTD02 115", "open holds-so-far")]
    [InlineData("stock person grows > 13 year-before base:Y=100", "M02 115", "open holds-so-far")]
    [InlineData("flow person changes >= 15 base:Y=100 base:YTD02=90", "YTD02 115", "met cannot-miss")]
    public void Judge_TotalOnTheWholeYearBefore_IsCertainEarly(string line, string reports, string says) => Assert.Equal(says, Town.Verdict(line, reports));
}
