namespace HongLinh.Planning;

/// <summary>An event by a date: the day of the event decides; silence proves nothing.</summary>
internal static class MilestoneRule
{
    public static OutcomeKey Judge(MatchedTarget target) =>
        target.EventOn <= target.Target.Deadline
            ? OutcomeKey.Of(Situation.EventHappened, Kept.Yes)
            : OutcomeKey.Of(Situation.EventLate, Kept.No);
}
