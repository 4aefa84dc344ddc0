namespace HongLinh.Planning.Outlooks;

/// <summary>Why a pace or a projection is undefined (lý do không tính).</summary>
public sealed class NoOutlookReason : Vocabulary<NoOutlookReason>, IVocabulary<NoOutlookReason>
{
    /// <summary>There is no figure, or the report gives none.</summary>
    public static readonly NoOutlookReason NoFigure = new(nameof(NoFigure), "no-figure");

    /// <summary>The latest figure was set aside by a check; an older one does not take its place.</summary>
    public static readonly NoOutlookReason FigureRejected = new(nameof(FigureRejected), "figure-rejected");

    /// <summary>A rule suspends the verdict, because the figure is doubtful.</summary>
    public static readonly NoOutlookReason Suspended = new(nameof(Suspended), "suspended");

    /// <summary>The latest figure is a bound or a range, not one value.</summary>
    public static readonly NoOutlookReason FigureImprecise = new(nameof(FigureImprecise), "figure-imprecise");

    /// <summary>The words of the target name nothing that can be measured.</summary>
    public static readonly NoOutlookReason NotAssessable = new(nameof(NotAssessable), "not-assessable");

    /// <summary>The target is an event by a date, which happens or does not happen.</summary>
    public static readonly NoOutlookReason Event = new(nameof(Event), "event");

    /// <summary>Several targets are judged at once; each has an outlook of its own.</summary>
    public static readonly NoOutlookReason SeveralTargets = new(nameof(SeveralTargets), "several-targets");

    /// <summary>The target is a rank, which has no pace.</summary>
    public static readonly NoOutlookReason NotAnAmount = new(nameof(NotAnAmount), "not-an-amount");

    /// <summary>The target is a growth or a change, and the level of this year or the whole last year is not known.</summary>
    public static readonly NoOutlookReason GrowthWithoutLevel = new(nameof(GrowthWithoutLevel), "growth-without-level");

    /// <summary>
    /// The target has no single bound with a better side: a band, about a number, exactly a number. It can be projected but has no pace.
    /// </summary>
    public static readonly NoOutlookReason NoSingleBound = new(nameof(NoSingleBound), "no-single-bound");

    /// <summary>According to the phasing, nothing was planned up to the date of the figure.</summary>
    public static readonly NoOutlookReason NothingPlannedYet = new(nameof(NothingPlannedYet), "nothing-planned-yet");

    /// <summary>The plan line has no figures of last year for the rest of the year.</summary>
    public static readonly NoOutlookReason NoLastYear = new(nameof(NoLastYear), "no-last-year");

    /// <summary>The requested method does not suit this kind of figure: running totals and levels need different methods.</summary>
    public static readonly NoOutlookReason MethodDoesNotFit = new(nameof(MethodDoesNotFit), "method-does-not-fit");

    /// <summary>The year is over, or its figure is in: nothing is left to project.</summary>
    public static readonly NoOutlookReason YearOver = new(nameof(YearOver), "year-over");

    /// <summary>The figures are seasonal, and neither a phasing nor last year shows the pattern (theo mùa vụ).</summary>
    public static readonly NoOutlookReason Seasonal = new(nameof(Seasonal), "seasonal");

    /// <summary>
    /// More than two periods have closed since the latest figure, so it is too old for a projection of the end of the year (số liệu đã cũ).
    /// </summary>
    public static readonly NoOutlookReason FigureTooOld = new(nameof(FigureTooOld), "figure-too-old");

    /// <summary>Several years decide the target together, so the end of this year says nothing about it (chỉ tiêu nhiều năm).</summary>
    public static readonly NoOutlookReason SeveralYears = new(nameof(SeveralYears), "several-years");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NoOutlookReason> All { get; } =
    [
        NoFigure,
        FigureRejected,
        Suspended,
        FigureImprecise,
        NotAssessable,
        Event,
        SeveralTargets,
        NotAnAmount,
        GrowthWithoutLevel,
        NoSingleBound,
        NothingPlannedYet,
        NoLastYear,
        MethodDoesNotFit,
        YearOver,
        Seasonal,
        FigureTooOld,
        SeveralYears,
    ];

    private NoOutlookReason(string name, string code)
        : base(name, code)
    {
    }
}
