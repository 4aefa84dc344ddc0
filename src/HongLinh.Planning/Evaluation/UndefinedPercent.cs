namespace HongLinh.Planning;

/// <summary>A percent of plan that has no answer, and why.</summary>
public sealed record UndefinedPercent : PercentOfPlan
{
    private UndefinedPercent(PercentFormula formula, PercentGap gap)
        : base(formula) => Gap = gap;

    /// <summary>Why there is no answer.</summary>
    public PercentGap Gap { get; }

    private protected override string Text => Gap.Code;

    internal static UndefinedPercent Because(PercentFormula formula, PercentGap gap) => new(formula, gap);
}
