namespace HongLinh.Planning;

/// <summary>How much of the plan was done, by a named formula; or why it is undefined (tỷ lệ thực hiện kế hoạch).</summary>
public abstract record PercentOfPlan
{
    private protected PercentOfPlan(PercentFormula formula) => Formula = formula;

    /// <summary>The formula that applies; where higher is better it is always actual over plan.</summary>
    public PercentFormula Formula { get; }

    /// <summary>The exact ratio, 1 for the whole plan; null where it is undefined.</summary>
    public virtual Fraction? Ratio => null;

    // The computed ratio, whether or not it can be printed.
    internal virtual Fraction? WorkedOut => Ratio;

    /// <summary>Why it is undefined; null where it is defined.</summary>
    public virtual NoPercentReason? Gap => null;

    /// <summary>The percentage, rounded as requested: 102.87 for a ratio of 1,02867...</summary>
    /// <param name="rounding">How to round.</param>
    /// <returns>
    /// Null where it is undefined, and where a decimal cannot hold the requested number of decimals; <see cref="Ratio"/> is exact.
    /// </returns>
    public decimal? InPercent(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return Ratio is { } ratio && (ratio * Fraction.From(100m)).TryRound(rounding, out var percent) ? percent : null;
    }

    /// <summary>The formula with the ratio or the gap, for logs.</summary>
    public sealed override string ToString() => $"{Formula}: {Text}";

    private protected abstract string Text { get; }

    internal static PercentOfPlan Of(MatchedTarget target, PercentFormula formula) => Percentages.Of(target, formula);
}
