using System.Globalization;
using System.Numerics;

namespace HongLinh.Planning.Tests.Units;

public sealed class ExactRootTests
{
    // 2³ = 8; (3/2)² = 9/4; (2/3)³ = 8/27; (11/10)⁵ = 161051/100000, five years of 10% growth.
    [Theory]
    [InlineData("8", 3, "2")]
    [InlineData("9/4", 2, "3/2")]
    [InlineData("8/27", 3, "2/3")]
    [InlineData("161051/100000", 5, "11/10")]
    [InlineData("7/3", 1, "7/3")]
    [InlineData("0", 2, "0")]
    [InlineData("0", 5, "0")]
    [InlineData("1", 5, "1")]
    [InlineData("3/1", 1, "3")]
    [InlineData("1/4", 2, "1/2")]
    public void Of_PowerOfAFraction_IsTheFraction(string value, int degree, string root) =>
        Assert.Equal(root, ExactRoot.Of(UnitTable.Number(value), degree).ToString());

    // 10^60 and the square of 2^40 + 1: many steps lie between where the search starts and its end.
    [Fact]
    public void Of_PowerOfALargeNumber_IsTheNumber()
    {
        Assert.Equal(Fraction.From(1_000_000m), ExactRoot.Of(Fraction.Of(BigInteger.Pow(10, 60), 1), 10));
        // (2^40 + 1)² = 2^80 + 2^41 + 1.
        Assert.Equal(
            Fraction.From(1_099_511_627_777m), ExactRoot.Of(Fraction.Of(BigInteger.Pow(2, 80) + BigInteger.Pow(2, 41) + 1, 1), 2));
    }

    // The digits of the roots are published (OEIS A002193, A010503, A002581, A005531); those of √(9/8) = 3/4·√2 and √(8/9) = 2/3·√2 were worked out by
    // another program with whole numbers. Of 9/8 and 8/9 one of the two numbers is a square and the other is not.
    [Theory]
    [InlineData("2", 2, "1.414213562373095048801688724209698078569671875376948073176679737990732478462107038850387534327641")]
    [InlineData("1/2", 2, "0.707106781186547524400844362104849039284835937688474036588339868995366239231053519425193767163820")]
    [InlineData("3", 3, "1.442249570307408382321638310780109588391869253499350577546416194541687596829997339854755479705645")]
    [InlineData("2", 5, "1.148698354997035006798626946777927589443850889097797505513711118493603206253513056811473113011508")]
    [InlineData("9/8", 2, "1.060660171779821286601266543157273558927253906532711054882509803493049358846580279137790650745731")]
    [InlineData("8/9", 2, "0.942809041582063365867792482806465385713114583584632048784453158660488318974738025900258356218427")]
    public void Of_NoPowerOfAFraction_IsTheMiddleOfTheLastPlace(string value, int degree, string digits)
    {
        // The first 96 places are those of the root; the middle of the last one is a 5 in the place after it.
        var middle = Fraction.Of(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal) + "5", CultureInfo.InvariantCulture), BigInteger.Pow(10, 97));
        Assert.Equal(96, digits.Length - 2);
        Assert.Equal(middle, ExactRoot.Of(UnitTable.Number(value), degree));
    }
}
