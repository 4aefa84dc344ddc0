namespace HongLinh.Planning.Tests.Units;

public sealed class UnitTests
{
    [Fact]
    public void Per_TwoDivisors_ReadsFromLeftToRight()
    {
        var unit = Given.Unit("dong").Per(Given.Unit("person")).Per(Given.Unit("year"));
        Assert.Equal("dong/person/year", unit.Code);
        Assert.Equal("đồng/người/năm", unit.Symbol);
        Assert.Equal("dong/person/year", unit.English);
    }

    [Fact]
    public void Per_DivisorThatIsAQuotient_StandsInBrackets()
    {
        // dong per (people per km²) is not (dong per person) per km².
        var nested = Given.Unit("dong").Per(Given.Unit("person").Per(Given.Unit("square-kilometre")));
        var flat = Given.Unit("dong").Per(Given.Unit("person")).Per(Given.Unit("square-kilometre"));
        Assert.Equal("dong/(person/square-kilometre)", nested.Code);
        Assert.Equal("đồng/(người/km²)", nested.Symbol);
        Assert.Equal("dong/person/square-kilometre", flat.Code);
        Assert.NotEqual(nested, flat);
        Assert.Equal(Fraction.From(1_000_000m), nested.Factor);
        Assert.Equal(Fraction.Of(1, 1_000_000), flat.Factor);
    }

    [Fact]
    public void Per_SymbolWithAPointInIt_NeedsNoBrackets() =>
        Assert.Equal("giường/10.000 dân", Given.Unit("bed/10000-people").Symbol);

    [Fact]
    public void Per_PureNumber_IsTheUnitItself() => Assert.Equal("tonne", Given.Unit("tonne").Per(Unit.One).Code);

    [Fact]
    public void Per_SameContentInAnotherOrder_Converts()
    {
        var byPerson = Given.Unit("million-dong").Per(Given.Unit("person")).Per(Given.Unit("year"));
        var byYear = Given.Unit("million-dong").Per(Given.Unit("year")).Per(Given.Unit("person"));
        var byBoth = Given.Unit("million-dong").Per(Given.Unit("person").Times(Given.Unit("year")));
        Assert.Equal("million-dong/(person.year)", byBoth.Code);
        Given.IsExactly(69m, "million-dong/year/person", byPerson.Of(69m).ConvertTo(byYear));
        Given.IsExactly(69m, "million-dong/(person.year)", byPerson.Of(69m).ConvertTo(byBoth));
    }

    [Fact]
    public void Times_QuotientFirst_StandsInBrackets() =>
        Assert.Equal("(tonne/day).kilometre", Given.Unit("tonne").Per(Given.Unit("day")).Times(Given.Unit("kilometre")).Code);

