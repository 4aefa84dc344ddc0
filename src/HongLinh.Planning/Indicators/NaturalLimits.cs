namespace HongLinh.Planning;

/// <summary>The figures that are possible for an indicator, in its own unit, both ends inclusive (giới hạn tự nhiên).</summary>
public sealed record NaturalLimits
{
    private NaturalLimits(decimal? minimum, decimal? maximum, bool whole)
    {
        Minimum = minimum;
        Maximum = maximum;
        WholeNumbers = whole;
    }

    /// <summary>No limits at all.</summary>
    public static NaturalLimits None { get; } = new(null, null, false);

    /// <summary>Amounts that cannot be negative.</summary>
    public static NaturalLimits NotNegative { get; } = new(0m, null, false);

    /// <summary>Counts: whole numbers from 0.</summary>
    public static NaturalLimits Count { get; } = new(0m, null, true);

    /// <summary>Shares of a whole, in per cent: from 0 to 100.</summary>
    public static NaturalLimits Percentage { get; } = new(0m, 100m, false);

    /// <summary>The smallest possible figure; null when there is none.</summary>
    public decimal? Minimum { get; }

    /// <summary>The largest possible figure; null when there is none.</summary>
    public decimal? Maximum { get; }

    /// <summary>Whether only whole numbers are possible.</summary>
    public bool WholeNumbers { get; }

    // All figures that are possible, in the unit of the indicator.
    internal Interval Values =>
        Interval.Between(Minimum is { } least ? Fraction.From(least) : null, Maximum is { } most ? Fraction.From(most) : default(Fraction?));

    /// <summary>Other limits.</summary>
    /// <param name="minimum">The smallest possible figure, or null.</param>
    /// <param name="maximum">The largest possible figure, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The largest is below the smallest.</exception>
    public static NaturalLimits Between(decimal? minimum, decimal? maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum ?? decimal.MaxValue, minimum ?? decimal.MinValue, nameof(maximum));
        return new NaturalLimits(minimum, maximum, false);
    }

    internal static NaturalLimits Between(decimal? minimum, decimal? maximum, bool whole) => new(minimum, maximum, whole);

    /// <summary>The two ends, for example <c>0..100</c>, with the word whole for counts.</summary>
    public override string ToString() =>
        (Minimum is { } least ? Quantity.Canonical(least) : "") + ".." + (Maximum is { } most ? Quantity.Canonical(most) : "")
        + (WholeNumbers ? " whole" : "");
}
