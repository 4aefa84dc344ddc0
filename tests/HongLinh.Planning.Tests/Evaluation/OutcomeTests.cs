using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Evaluation;

public sealed class OutcomeTests
{
    // Every verdict with every reason is told from every other, whatever room they have.
    [Fact]
    public void Outcome_EveryCombination_KeepsItsParts() => Assert.All(
        from verdict in Verdict.All
        from reason in ReasonCode.All
        from soFar in Truth.All
        from atBound in new[] { false, true }
        select (verdict, reason, soFar, atBound),
        static parts =>
        {
            var outcome = new Outcome(parts.verdict, parts.reason, Truth.Unknown, parts.atBound) with { SoFar = parts.soFar };
            Assert.Equal(parts, (outcome.Verdict, outcome.Reason, outcome.SoFar, outcome.AtBound));
            Assert.Equal(new Outcome(parts.verdict, parts.reason, parts.soFar, parts.atBound), outcome);
        });
}
