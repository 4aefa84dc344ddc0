using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Rules;

// Each check on series as a town reports them: kept, not kept, unknown.
public sealed class QualityRulesTests
{
    public static TheoryData<string, string> Falls => new()
    {
        { "YTD01 15.2; YTD02 31.8; YTD03 47.1", "yes" },
        { "YTD01 15.2; YTD02 15.2", "yes" },
        { "YTD01 15.2; YTD02 31.8; YTD03 29.9", "no" },
        { "YTD01 15.2; YTD02 31.8; YTD03 29.9 correction", "yes" },
        { "YTD02 31.8; YTD03 29900 million-dong", "no" },
        // Months are added up, so a weaker month is not a fall.
        { "M01 15.2; M02 11; M03 9", "yes" },
        // A month of refunds says itself that it is below 0.
        { "M01 15.2; M02 -3", "yes" },
        { "YTD02 31.8; YTD03 <30", "no" },
        { "YTD02 31.8; YTD03 >30", "unknown: figure-imprecise" },
        { "YTD01 15.2; YTD02 words; YTD03 47.1", "unknown: words-only" },
        { "YTD01 15.2; YTD02 words; YTD03 12", "no" },
        // A new year starts again.
        { "Y 400 year:2022; YTD01 15.2", "yes" },
        { "M02 15; M03 14", "unknown: periods-missing" },
        { "", "unknown: no-figure" },
    };

    // Increments 16, 17, 15, 16.5, 15.5, 16 a month: median 16, deviations 0, 1, 1, .5, .5, 0, their median .5;
    // an increment stands out beyond 3.5 * .5 / .6745 = 2.59 from 16.
    public static TheoryData<string, string> Outliers => new()
    {
        { "YTD01 16; YTD02 33; YTD03 48; YTD04 64.5; YTD05 80; YTD06 96", "yes" },
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 16", "yes" },
        // 16, 17, 15, 16.5, 15.5, 18.7: median 16.25, deviations .25, .75, 1.25, .25, .75, 2.45, their median .75; the score of 18.7 is 2.2.
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 18.7", "yes" },
        // 40 instead: median 16.25, deviations with 23.75, their median .75; the score is 21.4.
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 40", "no" },
        // 2 instead: as far below the usual one, but a low month is no rise out of the ordinary.
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 2", "yes" },
        // A quarter counts as three months.
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5; M06 16.2; Q3 48", "yes" },
        // Median 10, the distances .6745 five times, 0 and 3.5: their median .6745, so that 3.5 * .6745 / .6745 = 3.5 is the last usual one.
        { "M01 9.3255; M02 9.3255; M03 9.3255; M04 10; M05 10.6745; M06 10.6745; M07 13.5", "yes" },
        { "M01 9.3255; M02 9.3255; M03 9.3255; M04 10; M05 10.6745; M06 10.6745; M07 13.5001", "no" },
        { "M01 16; M02 17; M03 15; M04 16.5; M05 15.5", "unknown: too-few-figures" },
        { "M01 16; M02 16; M03 16; M04 16; M05 16; M06 40", "unknown: no-spread" },
        { "M01 16; M02 17; M03 15; M04 >16; M05 15.5; M06 40", "unknown: figure-imprecise, figure-imprecise, figure-imprecise" },
        { "", "unknown: no-figure" },
    };

    public static TheoryData<string, string> Slips => new()
    {
        { "YTD02 31.8; YTD03 47.1", "yes" },
        // 47.100 tỷ instead of 47.100 triệu.
        { "YTD02 31.8; YTD03 47100", "no" },
        { "YTD02 31.8; YTD03 0.0471", "no" },
        { "M01 15.2; M02 16600; M03 15.3", "no" },
        { "M01 15.2; M02 0; M03 15.3", "yes" },
        // 150 times is a jump, but no slip of a thousand.
        { "YTD01 0.5; YTD02 75", "yes" },
        // Against the mark of 192,5 for the year: 150.000 is about a thousand times it, early totals may be small.
        { "YTD09 150000", "no" },
        { "YTD01 0.3", "yes" },
        { "Y 0.2", "no" },
        // Q2 is to bring 192.5 * 91 / 365 = 47.99: 50.000 is 1.042 times that, though nothing is known of the first quarter.
        { "Q2 50000", "no" },
        { "Q2 50000000 million-dong", "no" },
        { "Q2 0.05", "no" },
        { "Q2 50", "unknown: periods-missing" },
        // May is to bring 192.5 * 31 / 365 = 16.35; 16.000 is 979 times that, 16 million 979.000 times. 0.016 may be a weak month.
        { "M05 16000", "no" },
        { "M05 16000000", "no" },
        { "M05 0.016", "unknown: periods-missing" },
        { "M05 16", "unknown: periods-missing" },
        { "M05 >16", "unknown: figure-imprecise, periods-missing" },
        { "M05 >16000", "no" },
        { "M05 <16000", "unknown: figure-imprecise, periods-missing" },
        // January alone is a running total too: 15.200 is 930 times its share, though 79 times the mark.
        { "YTD01 15200", "no" },
        // Half a year is to bring 95.46: 0.0955 is a thousandth of it.
        { "H1 0.0955", "no" },
        // đồng for tỷ, a million times, between neighbours.
        { "YTD01 0.0000318; YTD02 31.8", "no" },
        { "YTD02 31.8; YTD03 >30", "unknown: figure-imprecise" },
        { "YTD02 words", "unknown: words-only" },
        { "", "unknown: no-figure" },
    };

