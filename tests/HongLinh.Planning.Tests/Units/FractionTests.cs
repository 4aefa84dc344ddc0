using System.Numerics;
using CsCheck;

namespace HongLinh.Planning.Tests.Units;

public sealed class FractionTests
{
    // 2^96 - 1, the largest mantissa of a decimal.
    private const string LargestMantissa = "79228162514264337593543950335";

    [Fact]
    public void From_LargestAndSmallestDecimals_IsExact()
    {
        Assert.Equal(LargestMantissa, Fraction.From(decimal.MaxValue).ToString());
        Assert.Equal("-" + LargestMantissa, Fraction.From(decimal.MinValue).ToString());
        Assert.Equal("1/10000000000000000000000000000", Fraction.From(0.0000000000000000000000000001m).ToString());
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("2.50", "5/2")]
    [InlineData("-0.75", "-3/4")]
    [InlineData("192.5", "385/2")]
    public void From_Decimal_IsInLowestTerms(string value, string expected) =>
        Assert.Equal(expected, Fraction.From(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Of_NegativeDenominator_CarriesTheSignAbove()
    {
        var half = Fraction.Of(3, -6);
        Assert.Equal((new BigInteger(-1), new BigInteger(2), -1), (half.Numerator, half.Denominator, half.Sign));
    }

    [Fact]
    public void Of_DenominatorZero_IsRefused() => Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));

    [Fact]
    public void Default_Fraction_IsZero()
    {
        var zero = default(Fraction);
        Assert.Equal(Fraction.Zero, zero);
        Assert.Equal(Fraction.Of(0, 7), zero);
        Assert.Equal(Fraction.From(0.00m).GetHashCode(), zero.GetHashCode());
        Assert.Equal(BigInteger.One, zero.Denominator);
        Assert.Equal("0", zero.ToString());
        Assert.Equal(Fraction.One, zero + Fraction.One);
        Assert.True(zero.TryToDecimal(out var value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void Arithmetic_Thirds_StaysExact()
    {
        var third = Fraction.Of(1, 3);
        Assert.Equal(Fraction.One, third + third + third);
        Assert.Equal("1/6", (Fraction.Of(1, 2) - third).ToString());
        Assert.Equal("2/9", (third * Fraction.Of(2, 3)).ToString());
        Assert.Equal("-1/2", (third / Fraction.Of(-2, 3)).ToString());
    }

    [Fact]
    public void Divide_ByZero_IsRefused() => Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);

    // 2,325 lies halfway between 2,32 and 2,33; the even neighbour is 2,32. 2,335 lies between 2,33 and 2,34.
    [Theory]
    [InlineData("2325/1000", 2, MidpointRounding.AwayFromZero, "2.33")]
    [InlineData("2325/1000", 2, MidpointRounding.ToEven, "2.32")]
    [InlineData("2335/1000", 2, MidpointRounding.ToEven, "2.34")]
    [InlineData("2325/1000", 2, MidpointRounding.ToZero, "2.32")]
    [InlineData("2325/1000", 2, MidpointRounding.ToPositiveInfinity, "2.33")]
    [InlineData("2325/1000", 2, MidpointRounding.ToNegativeInfinity, "2.32")]
    [InlineData("-2325/1000", 2, MidpointRounding.AwayFromZero, "-2.33")]
    [InlineData("-2325/1000", 2, MidpointRounding.ToEven, "-2.32")]
    [InlineData("-2325/1000", 2, MidpointRounding.ToZero, "-2.32")]
    [InlineData("-2325/1000", 2, MidpointRounding.ToPositiveInfinity, "-2.32")]
    [InlineData("-2325/1000", 2, MidpointRounding.ToNegativeInfinity, "-2.33")]
    [InlineData("2/3", 4, MidpointRounding.ToEven, "0.6667")]
    [InlineData("1/3", 0, MidpointRounding.AwayFromZero, "0")]
    [InlineData("1/2", 0, MidpointRounding.AwayFromZero, "1")]
    [InlineData("-1/2", 0, MidpointRounding.ToEven, "0")]
    [InlineData("5", 2, MidpointRounding.ToEven, "5.00")]
    public void Round_ByMode_IsTheNeighbourTheModeNames(string value, int places, MidpointRounding mode, string expected) =>
        Assert.Equal(expected, UnitTable.Number(value).Round(Rounding.Of(places, mode)).ToString(System.Globalization.CultureInfo.InvariantCulture));

    // 2/3 = 0,666... is 67 hundredths; (2^96 + 1/2) rounded up has more digits than a decimal; -7/2 is cut to -3.
    [Theory]
    [InlineData("2/3", 2, MidpointRounding.AwayFromZero, "67/100")]
    [InlineData("158456325028528675187087900673/2", 0, MidpointRounding.AwayFromZero, "79228162514264337593543950337")]
    [InlineData("-7/2", 0, MidpointRounding.ToZero, "-3")]
    [InlineData("1/4", 1, MidpointRounding.ToEven, "1/5")]
    public void RoundedTo_AnySize_IsTheNeighbourTheModeNames(string value, int places, MidpointRounding mode, string expected) =>
        Assert.Equal(expected, UnitTable.Number(value).RoundedTo(Rounding.Of(places, mode)).ToString());

    [Fact]
    public void Round_WholeNumberTo28Places_FitsWithoutItsZeros() =>
        Assert.Equal(100m, Fraction.From(100m).Round(Rounding.HalfUp(28)));

    [Fact]
    public void Round_MoreDigitsThanADecimalHolds_Overflows() =>
        Assert.Throws<OverflowException>(() => (Fraction.From(decimal.MaxValue) + Fraction.One).Round(Rounding.HalfUp(0)));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Rounding_PlacesOutsideADecimal_IsRefused(int places) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp(places));

    [Fact]
    public void Rounding_NoSuchMode_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Of(0, (MidpointRounding)99));

