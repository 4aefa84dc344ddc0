using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Targets;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>An event by a date: the day of the event decides; silence proves nothing.</summary>
internal static class MilestoneRule
{
    public static Outcome Judge(MatchedTarget target, MilestoneTarget milestone) =>
        target.EventOn is not { } day ? Outcome.Of(target.Gap, Truth.Unknown)
        : day <= milestone.By ? Outcome.Of(Situation.EventHappened, Truth.Yes)
        : Outcome.Of(Situation.EventLate, Truth.No);
}
