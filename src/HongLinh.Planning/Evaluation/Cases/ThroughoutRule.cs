namespace HongLinh.Planning;

/// <summary>Targets that must hold in every period: the worst figure of the year decides.</summary>
internal static class ThroughoutRule
{
    public static OutcomeKey Judge<TComparing>(MatchedTarget target, PolicyConventions policy)
        where TComparing : struct, IComparing
    {
        var latest = TComparing.Compare(target, in target.Figure, policy);
        var all = latest.Kept;
        foreach (ref readonly var figure in target.Series.AsSpan())
        {
            var kept = TComparing.Compare(target, in figure, policy).Kept;
            all = kept < all ? kept : all;
        }

        return Conclusion.Throughout(target, latest with { Kept = all });
    }
}
