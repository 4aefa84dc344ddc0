using HongLinh.Planning.Evaluation.Matching;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Two bounds: band and near.</summary>
internal static class BandRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyReading policy)
    {
        ref readonly var figure = ref target.Figure;
        var lowerStrict = target.IsStrict && !policy.Lenient;
        var upperStrict = target.IsUpperStrict && !policy.Lenient;
        var above = figure.AllAbove(in target.UpperBound, !upperStrict);
        // More than a band promises is "vượt" where more is better and the policy calls any better figure so.
        if (above && target.HigherIsBetter && policy.StrictBoundExceeded)
        {
            return Conclusion.ByEnd(target, new Comparison(Kept.Yes, IsBeyond: true, IsAtBound: false));
        }

        if (above && target.CannotFall)
        {
            return OutcomeKey.Of(Situation.FlowBrokeLimit, Kept.No);
        }

        var inside = figure.AllAbove(in target.Bound, lowerStrict) && figure.AllBelow(in target.UpperBound, upperStrict);
        var kept = inside ? Kept.Yes
            : above || figure.AllBelow(in target.Bound, !lowerStrict) ? Kept.No
            : Kept.Unknown;
        return target.HoldsThroughout
            ? Conclusion.Throughout(target, new Comparison(kept, false, false))
            : Conclusion.Within(target, kept);
    }
}
