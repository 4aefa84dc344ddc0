using System.Diagnostics;
using OneOf;

namespace HongLinh.Planning.Comparisons;

/// <summary>The same promise on another definition of its indicator.</summary>
internal static class Redefinition
{
    /// <summary>The target with the indicators of another plan; null where its bound does not fit them.</summary>
    public static Target? Of(Target target, IReadOnlyDictionary<IndicatorCode, Indicator> indicators)
    {
        var indicator = indicators.GetValueOrDefault(target.Indicator.Code) ?? target.Indicator;
        return target switch
        {
            AllOfTarget all => OfParts(all, indicators),
            _ when indicator.Equals(target.Indicator) => target,
            LevelTarget level => OrNull(LevelTarget.From(indicator, level.Bound)),
            BandTarget band => OrNull(BandTarget.From(indicator, band.Lower, band.Upper)),
            NearTarget near => OrNull(NearTarget.From(indicator, near.Value, near.Tolerance)),
            GrowthTarget growth => OrNull(GrowthTarget.From(indicator, growth.Rate, growth.Against)),
            ChangeTarget change => OrNull(ChangeTarget.From(indicator, change.Difference, change.Against)),
            CoverageTarget coverage => CoverageTarget.Of(indicator, coverage.Required, coverage.Total),
            NamedItemsTarget items => NamedItemsTarget.Of(indicator, items.Items),
            MilestoneTarget milestone => MilestoneTarget.Of(indicator, milestone.By),
            RankTarget rank => RankTarget.Within(indicator, rank.WorstAllowed, rank.Ranked),
            NotAssessableTarget words => NotAssessableTarget.Because(indicator, words.Reason),
            _ => throw new UnreachableException($"No other definition for {target}."),
        };
    }

    private static AllOfTarget? OfParts(AllOfTarget all, IReadOnlyDictionary<IndicatorCode, Indicator> indicators)
    {
        var parts = all.Parts.Select(part => Of(part, indicators)).ToArray();
        return Array.Exists(parts, static part => part is null) ? null : AllOfTarget.Of(ValueList.From(parts.OfType<Target>()));
    }

    private static T? OrNull<T>(OneOf<T, UnitMismatch> outcome)
        where T : Target => outcome.TryPickT0(out var target, out _) ? target : null;
}
