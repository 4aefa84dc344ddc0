using HongLinh.Planning.Evaluation.Matching;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Two bounds: band and near.</summary>
internal static class BandRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyReading policy)
    {
        var latest = Compare(target, in target.Figure, policy);
        if (target.HoldsThroughout)
        {
            return Conclusion.Throughout(target, latest with { Kept = ThroughSeries(target, latest.Kept, policy) });
        }

        // A running total above the band stays above it; one below it may still rise.
        if (target.CannotFall && IsAbove(target, in target.Figure, policy))
        {
            return latest.IsBeyond ? Conclusion.ByEnd(target, latest, latest) : OutcomeKey.Of(Situation.FlowBrokeLimit, Kept.No);
        }

        return Conclusion.ByEnd(target, latest, target.CoversYearEnd ? latest : Compare(target, in target.YearEnd, policy));
    }

    private static Comparison Compare(MatchedTarget target, in Figure figure, PolicyReading policy)
    {
        var lowerStrict = target.IsStrict && !policy.Lenient;
        var upperStrict = target.IsUpperStrict && !policy.Lenient;
        var above = IsAbove(target, in figure, policy);
        var below = figure.AllBelow(in target.Bound, !lowerStrict);
        // Better than a band promises is "vượt" where the policy calls any better figure so.
        if (policy.StrictBoundExceeded && (target.BetterSide > 0 ? above : target.BetterSide < 0 && below))
        {
            return new Comparison(Kept.Yes, IsBeyond: true, IsAtBound: false);
        }

        var inside = figure.AllAbove(in target.Bound, lowerStrict) && figure.AllBelow(in target.UpperBound, upperStrict);
        var atBound = figure.IsExact
            && (target.IsStrict && figure.SignAgainst(in target.Bound) == 0 || target.IsUpperStrict && figure.SignAgainst(in target.UpperBound) == 0);
        return new Comparison(inside ? Kept.Yes : above || below ? Kept.No : Kept.Unknown, false, atBound);
    }

    private static bool IsAbove(MatchedTarget target, in Figure figure, PolicyReading policy) =>
        figure.AllAbove(in target.UpperBound, strict: !target.IsUpperStrict || policy.Lenient);

    private static Kept ThroughSeries(MatchedTarget target, Kept latest, PolicyReading policy)
    {
        var all = latest;
        foreach (ref readonly var figure in target.Series.AsSpan())
        {
            var kept = Compare(target, in figure, policy).Kept;
            all = kept < all ? kept : all;
        }

        return all;
    }
}
