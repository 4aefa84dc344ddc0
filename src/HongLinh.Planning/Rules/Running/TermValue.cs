namespace HongLinh.Planning.Rules;

/// <summary>The values of a term, canonical, and its unit; without a unit the value is unknown.</summary>
internal readonly record struct TermValue(Interval Values, Unit? Unit)
{
    public static TermValue Of(Quantity value) => new(Interval.Exactly(value.InCanonicalUnits), value.Unit);

    public static TermValue Of(QuantityRange? range) => range is null ? default : new(range.Values, range.Unit);

    /// <summary>Whether both are known and of the same kind.</summary>
    public bool Fits(TermValue other) => other.Unit is { } unit && Fits(unit);

    /// <summary>Whether it is known and of the same kind as a unit.</summary>
    public bool Fits(Unit unit) => Unit is { } its && (ReferenceEquals(its, unit) || its.FactorTo(unit).IsT0);
}
