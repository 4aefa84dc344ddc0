using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Comparisons;

// Each cause once with and once without a change of the verdict, worked out by hand.
public sealed class ScorecardComparisonTests
{
    // A report is official, of the last day of its period, and known a minute after the one before it.
    [Theory]
    [InlineData("stock person >= 10", "H1 5", "H1 5; Y 11", "open exceeded", "new-figure yes")]
    [InlineData("stock person >= 10", "", "Y 9", "not-determinable not-met", "new-figure yes")]
    [InlineData("flow person >= 10", "M01 4", "M01 4; M02 3", "open open", "new-figure no")]
    [InlineData("stock person >= 10", "Y 9", "Y 9; Y 11 correction", "not-met exceeded", "figure-revised yes")]
    [InlineData("stock person >= 10", "Y 11", "Y 11; Y 12 correction", "exceeded exceeded", "figure-revised no")]
    // Nobody corrected anything: a second report contradicts the first.
    [InlineData("stock person >= 10", "Y 11", "Y 11; Y 9", "exceeded not-determinable", "figure-contradicted yes")]
    [InlineData("stock person >= 10", "Y 11 estimated known:2023-06-14", "Y 11 estimated known:2023-06-14; Y 11", "not-determinable exceeded", "figure-more-final yes")]
    [InlineData("stock person >= 10", "H1 11 estimated", "H1 11 estimated; H1 11", "open open", "figure-more-final no")]
    [InlineData("stock person >= 10", "Y 11 preliminary", "Y 11 preliminary; Y 9", "exceeded not-met", "figure-more-final yes")]
    [InlineData("stock person >= 10", "Y 11", "Y 11; Y withheld correction", "exceeded not-determinable", "figure-withdrawn yes")]
    [InlineData("stock person >= 10", "H1 5; Y 11", "H1 5", "exceeded open", "figure-withdrawn yes")]
    [InlineData("stock person >= 10", "H1 11", "H1 11; Y -1", "open not-determinable", "figure-rejected yes")]
    [InlineData("stock person >= 10", "Y 11", "Y 11; Y -1 correction", "exceeded not-determinable", "figure-rejected yes")]
    [InlineData("stock person >= 10", "Y 9", "Y 11", "not-met exceeded", "figure-revised yes")]
    public void Between_Reports_NamesWhatTheyAre(string line, string before, string after, string verdicts, string why)
    {
        var change = Changes.Of(line, before, after);
        Assert.Equal((verdicts, why), (change.Verdicts(), change.Why()));
    }

    // The correction of the estimate is replaced by the official figure, and would have changed nothing of it.
    [Fact]
    public void Between_SupersededCorrection_IsNoCause() =>
        Assert.Equal("figure-more-final yes", Changes.Of("stock person >= 10", "Y 9 estimated", "Y 9 estimated; Y 8 estimated correction; Y 11").Why());

    [Fact]
    public void Between_NewFigure_SaysWhatIsDifferentAndWhichReport()
    {
        var change = Changes.Of("stock person >= 10", "H1 5 estimated", "H1 5 estimated; Y 11");
        Assert.Equal("verdict, reason, figure, maturity, percent", change.What());
        Assert.Equal("11 person", Assert.Single(change.Causes[0].Reports).Reported.ToString());
        Assert.Equal((1, 1), (change.Before!.Value.Line.Ordinal, change.Line.Ordinal));
    }

    // The same log twice: the figure of the year was known, and its day has come.
    [Fact]
    public void Between_OnlyTheDay_NamesTheDay()
    {
        var plan = Town.PlanOf("stock person >= 10");
        var change = Changes.Between(Town.Review(plan, "H1 5; Y 11", "2023-06-30"), Town.Review(plan, "H1 5; Y 11"));
        Assert.Equal("day-moved yes", change.Why());
        Assert.Equal("11 person", Assert.Single(change.Causes[0].Reports).Reported.ToString());
    }

    [Fact]
    public void Between_BackInTime_NamesTheDayToo()
    {
        var plan = Town.PlanOf("stock person >= 10");
        var change = Changes.Between(Town.Review(plan, "H1 5; Y 11"), Town.Review(plan, "H1 5; Y 11", "2023-06-30"));
        Assert.Equal(("exceeded open", "day-moved yes"), (change.Verdicts(), change.Why()));
    }

    [Theory]
    [InlineData("stock person >= 10", "", "2023-01-20", "2023-02-10", "not-determinable not-determinable", "period-ended no")]
    [InlineData("stock person >= 10", "H1 11", "2023-12-31", "2024-01-05", "open not-determinable", "period-ended yes")]
    [InlineData("stock person >= 10", "Y 11", "2023-12-31", "2024-01-05", "exceeded exceeded", "")]
    public void Between_PeriodOrYearOver_NamesItsEnd(string line, string reports, string before, string after, string verdicts, string why)
    {
        var change = Changes.Between(Town.Review(Town.PlanOf(line), reports, before), Town.Review(Town.PlanOf(line), reports, after));
        Assert.Equal((verdicts, why), (change.Verdicts(), change.Why()));
    }

