namespace HongLinh.Planning.Json.Tests;

public sealed class UnitJsonTests
{
    private const string Definition = """{"code":"bale","symbol":"kiện","english":"bales","dimension":"mass","factor":"45359237/200000"}""";

    public static TheoryData<string> Catalogue => new(UnitCatalogue.All.Select(static unit => unit.Code));

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void WriteAndRead_UnitOfTheCatalogue_IsItsCode(string code)
    {
        Assert.True(UnitCatalogue.TryFromCode(code, out var unit));
        Assert.Equal($"\"{code}\"", Given.Write(unit));
        Assert.Same(unit, Given.Read<Unit>(Given.Write(unit)));
    }

    [Fact]
    public void Write_DefinedUnit_IsItsWholeDefinition()
    {
        var bale = Unit.Define("bale", BilingualName.Of("kiện", "bales"), Dimension.Of(BaseDimension.Mass), Fraction.Of(45_359_237, 200_000));
        Assert.Equal(Definition, Given.Write(bale));
        AssertSame(bale, Given.Read<Unit>(Definition));
    }

    [Fact]
    public void Write_ConstantPrices_IsItsWholeDefinition()
    {
        Unit unit = Money.BillionDong.At(PriceBasis.Constant(2010));
        Assert.Equal(
            """{"code":"billion-dong@constant-2010","symbol":"tỷ đồng (giá so sánh 2010)","english":"billion dong (constant 2010 prices)","dimension":"money:VND@constant-2010","factor":"1000000000"}""",
            Given.Write(unit));
        AssertSame(unit, Given.Read<Unit>(Given.Write(unit)));
    }

    [Fact]
    public void WriteAndRead_DerivedUnits_AreLossless()
    {
        Unit[] units =
        [
            Given.Neighbourhood,
            Given.Neighbourhood.Per(People.Person),
            ((Unit)Money.Dong).Per(People.Person).At(PriceBasis.Constant(2010)).Per(((Unit)Mass.Tonne).Times(Given.Neighbourhood)),
            ((Unit)Mass.Tonne).Per(LandArea.Hectare).Per(LandArea.Hectare),
            Unit.Define("one", BilingualName.Of("lần", "times"), Dimension.One, Fraction.Of(1, 3)),
            Unit.Define("dong", BilingualName.Of("đồng", "VND"), ((Unit)Money.Dong).Dimension, Fraction.One),
        ];
        Assert.All(units, static unit =>
        {
            Assert.StartsWith("{", Given.Write(unit), StringComparison.Ordinal);
            AssertSame(unit, Given.Read<Unit>(Given.Write(unit)));
        });
    }

    [Theory]
    [InlineData("\"dongs\"", "'dongs' is not a unit of the catalogue; write another unit as an object with code, symbol, english, dimension, factor.")]
    [InlineData("\"\"", "'' is not a unit of the catalogue; write another unit as an object with code, symbol, english, dimension, factor.")]
    [InlineData("7", "The number 7 stands where the code of a unit or its definition is expected.")]
    [InlineData("[[[[", "A list stands where the code of a unit or its definition is expected.")]
    [InlineData("{}", "A unit lacks the member 'code'.")]
    [InlineData("""{"code":"a","symbol":"a","english":"a","dimension":"mass"}""", "A unit lacks the member 'factor'.")]
    [InlineData("""{"code":"a","code":"a"}""", "A unit has the member 'code' twice; its members are code, symbol, english, dimension, factor.")]
    [InlineData("""{"note":{}}""", "A unit has the member 'note' that is not known; its members are code, symbol, english, dimension, factor.")]
    [InlineData("""{"code":null}""", "The value null stands where the text of the unit's 'code' is expected.")]
    [InlineData("""{"factor":1}""", "The number 1 stands where the text of the unit's 'factor' is expected.")]
    public void Read_NoUnit_IsRefused(string json, string message)
    {
        var refusal = Given.Refusal<Unit>(json);
        Assert.Equal(message, refusal.Message);
        Assert.Equal("$", refusal.Path);
    }

    [Theory]
    [InlineData("Bale", "kiện", "mass", "1")]
    [InlineData("bale\\n", "kiện", "mass", "1")]
    [InlineData("", "kiện", "mass", "1")]
    [InlineData("bale", " ", "mass", "1")]
    [InlineData("bale", "kiện", "weight", "1")]
    [InlineData("bale", "kiện", "mass^1", "1")]
    [InlineData("bale", "kiện", "mass^2147483647", "1")]
    [InlineData("bale", "kiện", "mass", "0")]
    [InlineData("bale", "kiện", "mass", "-1")]
    [InlineData("bale", "kiện", "mass", "1/0")]
    [InlineData("bale", "kiện", "mass", "1/2/3")]
    [InlineData("bale", "kiện", "mass", "1.5")]
    [InlineData("bale", "kiện", "mass", "")]
    public void Read_DefinitionAgainstTheRules_IsRefused(string code, string symbol, string dimension, string factor)
    {
        var json = $$"""{"code":"{{code}}","symbol":"{{symbol}}","english":"bales","dimension":"{{dimension}}","factor":"{{factor}}"}""";
        Assert.Equal("$", Given.Refusal<Unit>(json).Path);
    }

    [Fact]
    public void Read_FactorOfAMillionDigits_IsRefusedInAShortMessage() =>
        Assert.InRange(Given.Refusal<Unit>(Definition.Replace("45359237", new string('9', 1_000_000), StringComparison.Ordinal)).Message.Length, 200, 400);

    // Units are equal by code, dimension and factor; their names have to come back as well.
    private static void AssertSame(Unit expected, Unit actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal((expected.Symbol, expected.English), (actual.Symbol, actual.English));
    }
}
