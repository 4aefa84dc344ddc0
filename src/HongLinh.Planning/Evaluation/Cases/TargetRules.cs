using System.Diagnostics;
using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Targets;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>The rule for each case of a target.</summary>
internal static class TargetRules
{
    public static Outcome Judge(MatchedTarget target, JudgementPolicy policy)
    {
        switch (target.Target)
        {
            case AllOfTarget:
                return AllOfRule.Judge(target, policy);
            case MilestoneTarget milestone:
                return MilestoneRule.Judge(target, milestone);
        }

        if (target.Span is null)
        {
            return Outcome.Of(target.Gap, Truth.Unknown);
        }

        return target.Target switch
        {
            LevelTarget or GrowthTarget or ChangeTarget or CoverageTarget or NamedItemsTarget or RankTarget => BoundRule.Judge(target, policy),
            BandTarget or NearTarget => BandRule.Judge(target, policy),
            _ => throw new UnreachableException($"No rule for {target.Target}."),
        };
    }
}
