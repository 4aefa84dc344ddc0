using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Derives the verdict on the year from whether the figures so far keep the words of the target.</summary>
internal static class Conclusion
{
    /// <summary>For targets to be reached by the end of the year.</summary>
    /// <param name="target">The target with its figures.</param>
    /// <param name="latest">How the figure so far compares with its bounds.</param>
    /// <param name="year">How all values that the year's figure can still take compare; the same as the latest once the year's figure is in.</param>
    public static Outcome ByEnd(IBounded target, Comparison latest, Comparison year)
    {
        if (target.CoversYearEnd)
        {
            return AtYearEnd(latest, KeptAtEnd(target), MissedAtEnd(target));
        }

        return year.Kept == Truth.Yes ? new Outcome(Kept(year), KeptForGood(target, latest.Kept), latest.Kept, latest.IsAtBound)
            : year.Kept == Truth.No ? new Outcome(Verdict.NotMet, LostForGood(target, latest.Kept), latest.Kept, latest.IsAtBound)
            : BeforeYearEnd(target, latest);
    }

    /// <summary>For targets that must hold in every period: one breach decides, but only the end of the year proves that it was kept.</summary>
    public static Outcome Throughout(IBounded target, Comparison everyPeriod)
    {
        // A figure for the whole year alone tells nothing about its periods.
        var (whenKept, whenMissed) = (
            target.Coverage == Coverage.Periods && !target.IsYearEstimate ? ReasonCode.HeldThroughout : KeptAtEnd(target),
            target.Coverage == Coverage.YearAlone && target.CoversYearEnd ? MissedAtEnd(target) : ReasonCode.BrokenInPeriod);
        if (everyPeriod.Kept == Truth.No)
        {
            return new Outcome(Verdict.NotMet, whenMissed, Truth.No, everyPeriod.IsAtBound);
        }

        if (!target.CoversYearEnd)
        {
            return BeforeYearEnd(target, everyPeriod);
        }

        return everyPeriod.Kept == Truth.Yes && !target.HasEveryPeriod
            ? new Outcome(Verdict.NotDeterminable, ReasonCode.PeriodsMissing, Truth.Yes, everyPeriod.IsAtBound)
            : AtYearEnd(everyPeriod, whenKept, whenMissed);
    }

    private static ReasonCode KeptAtEnd(IBounded target) => target.IsYearEstimate ? ReasonCode.YearEstimateKept : ReasonCode.YearEndKept;

    private static ReasonCode MissedAtEnd(IBounded target) => target.IsYearEstimate ? ReasonCode.YearEstimateMissed : ReasonCode.YearEndMissed;

    private static Verdict Kept(Comparison decided) => decided.IsBeyond ? Verdict.Exceeded : Verdict.Met;

    private static Outcome AtYearEnd(Comparison latest, ReasonCode whenKept, ReasonCode whenMissed)
    {
        var (verdict, reason) = latest.Kept == Truth.Yes ? (Kept(latest), whenKept)
            : latest.Kept == Truth.No ? (Verdict.NotMet, whenMissed)
            : (Verdict.NotDeterminable, ReasonCode.FigureImprecise);
        return new Outcome(verdict, reason, latest.Kept, latest.IsAtBound);
    }

    // A running total continues through months without a figure, but what they leave open stays undecided.
    private static Outcome BeforeYearEnd(IBounded target, Comparison soFar)
    {
        var (verdict, reason) = target.Gap is { } gap ? (Verdict.NotDeterminable, gap)
            : target.IsYearOver ? (Verdict.NotDeterminable, ReasonCode.NoFigureForYear)
            : (Verdict.Open, soFar.Kept == Truth.Yes ? ReasonCode.HoldsSoFar
                : soFar.Kept == Truth.No ? ReasonCode.NotYetReached
                : ReasonCode.FigureImprecise);
        return new Outcome(verdict, reason, soFar.Kept, soFar.IsAtBound);
    }

    private static ReasonCode KeptForGood(IBounded target, Truth soFar) =>
        target.Target.Form == FigureForm.Items ? ReasonCode.AllItemsDone
        : target.CannotFall && soFar == Truth.Yes && target.Direction > 0 ? ReasonCode.FlowPassedBound
        : ReasonCode.CannotMiss;

    private static ReasonCode LostForGood(IBounded target, Truth soFar) =>
        target.Target.Form == FigureForm.Items ? ReasonCode.ItemLost
        : target.CannotFall && soFar == Truth.No && (target.Direction < 0 || target.Direction == 0 && target.Figure.AllAbove(in target.Bound, strict: true))
            ? ReasonCode.FlowBrokeLimit
        : ReasonCode.CannotReach;
}
