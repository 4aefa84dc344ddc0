using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>The numbers a figure is compared with, for each case of a target, in canonical units and on a display unit.</summary>
/// <param name="Unit">The unit in which the bounds were written and in which figures are shown.</param>
/// <param name="Lower">The only bound, or the lower one of a band.</param>
/// <param name="Upper">The upper bound of a band; null otherwise.</param>
internal sealed record TargetBounds(Unit Unit, TargetBounds.End Lower, TargetBounds.End? Upper)
{
    /// <summary>The bounds of a target; null for events, all-of and words.</summary>
    public static TargetBounds? Of(Target target) => target switch
    {
        LevelTarget level => One(level.Bound),
        GrowthTarget growth => One(growth.Rate),
        ChangeTarget change => One(change.Difference),
        BandTarget band => new TargetBounds(band.Lower.Value.Unit, End.Of(band.Lower), End.Of(band.Upper)),
        NearTarget near => Around(near),
        CoverageTarget coverage => AtLeast(coverage.Indicator.Unit, coverage.Required),
        NamedItemsTarget items => AtLeast(items.Indicator.Unit, items.Items.Count),
        RankTarget rank => One(Bound.Of(Comparator.AtMost, rank.Indicator.Unit.Of(rank.WorstAllowed))),
        MilestoneTarget or AllOfTarget or NotAssessableTarget => null,
        _ => throw new UnreachableException($"No bounds for {target}."),
    };

    /// <summary>The bounds as values with a unit; what has no finite decimal form is left out.</summary>
    public static ValueList<Bound> Written(Target target) => target switch
    {
        LevelTarget level => [level.Bound],
        GrowthTarget growth => [growth.Rate],
        ChangeTarget change => [change.Difference],
        BandTarget band => [band.Lower, band.Upper],
        NearTarget near => [.. EndOf(near, Comparator.AtLeast, -1), .. EndOf(near, Comparator.AtMost, 1)],
        CoverageTarget coverage => [Bound.Of(Comparator.AtLeast, coverage.Indicator.Unit.Of(coverage.Required))],
        NamedItemsTarget items => [Bound.Of(Comparator.AtLeast, items.Indicator.Unit.Of(items.Items.Count))],
        RankTarget rank => [Bound.Of(Comparator.AtMost, rank.Indicator.Unit.Of(rank.WorstAllowed))],
        MilestoneTarget or AllOfTarget or NotAssessableTarget => [],
        _ => throw new UnreachableException($"No bounds for {target}."),
    };

    private static IEnumerable<Bound> EndOf(NearTarget near, Comparator comparator, int side)
    {
        var end = near.Value.InCanonicalUnits + near.Tolerance.InCanonicalUnits * Fraction.From(side);
        return (end / near.Value.Unit.Factor).TryToDecimal(out var amount) ? [Bound.Of(comparator, near.Value.Unit.Of(amount))] : [];
    }

    private static TargetBounds One(Bound bound) => new(bound.Value.Unit, End.Of(bound), null);

    private static TargetBounds AtLeast(Unit unit, int count) => One(Bound.Of(Comparator.AtLeast, unit.Of(count)));

    private static TargetBounds Around(NearTarget near)
    {
        var middle = near.Value.InCanonicalUnits;
        var tolerance = near.Tolerance.InCanonicalUnits;
        return new TargetBounds(near.Value.Unit, new End(middle - tolerance, 1, false), new End(middle + tolerance, -1, false));
    }

    /// <summary>One bound.</summary>
    /// <param name="Value">The value in canonical units.</param>
    /// <param name="Direction">1 when larger figures keep it, -1 when smaller ones do, 0 for equality.</param>
    /// <param name="IsStrict">Whether the value itself is left out.</param>
    internal readonly record struct End(Fraction Value, int Direction, bool IsStrict)
    {
        public static End Of(Bound bound) => new(bound.Value.InCanonicalUnits, bound.Comparator.Direction, bound.Comparator.IsStrict);
    }
}
