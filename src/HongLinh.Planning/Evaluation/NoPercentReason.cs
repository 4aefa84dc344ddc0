namespace HongLinh.Planning;

/// <summary>Why a percent of plan is undefined (lý do không tính tỷ lệ).</summary>
public sealed class NoPercentReason : Vocabulary<NoPercentReason>, IVocabulary<NoPercentReason>
{
    /// <summary>There is no exact figure.</summary>
    public static readonly NoPercentReason NoFigure = new(nameof(NoFigure), "no-figure");

    /// <summary>Lower is better and the policy names no formula for that.</summary>
    public static readonly NoPercentReason LowerIsBetter = new(nameof(LowerIsBetter), "lower-is-better");

    /// <summary>The target is a share, a growth, a band, a rank, an event or words: a percent of it has no meaning.</summary>
    public static readonly NoPercentReason NotAnAmount = new(nameof(NotAnAmount), "not-an-amount");

    /// <summary>The plan is zero, and the formula divides by it.</summary>
    public static readonly NoPercentReason ZeroPlan = new(nameof(ZeroPlan), "zero-plan");

    /// <summary>The figure is zero, and the formula divides by it.</summary>
    public static readonly NoPercentReason ZeroActual = new(nameof(ZeroActual), "zero-actual");

    /// <summary>The plan or the figure is below zero, where a ratio of the two has no meaning.</summary>
    public static readonly NoPercentReason NegativeValue = new(nameof(NegativeValue), "negative-value");

    /// <summary>The line gives no figure for the end of the year before, from which a reduction could be measured.</summary>
    public static readonly NoPercentReason NoBaseline = new(nameof(NoBaseline), "no-baseline");

    /// <summary>The target was already reached in the year before, so there was nothing to reduce.</summary>
    public static readonly NoPercentReason BaselineReached = new(nameof(BaselineReached), "baseline-reached");

    /// <summary>A rule found the figure doubtful and suspends the verdict.</summary>
    public static readonly NoPercentReason Suspended = new(nameof(Suspended), "suspended");
    /// <summary>The percentage has more digits than anyone can read, so a figure or the plan must be wrong.</summary>
    public static readonly NoPercentReason TooManyDigits = new(nameof(TooManyDigits), "too-many-digits");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NoPercentReason> All { get; } =
    [
        NoFigure,
        LowerIsBetter,
        NotAnAmount,
        ZeroPlan,
        ZeroActual,
        NegativeValue,
        NoBaseline,
        BaselineReached,
        Suspended,
        TooManyDigits,
    ];

    private NoPercentReason(string name, string code)
        : base(name, code)
    {
    }
}
