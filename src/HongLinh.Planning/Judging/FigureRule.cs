using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Judges a figure against the bounds of its target.</summary>
internal static class FigureRule
{
    /// <summary>A target to be reached by the end of the year.</summary>
    public static Outcome ByEnd(IBounded target, PolicyConventions policy)
    {
        var latest = Comparison.Of(target, target.Figure, policy);
        // A running total above a band stays above it; one below it may still rise.
        if (target.HasUpper && target.CannotFall && latest.Kept == Truth.No && BandRule.IsAbove(target, target.Figure, policy))
        {
            return new Outcome(Verdict.NotMet, ReasonCode.FlowBrokeLimit, Truth.No);
        }

        return Conclusion.ByEnd(target, latest, target.CoversYearEnd ? latest : Comparison.Of(target, target.YearEnd, policy));
    }

    /// <summary>A target that must hold in every period: the worst figure of the year decides.</summary>
    /// <param name="target">The latest figure with its bounds.</param>
    /// <param name="periods">The figures of the periods.</param>
    /// <param name="policy">The conventions.</param>
    public static Outcome Throughout(IBounded target, ReadOnlySpan<DecimalSpan> periods, PolicyConventions policy)
    {
        var latest = Comparison.Of(target, target.Figure, policy);
        var all = latest.Kept;
        foreach (ref readonly var figure in periods)
        {
            all = all.And(Comparison.Of(target, in figure, policy).Kept);
        }

        return Conclusion.Throughout(target, latest with { Kept = all });
    }
}
