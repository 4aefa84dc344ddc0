using HongLinh.Planning.Units;

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
}