    // About a thousand times is 200 to 5,000 times, about a million times 200,000 to 5,000,000 times, both ends included.
    public static TheoryData<string, string> SlipsBetweenFigures => new()
    {
        { "YTD02 1; YTD03 199", "yes" },
        { "YTD02 1; YTD03 200", "no" },
        { "YTD02 1; YTD03 5000", "no" },
        { "YTD02 1; YTD03 5001", "yes" },
        { "YTD02 1; YTD03 199999", "yes" },
        { "YTD02 1; YTD03 200000", "no" },
        { "YTD02 1; YTD03 5000000", "no" },
        { "YTD02 1; YTD03 5000001", "yes" },
        { "YTD02 199; YTD03 1", "yes" },
        { "YTD02 200; YTD03 1", "no" },
        { "YTD02 5000; YTD03 1", "no" },
        { "YTD02 5001; YTD03 1", "yes" },
        { "YTD02 200000; YTD03 1", "no" },
        { "YTD02 5000000; YTD03 1", "no" },
        { "YTD02 5000001; YTD03 1", "yes" },
        // By size, whatever the sign: a refund of 1.000 after one of 1.
        { "YTD02 -1; YTD03 -1000", "no" },
        { "YTD02 -1; YTD03 1000", "no" },
        { "YTD02 0; YTD03 1000", "yes" },
    };

    // A mark of 365 for the year is 1 a day: 90 to the end of March, 31 in January. The year itself is compared with the whole mark.
    public static TheoryData<string, string> SlipsFromAMark => new()
    {
        { "Y 72999", "yes" },
        { "Y 73000", "no" },
        { "Y 1.825", "no" },
        { "Y 1.826", "yes" },
        { "Y 0.073", "no" },
        { "Y 0.0729", "yes" },
        { "Y >1", "unknown: figure-imprecise" },
        { "Q1 17999", "yes" },
        { "Q1 18000", "no" },
        // 90 days, the shortest quarter, are enough for a figure that is too small; the 59 to the end of February are not.
        { "Q1 0.45", "no" },
        { "Q1 0.451", "yes" },
        { "Q1 0.018", "no" },
        { "Q1 0.0179", "yes" },
        { "YTD02 0.059", "yes" },
        { "YTD01 6199", "yes" },
        { "YTD01 6200", "no" },
        { "YTD01 -6200", "no" },
    };

    public static TheoryData<string, string> Copies => new()
    {
        { "M01 15.2; M02 16.6; M03 15.3", "yes" },
        { "M01 15.2; M02 15.2; M03 15.3", "yes" },
        { "M01 15.2; M02 15.2; M03 15.2", "no" },
        { "M01 15.2; M02 15200 million-dong; M03 15.20", "no" },
        { "YTD04 60; YTD05 60; YTD06 60", "no" },
        // The same in a row is counted from its first month, also where other figures are before and after.
        { "M01 14; M02 15.2; M03 15.2; M04 15.2; M05 14", "no" },
        { "M01 14; M02 15.2; M03 15.2; M04 14; M05 14", "yes" },
        { "M01 0; M02 0; M03 0", "yes" },
        // March is missing: the three are not consecutive.
        { "Q1 40; M04 15.2; M05 15.2; M07 15.2", "yes" },
        { "M01 15.2; M02 15.2; M03 >15", "unknown: figure-imprecise" },
        { "M01 words", "unknown: words-only" },
        { "", "unknown: no-figure" },
    };

    public static TheoryData<string, string> Shares => new()
    {
        { "H1 54/63", "yes" },
        { "H1 63/63", "yes" },
        { "H1 64/63", "no" },
        { "Q1 64/63; H1 54/63", "no" },
        { "H1 54", "yes" },
        { "H1 words", "unknown: words-only" },
        { "", "unknown: no-figure" },
    };

