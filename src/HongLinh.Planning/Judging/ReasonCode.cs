namespace HongLinh.Planning;

/// <summary>Why a judgement has its verdict; one reason decides each verdict (mã lý do).</summary>
public sealed class ReasonCode : Vocabulary<ReasonCode>, IVocabulary<ReasonCode>
{
    /// <summary>There is no figure.</summary>
    public static readonly ReasonCode NoFigure = new(nameof(NoFigure), "no-figure");

    /// <summary>The latest figure was set aside by a check.</summary>
    public static readonly ReasonCode FigureRejected = new(nameof(FigureRejected), "figure-rejected");

    /// <summary>The year is over and no figure covers its end.</summary>
    public static readonly ReasonCode NoFigureForYear = new(nameof(NoFigureForYear), "no-figure-for-year");

    /// <summary>The words of the target name nothing that can be measured.</summary>
    public static readonly ReasonCode NotAssessable = new(nameof(NotAssessable), "not-assessable");

    /// <summary>The figure is a level and the plan gives no baseline to measure its growth or change against.</summary>
    public static readonly ReasonCode NoBaseline = new(nameof(NoBaseline), "no-baseline");

    /// <summary>The figure is a level, and the baseline to measure its growth against is 0 or less.</summary>
    public static readonly ReasonCode BaselineNotPositive = new(nameof(BaselineNotPositive), "baseline-not-positive");

    /// <summary>The report gives words, which no rule reads as a figure.</summary>
    public static readonly ReasonCode WordsOnly = new(nameof(WordsOnly), "words-only");

    /// <summary>The figure is a bound or a range, and the target lies inside it.</summary>
    public static readonly ReasonCode FigureImprecise = new(nameof(FigureImprecise), "figure-imprecise");

    /// <summary>The report states why there is no figure.</summary>
    public static readonly ReasonCode AbsenceStated = new(nameof(AbsenceStated), "absence-stated");

    /// <summary>The figure of the year keeps the target.</summary>
    public static readonly ReasonCode YearEndKept = new(nameof(YearEndKept), "year-end-kept");

    /// <summary>The figure of the year misses the target.</summary>
    public static readonly ReasonCode YearEndMissed = new(nameof(YearEndMissed), "year-end-missed");

    /// <summary>The estimate of the year keeps the target; the year has not ended (theo số ước cả năm).</summary>
    public static readonly ReasonCode YearEstimateKept = new(nameof(YearEstimateKept), "year-estimate-kept");

    /// <summary>The estimate of the year misses the target; the year has not ended (theo số ước cả năm).</summary>
    public static readonly ReasonCode YearEstimateMissed = new(nameof(YearEstimateMissed), "year-estimate-missed");

    /// <summary>The running total has passed the bound and cannot fall again.</summary>
    public static readonly ReasonCode FlowPassedBound = new(nameof(FlowPassedBound), "flow-passed-bound");

    /// <summary>The running total has broken the limit and cannot fall again.</summary>
    public static readonly ReasonCode FlowBrokeLimit = new(nameof(FlowBrokeLimit), "flow-broke-limit");

    /// <summary>Every value that the year's figure can still take keeps the target.</summary>
    public static readonly ReasonCode CannotMiss = new(nameof(CannotMiss), "cannot-miss");

    /// <summary>No value that the year's figure can still take keeps the target.</summary>
    public static readonly ReasonCode CannotReach = new(nameof(CannotReach), "cannot-reach");

    /// <summary>Every period of the year kept the target.</summary>
    public static readonly ReasonCode HeldThroughout = new(nameof(HeldThroughout), "held-throughout");

    /// <summary>Every period with a figure kept the target, but a period of the year has none.</summary>
    public static readonly ReasonCode PeriodsMissing = new(nameof(PeriodsMissing), "periods-missing");

    /// <summary>A period of the year broke a target that had to hold throughout.</summary>
    public static readonly ReasonCode BrokenInPeriod = new(nameof(BrokenInPeriod), "broken-in-period");

    /// <summary>The figures so far keep the target; the year is not over.</summary>
    public static readonly ReasonCode HoldsSoFar = new(nameof(HoldsSoFar), "holds-so-far");

    /// <summary>The figures so far do not reach the target; the year is not over.</summary>
    public static readonly ReasonCode NotYetReached = new(nameof(NotYetReached), "not-yet-reached");

    /// <summary>Everything that the plan names is done.</summary>
    public static readonly ReasonCode AllItemsDone = new(nameof(AllItemsDone), "all-items-done");

    /// <summary>Something that the plan names can no longer be done this year.</summary>
    public static readonly ReasonCode ItemLost = new(nameof(ItemLost), "item-lost");

    /// <summary>The event happened in time.</summary>
    public static readonly ReasonCode EventHappened = new(nameof(EventHappened), "event-happened");

    /// <summary>The event happened after its date; the absence of a report alone proves nothing.</summary>
    public static readonly ReasonCode EventLate = new(nameof(EventLate), "event-late");

    /// <summary>A rule found the figures doubtful, so the verdict is suspended (tạm dừng đánh giá vì số liệu nghi sai).</summary>
    public static readonly ReasonCode SuspendedByRule = new(nameof(SuspendedByRule), "suspended-by-rule");

    /// <summary>
    /// The target is a mean of several years that cannot be worked out: it has several parts, or counts things by name (chỉ tiêu bình quân nhiều năm).
    /// </summary>
    public static readonly ReasonCode MeanOfYears = new(nameof(MeanOfYears), "mean-of-years");

    /// <summary>
    /// The compound and the simple mean of the growth of several years lie on two sides of the mark (bình quân nhân và bình quân cộng cho hai kết luận).
    /// </summary>
    public static readonly ReasonCode MeansDiffer = new(nameof(MeansDiffer), "means-differ");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ReasonCode> All { get; } =
    [
        NoFigure,
        FigureRejected,
        NoFigureForYear,
        NotAssessable,
        NoBaseline,
        BaselineNotPositive,
        WordsOnly,
        FigureImprecise,
        AbsenceStated,
        YearEndKept,
        YearEndMissed,
        YearEstimateKept,
        YearEstimateMissed,
        FlowPassedBound,
        FlowBrokeLimit,
        CannotMiss,
        CannotReach,
        HeldThroughout,
        PeriodsMissing,
        BrokenInPeriod,
        HoldsSoFar,
        NotYetReached,
        AllItemsDone,
        ItemLost,
        EventHappened,
        EventLate,
        SuspendedByRule,
        MeanOfYears,
        MeansDiffer,
    ];

    private ReasonCode(string name, string code)
        : base(name, code)
    {
    }
}
