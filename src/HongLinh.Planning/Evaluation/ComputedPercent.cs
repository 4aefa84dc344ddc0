namespace HongLinh.Planning;

/// <summary>A percent of plan that is defined.</summary>
internal sealed record ComputedPercent : PercentOfPlan
{
    private ComputedPercent(PercentFormula formula, Fraction ratio)
        : base(formula) => Exact = ratio;

    /// <summary>The exact ratio; 1 is the whole plan.</summary>
    public Fraction Exact { get; }

    /// <inheritdoc/>
    public override Fraction? Ratio => Exact;

    private protected override string Text => Exact.ToString();

    internal static ComputedPercent Of(PercentFormula formula, Fraction ratio) => new(formula, ratio);
}