    // The town owes January by the 25th, which lies in Tết and moves to the 27th; nothing came in.
    [Fact]
    public void Between_DeadlinePassed_IsNamedWithoutANewDay()
    {
        var plan = OwedPlan.Of(ReportingCycle.Month);
        var change = Changes.Between(Owed(plan, OwedPlan.Rules, OwedPlan.At(1, 20)), Owed(plan, OwedPlan.Rules, OwedPlan.At(1, 28)));
        Assert.Equal(("state", "deadline-passed no"), (change.What(), change.Why()));
        Assert.Equal((ReportState.Awaited, ReportState.Overdue), (change.Before!.Value.State, change.After!.Value.State));
    }

    [Fact]
    public void Between_ExtensionGranted_NamesTheCalendar()
    {
        var plan = OwedPlan.Of(ReportingCycle.Month);
        var extended = OwedPlan.Rules with
        {
            Extensions =
                [new Extension { Reporter = "departments", Period = ReportingPeriod.Parse("2023-M01"), Until = new LocalDate(2023, 1, 31),
                Basis = Some.Basis }],
        };
        var change = Changes.Between(Owed(plan, OwedPlan.Rules, OwedPlan.At(1, 28)), Owed(plan, extended, OwedPlan.At(1, 28)));
        Assert.Equal(("state", "calendar-changed no"), (change.What(), change.Why()));
    }

    // 12 by June is more than 10; from July 20 are promised.
    // "Từ 90" of the amendment stays a floor where a policy reads the bare 100 of the plan as an equality: 80 misses it, 95 keeps it.
    [Fact]
    public void Between_AmendmentOfABareNumber_IsNotReadAsBareInATrial()
    {
        var amendment = new Amendment { From = new LocalDate(2023, 7, 1), Target = LineText.Read("stock person >= 90").Target, Basis = Some.Basis };
        var plan = Town.PlanOf(LineText.Read("stock person >= 100 bare") with { Amendments = [amendment] }).Value;
        var policy = Town.Literal with { Name = "equality", BareNumbers = BareNumberConvention.Equality };
        var change = Changes.Between(Town.Review(plan, "Y 80", policy: policy), Town.Review(plan, "Y 80; Y 95 correction", policy: policy));
        Assert.Equal(("not-met exceeded", "figure-revised yes"), (change.Verdicts(), change.Why()));
    }

    [Fact]
    public void Between_AnotherWardCounts_IsAChangeOfTheLine()
    {
        const string Reports = "Y 60 about:a; Y 30 about:b; Y 30 about:c";
        var change = Changes.Of(Town.PlanOf("flow person >= 100 sum units:a,b"), Town.PlanOf("flow person >= 100 sum units:a,b,c"), Reports);
        Assert.Equal(("not-met exceeded", "target-amended yes"), (change.Verdicts(), change.Why()));
    }

    [Fact]
    public void Between_AmendmentInForce_NamesTheDecision()
    {
        var line = LineText.Read("flow person >= 10");
        var amendment = new Amendment { From = new LocalDate(2023, 7, 1), Target = LineText.Read("flow person >= 20").Target, Basis = Some.Basis };
        var plan = Town.PlanOf(line with { Amendments = [amendment] }).Value;
        var change = Changes.Between(Town.Review(plan, "YTD06 12", "2023-06-30"), Town.Review(plan, "YTD06 12", "2023-07-31"));
        Assert.Equal(("exceeded open", "target-amended yes"), (change.Verdicts(), change.Why()));
        Assert.Equal(amendment, change.Causes[0].Amendment);
        Assert.Contains(ChangeAspect.Target, change.Aspects);
    }

    [Fact]
    public void Between_OtherTargetInThePlan_HasNoDecision()
    {
        var change = Changes.Of(Town.PlanOf("stock person >= 10"), Town.PlanOf("stock person >= 12"), "Y 11");
        Assert.Equal(("exceeded not-met", "target-amended yes"), (change.Verdicts(), change.Why()));
        Assert.Null(change.Causes[0].Amendment);
    }

    [Fact]
    public void Between_MustNowHoldThroughout_NamesTheTarget() =>
        Assert.Equal("target-amended yes", Changes.Of(Town.PlanOf("stock person >= 10"), Town.PlanOf("stock person >= 10 throughout"), "M01 9; Y 11").Why());

    // People are whole from now on, and ten and a half is sent back.
    [Fact]
    public void Between_OtherDefinition_NamesIt()
    {
        var change = Changes.Of(Town.PlanOf("stock person >= 10"), Town.PlanOf("stock person >= 10 whole"), "Y 10.5");
        Assert.Equal(("exceeded not-determinable", "definition-changed yes"), (change.Verdicts(), change.Why()));
    }

