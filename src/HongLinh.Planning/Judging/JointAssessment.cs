namespace HongLinh.Planning;

/// <summary>Several targets at once: the weakest part decides the verdict; no part is left out.</summary>
/// <param name="Parts">The assessment of each part; at least one.</param>
internal sealed record JointAssessment(Assessment[] Parts) : Assessment
{
    public override Outcome Judge(PolicyConventions policy)
    {
        var weakest = Parts[0].Judge(policy);
        var soFar = weakest.SoFar;
        foreach (var part in Parts.AsSpan(1))
        {
            var outcome = part.Judge(policy);
            soFar = soFar.And(outcome.SoFar);
            var (one, other) = (Weakness(outcome.Verdict), Weakness(weakest.Verdict));
            // Among equally weak parts, the one decided by the reading of the policy is named.
            weakest = one > other || one == other && outcome.AtBound && !weakest.AtBound ? outcome : weakest;
        }

        return weakest with { SoFar = soFar };
    }

    private static int Weakness(Verdict verdict) => verdict.Match(exceeded: 0, met: 1, notMet: 4, open: 2, notDeterminable: 3);
}
