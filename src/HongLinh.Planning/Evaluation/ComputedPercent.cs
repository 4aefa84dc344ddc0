namespace HongLinh.Planning;

/// <summary>A percent of plan that has an answer.</summary>
public sealed record ComputedPercent : PercentOfPlan
{
    private ComputedPercent(PercentFormula formula, Fraction ratio)
        : base(formula) => Ratio = ratio;

    /// <summary>The exact ratio; 1 is the whole plan.</summary>
    public Fraction Ratio { get; }

    private protected override string Text => Ratio.ToString();

    /// <summary>The percentage, rounded as asked: 102.87 for a ratio of 1,02867...</summary>
    /// <param name="rounding">How to round.</param>
    /// <exception cref="OverflowException">The percentage has more digits than a decimal holds.</exception>
    public decimal InPercent(Rounding rounding) => (Ratio * Fraction.From(100m)).Round(rounding);

    internal static ComputedPercent Of(PercentFormula formula, Fraction ratio) => new(formula, ratio);
}
