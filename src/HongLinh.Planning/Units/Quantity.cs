using System.Globalization;
using OneOf;

namespace HongLinh.Planning.Units;

/// <summary>An amount of a unit: 192.500 triệu đồng (đại lượng).</summary>
/// <remarks>
/// Exact: nothing is rounded unless a <see cref="Rounding"/> is passed. Two quantities are equal when they
/// measure the same thing and their values agree across scales: 192,5 tỷ đồng equals 192.500 triệu đồng.
/// The default value is 0 of the pure number.
/// </remarks>
public readonly struct Quantity : IEquatable<Quantity>
{
    private readonly Unit? _unit; // null stands for the pure number, so that default is lawful

    internal Quantity(decimal amount, Unit unit)
    {
        Amount = amount;
        _unit = ReferenceEquals(unit, Unit.One) ? null : unit;
    }

    /// <summary>How many of the unit, as it was written.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>The exact value in canonical units.</summary>
    public Fraction InCanonicalUnits => Fraction.From(Amount) * Unit.Factor;

    /// <summary>The same quantity in another unit, exactly.</summary>
    /// <param name="unit">The unit asked for.</param>
    /// <returns>The quantity; or why not: another kind, no finite decimal form, or more digits than a decimal holds.</returns>
    public OneOf<Quantity, UnitMismatch> ConvertTo(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Unit.Equals(unit))
        {
            return new Quantity(Amount, unit);
        }

        if (!Unit.FactorTo(unit).TryPickT0(out var factor, out var mismatch))
        {
            return mismatch;
        }

        return Exactly(Fraction.From(Amount) * factor, unit);
    }

    /// <summary>The same quantity in another unit, rounded.</summary>
    /// <param name="unit">The unit asked for.</param>
    /// <param name="rounding">How to round.</param>
    /// <returns>The rounded quantity; or why the units do not convert, or that the result is out of range.</returns>
    public OneOf<Quantity, UnitMismatch> ConvertTo(Unit unit, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(rounding);
        return Unit.FactorTo(unit).TryPickT0(out var factor, out var mismatch)
            ? Rounded(Fraction.From(Amount) * factor, unit, rounding)
            : mismatch;
    }

    /// <summary>Compares two quantities exactly, across scales.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Below 0, 0 or above 0; or why they cannot be compared.</returns>
    public OneOf<int, UnitMismatch> CompareTo(Quantity other)
    {
        if (ReferenceEquals(_unit, other._unit))
        {
            return decimal.Compare(Amount, other.Amount);
        }

        return Unit.FactorTo(other.Unit).TryPickT0(out _, out var mismatch)
            ? InCanonicalUnits.CompareTo(other.InCanonicalUnits)
            : mismatch;
    }

    /// <summary>The sum, in the unit of this quantity.</summary>
    /// <param name="other">What is added.</param>
    /// <returns>The sum; or why the two do not add.</returns>
    public OneOf<Quantity, UnitMismatch> Plus(Quantity other) => Combine(other, 1);

    /// <summary>The difference, in the unit of this quantity; two shares (%, ‰) differ by percentage points, two multiples (lần) by a multiple.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference; or why the two do not subtract.</returns>
    public OneOf<Quantity, UnitMismatch> Minus(Quantity other)
    {
        if (!Combine(other, -1).TryPickT0(out var difference, out var mismatch))
        {
            return mismatch;
        }

        if (!Unit.Dimension.Equals(Dimension.One) || Unit.Equals(Unit.One))
        {
            return difference;
        }

        // A difference of shares is no share: 97% less 95% is 2 percentage points.
        return Exactly(difference.InCanonicalUnits / UnitCatalogue.PercentagePoint.Factor, UnitCatalogue.PercentagePoint);
    }

    /// <summary>The exact ratio of two quantities of the same kind.</summary>
    /// <param name="other">The divisor; not 0.</param>
    /// <returns>The ratio; or why the two have none.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public OneOf<Fraction, UnitMismatch> RatioTo(Quantity other)
    {
        if (!Unit.FactorTo(other.Unit).TryPickT0(out _, out var mismatch))
        {
            return mismatch;
        }

        return Unit.Dimension.IsOrdinal
            ? UnitMismatch.Because(Unit, other.Unit, MismatchReason.OrderedScale)
            : InCanonicalUnits / other.InCanonicalUnits;
    }

    /// <summary>The quotient of two quantities of any kind: money by people is money per head.</summary>
    /// <param name="other">The divisor; not 0.</param>
    /// <param name="rounding">How to round the amount.</param>
    /// <returns>The rounded quotient, in the quotient of the units; or why there is none.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public OneOf<Quantity, UnitMismatch> Per(Quantity other, Rounding rounding) => Per(other, Unit.Per(other.Unit), rounding);

    /// <summary>The quotient of two quantities in a unit of one's choice, rounded only there: tỷ đồng by people in triệu đồng/người.</summary>
    /// <param name="other">The divisor; not 0.</param>
    /// <param name="unit">The unit of the quotient.</param>
    /// <param name="rounding">How to round the amount.</param>
    /// <returns>The rounded quotient; or why there is none.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public OneOf<Quantity, UnitMismatch> Per(Quantity other, Unit unit, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(rounding);
        if (EitherIsOrdinal(other))
        {
            return UnitMismatch.Because(Unit, other.Unit, MismatchReason.OrderedScale);
        }

        return Unit.Per(other.Unit).FactorTo(unit).TryPickT0(out var factor, out var mismatch)
            ? Rounded(Fraction.From(Amount) / Fraction.From(other.Amount) * factor, unit, rounding)
            : mismatch;
    }

    /// <summary>The product of two quantities of any kind: people by years is person-years, and half of 200 ha is 100 ha.</summary>
    /// <param name="other">The other factor.</param>
    /// <returns>The exact product, in the product of the units; a share leaves the other unit as it is. Or why there is none.</returns>
    public OneOf<Quantity, UnitMismatch> Times(Quantity other)
    {
        if (EitherIsOrdinal(other))
        {
            return UnitMismatch.Because(Unit, other.Unit, MismatchReason.OrderedScale);
        }

        return other.Unit.Dimension.Equals(Dimension.One) ? Exactly(Fraction.From(Amount) * other.InCanonicalUnits, Unit)
            : Unit.Dimension.Equals(Dimension.One) ? Exactly(InCanonicalUnits * Fraction.From(other.Amount), other.Unit)
            : Exactly(Fraction.From(Amount) * Fraction.From(other.Amount), Unit.Times(other.Unit));
    }

    /// <summary>So many times this quantity.</summary>
    /// <param name="factor">Any decimal.</param>
    /// <returns>The exact product; or why there is none.</returns>
    public OneOf<Quantity, UnitMismatch> Times(decimal factor) => Times(Unit.One.Of(factor));

    /// <summary>Equality by kind and value, across scales.</summary>
    /// <param name="other">The other quantity.</param>
    public bool Equals(Quantity other) => CompareTo(other).TryPickT0(out var sign, out _) && sign == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit.Dimension, InCanonicalUnits);

    /// <summary>The amount without trailing zeros and the unit's code, for example <c>192.5 billion-dong</c>.</summary>
    public override string ToString() => Canonical(Amount) + " " + Unit.Code;

    /// <summary>Equality by kind and value, across scales.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Inequality by kind or value.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    // 1.0 and 1.00 are equal but print differently: 28 zeros divide the scale away.
    internal static string Canonical(decimal amount) =>
        (amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private OneOf<Quantity, UnitMismatch> Combine(Quantity other, int sign)
    {
        if (!Unit.FactorTo(other.Unit).TryPickT0(out _, out var mismatch))
        {
            return mismatch;
        }

        if (Unit.Dimension.IsOrdinal)
        {
            return UnitMismatch.Because(Unit, other.Unit, MismatchReason.OrderedScale);
        }

        var canonical = sign > 0 ? InCanonicalUnits + other.InCanonicalUnits : InCanonicalUnits - other.InCanonicalUnits;
        return (canonical / Unit.Factor).TryToDecimal(out var amount)
            ? new Quantity(amount, Unit)
            : UnitMismatch.NoDecimal(Unit, other.Unit, canonical / Unit.Factor);
    }

    private OneOf<Quantity, UnitMismatch> Exactly(Fraction value, Unit unit) => value.TryToDecimal(out var amount)
        ? new Quantity(amount, unit)
        : UnitMismatch.NoDecimal(Unit, unit, value);

    private OneOf<Quantity, UnitMismatch> Rounded(Fraction value, Unit unit, Rounding rounding) => value.TryRound(rounding, out var amount)
        ? new Quantity(amount, unit)
        : UnitMismatch.Because(Unit, unit, MismatchReason.OutOfRange);

    private bool EitherIsOrdinal(Quantity other) => Unit.Dimension.IsOrdinal || other.Unit.Dimension.IsOrdinal;
}
