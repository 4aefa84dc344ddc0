using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Rules;

// A rule that is not kept may stop a verdict; it never changes a number.
public sealed class SuspensionTests
{
    private const string Line = "flow billion-dong > 192";
    private const string Falling = "YTD05 210; YTD06 198.018";

    private static readonly Rule Falls = QualityRules.NeverFalls(Asked.Flow);

    [Fact]
    public void Run_RuleNotKept_SuspendsTheLineAndSaysWhy()
    {
        var card = Review(Line, Falling, Falls);
        var judgement = card.Judgements[0];
        Assert.Equal("not-determinable suspended-by-rule", judgement.Says());
        Assert.Equal(ReportState.Rejected, judgement.State);
        var suspension = Assert.Single(judgement.Explain().Suspensions);
        Assert.Equal(("never-falls.it", 1, Truth.No), (suspension.Rule.Id, suspension.Rule.Version, suspension.Truth));
        Assert.Equal((1, 1), (card.Tally.NotDeterminable, card.RuleOutcomes.Count));
    }

    // Giao hơn 192, phấn đấu 200: the figure that is in doubt for the one is in doubt for the other.
    [Fact]
    public void Run_RuleNotKept_SuspendsTheAspirationToo()
    {
        var plan = Town.PlanOf(LineText.Read(Line) with { Aspiration = LineText.Read("flow billion-dong >= 200").Target }).Value;
        var view = ObservationLog.Empty.Append(ReportText.Read(Falling, plan.Lines[0].Indicator.Unit)).KnownAt(Instant.MaxValue);
        var judgement = PlanReview.Run(plan, view, new LocalDate(2023, 12, 31), Town.Practice, RuleSet.Create(Falls)).Judgements[0];
        Assert.Equal("not-determinable suspended-by-rule", judgement.Aspiration()!.Value.Says());
    }

    [Fact]
    public void Run_RuleNotKept_ChangesNoNumber()
    {
        var (without, with) = (Review(Line, Falling).Judgements[0].Explain(), Review(Line, Falling, Falls).Judgements[0].Explain());
        Assert.Equal("met flow-passed-bound", without.Judgement.Says());
        Assert.Equal("198.018 billion-dong", with.Figure!.Value.ToString());
        Assert.Equal((without.Figure, without.Used), (with.Figure, with.Used));
    }

    // 198,018 tỷ of more than 192 tỷ: 6,018 above it and 103,13% of plan, as long as nobody doubts the figure.
    [Fact]
    public void Run_RuleNotKept_SaysNoDistanceAndNoAdvice()
    {
        var (without, with) = (Review(Line, Falling).Judgements[0].Explain(), Review(Line, Falling, Falls).Judgements[0].Explain());
        Assert.Equal(("6.018 billion-dong", "103.13", (NoFlipReason?)null),
            (without.Margin!.Value.ToString(), without.Percent.InPercent(), without.Judgement.FlipMargin().Gap));
        Assert.Equal((null, NoPercentReason.Suspended, NoFlipReason.Suspended), (with.Margin, with.Percent.Gap, with.Judgement.FlipMargin().Gap));
        Assert.Equal(Truth.Unknown, with.Judgement.FlipMargin().Keeps);
    }

    [Fact]
    public void Run_RuleNotKept_GivesAFindingWithItsFigures()
    {
        var finding = FindingOfTheRule(Review(Line, Falling, Falls));
        Assert.Equal((FindingCode.RuleBroken, "it 2023-M01..M06", "210 billion-dong; 198.018 billion-dong"),
            (finding.Code, finding.Place.ToString(), finding.Quoted.ToString()));
        Assert.Equal(["never-falls.it", "1", "it: lũy kế không giảm / it: does not fall"], finding.Details.Select(static detail => detail.ToString()));
    }

