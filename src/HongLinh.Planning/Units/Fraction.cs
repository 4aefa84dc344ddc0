using System.Globalization;
using System.Numerics;

namespace HongLinh.Planning;

/// <summary>An exact ratio of two whole numbers, always in lowest terms (phân số).</summary>
/// <remarks>
/// Figures are decimals; a ratio of two figures (a percent of plan, a conversion per day) often has no finite
/// decimal form. It stays a fraction until somebody asks for it rounded, with a named <see cref="Rounding"/>.
/// The default value is 0. Equality and order are by value.
/// </remarks>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator; // 0 stands for 1, so that default is a lawful zero

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator.IsOne ? BigInteger.Zero : denominator;
    }

    /// <summary>Zero, the default value.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator in lowest terms; above 0.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>-1, 0 or 1, by the sign of the value.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>The ratio of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction's denominator is not 0.");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return common.IsOne ? new Fraction(numerator, denominator) : new Fraction(numerator / common, denominator / common);
    }

    /// <summary>The exact value of a decimal.</summary>
    /// <param name="value">Any decimal.</param>
    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new BigInteger(unchecked((uint)bits[2])) << 64 | new BigInteger(unchecked((uint)bits[1])) << 32 | unchecked((uint)bits[0]);
        var scale = bits[3] >> 16 & 0xFF;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The value as a decimal, when it has a finite form that a decimal holds.</summary>
    /// <param name="value">The exact value, or 0 when there is none.</param>
    /// <returns>Whether the value is exact.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        var rest = Denominator;
        var scale = 0;
        // Each step brings the denominator closer to 1 by its factors 2 and 5; any other factor never goes away.
        for (var scaled = BigInteger.One; scale <= 28; scale++, scaled *= 10)
        {
            if (!(scaled % rest).IsZero)
            {
                continue;
            }

            var mantissa = _numerator * (scaled / rest);
            if (BigInteger.Abs(mantissa) > MaxMantissa)
            {
                return false;
            }

            value = ToDecimal(mantissa, scale);
            return true;
        }

        return false;
    }

    /// <summary>The value rounded to a number of decimal places, by a stated rule.</summary>
    /// <param name="rounding">How many places, and what to do with a half.</param>
    /// <exception cref="OverflowException">The rounded value has more digits than a decimal holds.</exception>
    public decimal Round(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return TryRound(rounding, out var value)
            ? value
            : throw new OverflowException($"{this} rounded to {rounding} has more digits than a decimal holds.");
    }

    /// <summary>Orders by value.</summary>
    /// <param name="other">The other fraction.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    public int CompareTo(Fraction other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>Equality by value.</summary>
    /// <param name="other">The other fraction.</param>
    public bool Equals(Fraction other) => _numerator == other._numerator && _denominator == other._denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominator);

    /// <summary>Numerator and denominator, for example <c>51/100</c>; a whole number stands alone.</summary>
    public override string ToString() => Denominator.IsOne
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : _numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    internal bool TryRound(Rounding rounding, out decimal value)
    {
        var unit = BigInteger.Pow(10, rounding.Decimals);
        var mantissa = RoundedQuotient(_numerator * unit, Denominator, rounding.Mode);
        if (BigInteger.Abs(mantissa) > MaxMantissa)
        {
            // 28 places of a whole number are zeros, and without them it may fit.
            return Of(mantissa, unit).TryToDecimal(out value);
        }

        value = ToDecimal(mantissa, rounding.Decimals);
        return true;
    }

    // Whether some finite row of digits writes the value, however long: the denominator has no factor but 2 and 5.
    internal bool HasFiniteDecimalForm
    {
        get
        {
            var rest = Denominator;
            while (!rest.IsOne)
            {
                var common = BigInteger.GreatestCommonDivisor(rest, 10);
                if (common.IsOne)
                {
                    return false;
                }

                rest /= common;
            }

            return true;
        }
    }

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    private static decimal ToDecimal(BigInteger mantissa, int scale)
    {
        var magnitude = BigInteger.Abs(mantissa);
        return new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 32 & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 64 & uint.MaxValue)),
            mantissa.Sign < 0,
            checked((byte)scale));
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor, MidpointRounding mode)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        if (remainder.IsZero)
        {
            return quotient;
        }

        var half = BigInteger.Abs(remainder * 2).CompareTo(divisor);
        var away = mode switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || half == 0 && !quotient.IsEven,
            MidpointRounding.ToPositiveInfinity => dividend.Sign > 0,
            MidpointRounding.ToNegativeInfinity => dividend.Sign < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
        };
        return away ? quotient + dividend.Sign : quotient;
    }
}
