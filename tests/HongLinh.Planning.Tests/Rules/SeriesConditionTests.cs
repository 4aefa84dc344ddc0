using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Rules;

// Conditions on figures over time: what they are measured by, and what they name when they are broken or left open.
public sealed class SeriesConditionTests
{
    private static readonly Condition NoOutlier = Condition.NoOutlier(Asked.It);

    // About 16 a month, as in the usual row of QualityRulesTests; what is told apart stands beside each row.
    [Theory]
    // A quarter at the start of the year is three months of 16, not two of 24.
    [InlineData("Q1 48; M04 17; M05 15; M06 16.5; M07 15.5; M08 16", "yes")]
    // Each year's total is measured by its own months: 400 in twelve are 33 a month, which stands out.
    [InlineData("Y 400 year:2022; Q1 48; M04 17; M05 15; M06 16.5; M07 15.5; M08 16", "no")]
    // The first total of the year may be the one that stands out.
    [InlineData("M01 40; M02 17; M03 15; M04 16.5; M05 15.5; M06 16", "no")]
    public void NoOutlier_Flow_IsMeasuredByTheMonth(string reports, string answer) => Assert.Equal(answer, Asked.Flows(NoOutlier, reports));

    // Levels have no increment before the second: six of them have five, which are too few, whatever stands out.
    [Theory]
    [InlineData("M01 0; M02 16; M03 33; M04 48; M05 64.5; M06 120", "unknown: too-few-figures")]
    [InlineData("M01 0; M02 16; M03 33; M04 48; M05 64.5; M06 80; M07 96", "yes")]
    [InlineData("M01 0; M02 16; M03 33; M04 48; M05 64.5; M06 80; M07 120", "no")]
    // Three months pass between December and March.
    [InlineData("Y 0 year:2022; M03 48; M04 65; M05 80; M06 96.5; M07 112; M08 128", "yes")]
    public void NoOutlier_Levels_AreComparedByTheirRises(string reports, string answer) => Assert.Equal(answer, Asked.Stocks(NoOutlier, reports));

    // Weeks do not end with months, so their levels rise by the day: 8 to 12 a week are usual, 33 in three weeks are 11 a week, and 33 in one are not.
    // From the week to 19 February to that to 12 March lie three weeks, but one end of a month.
    [Theory]
    [InlineData("W01 0; W02 10; W03 21; W04 30; W05 42; W06 52; W07 60; W10 93", "yes")]
    [InlineData("W01 0; W02 10; W03 21; W04 30; W05 42; W06 52; W07 60; W08 93", "no")]
    public void NoOutlier_WeeklyLevels_AreComparedByTheDay(string reports, string answer) => Assert.Equal(answer, Asked.Stocks(NoOutlier, reports));

    // Ranks have an order and no differences. Shares rise by points and begin with a share: what cannot be compared is the rise.
    [Fact]
    public void NoOutlier_RisesThatCannotBeCompared_AreNamed()
    {
        var ranks = Asked.Run(NoOutlier, "M01 3; M02 4; M03 3; M04 4; M05 3; M06 4; M07 3", [Asked.Of("it: stock ocop-star >= 3 unlimited")]).Condition;
        Assert.Equal(["unit-mismatch", "too-few-figures"], ranks.Unknowns.Select(static fact => fact.Reason.Code).Distinct());
        Assert.Equal(MismatchReason.OrderedScale, ranks.Unknowns[0].Mismatch!.Reason);
        Assert.Contains("it[2023-M02] - it[2023-M01]", ranks.Unknowns[0].Term.ToString(), StringComparison.Ordinal);
        var shares = Asked.Run(Condition.NoOutlier(Asked.It, 3), "M01 16; M02 17; M03 15", [Asked.Of("it: flow percent > 1 unlimited")]).Condition;
        Assert.Equal(["unit-mismatch", "too-few-figures"], shares.Unknowns.Select(static fact => fact.Reason.Code).Distinct());
        Assert.Equal(MismatchReason.PercentAndPercentagePoint, shares.Unknowns[0].Mismatch!.Reason);
    }

    [Fact]
    public void NoOutlier_FirstTotalStandsOut_IsNamedByItself()
    {
        var outcome = Asked.Run(NoOutlier, "M01 40; M02 17; M03 15; M04 16.5; M05 15.5; M06 16", [Asked.Flow]).Condition;
        Assert.Equal("it[2023-M01] = 40 billion-dong", Assert.Single(outcome.Breaches).ToString());
    }

    // Shares rise by points: 16, 17, 15, 16.5, 15.5 and 40, their median (16 + 16.5) / 2.
    [Fact]
    public void NoOutlier_LevelsOfAShare_RiseByPercentagePoints()
    {
        var share = Asked.Of("it: stock percent > 1 unlimited");
        var outcome = Asked.Run(NoOutlier, "M01 1; M02 17; M03 34; M04 49; M05 65.5; M06 81; M07 121", [share]).Condition;
        Assert.Equal("65/4 percentage-point", outcome.Usual!.ToString());
        Assert.EndsWith(" = 40 percentage-point", Assert.Single(outcome.Breaches).ToString(), StringComparison.Ordinal);
    }

