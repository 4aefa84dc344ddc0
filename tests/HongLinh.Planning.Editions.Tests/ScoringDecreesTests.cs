using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Editions.Tests;

public sealed class ScoringDecreesTests
{
    public static TheoryData<ScoringRules> All => [ScoringDecrees.Staff335Of2025, ScoringDecrees.Leaders335Of2025, ScoringDecrees.Offices335Of2025];

    // Read in the press and in restatements only.
    [Theory]
    [MemberData(nameof(All))]
    public void Basis_EveryDecree_IsMarkedAsNotReadInTheText(ScoringRules rules)
    {
        Assert.NotEqual(SourceConfidence.Sourced, rules.Basis.Confidence);
        Assert.Equal(new LocalDate(2026, 1, 1), rules.Basis.InForce!.From);
        Assert.Equal((30m, 70m, 25m), (rules.CommonPoints, rules.ResultPoints, rules.Deduction));
    }

    [Fact]
    public void Thresholds_Offices_AreNotInvented()
    {
        Assert.Empty(ScoringDecrees.Offices335Of2025.Thresholds);
        Assert.Equal([90m, 70m, 50m], ScoringDecrees.Staff335Of2025.Thresholds);
        Assert.Equal(3, ScoringDecrees.Leaders335Of2025.LeaderCriteria);
    }
}
