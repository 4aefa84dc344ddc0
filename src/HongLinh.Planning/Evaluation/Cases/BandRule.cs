namespace HongLinh.Planning;

/// <summary>Two bounds: band and near.</summary>
internal static class BandRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyConventions policy)
    {
        if (target.HoldsThroughout)
        {
            return ThroughoutRule.Judge<Comparing>(target, policy);
        }

        return JudgeByEnd(target, policy);
    }

    /// <summary>A target to be reached by the end of the year.</summary>
    public static OutcomeKey JudgeByEnd(IBounded target, PolicyConventions policy)
    {
        var latest = Compare(target, in target.Figure, policy);
        // A running total above the band stays above it; one below it may still rise.
        if (target.CannotFall && latest.Kept == Kept.No && IsAbove(target, in target.Figure, policy))
        {
            return OutcomeKey.Of(Situation.FlowBrokeLimit, Kept.No);
        }

        return Conclusion.ByEnd(target, latest, target.CoversYearEnd ? latest : Compare(target, in target.YearEnd, policy));
    }

    private static Comparison Compare(IBounded target, in Figure figure, PolicyConventions policy)
    {
        var far = FarEndOf(target, policy);
        var (lowerBinds, upperBinds) = far == FarEnd.Binds ? (true, true) : (target.BetterSide > 0, target.BetterSide < 0);
        var (lowerStrict, upperStrict) = (target.IsStrict && !policy.Lenient, target.IsUpperStrict && !policy.Lenient);
        var atBound = figure.IsExact
            && (target.IsStrict && figure.SignAgainst(in target.Bound) == 0 || target.IsUpperStrict && figure.SignAgainst(in target.UpperBound) == 0);
        if ((!lowerBinds || figure.AllAbove(in target.Bound, lowerStrict)) && (!upperBinds || figure.AllBelow(in target.UpperBound, upperStrict)))
        {
            return new Comparison(Kept.Yes, IsBeyond(target, in figure, policy), atBound);
        }

        var broken = lowerBinds && figure.AllBelow(in target.Bound, !lowerStrict) || upperBinds && figure.AllAbove(in target.UpperBound, !upperStrict);
        return new Comparison(broken ? Kept.No : Kept.Unknown, false, atBound);
    }

    private static bool IsBeyond(IBounded target, in Figure figure, PolicyConventions policy) => FarEndOf(target, policy) switch
    {
        FarEnd.Exceeded => target.BetterSide > 0
            ? IsAbove(target, in figure, policy)
            : figure.AllBelow(in target.Bound, strict: !target.IsStrict || policy.Lenient),
        FarEnd.ExceededInside => target.BetterSide > 0
            ? figure.AllAbove(in target.Bound, strict: true)
            : figure.AllBelow(in target.UpperBound, strict: true),
        _ => false,
    };

    /// <summary>What the policy does with a figure better than both bounds.</summary>
    public static FarEnd FarEndOf(IBounded target, PolicyConventions policy) =>
        target.BetterSide == 0 ? FarEnd.Binds : target.Target.IsApproximate ? policy.BeyondNear : policy.BeyondBand;

    private static bool IsAbove(IBounded target, in Figure figure, PolicyConventions policy) =>
        figure.AllAbove(in target.UpperBound, strict: !target.IsUpperStrict || policy.Lenient);

    private readonly struct Comparing : IComparing
    {
        static Comparison IComparing.Compare(MatchedTarget target, in Figure figure, PolicyConventions policy) => BandRule.Compare(target, in figure, policy);
    }
}
