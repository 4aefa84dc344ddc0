using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Rules;

// Which report stands for a period, and what a flow adds up to.
public sealed class FigureTermTests
{
    private static readonly Term Latest = Term.Latest(Asked.It);
    private static readonly Term Before = Term.Before(Asked.It);
    private static readonly Term Half = Term.In(Asked.It, ReportingPeriod.Half(LineText.Year, 1));

    public static TheoryData<string, string> OnePeriod => new()
    {
        { "H1 100", "100 billion-dong" },
        { "H1 100 estimated; H1 98", "98 billion-dong" },
        { "H1 98; H1 100 estimated", "98 billion-dong" },
        { "H1 98; H1 100 estimated correction", "100 billion-dong" },
        { "H1 100; H1 98 correction", "98 billion-dong" },
        { "H1 100 held:2023-06-20; H1 98", "98 billion-dong" },
        { "H1 100; H1 100", "100 billion-dong" },
        { "H1 100; H1 100000 million-dong", "100000 million-dong" },
        { "H1 100; H1 98", "two-figures" },
        { "H1 100; H1 words", "100 billion-dong" },
        { "H1 100; H1 +13%", "100 billion-dong" },
        { "H1 +13%", "no-amount" },
        { "H1 on:2023-05-20", "no-amount" },
        { "H1 words", "words-only" },
        { "H1 withheld", "absence-stated" },
        { "H1 100; H1 5 hectare", "unit-mismatch" },
        { "H1 5 hectare; H1 100", "100 billion-dong" },
        { "H1 >100", ">100.. billion-dong" },
        { "H1 <100", "..<100 billion-dong" },
        { "H1 61..62", "61..62 billion-dong" },
        { "YTD06 100", "100 billion-dong" },
        { "", "no-figure" },
        { "Q1 100", "no-figure" },
    };

    public static TheoryData<string, string, string> Flows => new()
    {
        // Reports; the latest running total; the one before.
        { "M01 10; M02 8; M03 9", "27 billion-dong", "18 billion-dong" },
        { "M01 10; YTD02 21; M03 9", "30 billion-dong", "21 billion-dong" },
        { "Q1 30; Q2 31", "61 billion-dong", "30 billion-dong" },
        { "M01 10; M03 9", "10 billion-dong", "no-earlier-figure" },
        { "M02 10; M03 9", "periods-missing", "periods-missing" },
        { "M01 10; M02 words; M03 9", "words-only", "words-only" },
        { "M01 10; M02 >8", ">18.. billion-dong", "10 billion-dong" },
        { "Q1 30; H1 61 year:2022", "30 billion-dong", "61 billion-dong" },
        { "", "no-figure", "no-figure" },
    };

    [Theory]
    [MemberData(nameof(OnePeriod))]
    public void Value_ReportsOnOnePeriod_IsTheOneThatStands(string reports, string value) =>
        Assert.Equal(value, Asked.Value(Half, reports, Asked.Stock));

    [Theory]
    [MemberData(nameof(Flows))]
    public void Value_Flow_IsTheRunningTotal(string reports, string latest, string before)
    {
        Assert.Equal(latest, Asked.Value(Latest, reports, Asked.Flow));
        if (!reports.Contains("2022", StringComparison.Ordinal))
        {
            Assert.Equal(before, Asked.Value(Before, reports, Asked.Flow));
        }
    }

    [Fact]
    public void Value_NamedSpanOfAFlow_IsAddedUp() =>
        Assert.Equal("20 billion-dong", Asked.Value(Term.In(Asked.It, ReportingPeriod.Quarter(LineText.Year, 2)), "M04 5; M05 7; M06 8; Q1 30", Asked.Flow));

    [Fact]
    public void Value_Stock_IsThatOfTheLastDay()
    {
        Assert.Equal("9 billion-dong", Asked.Value(Latest, "M01 10; M02 8; M03 9", Asked.Stock));
        Assert.Equal("8 billion-dong", Asked.Value(Before, "M01 10; M02 8; M03 9", Asked.Stock));
        Assert.Equal("12 billion-dong", Asked.Value(Latest, "M03 9; Q1 12", Asked.Stock));
    }

    // 54 of 63 is 54 criteria where criteria are counted, and 6/7 where a share is.
    [Theory]
    [InlineData("it: stock criterion > 1", "54 criterion")]
    [InlineData("it: rate percent > 1", "600/7 percent")]
    public void Value_SoManyOfSoMany_FollowsTheUnit(string line, string value) =>
        Assert.Equal(value, Asked.Value(Latest, "H1 54/63", Asked.Of(line)));

    [Fact]
    public void Value_NamedItems_AreAtLeastThoseDone() =>
        Assert.Equal("2.. school", Asked.Value(Latest, "H1 done:A,B", Asked.Of("it: stock school > 1")));

    [Fact]
    public void Value_AnotherUnitOfOrganisation_IsNotMixedIn()
    {
        const string reports = "H1 100; H1 7 about:nam-hong";
        Assert.Equal("100 billion-dong", Asked.Value(Latest, reports, Asked.Stock));
        Assert.Equal("7 billion-dong", Asked.Value(FigureTerm.Of(Asked.It, PeriodChoice.Latest, "nam-hong"), reports, Asked.Stock));
    }

    [Fact]
    public void Value_FigureThatHoldsLater_IsLeftOut() =>
        Assert.Equal(
            "10 billion-dong",
            Asked.Run(Latest.AtLeast(Asked.Billion.Of(1m)), "M01 10; M02 8", [Asked.Stock], "2023-02-15").Condition.Operands[0].Value!.ToString());

    // The reports of an indicator that nobody described are taken as they stand.
    [Fact]
    public void Value_IndicatorNotDescribed_IsNotAddedUp() =>
        Assert.Equal("8 billion-dong", Asked.Run(Latest.AtLeast(Asked.Billion.Of(1m)), "M01 10; M02 8", []).Condition.Operands[0].Value!.ToString());

    [Theory]
    [InlineData("latest")]
    [InlineData("before-latest")]
    [InlineData("latest-of:budget-revenue")]
    [InlineData("2023-Q1")]
    public void PeriodChoice_Text_IsReadBack(string text) => Assert.Equal(text, PeriodChoice.Parse(text).ToString());

    [Theory]
    [InlineData("last")]
    [InlineData("latest-of:")]
    [InlineData("latest-of:Thu")]
    [InlineData("2023-Q5")]
    [InlineData("")]
    public void PeriodChoice_OtherText_IsRefused(string text) => Assert.Throws<FormatException>(() => PeriodChoice.Parse(text));
}
