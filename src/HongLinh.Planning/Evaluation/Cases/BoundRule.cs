using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>One bound: level, growth, change, coverage, named items and rank.</summary>
internal static class BoundRule
{
    public static Outcome Judge(MatchedTarget target, JudgementPolicy policy)
    {
        var figure = target.Figure;
        var atBound = target.IsStrict && figure.IsExact && figure.SignAgainst(target.Bound) == 0;
        var soFar = Keeps(target, figure, policy);
        var beyond = ReferenceEquals(soFar, Truth.Yes) && IsExceeded(target, policy);
        return target.HoldsThroughout
            ? Conclusion.Throughout(target, ThroughSeries(target, soFar, policy), beyond, atBound)
            : Conclusion.ByEnd(target, soFar, beyond, atBound);
    }

    private static Truth Keeps(MatchedTarget target, in Figure figure, JudgementPolicy policy)
    {
        var strict = target.IsStrict && !policy.IsLenient;
        if (figure.IsExact)
        {
            var sign = figure.SignAgainst(target.Bound) * target.Direction;
            return sign > 0 || sign == 0 && !strict && EqualityKeeps(target, figure) ? Truth.Yes : Truth.No;
        }

        return target.Direction switch
        {
            > 0 when figure.AllAbove(target.Bound, strict) => Truth.Yes,
            > 0 when figure.AllBelow(target.Bound, !strict) => Truth.No,
            < 0 when figure.AllBelow(target.Bound, strict) => Truth.Yes,
            < 0 when figure.AllAbove(target.Bound, !strict) => Truth.No,
            0 when figure.AllBelow(target.Bound, true) || figure.AllAbove(target.Bound, true) => Truth.No,
            _ => Truth.Unknown,
        };
    }

    // For equality (direction 0) the product above is always 0, so the figure itself decides.
    private static bool EqualityKeeps(MatchedTarget target, in Figure figure) =>
        target.Direction != 0 || figure.SignAgainst(target.Bound) == 0;

    private static bool IsExceeded(MatchedTarget target, JudgementPolicy policy)
    {
        var named = target.IsStrict ? policy.CallsStrictBoundExceeded : policy.CallsInclusiveBoundExceeded;
        return named && target.Direction switch
        {
            > 0 => target.Figure.AllAbove(target.Bound, strict: true),
            < 0 => target.Figure.AllBelow(target.Bound, strict: true),
            _ => false,
        };
    }

    private static Truth ThroughSeries(MatchedTarget target, Truth latest, JudgementPolicy policy)
    {
        var all = latest;
        foreach (ref readonly var figure in target.Series.AsSpan())
        {
            all = all.And(Keeps(target, figure, policy));
        }

        return all;
    }
}
