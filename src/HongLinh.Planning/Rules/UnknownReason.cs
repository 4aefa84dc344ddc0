namespace HongLinh.Planning.Rules;

/// <summary>Why a part of a rule has no answer (lý do chưa xác định).</summary>
internal sealed class UnknownReason : Vocabulary<UnknownReason>, IVocabulary<UnknownReason>
{
    /// <summary>There is no figure for the period.</summary>
    public static readonly UnknownReason NoFigure = new(nameof(NoFigure), "no-figure");

    /// <summary>There is no figure before the latest.</summary>
    public static readonly UnknownReason NoEarlierFigure = new(nameof(NoEarlierFigure), "no-earlier-figure");

    /// <summary>The report gives words, which no rule reads as a figure.</summary>
    public static readonly UnknownReason WordsOnly = new(nameof(WordsOnly), "words-only");

    /// <summary>The report states why there is no figure.</summary>
    public static readonly UnknownReason AbsenceStated = new(nameof(AbsenceStated), "absence-stated");

    /// <summary>The figure is a bound or a range, and its values give different answers.</summary>
    public static readonly UnknownReason FigureImprecise = new(nameof(FigureImprecise), "figure-imprecise");

    /// <summary>Different figures of equal rank exist for the period.</summary>
    public static readonly UnknownReason TwoFigures = new(nameof(TwoFigures), "two-figures");

    /// <summary>The report is of a kind that is not an amount: an event, a rate of growth, names.</summary>
    public static readonly UnknownReason NoAmount = new(nameof(NoAmount), "no-amount");

    /// <summary>Two units do not fit together.</summary>
    public static readonly UnknownReason UnitMismatch = new(nameof(UnitMismatch), "unit-mismatch");

    /// <summary>A divisor, or the base of a growth, may be 0 or less.</summary>
    public static readonly UnknownReason DivisorNotAboveZero = new(nameof(DivisorNotAboveZero), "divisor-not-above-zero");

    /// <summary>Months of a flow are missing, so its figures cannot be added up from the start of the year.</summary>
    public static readonly UnknownReason PeriodsMissing = new(nameof(PeriodsMissing), "periods-missing");

    /// <summary>There are too few figures to tell what is usual.</summary>
    public static readonly UnknownReason TooFewFigures = new(nameof(TooFewFigures), "too-few-figures");

    /// <summary>At least half of the figures are equal, so they do not show how far figures usually differ.</summary>
    public static readonly UnknownReason NoSpread = new(nameof(NoSpread), "no-spread");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<UnknownReason> All { get; } =
    [
        NoFigure,
        NoEarlierFigure,
        WordsOnly,
        AbsenceStated,
        FigureImprecise,
        TwoFigures,
        NoAmount,
        UnitMismatch,
        DivisorNotAboveZero,
        PeriodsMissing,
        TooFewFigures,
        NoSpread,
    ];

    private UnknownReason(string name, string code)
        : base(name, code)
    {
    }
}
