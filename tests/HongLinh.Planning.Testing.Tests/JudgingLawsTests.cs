namespace HongLinh.Planning.Testing.Tests;

public sealed class JudgingLawsTests
{
    private static readonly LawRun Many = new() { Tries = 150 };

    public static TheoryData<string> Policies => [.. Grid.Keys];

    private static readonly Dictionary<string, JudgementPolicy> Grid = new[]
    {
        JudgementPolicy.Literal,
        JudgementPolicy.AdministrativePractice,
        JudgementPolicy.Literal with { Name = "lenient", StrictBounds = BoundConvention.Lenient, NearTolerance = 0.1m },
        JudgementPolicy.Literal with { Name = "rounded", RoundBeforeComparing = Rounding.HalfUp(0) },
    }.ToDictionary(static policy => policy.Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Policies))]
    public void Hold_PolicyOfTheLibrary_Holds(string policy) => JudgingLaws.Hold(Grid[policy], Many);

    // "Trên 5" at 5: met by practice, missed by the letter; and never the other way round.
    [Fact]
    public void StricterPolicyMeetsNoMore_StrictBounds_HoldOneWayOnly()
    {
        var (strict, lenient) = (JudgementPolicy.Literal, JudgementPolicy.Literal with { Name = "lenient", StrictBounds = BoundConvention.Lenient });
        // A figure that stands exactly at a strict bound is rare among the examples.
        var more = Many with { Tries = 800 };
        JudgingLaws.StricterPolicyMeetsNoMore(strict, lenient, more);
        var broken = Assert.Throws<LawBrokenException>(() => JudgingLaws.StricterPolicyMeetsNoMore(lenient, strict, more));
        Assert.Equal("StricterPolicyMeetsNoMore", broken.Law);
    }
}
