namespace HongLinh.Planning;

/// <summary>A quantity whose kind the compiler knows: the typed form of <see cref="Quantity"/>, usable wherever that is expected.</summary>
/// <typeparam name="TMeasure">The kind.</typeparam>
/// <remarks>The default value is 0 of the pure number, which no factory of this type returns.</remarks>
public readonly record struct Quantity<TMeasure>
    where TMeasure : IMeasure
{
    internal Quantity(Quantity untyped) => Untyped = untyped;

    internal Quantity Untyped { get; }

    /// <summary>The same quantity without its compile-time kind.</summary>
    /// <param name="quantity">The quantity.</param>
    public static implicit operator Quantity(Quantity<TMeasure> quantity) => quantity.Untyped;

    /// <summary>Amount and unit code.</summary>
    public override string ToString() => Untyped.ToString();
}