    [Fact]
    public void Times_PureNumberOnEitherSide_IsTheOtherUnit()
    {
        Assert.Equal("tonne", Given.Unit("tonne").Times(Unit.One).Code);
        Assert.Equal("tonne", Unit.One.Times(Given.Unit("tonne")).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Tonne")]
    [InlineData("tấn")]
    [InlineData("/tonne")]
    [InlineData("tonne\n")]
    [InlineData("two words")]
    public void Define_CodeOfOtherCharacters_IsRefused(string code) =>
        Assert.Throws<ArgumentException>(() => Unit.Define(code, BilingualName.Of("x", "x"), Dimension.One, Fraction.One));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Define_FactorNotAboveZero_IsRefused(int factor) =>
        Assert.Throws<ArgumentException>(() => Unit.Define("x", BilingualName.Of("x", "x"), Dimension.One, Fraction.From(factor)));

    [Fact]
    public void Define_BlankSymbol_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Unit.Define("x", BilingualName.Of(" ", "x"), Dimension.One, Fraction.One));

    [Fact]
    public void Equals_SameContentDefinedTwice_IsEqualWithEqualHash()
    {
        var mine = Unit.Define("tonne", BilingualName.Of("tấn", "tonnes"), Dimension.Of(BaseDimension.Mass), Fraction.From(1_000m));
        Assert.Equal(Given.Unit("tonne"), mine);
        Assert.Equal(Given.Unit("tonne").GetHashCode(), mine.GetHashCode());
    }

    [Fact]
    public void Equals_SameCodeAnotherSize_IsNotEqual()
    {
        var shortTon = Unit.Define("tonne", BilingualName.Of("tấn", "tonnes"), Dimension.Of(BaseDimension.Mass), Fraction.From(907.18474m));
        Assert.NotEqual(Given.Unit("tonne"), shortTon);
    }

    [Fact]
    public void At_ConstantPrices_MarksCodeDimensionAndSymbol()
    {
        var unit = Given.Unit("billion-dong").At(PriceBasis.Constant(2010));
        Assert.Equal("billion-dong@constant-2010", unit.Code);
        Assert.Equal("money:VND@constant-2010", unit.Dimension.ToString());
        Assert.Equal("tỷ đồng (giá so sánh 2010)", unit.Symbol);
    }

    [Fact]
    public void At_CurrentPrices_IsTheUnitItself() =>
        Assert.Same(Given.Unit("dong"), Given.Unit("dong").At(PriceBasis.Current));

    [Fact]
    public void At_TheSameBasisTwice_IsTheUnitItself()
    {
        var unit = Given.Unit("dong").At(PriceBasis.Constant(2010));
        Assert.Same(unit, unit.At(PriceBasis.Constant(2010)));
    }

    [Fact]
    public void At_AnotherBasisThanItHas_IsRefused()
    {
        var unit = Given.Unit("dong").At(PriceBasis.Constant(2010));
        Assert.Throws<InvalidOperationException>(() => unit.At(PriceBasis.Constant(2020)));
        Assert.Throws<InvalidOperationException>(() => unit.At(PriceBasis.Current));
    }

    [Fact]
    public void At_UnitWithoutMoneyOrWithTwoCurrencies_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => Given.Unit("tonne").At(PriceBasis.Constant(2010)));
        Assert.Throws<InvalidOperationException>(() => Given.Unit("dong").Per(Given.Unit("usd")).At(PriceBasis.Constant(2010)));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void Constant_YearOutsideTheSpan_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PriceBasis.Constant(year));

    [Theory]
    [InlineData("billion-dong", "million-dong", "1000")]
    [InlineData("million-dong", "billion-dong", "1/1000")]
    [InlineData("million-dong/person/month", "million-dong/person/year", "12")]
    [InlineData("tonne/sown-hectare", "quintal/sown-hectare", "10")]
    [InlineData("bed/10000-people", "bed/1000-people", "1/10")]
    // 1.000 litres in 86.400 seconds.
    [InlineData("cubic-metre/day-and-night", "litre/second", "5/432")]
    public void FactorTo_SameDimension_IsExact(string from, string to, string factor) =>
        Assert.Equal(UnitTable.Number(factor), Given.Unit(from).FactorTo(Given.Unit(to)).AsT0);

    // A sào of an unstated region is as large as itself, whoever composed the unit.
    [Fact]
    public void FactorTo_SameRegionalUnitComposedTwice_IsOne()
    {
        var (one, other) = (Given.Unit("tonne").Per(Given.Unit("sao")), Given.Unit("tonne").Per(Given.Unit("sao")));
        Assert.NotSame(one, other);
        Assert.Equal(Fraction.One, one.FactorTo(other).AsT0);
    }

    [Fact]
    public void Of_UnitOfAnotherKind_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Unit<Mass>.Of(Given.Unit("hectare")));
        Assert.Throws<ArgumentException>(() => Unit<LandArea>.Of(Given.Unit("sown-hectare")));
        Assert.Throws<ArgumentException>(() => Unit<LandArea>.Of(Given.Unit("sao")));
        Assert.Throws<ArgumentException>(() => Unit<Share>.Of(Given.Unit("percentage-point")));
        Assert.Throws<ArgumentException>(() => Unit<Money>.Of(Given.Unit("million-dong/year")));
    }

    [Fact]
    public void Of_UnitOfTheKind_KeepsTheUnit()
    {
        Assert.Equal("sao-trung-bo-500", Unit<LandArea>.Of(Given.Unit("sao-trung-bo-500")).ToString());
        Assert.Equal("million-usd", Unit<Money>.Of(Given.Unit("million-usd")).ToString());
    }
}
