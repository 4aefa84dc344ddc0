namespace HongLinh.Planning;

/// <summary>A unit whose kind the compiler knows: the typed face of <see cref="Unit"/>.</summary>
/// <typeparam name="TMeasure">The kind.</typeparam>
public sealed record Unit<TMeasure>
    where TMeasure : IMeasure
{
    private Unit(Unit untyped) => Untyped = untyped;

    /// <summary>The same unit without its compile-time kind.</summary>
    public Unit Untyped { get; }

    /// <summary>Puts a unit under its compile-time kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit is of another kind.</exception>
    public static Unit<TMeasure> Of(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TMeasure.Measures(unit.Dimension)
            ? new Unit<TMeasure>(unit)
            : throw new ArgumentException($"Unit '{unit}' measures {unit.Dimension}, which is not {typeof(TMeasure).Name}.", nameof(unit));
    }

    /// <summary>An amount of this unit.</summary>
    /// <param name="amount">Any decimal.</param>
    public Quantity<TMeasure> Of(decimal amount) => new(Untyped.Of(amount));

    /// <summary>The stable code.</summary>
    public override string ToString() => Untyped.Code;
}
