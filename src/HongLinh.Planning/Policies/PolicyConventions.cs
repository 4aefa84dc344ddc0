namespace HongLinh.Planning;

/// <summary>The choices of a policy on how a figure compares with its bounds, computed once for each evaluator.</summary>
/// <param name="Lenient">Whether a figure that equals a strict bound keeps it.</param>
/// <param name="Exceeded">For each kind of bound, whether better than the bound is called exceeded: the bit of <see cref="KindOf"/>.</param>
/// <param name="BeyondBand">How a figure better than both ends of a band is judged.</param>
/// <param name="BeyondNear">How a figure beyond the tolerance on the better side is judged.</param>
internal sealed record PolicyConventions(bool Lenient, int Exceeded, FarEnd BeyondBand, FarEnd BeyondNear)
{
    public static PolicyConventions Of(JudgementPolicy policy)
    {
        var never = policy.Exceedance == ExceedanceRule.Never;
        var exceeded = 0;
        foreach (var strict in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var direction in (ReadOnlySpan<int>)[-1, 0, 1])
            {
                exceeded |= Exceeds(policy.Exceedance, strict, direction) ? 1 << KindOf(strict, direction) : 0;
            }
        }

        return new PolicyConventions(policy.StrictBounds == BoundConvention.Lenient, exceeded, Toned(Of(policy.Bands), never), Toned(Of(policy.Near), never));
    }

    /// <summary>The number of a kind of bound: strict or inclusive, and which side of it is better.</summary>
    public static int KindOf(bool strict, int direction) => (strict ? 3 : 0) + direction + 1;

    /// <summary>Whether better than a bound of this kind is called exceeded.</summary>
    public bool Exceeds(int kind) => (Exceeded >> kind & 1) != 0;

    private static bool Exceeds(ExceedanceRule rule, bool strict, int direction) =>
        direction != 0
        && (rule == ExceedanceRule.BeyondAnyBound
            || rule == ExceedanceRule.BeyondInclusiveBound && !strict
            || rule == ExceedanceRule.HigherIsBetterOnly && direction > 0);

    private static FarEnd Of(BandConvention reading) =>
        reading == BandConvention.Met ? FarEnd.Met
        : reading == BandConvention.Exceeded ? FarEnd.Exceeded
        : reading == BandConvention.ExceededInside ? FarEnd.ExceededInside
        : FarEnd.Binds;

    private static FarEnd Of(NearConvention reading) =>
        reading == NearConvention.OneSidedMet ? FarEnd.Met
        : reading == NearConvention.OneSidedExceeded ? FarEnd.Exceeded
        : FarEnd.Binds;

    // Where the policy never calls anything exceeded, better than a band is still kept.
    private static FarEnd Toned(FarEnd end, bool never) => never && end != FarEnd.Binds ? FarEnd.Met : end;
}
