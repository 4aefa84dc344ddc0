namespace HongLinh.Planning;

/// <summary>Several targets at once: the weakest part decides the verdict; no part is skipped.</summary>
internal static class AllOfRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyConventions policy)
    {
        var weakest = Outcome.Of(TargetRules.Judge(target.Parts[0], policy));
        var soFar = weakest.SoFar;
        for (var i = 1; i < target.Parts.Length; i++)
        {
            var outcome = Outcome.Of(TargetRules.Judge(target.Parts[i], policy));
            soFar = soFar.And(outcome.SoFar);
            // Of equally weak parts the one that the reading of the policy decides is named.
            weakest = outcome.Weakness > weakest.Weakness || outcome.Weakness == weakest.Weakness && outcome.AtBound && !weakest.AtBound ? outcome : weakest;
        }

        return OutcomeKey.Of(weakest.Situation, (Kept)soFar.Position, weakest.Verdict == Verdict.Exceeded, weakest.AtBound);
    }
}
