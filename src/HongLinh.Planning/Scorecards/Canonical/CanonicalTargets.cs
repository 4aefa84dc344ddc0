using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>Every case of a target, with its kind.</summary>
internal static class CanonicalTargets
{
    public static CanonicalText Write(this CanonicalText text, Target target) =>
        WriteCase(text.Write(target.Kind).Write(target.Indicator), target);

    public static CanonicalText Write(this CanonicalText text, NamedItem item) => text.Write(item.Name).Write(item.Note);

    private static CanonicalText WriteCase(CanonicalText text, Target target) => target switch
    {
        LevelTarget level => text.Write(level.Bound),
        BandTarget band => text.Write(band.Lower).Write(band.Upper),
        NearTarget near => text.Write(near.Value).Write(near.Tolerance),
        GrowthTarget growth => text.Write(growth.Rate).Write(growth.Against),
        ChangeTarget change => text.Write(change.Difference).Write(change.Against),
        CoverageTarget coverage => text.Write(coverage.Required).Write(coverage.Total),
        NamedItemsTarget items => text.Each(items.Items, static (t, item) => t.Write(item)),
        MilestoneTarget milestone => text.Write(milestone.By),
        AllOfTarget all => text.Each(all.Parts, static (t, part) => t.Write(part)),
        RankTarget rank => text.Write(rank.WorstAllowed).Write(rank.Ranked),
        NotAssessableTarget words => text.Write(words.Reason),
        _ => throw new UnreachableException($"No canonical text for {target}."),
    };
}
