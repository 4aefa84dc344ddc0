using System.Numerics;

namespace HongLinh.Planning;

/// <content>The storage of a fraction: two machine words while its numbers fit, otherwise whole numbers of any size.</content>
public readonly partial struct Fraction
{
    private const int MaxPlaces = 28;

    private static readonly long[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;
    private static readonly BigInteger TenToMaxPlaces = BigInteger.Pow(10, MaxPlaces);

    private static DivideByZeroException NoDenominator() => new("A fraction's denominator is not 0.");

    // Both in lowest terms, the denominator above 0. The smallest 64-bit number is excluded, because it has no positive counterpart.
    private static Fraction Reduced(BigInteger numerator, BigInteger denominator) =>
        BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Fraction((long)numerator, (long)denominator)
            : new Fraction(new Large(numerator, denominator));

    // Not yet in lowest terms; the denominator above 0.
    private static Fraction Reduced(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return new Fraction(numerator, 1);
        }

        var common = (long)CommonDivisor((ulong)Math.Abs(numerator), (ulong)denominator);
        return new Fraction(numerator / common, denominator / common);
    }

    private static Fraction Reduced(Int128 numerator, Int128 denominator) =>
        Int128.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? Reduced((long)numerator, (long)denominator)
            : Of(numerator, denominator);

    private static ulong CommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    // The number of decimal places of the value: the number of factors 2 of its denominator, or of factors 5 if that is larger.
    private int PlacesOf(out bool isFinite)
    {
        if (_large is not null)
        {
            return PlacesOf(_large.Denominator, out isFinite);
        }

        var rest = Below;
        var twos = BitOperations.TrailingZeroCount(rest);
        rest >>= twos;
        var fives = 0;
        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        isFinite = rest == 1;
        return Math.Max(twos, fives);
    }

    private static int PlacesOf(BigInteger denominator, out bool isFinite)
    {
        var (twos, fives) = (0, 0);
        for (; denominator.IsEven; denominator >>= 1)
        {
            twos++;
        }

        for (; (denominator % 5).IsZero; denominator /= 5)
        {
            fives++;
        }

        isFinite = denominator.IsOne;
        return Math.Max(twos, fives);
    }

    private static bool TryToDecimal(Int128 mantissa, int scale, out decimal value)
    {
        var fits = Int128.Abs(mantissa) >> 96 == 0;
        value = fits ? ToDecimal(mantissa, scale) : 0m;
        return fits;
    }

    private static decimal ToDecimal(Int128 mantissa, int scale)
    {
        var magnitude = (UInt128)Int128.Abs(mantissa);
        return new decimal(
            unchecked((int)(uint)magnitude),
            unchecked((int)(uint)(magnitude >> 32)),
            unchecked((int)(uint)(magnitude >> 64)),
            Int128.IsNegative(mantissa),
            checked((byte)scale));
    }

    private static TNumber RoundedQuotient<TNumber>(TNumber dividend, TNumber divisor, MidpointRounding mode)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        var (quotient, remainder) = TNumber.DivRem(dividend, divisor);
        if (TNumber.IsZero(remainder))
        {
            return quotient;
        }

        var half = TNumber.Abs(remainder + remainder).CompareTo(divisor);
        var sign = TNumber.Sign(dividend);
        var away = mode switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || half == 0 && !TNumber.IsEvenInteger(quotient),
            MidpointRounding.ToPositiveInfinity => sign > 0,
            MidpointRounding.ToNegativeInfinity => sign < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
        };
        return away ? quotient + TNumber.CreateChecked(sign) : quotient;
    }

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
