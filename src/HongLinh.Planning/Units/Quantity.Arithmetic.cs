using OneOf;

namespace HongLinh.Planning;

public readonly partial struct Quantity
{
    /// <summary>The sum, in the unit of this quantity.</summary>
    /// <param name="other">The quantity to add.</param>
    /// <returns>The sum; or why the two cannot be added.</returns>
    public OneOf<Quantity, UnitMismatch> Plus(Quantity other) => Combine(other, 1);

    /// <summary>The difference, in the unit of this quantity; two shares (%, ‰) differ by percentage points, two multiples (lần) by a multiple.</summary>
    /// <param name="other">The quantity to subtract.</param>
    /// <returns>The difference; or why the two cannot be subtracted.</returns>
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

        // A difference of shares is not a share: 97% less 95% is 2 percentage points.
        return Unit.Factor == Unit.PercentagePoint.Factor ? new Quantity(difference.Amount, Unit.PercentagePoint)
            : Exactly(difference.InCanonicalUnits / Unit.PercentagePoint.Factor, Unit.PercentagePoint);
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

    /// <summary>The quotient of two quantities in a chosen unit, rounded only in that unit: tỷ đồng by people in triệu đồng/người.</summary>
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
    /// <returns>The exact product, in the product of the units; a share leaves the other unit unchanged. Or why there is none.</returns>
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

    /// <summary>This quantity multiplied by a number.</summary>
    /// <param name="factor">Any decimal.</param>
    /// <returns>The exact product; or why there is none.</returns>
    public OneOf<Quantity, UnitMismatch> Times(decimal factor) => Times(Unit.One.Of(factor));

    private OneOf<Quantity, UnitMismatch> Combine(Quantity other, int sign)
    {
        if (!other.Unit.FactorTo(Unit).TryPickT0(out var factor, out _))
        {
            return UnitMismatch.Between(Unit, other.Unit);
        }

        if (Unit.Dimension.IsOrdinal)
        {
            return UnitMismatch.Because(Unit, other.Unit, MismatchReason.OrderedScale);
        }

        var (left, right) = (Fraction.From(Amount), Fraction.From(other.Amount) * factor);
        var combined = sign > 0 ? left + right : left - right;
        return combined.TryToDecimal(out var amount) ? new Quantity(amount, Unit) : UnitMismatch.NoDecimal(Unit, other.Unit, combined);
    }

    private bool EitherIsOrdinal(Quantity other) => Unit.Dimension.IsOrdinal || other.Unit.Dimension.IsOrdinal;
}
