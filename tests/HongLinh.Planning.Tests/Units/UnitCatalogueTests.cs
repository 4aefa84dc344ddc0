namespace HongLinh.Planning.Tests.Units;

public sealed class UnitCatalogueTests
{
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in UnitTable.Rows)
            {
                data.Add(row.Code, row.Size, row.Symbol, row.Dimension);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryFromCode_UnitOfTheTable_HasItsSizeSymbolAndDimension(string code, string size, string symbol, string dimension)
    {
        Assert.True(UnitCatalogue.TryFromCode(code, out var unit));
        Assert.Equal(UnitTable.Number(size), unit.Factor);
        Assert.Equal(symbol, unit.Symbol);
        Assert.Equal(dimension, unit.Dimension.ToString());
        Assert.Same(unit, UnitCatalogue.FromCode(code));
    }

    [Fact]
    public void FromCode_UnknownCode_IsNamed() =>
        Assert.Contains("'furlong'", Assert.Throws<ArgumentException>(static () => UnitCatalogue.FromCode("furlong")).Message, StringComparison.Ordinal);

    [Fact]
    public void All_AgainstTheTable_HasTheSameCodes() =>
        Assert.Equal(
            UnitTable.Rows.Select(static row => row.Code).Order(StringComparer.Ordinal),
            UnitCatalogue.All.Select(static unit => unit.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void All_EverySymbol_IsComposedAndTrimmed() =>
        Assert.All(UnitCatalogue.All, static unit =>
        {
            // Combining marks U+0300 to U+036F: Vietnamese letters in NFC have none.
            Assert.DoesNotContain(unit.Symbol, static letter => letter is >= '\u0300' and <= '\u036F');
            Assert.Equal(unit.Symbol.Trim(), unit.Symbol);
            Assert.Equal(unit.English.Trim(), unit.English);
        });

    [Fact]
    public void All_EveryBaseDimension_IsMeasuredBySomeUnit() =>
        Assert.All(BaseDimension.All, static kind =>
            Assert.Contains(UnitCatalogue.All, unit => unit.Dimension.ToString().Split('*', ':', '^').Contains(kind.Code)));

    [Theory]
    [InlineData("Dong")]
    [InlineData("đồng")]
    [InlineData("")]
    [InlineData("dong/person/fortnight")]
    public void TryFromCode_NotACode_FindsNothing(string code)
    {
        Assert.False(UnitCatalogue.TryFromCode(code, out var unit));
        Assert.Null(unit);
    }
}
