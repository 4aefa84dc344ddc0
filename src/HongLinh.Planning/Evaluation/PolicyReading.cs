namespace HongLinh.Planning.Evaluation;

/// <summary>The choices of a policy as the rules ask for them, worked out once for each evaluator.</summary>
/// <param name="Lenient">Whether a figure that equals a strict bound keeps it.</param>
/// <param name="StrictBoundExceeded">Whether better than a strict bound is called exceeded.</param>
/// <param name="InclusiveBoundExceeded">Whether better than an inclusive bound is called exceeded.</param>
internal sealed record PolicyReading(bool Lenient, bool StrictBoundExceeded, bool InclusiveBoundExceeded)
{
    public static PolicyReading Of(JudgementPolicy policy) => new(
        policy.StrictBounds == BoundReading.Lenient,
        policy.Exceedance == ExceedanceRule.BeyondAnyBound,
        policy.Exceedance != ExceedanceRule.Never);
}
