using System.Globalization;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>The numbers of a target in canonical text, as findings carry them: <c>ge 100 person</c>.</summary>
internal static class TargetNumbers
{
    public static string Of(Target target) => target switch
    {
        LevelTarget level => level.Bound.ToString(),
        BandTarget band => $"{band.Lower}; {band.Upper}",
        NearTarget near => $"near {near.Value} +- {near.Tolerance}",
        GrowthTarget growth => $"growth {growth.Rate} on {growth.Against}",
        ChangeTarget change => $"change {change.Difference} on {change.Against}",
        CoverageTarget coverage => AtLeast(coverage.Indicator, coverage.Required),
        NamedItemsTarget items => AtLeast(items.Indicator, items.Items.Count),
        RankTarget rank => Bound.Of(Comparator.AtMost, rank.Indicator.Unit.Of(rank.WorstAllowed)).ToString(),
        MilestoneTarget milestone => LocalDatePattern.Iso.Format(milestone.By),
        _ => target.ToString(),
    };

    /// <summary>What a target's indicator can have at all; whole numbers are said to be so.</summary>
    public static string Possible(TargetRange range)
    {
        var unit = UnitOf(range.Target);
        var words = (End(range.Possible.Low, unit), End(range.Possible.High, unit)) switch
        {
            ({ } low, { } high) => $"{low} - {high}",
            ({ } low, null) => $"{Comparator.AtLeast} {low}",
            (null, { } high) => $"{Comparator.AtMost} {high}",
            _ => "-",
        };
        return range.IsWhole ? words + " whole" : words;
    }

    /// <summary>A natural limit in the unit in which the target is said.</summary>
    public static string Limit(TargetRange range, Fraction limit) => End(limit, UnitOf(range.Target)) ?? limit.ToString();

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string AtLeast(Indicator indicator, int count) => Bound.Of(Comparator.AtLeast, indicator.Unit.Of(count)).ToString();

    // Growth is counted as a pure number and said in per cent.
    private static string? End(Fraction? end, (Unit Unit, decimal Scale) shown) =>
        end is { } value && (value * Fraction.From(shown.Scale)).TryToDecimal(out var amount) ? shown.Unit.Of(amount).ToString() : null;

    private static (Unit Unit, decimal Scale) UnitOf(Target target) => target switch
    {
        GrowthTarget => (UnitCatalogue.Percent, 100m),
        ChangeTarget { Difference.Value.Unit: var unit } change when unit.Equals(UnitCatalogue.PercentagePoint) => (unit, PointsIn(change.Indicator.Unit)),
        _ => (target.Indicator.Unit, 1m),
    };

    private static decimal PointsIn(Unit share) => (share.Factor * Fraction.From(100m)).TryToDecimal(out var points) ? points : 1m;
}
