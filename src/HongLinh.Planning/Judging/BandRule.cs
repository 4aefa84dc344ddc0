using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Judges targets with two bounds: band and near.</summary>
internal static class BandRule
{
    public static Comparison Compare(IBounded target, in DecimalSpan figure, PolicyConventions policy)
    {
        var far = FarEndOf(target.Target, policy);
        var (lowerBinds, upperBinds) = far == FarEnd.Binds ? (true, true) : (target.BetterSide > 0, target.BetterSide < 0);
        var (lowerStrict, upperStrict) = (target.IsStrict && !policy.Lenient, target.IsUpperStrict && !policy.Lenient);
        var atBound = figure.IsExact
            && (target.IsStrict && figure.SignAgainst(in target.Bound) == 0 || target.IsUpperStrict && figure.SignAgainst(in target.UpperBound) == 0);
        if ((!lowerBinds || figure.AllAbove(in target.Bound, lowerStrict)) && (!upperBinds || figure.AllBelow(in target.UpperBound, upperStrict)))
        {
            return new Comparison(Truth.Yes, IsBeyond(target, in figure, policy), atBound);
        }

        var broken = lowerBinds && figure.AllBelow(in target.Bound, !lowerStrict) || upperBinds && figure.AllAbove(in target.UpperBound, !upperStrict);
        return new Comparison(broken ? Truth.No : Truth.Unknown, false, atBound);
    }

    /// <summary>How the policy treats a figure better than both bounds.</summary>
    public static FarEnd FarEndOf(Target target, PolicyConventions policy) =>
        target.BetterSide == 0 ? FarEnd.Binds : target.IsApproximate ? policy.BeyondNear : policy.BeyondBand;

    /// <summary>Whether every value lies above the upper bound.</summary>
    public static bool IsAbove(IBounded target, in DecimalSpan figure, PolicyConventions policy) =>
        figure.AllAbove(in target.UpperBound, strict: !target.IsUpperStrict || policy.Lenient);

    private static bool IsBeyond(IBounded target, in DecimalSpan figure, PolicyConventions policy) => FarEndOf(target.Target, policy) switch
    {
        FarEnd.Exceeded => (target.BetterSide > 0
                ? IsAbove(target, in figure, policy)
                : figure.AllBelow(in target.Bound, strict: !target.IsStrict || policy.Lenient))
            && IsFarEnough(target, in figure, isBeyondBoth: true),
        FarEnd.ExceededInside => (target.BetterSide > 0
                ? figure.AllAbove(in target.Bound, strict: true)
                : figure.AllBelow(in target.UpperBound, strict: true))
            && IsFarEnough(target, in figure, isBeyondBoth: false),
        _ => false,
    };

    // Measured from the end that the figure must pass: the better one where it must lie beyond both, the worse one where inside is enough.
    private static bool IsFarEnough(IBounded target, in DecimalSpan figure, bool isBeyondBoth) =>
        target.Marks is not { } marks
        || ExceedanceMarks.Reached(in figure, isBeyondBoth == target.BetterSide > 0 ? marks.OfUpper : marks.OfBound, target.BetterSide > 0);
}