    [Theory]
    [InlineData("error", "rule-broken")]
    [InlineData("warning", "rule-not-kept")]
    [InlineData("info", "rule-noted")]
    public void Run_RuleNotKept_FindingWeighsAsTheRule(string severity, string code)
    {
        Assert.True(Severity.TryFromCode(severity, out var weight), severity);
        var finding = FindingOfTheRule(Review(Line, Falling, Falls with { Severity = weight }));
        Assert.Equal((code, weight), (finding.Code.Code, finding.Severity));
    }

    [Theory]
    [InlineData("YTD05 190; YTD06 198.018", "met flow-passed-bound")] // kept
    [InlineData("YTD05 >190; YTD06 198.018", "met flow-passed-bound")] // unknown
    public void Run_RuleKeptOrUnknown_SuspendsNothing(string reports, string says)
    {
        var card = Review(Line, reports, Falls);
        Assert.Equal(says, card.Judgements[0].Says());
        Assert.Empty(card.Findings);
        Assert.Empty(card.Judgements[0].Explain().Suspensions);
    }

    [Fact]
    public void Run_RuleThatOnlyWarns_LeavesTheVerdict()
    {
        var card = Review(Line, Falling, Falls with { SuspendsVerdict = false });
        Assert.Equal("met flow-passed-bound", card.Judgements[0].Says());
        Assert.Equal(FindingCode.RuleBroken, FindingOfTheRule(card).Code);
    }

    [Fact]
    public void Run_RuleOfAnotherIndicator_LeavesTheVerdict()
    {
        var plan = Town.PlanOf("other: stock billion-dong > 1|flow billion-dong > 192");
        var card = Review(plan, "other: Y 5; " + Falling, Falls);
        Assert.Equal(["met", "not-determinable"], card.Judgements.Select(static judgement => judgement.Verdict.Code));
    }

    [Fact]
    public void Run_NoFigureToDoubt_StaysAwaited()
    {
        var judgement = Review(Line, "", Asked.RuleOn(Condition.Reported(Asked.It)) with { SuspendsVerdict = true }).Judgements[0];
        Assert.Equal((ReportState.Awaited, ReasonCode.NoFigure), (judgement.State, judgement.Reason));
    }

    [Theory]
    [InlineData("YTD05 210; YTD06 198", "not-determinable suspended-by-rule")]
    [InlineData("YTD05 190; YTD06 198", "met flow-passed-bound")]
    public void Run_PartOfAnAllOf_SuspendsTheLine(string reports, string says)
    {
        var judgement = Review("flow billion-dong > 100 and > 150", reports, Falls).Judgements[0];
        Assert.Equal(says, judgement.Says());
        Assert.Equal(judgement.Reason == ReasonCode.SuspendedByRule ? 1 : 0, judgement.Explain().Suspensions.Count);
    }

    [Fact]
    public void Run_RuleNotInForce_IsNotRun()
    {
        var card = Review(Line, Falling, Falls with { InForce = InForce.Since(new LocalDate(2024, 1, 1)) });
        Assert.Empty(card.RuleOutcomes);
        Assert.Equal("met flow-passed-bound", card.Judgements[0].Says());
    }

    [Fact]
    public void Judge_SuspendedLine_AllocatesNothing()
    {
        var figures = MatchedFigures.Of(Town.PlanOf(Line), Asked.View(Falling), new LocalDate(2023, 12, 31), RuleSet.Create(Falls));
        var evaluator = new Evaluator(Town.Literal);
        var buffer = new Judgement[figures.Count];
        evaluator.Judge(figures, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Judge(figures, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Scorecard Review(string line, string reports, params Rule[] rules) => Review(Town.PlanOf(line), reports, rules);

    private static Scorecard Review(Plan plan, string reports, params Rule[] rules) =>
        PlanReview.Run(plan, Asked.View(reports), new LocalDate(2023, 12, 31), Town.Literal, RuleSet.Create(rules));

    // Reading the reports notes the falling total too, with or without a rule on it.
    private static Finding FindingOfTheRule(Scorecard card)
    {
        Assert.Equal([FindingCode.CumulativeFalls], card.Findings.Select(static finding => finding.Code).Take(card.Findings.Count - 1));
        return card.Findings[^1];
    }
}
