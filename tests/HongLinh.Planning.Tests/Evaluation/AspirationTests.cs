using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// "Khởi công 08 nhà văn hóa (phấn đấu hoàn thành)": two indicators, two answers, one verdict of the line.
public sealed class AspirationTests
{
    [Theory]
    [InlineData("started: Y 8; finished: Y 8", "met year-end-kept", "met year-end-kept")]
    [InlineData("started: Y 8; finished: Y 5", "met year-end-kept", "not-met year-end-missed")]
    [InlineData("started: Y 7; finished: Y 9", "not-met year-end-missed", "exceeded year-end-kept")]
    [InlineData("started: Y 8", "met year-end-kept", "not-determinable no-figure")]
    [InlineData("finished: H1 3", "not-determinable no-figure", "open not-yet-reached")]
    [InlineData("started: Y 8; finished: Y withheld", "met year-end-kept", "not-determinable absence-stated")]
    public void Aspiration_OfAnotherIndicator_IsJudgedApart(string reports, string line, string stretch)
    {
        var card = Review(reports);
        Assert.Equal((line, stretch), (card.Judgements[0].Says(), card.Judgements[0].Aspiration()!.Value.Says()));
        Assert.Equal(1, card.Tally.Total);
    }

    // Giao 10, phấn đấu 12: one figure answers both.
    [Theory]
    [InlineData("Y 9", "not-met", "not-met")]
    [InlineData("Y 11", "exceeded", "not-met")]
    [InlineData("Y 12", "exceeded", "met")]
    public void Aspiration_OfTheSameIndicator_ReadsTheSameFigure(string reports, string line, string stretch)
    {
        var plan = Town.PlanOf(LineText.Read("stock person >= 10") with { Aspiration = LineText.Read("stock person >= 12").Target }).Value;
        var judgement = Town.Review(plan, reports).Judgements[0];
        Assert.Equal((line, stretch), (judgement.Verdict.Code, judgement.Aspiration()!.Value.Verdict.Code));
    }

    [Theory]
    [InlineData("literal", "not-met")]
    [InlineData("lenient", "met")]
    public void Aspiration_AtAStrictBound_IsReadByThePolicyOfTheLine(string policy, string stretch)
    {
        var plan = Town.PlanOf(LineText.Read("stock person >= 10") with { Aspiration = LineText.Read("stock person > 12").Target }).Value;
        var judgement = Town.Review(plan, "Y 12", policy: Town.PolicyOf(policy)).Judgements[0];
        Assert.Equal((stretch, policy), (judgement.Aspiration()!.Value.Verdict.Code, judgement.Aspiration()!.Value.Policy.Name));
    }

    [Fact]
    public void Aspiration_OfAnAspirationOrOfALineWithout_IsNone()
    {
        Assert.Null(Review("finished: Y 8").Judgements[0].Aspiration()!.Value.Aspiration());
        Assert.Null(Town.Judge("stock person >= 10", "Y 12").Aspiration());
        Assert.Throws<InvalidOperationException>(static () => default(Judgement).Aspiration());
    }

    [Fact]
    public void Aspiration_Evidence_IsThatOfTheAspiration()
    {
        var stretch = Review("started: Y 8; finished: Y 5").Judgements[0].Aspiration()!.Value;
        Assert.Equal("5 house", stretch.Explain().Figure.ToString());
        Assert.Equal("-3 house", stretch.Explain().Margin.ToString());
        Assert.Equal("level finished ge 8 house", stretch.Target.ToString());
    }

    // A figure for the aspiration that cannot be used is named like any other.
    [Fact]
    public void Aspiration_ImpossibleFigure_IsAFinding() =>
        Assert.Equal("figure-below-minimum", Assert.Single(Review("finished: Y -1").Findings).Code.Code);

    private static Scorecard Review(string reports) => Town.Review(
        Town.PlanOf(LineText.Read("started: flow house >= 8") with { Aspiration = LineText.Read("finished: flow house >= 8").Target }).Value, reports);
}
