using HongLinh.Planning.Evaluation.Matching;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Targets that must hold in every period: the worst figure of the year decides.</summary>
internal static class ThroughoutRule
{
    /// <summary>How a figure compares with the bounds of a target.</summary>
    public delegate Comparison Comparing(MatchedTarget target, in Figure figure, PolicyReading policy);

    public static OutcomeKey Judge(MatchedTarget target, PolicyReading policy, Comparing compare)
    {
        var latest = compare(target, in target.Figure, policy);
        var all = latest.Kept;
        foreach (ref readonly var figure in target.Series.AsSpan())
        {
            var kept = compare(target, in figure, policy).Kept;
            all = kept < all ? kept : all;
        }

        return Conclusion.Throughout(target, latest with { Kept = all });
    }
}