    [Theory]
    [InlineData("1/3")]
    [InlineData("-5/7")]
    // 2^96: one more than the largest mantissa.
    [InlineData("79228162514264337593543950336")]
    // 29 places.
    [InlineData("1/100000000000000000000000000000")]
    // (2^63 - 1) / 2^18 has 18 places: a mantissa of 32 digits, although both numbers are short.
    [InlineData("9223372036854775807/262144")]
    public void TryToDecimal_NoDecimalHoldsIt_Misses(string value)
    {
        Assert.False(UnitTable.Number(value).TryToDecimal(out var result));
        Assert.Equal(0m, result);
    }

    [Theory]
    [InlineData("1/8", "0.125")]
    [InlineData("-385/2", "-192.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1/10000000000000000000000000000", "0.0000000000000000000000000001")]
    public void TryToDecimal_FiniteForm_IsExact(string value, string expected)
    {
        Assert.True(UnitTable.Number(value).TryToDecimal(out var result));
        Assert.Equal(expected, result.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void CompareTo_NeighboursOfAThird_OrdersThem()
    {
        var below = Fraction.From(0.3333333333333333333333333333m);
        var third = Fraction.Of(1, 3);
        Assert.True(below < third);
        Assert.True(third > below);
        Assert.True(third <= Fraction.Of(2, 6));
        Assert.True(third >= Fraction.Of(2, 6));
        Assert.True(third == Fraction.Of(2, 6));
        Assert.True(third != below);
        Assert.True(Fraction.Of(-1, 3) < default(Fraction));
    }

    // Small ones, and such as lie on either side of what two machine words hold.
    private static readonly Gen<BigInteger> AnyWhole = Gen.Select(
        OneOf<BigInteger>(
            [0, long.MaxValue, long.MinValue, (BigInteger)long.MaxValue + 1, BigInteger.Pow(10, 28), BigInteger.Pow(2, 96), BigInteger.Pow(3, 90)]),
        Gen.OneOf(Gen.Long[-12, 12], Gen.Long),
        Gen.Int[-1, 1],
        static (anchor, offset, sign) => anchor * sign + offset);

    private static readonly Gen<Fraction> AnyFraction = Gen.Select(
        AnyWhole, AnyWhole, static (above, below) => Fraction.Of(above, below.IsZero ? BigInteger.One : below));

    [Fact]
    public void Operators_OfAnySize_AgreeWithWholeNumbersOfAnySize() => Gen.Select(AnyFraction, AnyFraction).Sample(static (left, right) =>
    {
        var (a, b, c, d) = (left.Numerator, left.Denominator, right.Numerator, right.Denominator);
        AssertIs(a * d + c * b, b * d, left + right);
        AssertIs(a * d - c * b, b * d, left - right);
        AssertIs(a * c, b * d, left * right);
        if (!c.IsZero)
        {
            AssertIs(a * d, b * c, left / right);
        }

        Assert.Equal((a * d).CompareTo(c * b), Math.Sign(left.CompareTo(right)));
        Assert.Equal(a * d == c * b, left == right);
        Assert.Equal(a.Sign, left.Sign);
    });

    [Fact]
    public void TryToDecimal_OfAnySize_IsExactOrHasNoDecimal() => AnyFraction.Sample(static value =>
    {
        var scaled = value.Numerator * BigInteger.Pow(10, 28);
        var fits = value.TryToDecimal(out var amount);
        Assert.Equal(fits ? value : Fraction.Zero, Fraction.From(amount));
        // A decimal of 28 places and a mantissa below 2^96 would have been found.
        Assert.True(
            fits || !(scaled % value.Denominator).IsZero
            || BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, Places(value)) / value.Denominator >= BigInteger.Pow(2, 96));
    });

    [Fact]
    public void From_AnyDecimal_IsTheMantissaByItsScale() => Gen.Decimal.Sample(static value =>
    {
        var bits = decimal.GetBits(value);
        var mantissa = new BigInteger(unchecked((uint)bits[2])) << 64 | new BigInteger(unchecked((uint)bits[1])) << 32 | unchecked((uint)bits[0]);
        AssertIs(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale), Fraction.From(value));
    });

    [Fact]
    public void Round_OfAnySize_IsLessThanAStepAway() =>
        Gen.Select(AnyFraction, Gen.Int[0, 28], OneOf(Enum.GetValues<MidpointRounding>())).Sample(static (value, places, mode) =>
    {
        var rounding = Rounding.Of(places, mode);
        var (limit, step) = (Fraction.From(decimal.MaxValue), Fraction.Of(1, BigInteger.Pow(10, places)));
        if (value > limit - Fraction.One || value < Fraction.One - limit)
        {
            return;
        }

        decimal rounded;
        try
        {
            rounded = value.Round(rounding);
        }
        catch (OverflowException)
        {
            Assert.True(places > 0);
            return;
        }

        var error = Fraction.From(rounded) - value;
        error = error.Sign < 0 ? Fraction.Zero - error : error;
        Assert.True(error < step);
        Assert.True(mode is not (MidpointRounding.ToEven or MidpointRounding.AwayFromZero) || error + error <= step);
    });

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static int Places(Fraction value)
    {
        var places = 0;
        while (!(BigInteger.Pow(10, places) % value.Denominator).IsZero)
        {
            places++;
        }

        return places;
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Fraction actual)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Assert.Equal((numerator / common, denominator / common), (actual.Numerator, actual.Denominator));
        var same = Fraction.Of(numerator, denominator);
        Assert.Equal(same, actual);
        Assert.Equal(same.GetHashCode(), actual.GetHashCode());
    }
}
