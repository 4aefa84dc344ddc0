using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Evaluation;

/// <summary>How much of the plan was done, by a named formula; or why that has no answer (tỷ lệ thực hiện kế hoạch).</summary>
public abstract record PercentOfPlan
{
    private protected PercentOfPlan(PercentFormula formula) => Formula = formula;

    /// <summary>The formula that was asked for.</summary>
    public PercentFormula Formula { get; }

    /// <summary>The formula with the ratio or the gap, for logs.</summary>
    public sealed override string ToString() => $"{Formula}: {Text}";

    private protected abstract string Text { get; }

    internal static PercentOfPlan Of(MatchedTarget target, PercentFormula formula)
    {
        if (target.Target is not (LevelTarget or CoverageTarget or NamedItemsTarget)
            || target.Target.Indicator.Unit.Dimension.Equals(Dimension.One)
            || target.Target.Indicator.Unit.Dimension.IsOrdinal)
        {
            return UndefinedPercent.Because(formula, PercentGap.NotAnAmount);
        }

        if (target.Direction < 0)
        {
            return UndefinedPercent.Because(formula, PercentGap.LowerIsBetter);
        }

        if (target.Span is not { IsExact: true, Low: { } actual })
        {
            return UndefinedPercent.Because(formula, PercentGap.NoFigure);
        }

        var plan = TargetBounds.Of(target.Target)!.Lower.Value;
        return plan.Sign > 0
            ? ComputedPercent.Of(formula, actual / plan)
            : UndefinedPercent.Because(formula, PercentGap.ZeroPlan);
    }
}
