namespace HongLinh.Planning;

/// <summary>A unit whose kind the compiler knows: the typed form of <see cref="Unit"/>, usable wherever that is expected.</summary>
/// <typeparam name="TMeasure">The kind.</typeparam>
public sealed record Unit<TMeasure>
    where TMeasure : IMeasure
{
    private Unit(Unit untyped) => Untyped = untyped;

    internal Unit Untyped { get; }

    /// <summary>Gives a unit its compile-time kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit is of another kind.</exception>
    public static Unit<TMeasure> Of(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TMeasure.Measures(unit.Dimension)
            ? new Unit<TMeasure>(unit)
            : throw new ArgumentException($"Unit '{unit}' measures {unit.Dimension}, which is not {typeof(TMeasure).Name}.", nameof(unit));
    }

    /// <summary>The same unit without its compile-time kind.</summary>
    /// <param name="unit">The unit.</param>
    public static implicit operator Unit(Unit<TMeasure> unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Untyped;
    }

    /// <summary>An amount of this unit.</summary>
    /// <param name="amount">Any decimal.</param>
    public Quantity<TMeasure> Of(decimal amount) => new(Untyped.Of(amount));

    /// <summary>The same unit of money at the prices of a base year; the kind stays the same.</summary>
    /// <param name="basis">The prices.</param>
    /// <exception cref="InvalidOperationException">The unit contains no money, or is at the prices of another base year.</exception>
    public Unit<TMeasure> At(PriceBasis basis) => new(Untyped.At(basis));

    /// <summary>The stable code.</summary>
    public override string ToString() => Untyped.Code;
}
