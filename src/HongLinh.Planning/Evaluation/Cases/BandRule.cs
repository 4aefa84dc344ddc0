using HongLinh.Planning.Evaluation.Matching;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Two bounds: band and near.</summary>
internal static class BandRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyReading policy)
    {
        if (target.HoldsThroughout)
        {
            return ThroughoutRule.Judge(target, policy, Compare);
        }

        var latest = Compare(target, in target.Figure, policy);
        if (target.CannotFall)
        {
            // Where the upper end does not bind, a running total that has passed the lower one is safe.
            if (target.BetterSide > 0 && target.FarEnd(policy) != FarEnd.Binds)
            {
                return Conclusion.ByEnd(target, latest);
            }

            // A running total above the band stays above it; one below it may still rise.
            if (IsAbove(target, in target.Figure, policy))
            {
                return OutcomeKey.Of(Situation.FlowBrokeLimit, Kept.No);
            }
        }

        return Conclusion.Within(target, latest);
    }

    private static Comparison Compare(MatchedTarget target, in Figure figure, PolicyReading policy)
    {
        var (far, up) = (target.FarEnd(policy), target.BetterSide > 0);
        var (lowerStrict, upperStrict) = (target.IsStrict && !policy.Lenient, target.IsUpperStrict && !policy.Lenient);
        var above = IsAbove(target, in figure, policy);
        var below = figure.AllBelow(in target.Bound, !lowerStrict);
        var overLower = figure.AllAbove(in target.Bound, lowerStrict);
        var underUpper = figure.AllBelow(in target.UpperBound, upperStrict);
        var kept = (overLower || far != FarEnd.Binds && !up) && (underUpper || far != FarEnd.Binds && up) ? Kept.Yes
            : above && (far == FarEnd.Binds || !up) || below && (far == FarEnd.Binds || up) ? Kept.No
            : Kept.Unknown;
        var beyond = far == FarEnd.Exceeded ? (up ? above : below)
            : far == FarEnd.ExceededInside && (up ? figure.AllAbove(in target.Bound, strict: true) : figure.AllBelow(in target.UpperBound, strict: true));
        var atBound = figure.IsExact
            && (target.IsStrict && figure.SignAgainst(in target.Bound) == 0 || target.IsUpperStrict && figure.SignAgainst(in target.UpperBound) == 0);
        return new Comparison(kept, beyond && kept == Kept.Yes, atBound);
    }

    private static bool IsAbove(MatchedTarget target, in Figure figure, PolicyReading policy) =>
        figure.AllAbove(in target.UpperBound, strict: !target.IsUpperStrict || policy.Lenient);
}
