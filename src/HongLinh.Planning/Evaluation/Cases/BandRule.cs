using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Two bounds: band and near.</summary>
internal static class BandRule
{
    public static Outcome Judge(MatchedTarget target, JudgementPolicy policy)
    {
        var lowerStrict = target.IsStrict && !policy.IsLenient;
        var upperStrict = target.IsUpperStrict && !policy.IsLenient;
        var above = target.Figure.AllAbove(target.UpperBound, !upperStrict);
        // More than a band promises is "vượt" where more is better and the policy calls any better figure so.
        if (above && target.HigherIsBetter && policy.CallsStrictBoundExceeded)
        {
            return Conclusion.ByEnd(target, Truth.Yes, beyond: true, atBound: false);
        }

        var soFar = target.Figure.AllAbove(target.Bound, lowerStrict) && target.Figure.AllBelow(target.UpperBound, upperStrict) ? Truth.Yes
            : above || target.Figure.AllBelow(target.Bound, !lowerStrict) ? Truth.No
            : Truth.Unknown;
        if (above && target.CannotFall)
        {
            return Outcome.Of(Situation.FlowBrokeLimit, Truth.No);
        }

        return Conclusion.Within(target, soFar);
    }
}
