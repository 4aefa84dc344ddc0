namespace HongLinh.Planning;

/// <summary>How much of the plan was done, by a named formula; or why that has no answer (tỷ lệ thực hiện kế hoạch).</summary>
public abstract record PercentOfPlan
{
    private protected PercentOfPlan(PercentFormula formula) => Formula = formula;

    /// <summary>The formula that was applied, or that has no answer; where more is better it is always actual over plan.</summary>
    public PercentFormula Formula { get; }

    /// <summary>The formula with the ratio or the gap, for logs.</summary>
    public sealed override string ToString() => $"{Formula}: {Text}";

    private protected abstract string Text { get; }

    internal static PercentOfPlan Of(MatchedTarget target, PercentFormula formula) => Percentages.Of(target, formula);
}
