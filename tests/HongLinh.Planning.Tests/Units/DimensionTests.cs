namespace HongLinh.Planning.Tests.Units;

public sealed class DimensionTests
{
    private static readonly Dimension Money = Dimension.Of(BaseDimension.Money, "VND");
    private static readonly Dimension Person = Dimension.Of(BaseDimension.Person);
    private static readonly Dimension Year = Dimension.Of(BaseDimension.CalendarTime);

    [Fact]
    public void Equals_SameFactorsInAnotherOrder_IsEqualWithEqualHash()
    {
        var one = Money.Per(Person).Per(Year);
        var other = Dimension.One.Per(Year).Times(Money).Per(Person);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("money:VND*person^-1*calendar-time^-1", other.ToString());
    }

    [Fact]
    public void Per_Itself_IsAPureNumber()
    {
        Assert.Equal(Dimension.One, Money.Per(Money));
        Assert.Equal("one", Person.Per(Person).ToString());
    }

    [Fact]
    public void Times_Itself_IsASquare() => Assert.Equal("person^2", Person.Times(Person).ToString());

    [Fact]
    public void Per_ASquare_TakesBothPowersAway()
    {
        Assert.Equal("person^-2*calendar-time", Year.Per(Person.Times(Person)).ToString());
        Assert.Equal("person^3", Person.Times(Person.Times(Person)).ToString());
    }

    [Fact]
    public void Equals_AnotherQualifier_IsNotEqual() =>
        Assert.NotEqual(Dimension.Of(BaseDimension.Thing, "school"), Dimension.Of(BaseDimension.Thing, "culture-house"));

    [Fact]
    public void IsOrdinal_ScaleAndItsQuotients_IsTrue()
    {
        Assert.True(Dimension.Of(BaseDimension.Scale, "rank").IsOrdinal);
        Assert.True(Dimension.Of(BaseDimension.Scale, "rank").Per(Year).IsOrdinal);
        Assert.False(Money.IsOrdinal);
        Assert.False(Dimension.One.IsOrdinal);
    }

    [Theory]
    [InlineData("school*person")]
    [InlineData("school^2")]
    [InlineData("a:b")]
    public void Of_QualifierWithMarksOfTheText_IsRefused(string qualifier) =>
        Assert.Throws<ArgumentException>(() => Dimension.Of(BaseDimension.Thing, qualifier));

    [Theory]
    [InlineData("one")]
    [InlineData("money:VND*person^-1*calendar-time^-1")]
    [InlineData("money:VND@constant-2010")]
    [InlineData("thing:beds*thing:schools^-2")]
    [InlineData("person^99")]
    public void Parse_CanonicalText_IsReadBack(string text) => Assert.Equal(text, Dimension.Parse(text).ToString());

    [Fact]
    public void Parse_CanonicalText_IsEqualToTheDimensionBuilt() =>
        Assert.Equal(Money.Per(Person).Per(Year), Dimension.Parse("money:VND*person^-1*calendar-time^-1"));

    // One dimension has one text: other ways to write it are not read.
    [Theory]
    [InlineData("")]
    [InlineData("One")]
    [InlineData("weight")]
    [InlineData("mass*")]
    [InlineData("*mass")]
    [InlineData("mass:")]
    [InlineData("mass^1")]
    [InlineData("mass^0")]
    [InlineData("mass^+2")]
    [InlineData("mass^02")]
    [InlineData("mass^2^2")]
    [InlineData("mass^100")]
    [InlineData("mass^-2147483648")]
    [InlineData("mass ^2")]
    [InlineData("mass*mass")]
    [InlineData("person^-1*money:VND")]
    [InlineData("thing:schools*thing:beds")]
    [InlineData("thing:a:b")]
    [InlineData("one*mass")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.Throws<FormatException>(() => Dimension.Parse(text));
        Assert.False(Dimension.TryParse(text, out var dimension));
        Assert.Null(dimension);
    }
}
