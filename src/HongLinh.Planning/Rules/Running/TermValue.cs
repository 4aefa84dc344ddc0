namespace HongLinh.Planning.Rules;

/// <summary>What a term comes to, canonical, and the unit it is counted in; without a unit nothing is known.</summary>
internal readonly record struct TermValue(Interval Values, Unit? Unit)
{
    public static TermValue Of(Quantity value) => new(Interval.Exactly(value.InCanonicalUnits), value.Unit);

    public static TermValue Of(QuantityRange? range) => range is null ? default : new(range.Values, range.Unit);

    /// <summary>Whether both are known and of one kind.</summary>
    public bool Fits(TermValue other) => other.Unit is { } unit && Fits(unit);

    /// <summary>Whether it is known and counts what a unit counts.</summary>
    public bool Fits(Unit unit) => Unit is { } its && (ReferenceEquals(its, unit) || its.FactorTo(unit).IsT0);
}
