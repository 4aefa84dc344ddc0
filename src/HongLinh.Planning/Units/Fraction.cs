using System.Globalization;
using System.Numerics;

namespace HongLinh.Planning;

/// <summary>An exact ratio of two whole numbers, always in lowest terms (phân số).</summary>
/// <remarks>
/// Figures are decimals; a ratio of two figures (a percent of plan, a conversion per day) often has no finite
/// decimal form. It stays a fraction until it is explicitly rounded, with a named <see cref="Rounding"/>.
/// The default value is 0. Equality and order are by value.
/// </remarks>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _numerator;
    private readonly long _denominator; // 0 stands for 1, so that the default value is a valid zero

    // Numerator and denominator where one of them does not fit above; null for every figure that an office writes.
    private readonly Large? _large;

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominator = denominator == 1 ? 0 : denominator;
    }

    private Fraction(Large large) => _large = large;

    /// <summary>Zero, the default value.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    /// <summary>The denominator in lowest terms; above 0.</summary>
    public BigInteger Denominator => _large is null ? Below : _large.Denominator;

    /// <summary>-1, 0 or 1, by the sign of the value.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    // The denominator of a fraction that fits.
    private long Below => _denominator == 0 ? 1 : _denominator;

    /// <summary>The ratio of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number except 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw NoDenominator();
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return Reduced(numerator / common, denominator / common);
    }

    /// <summary>The exact value of a decimal.</summary>
    /// <param name="value">Any decimal.</param>
    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = bits[3] >> 16 & 0xFF;
        var low = (ulong)unchecked((uint)bits[1]) << 32 | unchecked((uint)bits[0]);
        if (bits[2] == 0 && low <= long.MaxValue && scale < PowersOfTen.Length)
        {
            var amount = bits[3] < 0 ? -(long)low : (long)low;
            return scale == 0 ? new Fraction(amount, 1) : Reduced(amount, PowersOfTen[scale]);
        }

        var magnitude = new BigInteger(unchecked((uint)bits[2])) << 64 | low;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The value as a decimal, when it has a finite form that fits into a decimal.</summary>
    /// <param name="value">The exact value, or 0 when there is none.</param>
    /// <returns>Whether the value is exact.</returns>
    public bool TryToDecimal(out decimal value)
    {
        if (_large is null && _denominator == 0)
        {
            value = _numerator;
            return true;
        }

        value = 0m;
        // Any value with at most 28 places is a whole multiple of 1/10^28.
        if (_large is not null && _large.Denominator > TenToMaxPlaces)
        {
            return false;
        }

        var places = PlacesOf(out var isFinite);
        if (!isFinite || places > MaxPlaces)
        {
            return false;
        }

        if (_large is null && places < PowersOfTen.Length)
        {
            return TryToDecimal((Int128)_numerator * (PowersOfTen[places] / Below), places, out value);
        }

        var mantissa = Numerator * (BigInteger.Pow(10, places) / Denominator);
        if (BigInteger.Abs(mantissa) > MaxMantissa)
        {
            return false;
        }

        value = ToDecimal((Int128)mantissa, places);
        return true;
    }

    /// <summary>The value rounded to a number of decimal places, by a stated rule.</summary>
    /// <param name="rounding">How many places, and how halves are rounded.</param>
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
    public int CompareTo(Fraction other) =>
        _large is null && other._large is null
            ? _denominator == other._denominator ? _numerator.CompareTo(other._numerator)
                : ((Int128)_numerator * other.Below).CompareTo((Int128)other._numerator * Below)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Equality by value.</summary>
    /// <param name="other">The other fraction.</param>
    public bool Equals(Fraction other) =>
        _numerator == other._numerator && _denominator == other._denominator
            && (ReferenceEquals(_large, other._large) || _large is not null && _large.Equals(other._large));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominator, _large);

    /// <summary>Numerator and denominator, for example <c>51/100</c>; a whole number without a denominator.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is a whole number.</summary>
    internal bool IsWhole => _large is null ? _denominator == 0 : _large.Denominator.IsOne;

    // Whether the value has a finite decimal form, however long: the denominator has no prime factors except 2 and 5.
    internal bool HasFiniteDecimalForm
    {
        get
        {
            _ = PlacesOf(out var isFinite);
            return isFinite;
        }
    }

    // Rounded, with no limit to the number of digits.
    internal Fraction RoundedTo(Rounding rounding)
    {
        if (_large is null && rounding.Decimals < PowersOfTen.Length)
        {
            var scale = PowersOfTen[rounding.Decimals];
            return Reduced(RoundedQuotient((Int128)_numerator * scale, (Int128)Below, rounding.Mode), scale);
        }

        var unit = BigInteger.Pow(10, rounding.Decimals);
        return Of(RoundedQuotient(Numerator * unit, Denominator, rounding.Mode), unit);
    }

    internal bool TryRound(Rounding rounding, out decimal value)
    {
        if (_large is null && rounding.Decimals < PowersOfTen.Length)
        {
            var quotient = RoundedQuotient((Int128)_numerator * PowersOfTen[rounding.Decimals], (Int128)Below, rounding.Mode);
            if (TryToDecimal(quotient, rounding.Decimals, out value))
            {
                return true;
            }
        }

        var unit = BigInteger.Pow(10, rounding.Decimals);
        var mantissa = RoundedQuotient(Numerator * unit, Denominator, rounding.Mode);
        if (BigInteger.Abs(mantissa) > MaxMantissa)
        {
            // A whole number with 28 places ends in zeros, and without them it may fit.
            return Of(mantissa, unit).TryToDecimal(out value);
        }

        value = ToDecimal((Int128)mantissa, rounding.Decimals);
        return true;
    }
}
