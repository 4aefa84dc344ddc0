namespace HongLinh.Planning.Tests.Compilation;

// A target in another kind than its indicator is not a program. Each refusal stands beside the right target, which compiles.
public sealed class TargetSafetyTests
{
    private const string Grain = """var grain = Indicator<Mass>.Define("grain", BilingualName.Of("Thóc", "Grain"), Mass.Tonne, OverTime.Stock); """;

    [Theory]
    [InlineData("Target.GreaterThan(grain, Mass.Tonne.Of(12_554m));", "Target.GreaterThan(grain, LandArea.Hectare.Of(2_570m));")]
    [InlineData("Target.AtLeast(grain, Mass.Quintal.Of(1m));", "Target.AtLeast(grain, SownArea.Hectare.Of(1m));")]
    [InlineData("Target.Between(grain, Mass.Tonne.Of(1m), Mass.Tonne.Of(2m));", "Target.Between(grain, Mass.Tonne.Of(1m), Money.BillionDong.Of(2m));")]
    [InlineData("Target.Near(grain, Mass.Tonne.Of(1m), Mass.Kilogram.Of(1m));", "Target.Near(grain, Mass.Tonne.Of(1m), Share.Percent.Of(1m));")]
    public void Target_InAnotherKindThanItsIndicator_DoesNotCompile(string right, string wrong)
    {
        Assert.Empty(Snippet.ErrorsOf(Grain + right));
        // No type argument fits; where there is an overload for shares, the arguments do not fit that one.
        Assert.Contains(Assert.Single(Snippet.ErrorsOf(Grain + wrong)), (string[])["CS0411", "CS1503"]);
    }

    [Fact]
    public void Target_OfAnUntypedQuantity_DoesNotCompile()
    {
        Assert.Empty(Snippet.ErrorsOf(Grain + "Target.LessThan(grain, Mass.Tonne.Of(1m));"));
        Assert.NotEmpty(Snippet.ErrorsOf(Grain + "Target.LessThan(grain, (Quantity)Mass.Tonne.Of(1m));"));
        Assert.NotEmpty(Snippet.ErrorsOf(Grain + "Target.LessThan((Indicator)grain, Mass.Tonne.Of(1m));"));
    }

    [Fact]
    public void Growth_RateInPercentagePoints_DoesNotCompile()
    {
        const string Growth = "Target.Growth(grain, Comparator.GreaterThan, RATE, GrowthBase.SamePeriodLastYear);";
        Assert.Empty(Snippet.ErrorsOf(Grain + Growth.Replace("RATE", "Share.Percent.Of(13m)", StringComparison.Ordinal)));
        Assert.Equal(["CS1503"], Snippet.ErrorsOf(Grain + Growth.Replace("RATE", "PercentagePoints.Point.Of(13m)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Coverage_OfAShare_DoesNotCompile()
    {
        const string Wards = """var wards = Indicator<Things>.Define("wards", BilingualName.Of("Phường", "Wards"), Things.Counted("ward", "phường", "wards"), OverTime.Stock); """;
        Assert.Empty(Snippet.ErrorsOf(Wards + "Target.Coverage(wards, 6, 6);"));
        Assert.Equal(["CS1503"], Snippet.ErrorsOf(Grain + "Target.Coverage(grain, 6, 6);"));
    }

    [Fact]
    public void Verdict_AsABool_DoesNotCompile()
    {
        Assert.Empty(Snippet.ErrorsOf("if (Verdict.Met == Verdict.Met) { }"));
        Assert.Equal(["CS0029"], Snippet.ErrorsOf("if (Verdict.Met) { }"));
        Assert.Equal(["CS0029"], Snippet.ErrorsOf("if (HongLinh.Planning.Rules.Truth.Unknown) { }"));
    }

    [Fact]
    public void Target_CaseOfAStranger_DoesNotCompile() =>
        Assert.NotEmpty(Snippet.ErrorsOf("} } public sealed record Mine : Target { static void F() {"));
}
