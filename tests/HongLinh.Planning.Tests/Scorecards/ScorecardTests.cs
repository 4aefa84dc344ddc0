using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

public sealed class ScorecardTests
{
    private static readonly Plan TwoGroups = Plan.Create(Town.Header,
    [
        Town.GroupOf("a", LineText.Read("a: stock person >= 10", 1), LineText.Read("b: stock person >= 10", 2), LineText.Read("c: stock person >= 10", 3)),
        Town.GroupOf("b", LineText.Read("d: stock person >= 10", 4), LineText.Read("e: stock person >= 10", 5), LineText.Read("f: stock road words", 6)),
        Town.GroupOf("c"),
    ]).Value;

    // a better, b equal, c worse, d half-way, e silent, f words.
    private static Scorecard Card => Town.Review(TwoGroups, "a: Y 11; b: Y 10; c: Y 9; d: H1 5");

    [Fact]
    public void Tally_OneOfEach_AddsUp()
    {
        var tally = Card.Tally;
        Assert.Equal((1, 1, 1, 1, 2, 6, 2), (tally.Exceeded, tally.Met, tally.NotMet, tally.Open, tally.NotDeterminable, tally.Total, tally.Kept));
        Assert.Equal(tally.Total, tally.Exceeded + tally.Met + tally.NotMet + tally.Open + tally.NotDeterminable);
    }

    [Fact]
    public void Groups_FollowThePlan()
    {
        Assert.Equal(["a) Nhóm a", "b) Nhóm b", "c) Nhóm c"], Card.Groups.Select(static group => group.Group.ToString()));
        Assert.Equal(
            [[1, 2, 3], [4, 5, 6], []], Card.Groups.Select(static group => group.Judgements.Select(static judgement => judgement.Line.Ordinal).ToArray()));
        Assert.Equal(Card.Judgements, Card.Groups.SelectMany(static group => group.Judgements));
    }

    [Theory]
    [InlineData(0, "1 exceeded, 1 met, 1 not met, 0 open, 0 not determinable of 3")]
    [InlineData(1, "0 exceeded, 0 met, 0 not met, 1 open, 2 not determinable of 3")]
    [InlineData(2, "0 exceeded, 0 met, 0 not met, 0 open, 0 not determinable of 0")]
    public void Tally_OfAGroup_CountsItsLines(int group, string tally) => Assert.Equal(tally, Card.Groups[group].Tally.ToString());

    [Fact]
    public void Run_SameArguments_GivesEqualScorecards() => Assert.Equal(Card.Judgements, Card.Judgements);

    [Fact]
    public void Run_KeepsWhatItWasAskedWith()
    {
        var view = ObservationLog.Empty.KnownAt(Instant.FromUtc(2023, 8, 1, 0, 0));
        var card = PlanReview.Run(TwoGroups, view, new LocalDate(2023, 7, 31), JudgementPolicy.AdministrativePractice, RuleSet.None);
        Assert.Equal(
            (TwoGroups, new LocalDate(2023, 7, 31), view.KnownAt, JudgementPolicy.AdministrativePractice), (card.Plan, card.AsOf, card.KnownAt, card.Policy));
        Assert.Equal("town-2023 as of 2023-07-31 by administrative-practice: 0 exceeded, 0 met, 0 not met, 0 open, 6 not determinable of 6", card.ToString());
    }

    [Fact]
    public void Run_PlanWithoutLines_IsAnEmptyScorecard() => Assert.Equal(0, Town.Review(Plan.Create(Town.Header, []).Value, []).Tally.Total);

    [Fact]
    public void Run_Null_IsRefused()
    {
        var view = ObservationLog.Empty.KnownAt(Instant.MaxValue);
        Assert.Throws<ArgumentNullException>(() => PlanReview.Run(null!, view, default, Town.Literal, RuleSet.None));
        Assert.Throws<ArgumentNullException>(() => PlanReview.Run(TwoGroups, null!, default, Town.Literal, RuleSet.None));
        Assert.Throws<ArgumentNullException>(() => PlanReview.Run(TwoGroups, view, default, null!, RuleSet.None));
    }
}
