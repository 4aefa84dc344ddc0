using System.Diagnostics;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>The numbers of a target in canonical text, for the logs of findings: <c>ge 100 person</c>.</summary>
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
        AllOfTarget or NotAssessableTarget => target.ToString(),
        _ => throw new UnreachableException($"No numbers of {target}."),
    };

    private static string AtLeast(Indicator indicator, int count) => Bound.Of(Comparator.AtLeast, indicator.Unit.Of(count)).ToString();
}
