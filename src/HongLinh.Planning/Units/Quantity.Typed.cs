namespace HongLinh.Planning;

/// <summary>A quantity whose kind the compiler knows: the typed face of <see cref="Quantity"/>.</summary>
/// <typeparam name="TMeasure">The kind.</typeparam>
/// <remarks>The default value is 0 of the pure number, which no factory of this type returns.</remarks>
public readonly record struct Quantity<TMeasure>
    where TMeasure : IMeasure
{
    internal Quantity(Quantity untyped) => Untyped = untyped;

    /// <summary>The same quantity without its compile-time kind.</summary>
    public Quantity Untyped { get; }

    /// <summary>Amount and unit code.</summary>
    public override string ToString() => Untyped.ToString();
}