    // Budget revenue within the territory (the whole) and its land-use part.
    public static TheoryData<string, string> Parts => new()
    {
        { "YTD03 12; other: YTD03 47.1", "yes" },
        { "YTD03 48; other: YTD03 47.1", "no" },
        { "M01 4; M02 4; M03 4; other: Q1 47.1", "yes" },
        // The whole is known to March only: June is not compared with it.
        { "YTD06 48; other: YTD03 47.1", "unknown: no-figure" },
        { "YTD03 12; other: YTD03 words", "unknown: words-only" },
        { "other: YTD03 47.1", "unknown: no-figure, no-figure" },
        { "YTD03 40..50; other: YTD03 47.1", "unknown: figure-imprecise" },
    };

    [Theory]
    [MemberData(nameof(Falls))]
    public void NeverFalls_RunningTotals(string reports, string answer) => Assert.Equal(answer, Ask(QualityRules.NeverFalls(Asked.Flow), reports));

    [Theory]
    [MemberData(nameof(Outliers))]
    public void NoOutlier_Increments(string reports, string answer) => Assert.Equal(answer, Ask(QualityRules.NoOutlier(Asked.Flow), reports));

    [Theory]
    [MemberData(nameof(Slips))]
    public void NoUnitSlip_NeighboursAndMark(string reports, string answer) =>
        Assert.Equal(answer, Ask(QualityRules.NoUnitSlip(Asked.Flow, Asked.Billion.Of(192.5m)), reports));

    [Theory]
    [MemberData(nameof(SlipsBetweenFigures))]
    public void NoUnitSlip_FactorBetweenFigures_IsAboutTheFactorFromAFifthToFiveTimes(string reports, string answer) =>
        Assert.Equal(answer, Asked.Flows(Condition.NoUnitSlip(Asked.It), reports));

    [Theory]
    [MemberData(nameof(SlipsFromAMark))]
    public void NoUnitSlip_FactorFromTheMark_IsMeasuredByDays(string reports, string answer) =>
        Assert.Equal(answer, Asked.Flows(Condition.NoUnitSlip(Asked.It, Asked.Billion.Of(365m)), reports));

