namespace HongLinh.Planning.Tests.Compilation;

// What the compiler itself refuses. Each refusal stands beside the same statement with the right kind, which
// compiles: otherwise a misspelt name would pass for a refusal.
public sealed class UnitSafetyTests
{
    [Theory]
    [InlineData("Quantity<LandArea> area = LandArea.Hectare.Of(2_570m);", "Quantity<LandArea> area = Mass.Tonne.Of(12_554m);")]
    [InlineData("Quantity<LandArea> area = LandArea.Hectare.Of(1m);", "Quantity<LandArea> area = SownArea.Hectare.Of(1m);")]
    [InlineData("Quantity<Share> rate = Share.Percent.Of(2m);", "Quantity<Share> rate = PercentagePoints.Point.Of(2m);")]
    [InlineData("Unit<Money> unit = Money.BillionDong;", "Unit<Money> unit = MoneyPerHead.MillionDongPerYear;")]
    public void Assignment_AnotherKind_DoesNotCompile(string right, string wrong)
    {
        Assert.Empty(Snippet.ErrorsOf(right));
        Assert.Equal(["CS0029"], Snippet.ErrorsOf(wrong));
    }

    [Fact]
    public void Argument_AnotherKind_DoesNotCompile()
    {
        const string Function = "static void Plan(Quantity<LandArea> area) { } ";
        Assert.Empty(Snippet.ErrorsOf(Function + "Plan(LandArea.Hectare.Of(2_570m));"));
        Assert.Equal(["CS1503"], Snippet.ErrorsOf(Function + "Plan(Mass.Tonne.Of(12_554m));"));
    }

    [Fact]
    public void TypeArgument_NotAMeasure_DoesNotCompile()
    {
        Assert.Empty(Snippet.ErrorsOf("Unit<Mass> unit = Mass.Tonne;"));
        Assert.Equal(["CS0311"], Snippet.ErrorsOf("Unit<string>? unit = null;"));
    }

    [Fact]
    public void Construction_AroundTheFactories_DoesNotCompile()
    {
        Assert.Empty(Snippet.ErrorsOf("var tonnes = Mass.Tonne.Of(1m);"));
        Assert.Equal(["CS1729"], Snippet.ErrorsOf("var tonnes = new Quantity(1m, Mass.Tonne);"));
    }

    [Fact]
    public void ErrorsOf_UnknownName_IsAnError() => Assert.Equal(["CS0103"], Snippet.ErrorsOf("NoSuchThing.Of(1m);"));
}
