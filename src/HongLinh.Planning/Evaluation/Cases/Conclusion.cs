namespace HongLinh.Planning;

/// <summary>From "do the figures so far keep the words" to the verdict on the year.</summary>
internal static class Conclusion
{
    /// <summary>For targets to be reached by the end of the year.</summary>
    /// <param name="target">The target with its figures.</param>
    /// <param name="latest">How the figure so far compares with its bounds.</param>
    /// <param name="year">How all values that the figure of the year can still have compare; without meaning once it is in.</param>
    public static OutcomeKey ByEnd(IBounded target, Comparison latest, Comparison year)
    {
        var situation = target.CoversYearEnd ? AtYearEnd(latest.Kept, Situation.KeptAtYearEnd, Situation.MissedAtYearEnd)
            : year.Kept == Kept.Yes ? KeptForGood(target, latest.Kept)
            : year.Kept == Kept.No ? LostForGood(target, latest.Kept)
            : BeforeYearEnd(target, latest.Kept);
        var decided = target.CoversYearEnd || year.Kept != Kept.Yes ? latest : year;
        return OutcomeKey.Of(situation, latest.Kept, decided.IsBeyond, latest.IsAtBound);
    }

    /// <summary>For targets that must hold in every period: one breach decides, and only the end of the year proves.</summary>
    public static OutcomeKey Throughout(IBounded target, Comparison everyPeriod)
    {
        var situation = everyPeriod.Kept == Kept.No ? Situation.BrokenInPeriod
            : target.CoversYearEnd
                ? AtYearEnd(everyPeriod.Kept, target.HasEveryPeriod ? Situation.HeldThroughout : Situation.PeriodsMissing, Situation.BrokenInPeriod)
            : BeforeYearEnd(target, everyPeriod.Kept);
        return OutcomeKey.Of(situation, everyPeriod.Kept, everyPeriod.IsBeyond, everyPeriod.IsAtBound);
    }

    private static Situation AtYearEnd(Kept kept, Situation whenKept, Situation whenMissed) =>
        kept == Kept.Yes ? whenKept : kept == Kept.No ? whenMissed : Situation.ImpreciseAtYearEnd;

    // A running total goes on through months without a figure, but what they leave open stays undecided.
    private static Situation BeforeYearEnd(IBounded target, Kept soFar) =>
        target.Gap != default ? target.Gap
        : target.IsYearOver ? Situation.NoFigureForYear
        : soFar == Kept.Yes ? Situation.HoldsSoFar
        : soFar == Kept.No ? Situation.NotYetReached
        : Situation.ImpreciseSoFar;

    private static Situation KeptForGood(IBounded target, Kept soFar) =>
        target.Target.Form == FigureForm.Items ? Situation.AllItemsDone
        : target.CannotFall && soFar == Kept.Yes && target.Direction > 0 ? Situation.FlowPassedBound
        : Situation.CannotMiss;

    private static Situation LostForGood(IBounded target, Kept soFar) =>
        target.Target.Form == FigureForm.Items ? Situation.ItemLost
        : target.CannotFall && soFar == Kept.No && (target.Direction < 0 || target.Direction == 0 && target.Figure.AllAbove(in target.Bound, strict: true))
            ? Situation.FlowBrokeLimit
        : Situation.CannotReach;
}
