using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>Several targets at once: the weakest part decides the verdict; no part is skipped.</summary>
internal static class AllOfRule
{
    public static Outcome Judge(MatchedTarget target, JudgementPolicy policy)
    {
        var weakest = TargetRules.Judge(target.Parts[0], policy);
        var soFar = weakest.SoFar;
        for (var i = 1; i < target.Parts.Length; i++)
        {
            var outcome = TargetRules.Judge(target.Parts[i], policy);
            soFar = soFar.And(outcome.SoFar);
            weakest = outcome.Weakness > weakest.Weakness ? outcome : weakest;
        }

        return Outcome.Of(weakest.Situation, soFar, ReferenceEquals(weakest.Verdict, Verdict.Exceeded), weakest.AtBound);
    }
}
