namespace HongLinh.Planning.Rules;

/// <summary>Whether a statement is true of all values of an interval, of some of them, or of none.</summary>
internal static class IntervalTruth
{
    /// <summary>Yes, unknown or no, where all values, some or none compare in a way with those of another interval.</summary>
    public static Truth Is(this Interval values, Comparator comparator, Interval other)
    {
        // Which orders are possible: some value is below, equal to, above some value of the other interval.
        var (below, equal, above) = (values.CanBeBelow(other), values.CanEqual(other), values.CanBeAbove(other));
        var canBe = below && comparator.Admits(-1) || equal && comparator.Admits(0) || above && comparator.Admits(1);
        var canFail = below && !comparator.Admits(-1) || equal && !comparator.Admits(0) || above && !comparator.Admits(1);
        return !canFail ? Truth.Yes : canBe ? Truth.Unknown : Truth.No;
    }

    /// <summary>Whether the value is a whole number of a unit.</summary>
    public static Truth IsWhole(this Interval values, Unit unit) => values is { IsExact: true, Low: { } value }
        ? (value / unit.Factor).IsWhole ? Truth.Yes : Truth.No
        : values.Times(Fraction.One / unit.Factor).InWholeNumbers().IsEmpty ? Truth.No : Truth.Unknown;
}
