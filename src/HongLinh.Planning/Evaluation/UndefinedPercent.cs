namespace HongLinh.Planning;

/// <summary>A percent of plan that is undefined, and why.</summary>
internal sealed record UndefinedPercent : PercentOfPlan
{
    private UndefinedPercent(PercentFormula formula, NoPercentReason gap)
        : base(formula) => Gap = gap;

    /// <summary>Why it is undefined.</summary>
    public override NoPercentReason Gap { get; }

    internal override Fraction? WorkedOut => Beyond;

    private Fraction? Beyond { get; init; }

    private protected override string Text => Gap.Code;

    internal static UndefinedPercent Because(PercentFormula formula, NoPercentReason gap) => new(formula, gap);

    internal static UndefinedPercent BeyondReason(PercentFormula formula, Fraction ratio) => new(formula, NoPercentReason.TooManyDigits) { Beyond = ratio };
}
