using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Targets;

namespace HongLinh.Planning.Evaluation.Cases;

/// <summary>From "do the figures so far keep the words" to the verdict on the year.</summary>
internal static class Conclusion
{
    /// <summary>For targets to be reached by the end of the year.</summary>
    public static Outcome ByEnd(MatchedTarget target, Truth soFar, bool beyond, bool atBound)
    {
        if (target.CannotFall && target.Direction >= 0 && ReferenceEquals(soFar, Truth.Yes) && !target.CoversYearEnd)
        {
            return Outcome.Of(Situation.FlowPassedBound, soFar, beyond, atBound);
        }

        if (target.CannotFall && target.Direction < 0 && ReferenceEquals(soFar, Truth.No))
        {
            return Outcome.Of(Situation.FlowBrokeLimit, soFar, beyond, atBound);
        }

        if (target.Target is NamedItemsTarget && !ReferenceEquals(soFar, Truth.Unknown) && !target.CoversYearEnd)
        {
            // What is done stays done, and what is reported as failed stays failed; a bare count can still rise.
            var final = ReferenceEquals(soFar, Truth.Yes) ? Situation.AllItemsDone
                : target.Latest!.Reported is ReportedItems ? Situation.ItemLost
                : Situation.NotYetReached;
            return Outcome.Of(final, soFar, beyond, atBound);
        }

        return Outcome.Of(Standing(target, soFar, Situation.KeptAtYearEnd, Situation.MissedAtYearEnd), soFar, beyond, atBound);
    }

    /// <summary>For a band, whose upper end a running total may still break, so that being inside proves nothing yet.</summary>
    public static Outcome Within(MatchedTarget target, Truth soFar) =>
        Outcome.Of(Standing(target, soFar, Situation.KeptAtYearEnd, Situation.MissedAtYearEnd), soFar);

    /// <summary>For targets that must hold in every period: one breach decides, and only the end of the year proves.</summary>
    public static Outcome Throughout(MatchedTarget target, Truth everyPeriod, bool beyond, bool atBound) =>
        ReferenceEquals(everyPeriod, Truth.No)
            ? Outcome.Of(Situation.BrokenInPeriod, everyPeriod, beyond: false, atBound)
            : Outcome.Of(Standing(target, everyPeriod, Situation.HeldThroughout, Situation.BrokenInPeriod), everyPeriod, beyond, atBound);

    private static Situation Standing(MatchedTarget target, Truth soFar, Situation kept, Situation missed)
    {
        if (target.CoversYearEnd)
        {
            return ReferenceEquals(soFar, Truth.Yes) ? kept
                : ReferenceEquals(soFar, Truth.No) ? missed
                : Situation.ImpreciseAtYearEnd;
        }

        return target.IsYearOver ? Situation.NoFigureForYear
            : ReferenceEquals(soFar, Truth.Yes) ? Situation.HoldsSoFar
            : ReferenceEquals(soFar, Truth.No) ? Situation.NotYetReached
            : Situation.ImpreciseSoFar;
    }
}
