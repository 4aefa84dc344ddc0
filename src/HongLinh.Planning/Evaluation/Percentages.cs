using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>Computes the percent of plan by a named formula, exactly, or states why it is undefined.</summary>
internal static class Percentages
{
    private static readonly Fraction Hundred = Fraction.From(100m);
    private static readonly Rounding AsPrinted = Rounding.HalfUp(2);

    public static PercentOfPlan Of(MatchedTarget target, PercentFormula formula)
    {
        var lower = target.Target.Direction < 0;
        var applied = lower ? formula : PercentFormula.ActualOverPlan;
        if (!IsAmount(target.Target, formula))
        {
            return UndefinedPercent.Because(applied, NoPercentReason.NotAnAmount);
        }

        if (lower && formula == PercentFormula.UndefinedForLowerIsBetter)
        {
            return UndefinedPercent.Because(applied, NoPercentReason.LowerIsBetter);
        }

        if (target.Suspensions.Count > 0)
        {
            return UndefinedPercent.Because(applied, NoPercentReason.Suspended);
        }

        // A total that leaves out later figures is no part of the plan that was reached.
        if (target.Span is not { IsExact: true, Low: { } actual } || target.Found is { Chosen.BeyondGap.Count: > 0 })
        {
            return UndefinedPercent.Because(applied, NoPercentReason.NoFigure);
        }

        var plan = target.Target.ExactBounds!.Lower.Value;
        return applied == PercentFormula.ShareOfReduction
            ? Reduction(target, actual, plan)
            : Quotient(applied, actual, plan);
    }

    // Where higher is better, a share has no percent of plan (98% of 97%). Where lower is better, the policy decides.
    private static bool IsAmount(Target target, PercentFormula formula) =>
        target.Form is FigureForm.Amount or FigureForm.Items && target.HasOneBound
        && !target.Indicator.Unit.Dimension.IsOrdinal
        && (!target.Indicator.Unit.Dimension.Equals(Dimension.One)
            || target.Direction < 0 && formula != PercentFormula.UndefinedForLowerIsBetter);

    private static PercentOfPlan Quotient(PercentFormula formula, Fraction actual, Fraction plan)
    {
        var gap = plan.Sign < 0 || actual.Sign < 0 ? NoPercentReason.NegativeValue
            : plan.Sign == 0 ? NoPercentReason.ZeroPlan
            : formula == PercentFormula.PlanOverActual && actual.Sign == 0 ? NoPercentReason.ZeroActual
            : null;
        return gap is not null ? UndefinedPercent.Because(formula, gap)
            : Computed(formula,
                formula == PercentFormula.ActualOverPlan ? actual / plan
                : formula == PercentFormula.PlanOverActual ? plan / actual
                : formula == PercentFormula.TwoMinusActualOverPlan ? Fraction.From(2m) - actual / plan
                : throw new UnreachableException($"No quotient for {formula}."));
    }

    // A decimal must be able to hold the percentage with two decimals, as tables print it.
    private static PercentOfPlan Computed(PercentFormula formula, Fraction ratio) =>
        (ratio * Hundred).TryRound(AsPrinted, out _)
            ? ComputedPercent.Of(formula, ratio)
            : UndefinedPercent.BeyondReason(formula, ratio);

    private static PercentOfPlan Reduction(MatchedTarget target, Fraction actual, Fraction plan)
    {
        var formula = PercentFormula.ShareOfReduction;
        if (EndOfYearBefore(target) is not { } baseline)
        {
            return UndefinedPercent.Because(formula, NoPercentReason.NoBaseline);
        }

        var before = baseline.Value.InCanonicalUnits;
        return before > plan
            ? Computed(formula, (before - actual) / (before - plan))
            : UndefinedPercent.Because(formula, NoPercentReason.BaselineReached);
    }

    // The whole of the year before; for figures that do not add up, the longest span that ends with it.
    private static Baseline? EndOfYearBefore(MatchedTarget target)
    {
        var indicator = target.Target.Indicator;
        Baseline? found = null;
        foreach (var baseline in target.Line.StandingBaselines)
        {
            var period = baseline.Period;
            var fits = period.Year == (target.Latest?.Period.Year ?? target.Year).Before() && period.ReachesYearEnd
                && (period.StartsWithYear || indicator.OverTime != OverTime.Flow)
                && baseline.Value.Unit.FactorTo(indicator.Unit).IsT0;
            found = fits && (found is null || period.FirstDay < found.Period.FirstDay) ? baseline : found;
        }

        return found;
    }
}