    // Ten people and ten roads: neither the old promise on roads nor the new one on people can be tried.
    [Fact]
    public void Between_OtherKindOfUnit_SaysThatNothingCanBeTriedAlone()
    {
        var change = Changes.Of(Town.PlanOf("stock person >= 10"), Town.PlanOf("stock road >= 10"), "Y 11 person");
        Assert.Equal("target-amended unknown, definition-changed unknown", change.Why());
    }

    // 230 on 200 is 15%.
    [Fact]
    public void Between_BaselineAdded_NamesIt()
    {
        var change = Changes.Of(
            Town.PlanOf("stock billion-dong grows > 13"), Town.PlanOf("stock billion-dong grows > 13 base:H1=200"), "H1 230");
        Assert.Equal(("not-determinable open", "baseline-changed yes"), (change.Verdicts(), change.Why()));
    }

    [Fact]
    public void Between_OtherPolicy_NamesItOnlyWhereItMatters()
    {
        var plan = Town.PlanOf("a: stock person > 10|b: stock person > 10");
        var lines = ScorecardComparison.Between(
            Town.Review(plan, "a: Y 10; b: Y 11", policy: Town.Literal), Town.Review(plan, "a: Y 10; b: Y 11", policy: Town.Lenient)).Lines;
        Assert.Equal(("not-met met", "policy-changed yes"), (lines[0].Verdicts(), lines[0].Why()));
        Assert.False(lines[1].IsChanged);
    }

    // 10 is not more than 10 by the letter, and 9 is not by practice either.
    [Fact]
    public void Between_TwoChangesThatOnlyTogetherSuffice_IsAnInteraction()
    {
        var plan = Town.PlanOf("stock person > 10");
        var change = Changes.Between(Town.Review(plan, "Y 9", policy: Town.Literal), Town.Review(plan, "Y 9; Y 10 correction", policy: Town.Lenient));
        Assert.Equal(("not-met met", "figure-revised no, policy-changed no, interaction yes"), (change.Verdicts(), change.Why()));
    }

    // 11 keeps the old promise of 10; 9 keeps the new one of 8.
    [Fact]
    public void Between_TwoChangesEachOfWhichSuffices_BothDecide()
    {
        var change = Changes.Between(
            Town.Review(Town.PlanOf("stock person >= 10"), "Y 9"), Town.Review(Town.PlanOf("stock person >= 8"), "Y 9; Y 11 correction"));
        Assert.Equal(("not-met exceeded", "figure-revised yes, target-amended yes"), (change.Verdicts(), change.Why()));
    }

    [Fact]
    public void Between_LinesAddedRemovedAndRenumbered_AreToldApart()
    {
        var before = Town.PlanOf("a: stock person >= 10|b: stock person >= 10|c: stock person >= 10");
        var after = Town.PlanOf("b: stock person >= 10|c: stock person >= 10|d: stock person >= 10");
        var comparison = ScorecardComparison.Between(Town.Review(before, "b: Y 9"), Town.Review(after, "b: Y 9"));
        Assert.Equal(["b", "c", "d", "a"], comparison.Lines.Select(static change => change.Line.Indicator.Code.Text));
        Assert.Equal([false, false, true, false], comparison.Lines.Select(static change => change.IsAdded));
        Assert.Equal([false, false, false, true], comparison.Lines.Select(static change => change.IsRemoved));
        Assert.Equal(2, comparison.Unchanged.Count);
    }

    [Fact]
    public void Between_SameEvaluation_ChangesNothing()
    {
        var plan = Town.PlanOf("stock person >= 10|b: flow person in 5..9");
        var comparison = ScorecardComparison.Between(Town.Review(plan, "H1 5; b: M01 3"), Town.Review(plan, "H1 5; b: M01 3"));
        Assert.Empty(comparison.Changed);
        Assert.All(comparison.Lines, static change => Assert.Empty(change.Causes));
        Assert.EndsWith("0 of 2 lines changed", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OtherPlan_IsRefused()
    {
        var town = Town.Review(Town.PlanOf("stock person >= 10"), "");
        Assert.Throws<ArgumentException>(() => ScorecardComparison.Between(town, Some.Card(100m)));
        Assert.Throws<ArgumentNullException>(() => ScorecardComparison.Between(null!, town));
        Assert.Throws<ArgumentNullException>(() => ScorecardComparison.Between(town, null!));
    }

    [Fact]
    public void Decides_Vocabulary_IsTruthNotABoolean() =>
        Assert.All(Changes.Of("stock person >= 10", "H1 5", "H1 5; Y 11").Causes, static cause => Assert.Contains(cause.Decides, Truth.All));

    private static Scorecard Owed(Plan plan, ObligationRules rules, Instant at) =>
        PlanReview.Run(OwedPlan.Open(plan, rules, at), new LocalDate(2023, 1, 28), JudgementPolicy.Literal, RuleSet.None);
}