    // Each series is measured by itself: the small one before it leaves nothing behind.
    [Fact]
    public void NoOutlier_TwoSeries_AreMeasuredApart()
    {
        const string small = "other: M01 1.6; other: M02 1.7; other: M03 1.5; other: M04 1.65; other: M05 1.55; other: M06 1.6; other: M07 1.6";
        const string large = "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 16";
        var other = Asked.Of("other: flow billion-dong > 1");
        Assert.Equal("yes", Asked.Run(Condition.AllOf(Condition.NoOutlier(Asked.Other), NoOutlier), $"{small}; {large}", [Asked.Flow, other]).Says());
    }

    // Of an indicator that nobody described, figures of two kinds may come in: they are not compared.
    [Theory]
    [InlineData("M01 16; M02 15 hectare", "unknown: unit-mismatch")]
    [InlineData("M01 16; M02 17", "yes")]
    [InlineData("M01 16; M02 15", "no")]
    [InlineData("M01 16 hectare; M02 17 hectare", "yes")]
    public void NeverFalls_IndicatorNotDescribed_ComparesOneKind(string reports, string answer) =>
        Assert.Equal(answer, Asked.Run(Condition.NeverFalls(Asked.It), reports, []).Says());

    [Theory]
    [InlineData("M01 1; M02 1000 hectare", "unknown: unit-mismatch")]
    [InlineData("M01 1; M02 1000 hectare; M03 2", "unknown: unit-mismatch")]
    [InlineData("M01 1; M02 5 hectare; M03 1000", "no")]
    [InlineData("M01 words; M02 1 hectare; M03 1000 hectare", "no")]
    [InlineData("M01 1; M02 1000", "no")]
    public void NoUnitSlip_IndicatorNotDescribed_ComparesOneKind(string reports, string answer) =>
        Assert.Equal(answer, Asked.Run(Condition.NoUnitSlip(Asked.It), reports, []).Says());

    [Fact]
    public void NoOutlier_IndicatorNotDescribed_IsUnknownForTwoKinds() => Assert.Equal(
        "unknown: unit-mismatch", Asked.Run(Condition.NoOutlier(Asked.It, 3), "M01 16; M02 17 hectare; M03 15; M04 16; M05 90", []).Says());

    // January and March are no months in a row, although January starts the year.
    [Theory]
    [InlineData("M01 15.2; M03 15.2; M04 15.2", "yes")]
    [InlineData("M01 15.2; M02 15.2; M03 15.2; M05 14", "no")]
    public void NotCopied_MonthMissing_DoesNotGoOn(string reports, string answer) => Assert.Equal(answer, Asked.Flows(Condition.NotCopied(Asked.It), reports));

    // The figure to be made exact: the earlier one where the later is exact.
    [Theory]
    [InlineData("YTD02 31.8; YTD03 >30", "it[2023-M01..M03]: figure-imprecise")]
    [InlineData("YTD02 >30; YTD03 31.8", "it[2023-M01..M02]: figure-imprecise")]
    public void NeverFalls_OneFigureImprecise_IsTheOneNamed(string reports, string fact) =>
        Assert.Equal(fact, Assert.Single(Asked.Run(Condition.NeverFalls(Asked.It), reports, [Asked.Flow]).Condition.Unknowns).ToString());

    [Fact]
    public void NoUnitSlip_FarFromTheMark_NamesTheFigure()
    {
        var outcome = Asked.Run(Condition.NoUnitSlip(Asked.It, Asked.Billion.Of(192.5m)), "YTD03 47; YTD09 150000", [Asked.Flow]).Condition;
        Assert.Contains("it[2023-M01..M09] = 150000 billion-dong", outcome.Breaches.Select(static breach => breach.ToString()));
        Assert.Equal(
            ["it[2023-M01..M09] = 150000 billion-dong"],
            Asked.Run(Condition.NoUnitSlip(Asked.It, Asked.Billion.Of(192.5m)), "YTD09 150000", [Asked.Flow]).Condition.Breaches
                .Select(static breach => breach.ToString()));
    }

    // The same figure is looked at as a month and as a total; it lacks its one fact once.
    [Fact]
    public void NoUnitSlip_FigureImprecise_IsMissingOnce()
    {
        var unknowns = Asked.Run(Condition.NoUnitSlip(Asked.It, Asked.Billion.Of(192.5m)), "YTD02 31.8; YTD03 >30", [Asked.Flow]).Condition.Unknowns;
        Assert.Equal(["it[2023-M01..M03]: figure-imprecise"], unknowns.Select(static fact => fact.ToString()));
    }

    [Fact]
    public void Factories_SeriesByAnEarlierFigure_AreRefused()
    {
        var before = FigureTerm.Of(Asked.It, PeriodChoice.BeforeLatest);
        Assert.Throws<ArgumentException>(() => NoOutlierCondition.Of(before));
        Assert.Throws<ArgumentException>(() => NoUnitSlipCondition.Of(before));
        Assert.Throws<ArgumentException>(() => NotCopiedCondition.Of(before));
    }
}
