using System.Globalization;
using OneOf;

namespace HongLinh.Planning;

/// <summary>An amount of a unit: 192.500 triệu đồng (đại lượng).</summary>
/// <remarks>
/// Exact: nothing is rounded unless a <see cref="Rounding"/> is passed. Two quantities are equal when they
/// measure the same thing and their values agree across scales: 192,5 tỷ đồng equals 192.500 triệu đồng.
/// The default value is 0 of the pure number.
/// </remarks>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly Unit? _unit; // null stands for the pure number, so that the default value is valid

    internal Quantity(decimal amount, Unit unit)
    {
        Amount = amount;
        _unit = ReferenceEquals(unit, Unit.One) ? null : unit;
    }

    /// <summary>The number of units, as written.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>The exact value in canonical units.</summary>
    public Fraction InCanonicalUnits => Fraction.From(Amount) * Unit.Factor;

    /// <summary>The same quantity in another unit, exactly.</summary>
    /// <param name="unit">The target unit.</param>
    /// <returns>The quantity; or why not: another kind, no finite decimal form, or more digits than a decimal can hold.</returns>
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
    /// <param name="unit">The target unit.</param>
    /// <param name="rounding">How to round.</param>
    /// <returns>The rounded quantity; or why not: the units cannot be converted, or the result is out of range.</returns>
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

    // 1.0 and 1.00 are equal but print differently; a division by 1 with 28 zeros removes the trailing zeros.
    internal static string Canonical(decimal amount) =>
        (amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private OneOf<Quantity, UnitMismatch> Exactly(Fraction value, Unit unit) => value.TryToDecimal(out var amount)
        ? new Quantity(amount, unit)
        : UnitMismatch.NoDecimal(Unit, unit, value);

    private OneOf<Quantity, UnitMismatch> Rounded(Fraction value, Unit unit, Rounding rounding) => value.TryRound(rounding, out var amount)
        ? new Quantity(amount, unit)
        : UnitMismatch.Because(Unit, unit, MismatchReason.OutOfRange);

    /// <summary>A quantity as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Quantity value) => FindingDetail.Of(DetailKind.Quantity, value);
}
