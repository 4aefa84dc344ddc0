namespace HongLinh.Planning;

/// <summary>The formula of a percent of plan (công thức tỷ lệ thực hiện kế hoạch).</summary>
/// <remarks>Where higher is better all of them are actual divided by plan; they differ where lower is better.</remarks>
public sealed class PercentFormula : Vocabulary<PercentFormula>, IVocabulary<PercentFormula>
{
    /// <summary>Actual divided by plan where higher is better; undefined where lower is better (càng thấp càng tốt thì không tính).</summary>
    public static readonly PercentFormula UndefinedForLowerIsBetter = new(nameof(UndefinedForLowerIsBetter), "undefined-for-lower-is-better");

    /// <summary>
    /// Actual divided by plan, also where lower is better; the plan is above 0 and the figure is not negative (thực hiện / kế hoạch).
    /// </summary>
    public static readonly PercentFormula ActualOverPlan = new(nameof(ActualOverPlan), "actual-over-plan");

    /// <summary>Plan divided by actual where lower is better; both are above 0 (kế hoạch / thực hiện).</summary>
    public static readonly PercentFormula PlanOverActual = new(nameof(PlanOverActual), "plan-over-actual");

    /// <summary>
    /// Two less actual divided by plan where lower is better, negative beyond twice the
    /// plan; the plan is above 0 and the figure is not negative (2 - thực hiện / kế hoạch).
    /// </summary>
    public static readonly PercentFormula TwoMinusActualOverPlan = new(nameof(TwoMinusActualOverPlan), "two-minus-actual-over-plan");

    /// <summary>
    /// The share of the required reduction that was achieved where lower is better, negative when the figure rose; the baseline of the line is above the plan
    /// (mức đã giảm / mức phải giảm).
    /// </summary>
    public static readonly PercentFormula ShareOfReduction = new(nameof(ShareOfReduction), "share-of-reduction");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PercentFormula> All { get; } =
    [
        UndefinedForLowerIsBetter,
        ActualOverPlan,
        PlanOverActual,
        TwoMinusActualOverPlan,
        ShareOfReduction,
    ];

    private PercentFormula(string name, string code)
        : base(name, code)
    {
    }
}
