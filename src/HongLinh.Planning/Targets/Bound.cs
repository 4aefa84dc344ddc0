namespace HongLinh.Planning;

/// <summary>A value and how a figure must compare with it: trên 192.500 triệu đồng (mốc).</summary>
public sealed record Bound
{
    private Bound(Comparator comparator, Quantity value)
    {
        Comparator = comparator;
        Value = value;
    }

    /// <summary>How a figure must compare with the value.</summary>
    public Comparator Comparator { get; }

    /// <summary>The value, in the unit in which it was written.</summary>
    public Quantity Value { get; }

    // All values that keep it, canonical.
    internal Interval Values => Comparator.Direction switch
    {
        > 0 => new Interval(Value.InCanonicalUnits, Comparator.IsStrict, null, false),
        < 0 => new Interval(null, false, Value.InCanonicalUnits, Comparator.IsStrict),
        _ => Interval.Exactly(Value.InCanonicalUnits),
    };

    /// <summary>Makes a bound.</summary>
    /// <param name="comparator">How a figure must compare with the value.</param>
    /// <param name="value">The value.</param>
    public static Bound Of(Comparator comparator, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(comparator);
        return new Bound(comparator, value);
    }

    /// <summary>Comparator and value, for example <c>gt 192500 million-dong</c>.</summary>
    public override string ToString() => $"{Comparator} {Value}";
}
