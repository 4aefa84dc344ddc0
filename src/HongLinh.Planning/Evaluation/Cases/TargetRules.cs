using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>The rule for each case of a target.</summary>
internal static class TargetRules
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyConventions policy) => target.Rule switch
    {
        RuleKind.ExactBound => BoundRule.JudgeExact(target, policy),
        RuleKind.Bound => BoundRule.Judge(target, policy),
        RuleKind.Band => BandRule.Judge(target, policy),
        RuleKind.Gap => OutcomeKey.Of(target.Gap, Kept.Unknown),
        RuleKind.Event => MilestoneRule.Judge(target),
        RuleKind.AllOf => AllOfRule.Judge(target, policy),
        _ => throw new UnreachableException($"No rule for {target.Target}."),
    };
}
