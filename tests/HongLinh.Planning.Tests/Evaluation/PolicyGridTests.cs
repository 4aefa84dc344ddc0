using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

public sealed class PolicyGridTests
{
    private static Scorecard Card(string line, string reports) => PlanReview.Run(
        Town.PlanOf(line),
        ObservationLog.Empty.Append(ReportText.Read(reports, LineText.UnitOf("person"))).KnownAt(Instant.MaxValue),
        new LocalDate(2023, 12, 31), JudgementPolicy.Literal, RuleSet.None);

    [Fact]
    public void Search_FigureAtAStrictBound_FindsTheReading()
    {
        var fits = new PolicyGrid().Search(Card("stock person > 10", "Y 10"), [PublishedVerdict.Of(1, Verdict.Met)]);
        Assert.All(fits, static fit => Assert.True(fit.IsComplete));
        Assert.Equal([BoundConvention.Lenient], fits.Select(static fit => fit.Policy.StrictBounds).Distinct());
        // Half of 2 x 4 x 4 x 3 x 2 policies.
        Assert.Equal(96, fits.Count);
    }

    [Fact]
    public void Search_RoundedFigure_FindsTheRounding()
    {
        var grid = new PolicyGrid { Roundings = [Rounding.HalfUp(1)], StrictBounds = [BoundConvention.Lenient] };
        var fits = grid.Search(Card("stock person > 13", "Y 12.96"), [PublishedVerdict.Of(1, Verdict.Met)]);
        Assert.All(fits, static fit => Assert.Equal(Rounding.HalfUp(1), fit.Policy.RoundBeforeComparing));
        Assert.True(fits[0].IsComplete);
    }

    [Fact]
    public void Search_Twice_GivesTheSameOrder()
    {
        var card = Card("a: stock person >= 10|b: stock person < 5 lower", "a: Y 11; b: Y 4");
        ValueList<PublishedVerdict> printed = [PublishedVerdict.Of(2, Verdict.Met), PublishedVerdict.Of(1, Verdict.Exceeded)];
        var first = new PolicyGrid().Search(card, printed);
        Assert.Equal(first, new PolicyGrid().Search(card, printed));
        Assert.Equal(printed, first[0].Reproduced);
    }

    [Fact]
    public void Search_NothingPrinted_EveryPolicyFits() =>
        Assert.Equal(new PolicyGrid().Policies.Count, new PolicyGrid().Search(Card("stock person > 10", "Y 10"), []).Count);

    [Theory]
    [InlineData("2", "Line 2 is not in the plan.")]
    [InlineData("1 1", "Line 1 has two printed verdicts.")]
    public void Search_LineThatCannotBeCompared_IsRefused(string ordinals, string message)
    {
        var printed = ValueList.From(ordinals.Split(' ').Select(static ordinal => PublishedVerdict.Of((int)LineText.Number(ordinal), Verdict.Met)));
        var refusal = Assert.Throws<ArgumentException>(() => new PolicyGrid().Search(Card("stock person > 10", "Y 10"), printed));
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_OfTheGrid_HaveDifferentNames()
    {
        var policies = new PolicyGrid { NearTolerances = [0.05m, 0.10m], Roundings = [Rounding.HalfUp(1), Rounding.Truncate(1)] }.Policies;
        // 2 x 4 x 4 x 3 x 2 readings, three tolerances, three roundings.
        Assert.Equal(1728, policies.Count);
        Assert.Equal(1728, policies.Select(static policy => policy.Name).Distinct().Count());
        Assert.Equal("literal, beyond-inclusive-bound, not-kept, two-sided, by-polarity", policies[0].Name);
        Assert.Equal("literal, beyond-inclusive-bound, not-kept, two-sided, by-polarity, tolerance 0.05, rounded to 1 places, ToZero", policies[5].Name);
    }

    [Fact]
    public void Of_LineBeforeTheFirst_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => PublishedVerdict.Of(0, Verdict.Met));
}
