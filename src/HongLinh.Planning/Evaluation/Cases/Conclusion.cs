using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Targets;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>From "do the figures so far keep the words" to the verdict on the year.</summary>
internal static class Conclusion
{
    /// <summary>For targets to be reached by the end of the year.</summary>
    public static OutcomeKey ByEnd(MatchedTarget target, Comparison latest)
    {
        var situation = target.CoversYearEnd ? AtYearEnd(latest.Kept, Situation.KeptAtYearEnd, Situation.MissedAtYearEnd)
            : target.CannotFall ? OfRunningTotal(target, latest.Kept)
            : target.Target is NamedItemsTarget ? OfItems(target, latest.Kept)
            : BeforeYearEnd(target, latest.Kept);
        return OutcomeKey.Of(situation, latest.Kept, latest.IsBeyond, latest.IsAtBound);
    }

    /// <summary>For a band, whose upper end a running total may still break, so that being inside proves nothing yet.</summary>
    public static OutcomeKey Within(MatchedTarget target, Comparison latest) => OutcomeKey.Of(
        target.CoversYearEnd ? AtYearEnd(latest.Kept, Situation.KeptAtYearEnd, Situation.MissedAtYearEnd) : BeforeYearEnd(target, latest.Kept),
        latest.Kept, latest.IsBeyond, latest.IsAtBound);

    /// <summary>For targets that must hold in every period: one breach decides, and only the end of the year proves.</summary>
    public static OutcomeKey Throughout(MatchedTarget target, Comparison everyPeriod)
    {
        var situation = everyPeriod.Kept == Kept.No ? Situation.BrokenInPeriod
            : target.CoversYearEnd ? AtYearEnd(everyPeriod.Kept, target.HasEveryPeriod ? Situation.HeldThroughout : Situation.PeriodsMissing, Situation.BrokenInPeriod)
            : BeforeYearEnd(target, everyPeriod.Kept);
        return OutcomeKey.Of(situation, everyPeriod.Kept, everyPeriod.IsBeyond, everyPeriod.IsAtBound);
    }

    private static Situation AtYearEnd(Kept kept, Situation whenKept, Situation whenMissed) =>
        kept == Kept.Yes ? whenKept : kept == Kept.No ? whenMissed : Situation.ImpreciseAtYearEnd;

    // A running total goes on through months without a figure, but what they leave open stays undecided.
    private static Situation BeforeYearEnd(MatchedTarget target, Kept soFar) =>
        target.Gap != default ? target.Gap
        : target.IsYearOver ? Situation.NoFigureForYear
        : soFar == Kept.Yes ? Situation.HoldsSoFar
        : soFar == Kept.No ? Situation.NotYetReached
        : Situation.ImpreciseSoFar;

    private static Situation OfRunningTotal(MatchedTarget target, Kept soFar) =>
        soFar == Kept.Yes && target.Direction > 0 ? Situation.FlowPassedBound
        : soFar == Kept.No && (target.Direction < 0 || target.Direction == 0 && target.Figure.AllAbove(in target.Bound, strict: true)) ? Situation.FlowBrokeLimit
        : BeforeYearEnd(target, soFar);

    // What is done stays done, and what is reported as failed stays failed; a bare count can still rise.
    private static Situation OfItems(MatchedTarget target, Kept soFar) =>
        soFar == Kept.Yes ? Situation.AllItemsDone
        : soFar == Kept.No && target.NamesItems ? Situation.ItemLost
        : BeforeYearEnd(target, soFar);
}
