namespace HongLinh.Planning;

/// <summary>What a target's indicator can have at all, in the unit in which the target is said, for findings.</summary>
internal static class PossibleFigures
{
    /// <summary>The figures that are possible; whole numbers are said to be so.</summary>
    public static FindingDetail Of(TargetRange range)
    {
        var unit = UnitOf(range.Target);
        Reported? figures = (End(range.Possible.Low, unit), End(range.Possible.High, unit)) switch
        {
            ({ } low, { } high) => ReportedRange.Between(low, high).AsT0,
            ({ } low, null) => ReportedBound.Of(Bound.Of(Comparator.AtLeast, low)),
            (null, { } high) => ReportedBound.Of(Bound.Of(Comparator.AtMost, high)),
            _ => null,
        };
        return figures is null ? "-" : Reported.Listed([figures], range.IsWhole);
    }

    /// <summary>A natural limit.</summary>
    public static FindingDetail Limit(TargetRange range, Fraction limit) => End(limit, UnitOf(range.Target)) is { } shown ? shown : limit.ToString();

    // Growth is counted as a pure number and said in per cent.
    private static Quantity? End(Fraction? end, (Unit Unit, decimal Scale) shown) =>
        end is { } value && (value * Fraction.From(shown.Scale)).TryToDecimal(out var amount) ? shown.Unit.Of(amount) : null;

    private static (Unit Unit, decimal Scale) UnitOf(Target target) => target switch
    {
        GrowthTarget => (UnitCatalogue.Percent, 100m),
        ChangeTarget { Difference.Value.Unit: var unit } change when unit.Equals(UnitCatalogue.PercentagePoint) => (unit, PointsIn(change.Indicator.Unit)),
        _ => (target.Indicator.Unit, 1m),
    };

    private static decimal PointsIn(Unit share) => (share.Factor * Fraction.From(100m)).TryToDecimal(out var points) ? points : 1m;
}