    // Of the schools of a year all may open in one month, and few in half a year: 3,650 are 1,810 for its 181 days.
    // What is no flow is what it is on its day, so the whole mark is what it is measured by.
    [Theory]
    [InlineData("it: flow school > 1 whole", 365, "YTD01 72999", "yes")]
    [InlineData("it: flow school > 1 whole", 365, "YTD01 73000", "no")]
    [InlineData("it: flow school > 1 whole", 3650, "H1 1", "yes")]
    [InlineData("it: flow billion-dong > 1", 3650, "H1 1", "no")]
    [InlineData("it: stock school > 1", 365, "H1 72999", "yes")]
    [InlineData("it: stock school > 1", 365, "H1 73000", "no")]
    [InlineData("it: stock school > 1", 365, "H1 1.825", "no")]
    [InlineData("it: stock school > 1", 0, "H1 73000", "yes")]
    public void NoUnitSlip_CountsAndLevels_AreComparedWithTheWholeMark(string line, int mark, string reports, string answer)
    {
        var indicator = Asked.Of(line);
        Assert.Equal(answer, Asked.Run(Condition.NoUnitSlip(Asked.It, indicator.Unit.Of(mark)), reports, [indicator]).Says());
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void NotCopied_FiguresInARow(string reports, string answer) => Assert.Equal(answer, Ask(QualityRules.NotCopied(Asked.Flow), reports));

    [Theory]
    [MemberData(nameof(Shares))]
    public void ShareWithinWhole_SoManyOfSoMany(string reports, string answer)
    {
        var criteria = Asked.Of("it: stock criterion > 1");
        Assert.Equal(answer, Asked.Run(QualityRules.ShareWithinWhole(criteria).Condition, reports, [criteria]).Says());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void PartWithinWhole_SameDays(string reports, string answer)
    {
        var whole = Asked.Of("other: flow billion-dong > 1");
        Assert.Equal(answer, Asked.Run(QualityRules.PartWithinWhole(Asked.Flow, whole).Condition, reports, [Asked.Flow, whole]).Says());
    }

    [Theory]
    [InlineData("H1 0", "yes")]
    [InlineData("H1 -0.1", "no")]
    [InlineData("H1 -1..1", "unknown: figure-imprecise")]
    [InlineData("H1 words", "unknown: words-only")]
    public void NotNegative_LatestFigure(string reports, string answer) => Assert.Equal(answer, Ask(QualityRules.NotNegative(Asked.Flow), reports));

    [Theory]
    [InlineData("H1 100", "yes")]
    [InlineData("H1 100.1", "no")]
    [InlineData("H1 -1", "no")]
    [InlineData("H1 >99", "unknown: figure-imprecise")]
    public void NaturalLimits_Share(string reports, string answer)
    {
        var rate = Asked.Of("it: rate percent > 1");
        Assert.Equal(answer, Asked.Run(QualityRules.NaturalLimits(rate).Condition, reports, [rate]).Says());
    }

    [Theory]
    [InlineData("H1 12", "yes")]
    [InlineData("H1 12.5", "no")]
    [InlineData("H1 12..13", "unknown: figure-imprecise")]
    public void WholeNumber_Count(string reports, string answer)
    {
        var count = Asked.Of("it: stock school > 1 whole");
        Assert.Equal(answer, Asked.Run(QualityRules.WholeNumber(count).Condition, reports, [count]).Says());
    }

    [Fact]
    public void NaturalLimits_IndicatorWithoutLimits_IsRefused() => Assert.Contains(
        "has no natural limits",
        Assert.Throws<ArgumentException>(static () => QualityRules.NaturalLimits(Asked.Of("it: stock billion-dong > 1 unlimited"))).Message,
        StringComparison.Ordinal);

    // One limit is one comparison, without "all of" around it.
    [Fact]
    public void NaturalLimits_OneLimit_IsOneComparison() =>
        Assert.IsType<CompareCondition>(QualityRules.NaturalLimits(Asked.Of("it: stock billion-dong > 1")).Condition);

    [Fact]
    public void NoFraction_MarkOfNought_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => QualityRules.NoFraction(Asked.Of("it: stock percent > 1"), UnitCatalogue.Percent.Of(0m)));

    // A mark of nought has no hundredth, and a pure number far above 1 is no share; 1.5 is the last that may be one.
    [Theory]
    [InlineData("stock percent > 98", true)]
    [InlineData("stock percent > 0", false)]
    [InlineData("stock one > 0.95", true)]
    [InlineData("stock one > 1.5", true)]
    [InlineData("stock one > 1.6", false)]
    [InlineData("stock per-mille > 1", false)]
    [InlineData("stock percent > -1 unlimited", false)]
    public void For_Plan_LooksForFractionsWhereSharesAreWritten(string line, bool looks) =>
        Assert.Equal(looks, QualityRules.For(Town.PlanOf(line)).Rules.Any(static rule => rule.Id == "no-fraction.it"));

    // Only the amount of a whole year is the size of a year's figure.
    [Theory]
    [InlineData("base:Y=200", "200 billion-dong")]
    [InlineData("base:YTD06=200", null)]
    public void For_Plan_TakesTheYearBeforeAsTheMark(string baseline, string? mark) => Assert.Equal(
        mark,
        ((NoUnitSlipCondition)QualityRules.For(Town.PlanOf("flow billion-dong grows > 13 " + baseline)).Rules
            .Single(static rule => rule.Id == "no-unit-slip.it").Condition).Expected?.ToString());

    // 98% kept by a spreadsheet is 0.98. Of a mark of 2.32% a hundredth is 0.0232, and half and twice that are 0.0116 and 0.0464.
    [Theory]
    [InlineData("percent", 98, "H1 0.98", "no")]
    [InlineData("percent", 98, "M03 0.97; H1 0.4512", "no")]
    [InlineData("percent", 98, "H1 1.02", "no")]
    [InlineData("percent", 98, "H1 1.5", "no")]
    [InlineData("percent", 98, "H1 1.6", "yes")]
    [InlineData("percent", 98, "H1 -0.98", "yes")]
    // From a mark of 30% on, any figure up to 1.5% is one; below it, 29% has its hundredth from 0.145 to 0.58.
    [InlineData("percent", 30, "H1 0.1", "no")]
    [InlineData("percent", 30, "H1 1.5", "no")]
    [InlineData("percent", 29, "H1 0.144", "yes")]
    [InlineData("percent", 29, "H1 0.145", "no")]
    [InlineData("percent", 29, "H1 0.58", "no")]
    [InlineData("percent", 29, "H1 0.581", "yes")]
    [InlineData("percent", -29, "H1 0.29", "no")]
    [InlineData("percent", 98, "H1 0", "yes")]
    [InlineData("percent", 98, "H1 98.2", "yes")]
    [InlineData("percent", 98, "H1 49/50", "yes")]
    [InlineData("percent", 98, "H1 0.98 one", "yes")]
    [InlineData("percent", 2.32, "Y 0.0225", "no")]
    [InlineData("percent", 2.32, "Y 0.1", "yes")]
    [InlineData("percent", 2.32, "Y 2.25", "yes")]
    [InlineData("one", 0.95, "H1 98", "no")]
    [InlineData("one", 0.95, "H1 0.98", "yes")]
    // Twenty times the mark is 19.
    [InlineData("one", 0.95, "H1 18.9", "yes")]
    [InlineData("one", 0.95, "H1 19", "no")]
    [InlineData("one", 0.95, "H1 98 percent", "yes")]
    [InlineData("percent", 98, "H1 >0.5", "unknown: figure-imprecise")]
    [InlineData("percent", 98, "", "unknown: no-figure")]
    public void NoFraction_SharesNearAndFarFromTheMark(string unit, decimal mark, string reports, string answer)
    {
        var share = Asked.Of($"it: stock {unit} > 1 unlimited");
        Assert.Equal(answer, Asked.Run(QualityRules.NoFraction(share, share.Unit.Of(mark)).Condition, reports, [share]).Says());
    }

    [Fact]
    public void Breaches_Fall_AreTheTwoFiguresAndNoOthers()
    {
        var outcome = Asked.Run(QualityRules.NeverFalls(Asked.Flow).Condition, "YTD01 15.2; YTD02 31.8; YTD03 29.9; YTD04 40", [Asked.Flow]).Condition;
        Assert.Equal(
            ["it[2023-M01..M02] = 159/5 billion-dong", "it[2023-M01..M03] = 299/10 billion-dong"], outcome.Breaches.Select(static breach => breach.ToString()));
        Assert.Equal(4, outcome.Operands.Count);
    }

    [Fact]
    public void Breaches_Outlier_AreTheIncrementBesideTheUsualOne()
    {
        var outcome =
            Asked.Run(QualityRules.NoOutlier(Asked.Flow).Condition, "YTD01 16; YTD02 33; YTD03 48; YTD04 64.5; YTD05 80; YTD06 120", [Asked.Flow]).Condition;
        Assert.Equal("(it[2023-M01..M06] - it[2023-M01..M05]) = 40 billion-dong", Assert.Single(outcome.Breaches).ToString());
        Assert.Equal("65/4 billion-dong", outcome.Usual!.ToString());
    }

    // A total in per cent and its rise in percentage points have no common median.
    [Fact]
    public void NoOutlier_FlowOfShares_IsUnknown()
    {
        var share = Asked.Of("it: flow percent > 1");
        Assert.StartsWith(
            "unknown: unit-mismatch", Asked.Run(QualityRules.NoOutlier(share).Condition, "M01 1; M02 2; M03 1; M04 2; M05 1; M06 3", [share]).Says(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void For_Plan_ChecksEachIndicatorByItsKind()
    {
        var plan = Town.PlanOf("flow billion-dong > 192|rate: rate percent > 5|count: stock school > 1 whole|swing: flow billion-dong > 1 unlimited");
        Assert.Equal(
            [
                "not-negative.it", "share-within-whole.it", "never-falls.it", "no-outlier.it", "not-copied.it", "no-unit-slip.it",
                "natural-limits.rate", "share-within-whole.rate", "no-fraction.rate",
                "not-negative.count", "whole-number.count", "share-within-whole.count", "no-unit-slip.count",
                "share-within-whole.swing", "no-unit-slip.swing",
            ],
            QualityRules.For(plan).Rules.Select(static rule => rule.Id));
        Assert.Equal(
            "192 billion-dong",
            ((NoUnitSlipCondition)QualityRules.For(plan).Rules.Single(static rule => rule.Id == "no-unit-slip.it").Condition).Expected!.Value.ToString());
    }

    [Fact]
    public void For_Plan_WhatCannotBeSuspendsAndWhatIsUnusualDoesNot()
    {
        var rules = QualityRules.For(Town.PlanOf("flow billion-dong > 192")).Rules;
        Assert.Equal(["no-outlier.it", "not-copied.it"], rules.Where(static rule => !rule.SuspendsVerdict).Select(static rule => rule.Id));
        Assert.Equal(
            ["no-outlier.it", "not-copied.it", "no-unit-slip.it"],
            rules.Where(static rule => rule.Severity == Severity.Warning).Select(static rule => rule.Id));
    }

    private static string Ask(Rule rule, string reports) => Asked.Run(rule.Condition, reports, (ValueList<Indicator>)[Asked.Flow]).Says();
}
