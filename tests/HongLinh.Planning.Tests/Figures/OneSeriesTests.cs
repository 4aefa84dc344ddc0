using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;

namespace HongLinh.Planning.Tests.Figures;

// Verdict, rule and pace speak of one figure, whatever way its reports came.
public sealed class OneSeriesTests
{
    private const string Flow = "flow billion-dong > 192";

    [Theory]
    [InlineData("M01 10; M02 12", "22")]
    [InlineData("M01 10; M02 100000; M02 12 correction", "22")]
    [InlineData("M01 10; M02 7 correction; M02 12 correction", "22")]
    [InlineData("H1 50 estimated; H1 60; H1 55 preliminary", "60")]
    [InlineData("H1 60; H1 50 held:2023-06-14", "60")]
    [InlineData("H1 50 held:2023-06-14; H1 60", "60")]
    [InlineData("H1 60; H1 words", "60")]
    [InlineData("H1 60; H1 60", "60")]
    [InlineData("M01 10; YTD02 25; M02 12", "25")]
    [InlineData("M02 12; M01 10", "22")]
    [InlineData("Q1 30; M02 12; Q2 31", "61")]
    public void Flow_AnyWayItIsReported_IsOneFigureForAll(string reports, string billions)
    {
        Assert.Equal(billions + " billion-dong", Judged(Flow, reports));
        Assert.Equal(billions + " billion-dong", Asked.Value(Term.Latest(Asked.It), reports, Asked.Flow));
        Assert.Equal(billions, Paced(Flow, reports));
    }

    [Theory]
    [InlineData("M01 10; M02 12", "12")]
    [InlineData("H1 50 held:2023-07-10; M06 60", "50")]
    [InlineData("H1 50; M06 60", "50")]
    [InlineData("M06 60; M05 70", "60")]
    [InlineData("M05 70; M05 60 correction", "60")]
    public void Stock_AnyWayItIsReported_IsOneFigureForAll(string reports, string billions)
    {
        const string Line = "stock billion-dong > 192";
        Assert.Equal(billions + " billion-dong", Judged(Line, reports));
        Assert.Equal(billions + " billion-dong", Asked.Value(Term.Latest(Asked.It), reports, Asked.Stock));
        Assert.Equal(billions, Paced(Line, reports));
    }

    // The verdict goes by all values from 50 to 60, the rule names the contradiction, the pace needs one value.
    [Fact]
    public void TwoFiguresForOneDay_LeaveTheFigureOpen()
    {
        const string Reports = "H1 50; H1 60";
        Assert.Equal("reported", Town.Judge(Flow, Reports, Outlooks.Ahead.MidYear).State.Code);
        Assert.Equal("two-figures", Asked.Value(Term.Latest(Asked.It), Reports, Asked.Flow));
        Assert.Equal("figure-imprecise", Paced(Flow, Reports));
    }

    // Judging knows that a total cannot fall and may have passed its bound; a rule asks what was reported, and that is words.
    [Fact]
    public void Silence_AfterATotal_LeavesItAsMuchOrMoreForAVerdictAndUnknownForARule()
    {
        Assert.Equal("met flow-passed-bound", Town.Verdict(Flow, "M01 200; M02 words", Outlooks.Ahead.MidYear));
        Assert.Equal("words-only", Asked.Value(Term.Latest(Asked.It), "M01 200; M02 words", Asked.Flow));
    }

    [Fact]
    public void PrintedGrowth_BesideALevel_IsNoSecondFigure()
    {
        var plan = Town.PlanOf("flow billion-dong > 192|flow billion-dong grows > 13");
        Assert.Equal("60 billion-dong", Town.Review(plan, "H1 60; H1 +13%").Judgements[0].Explain().Figure?.ToString());
        Assert.Equal("60 billion-dong", Asked.Value(Term.Latest(Asked.It), "H1 60; H1 +13%", Asked.Flow));
    }

    // An estimate of the year made in June is not a total: a later one may well lie above it.
    [Theory]
    [InlineData("H1 100; Y 90 estimated held:2023-06-14 known:2023-06-14", "yes")]
    [InlineData("H1 100; YTD07 95; Y 120 estimated held:2023-06-14 known:2023-06-14", "no")]
    [InlineData("H1 100; Y 90 estimated held:2023-12-14 known:2023-12-14", "no")]
    [InlineData("H1 100; Y 90", "no")]
    public void Forecast_BelowATotal_IsNoFallForAnybody(string reports, string kept)
    {
        Assert.Equal(kept, Asked.Flows(QualityRules.NeverFalls(Asked.Flow).Condition, reports));
        Assert.Equal(kept == "no", Town.Findings(Flow, reports).Any(static finding => finding.Code == FindingCode.CumulativeFalls));
    }

    // Of 20 hamlets one is named as done and one as lost: the bare count of 18 beside them stands.
    [Fact]
    public void List_BesideABareCount_LeavesTheCountToStand()
    {
        const string Line = "stock hamlet covers 20/20", Reports = "M06 18; M06 done:A lost:B";
        Assert.Equal("18 hamlet", Judged(Line, Reports));
        Assert.Equal("18 hamlet", Asked.Value(Term.Latest(Asked.It), Reports, Asked.Of("it: " + Line)));
    }

    // January 5 + 5, February 10 + 5: the town has come to 25, not to January twice.
    [Fact]
    public void Pace_UnitsThatReportMonths_AddsEachMonthOnce()
    {
        const string Line = "flow person > 100 sum units:a,b", Reports = "M01 5 about:a; M01 5 about:b; M02 10 about:a; M02 5 about:b";
        Assert.Equal("25 person", Judged(Line, Reports));
        Assert.Equal("25", Paced(Line, Reports));
    }

    // 11 + 13 on 10 + 10 last year are 20 per cent, and the pace is that of the 24.
    [Fact]
    public void Pace_GrowthOfAFlowReportedByMonths_IsOfTheirTotal()
    {
        const string Line = "flow person grows > 13 base:M01=10 base:M02=10 base:Y=120", Reports = "M01 11; M02 13";
        Assert.Equal("20 percent", Judged(Line, Reports));
        Assert.Equal("24", Paced(Line, Reports));
    }

    // 25 + 30 on 50 last year are 10 per cent, and the pace is that of the 55.
    [Fact]
    public void Pace_GrowthOfUnits_IsOfTheirSum()
    {
        const string Line = "flow person grows > 13 base:M01=50 base:Y=600 sum units:a,b", Reports = "M01 25 about:a; M01 30 about:b";
        Assert.Equal("10 percent", Judged(Line, Reports));
        Assert.Equal("55", Paced(Line, Reports));
    }

    private static string? Judged(string line, string reports) => Town.Judge(line, reports, Outlooks.Ahead.MidYear).Explain().Figure?.ToString();

    private static string Paced(string line, string reports) => Outlooks.Ahead.Look(line, reports).Pace is var pace && pace is ComputedPace known
        ? known.Actual.ToString()
        : ((UndefinedPace)pace).Gap.Code;
}
