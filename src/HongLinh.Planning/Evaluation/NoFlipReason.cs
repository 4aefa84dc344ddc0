namespace HongLinh.Planning;

/// <summary>Why no change of the figure can be named that would change the answer (lý do không xác định được khoảng cách đến mốc).</summary>
public sealed class NoFlipReason : Vocabulary<NoFlipReason>, IVocabulary<NoFlipReason>
{
    /// <summary>There is no figure to compare: none was reported, it was set aside, or the report gives words (không có số liệu để so).</summary>
    public static readonly NoFlipReason NoFigure = new(nameof(NoFigure), "no-figure");

    /// <summary>The words of the target name nothing that can be measured (không lượng hóa được).</summary>
    public static readonly NoFlipReason NotMeasurable = new(nameof(NotMeasurable), "not-measurable");

    /// <summary>The target is an event by a date, not an amount (mốc thời gian).</summary>
    public static readonly NoFlipReason Event = new(nameof(Event), "event");

    /// <summary>The target combines several, each with its own figure (nhiều chỉ tiêu đồng thời).</summary>
    public static readonly NoFlipReason SeveralTargets = new(nameof(SeveralTargets), "several-targets");

    /// <summary>
    /// The target must hold throughout and another period broke it or is not
    /// known, so the latest figure does not decide (kỳ khác quyết định).
    /// </summary>
    public static readonly NoFlipReason OtherPeriods = new(nameof(OtherPeriods), "other-periods");

    /// <summary>
    /// The policy rounds the figure before comparing it, so the answer does not change at the bound itself (số liệu được làm tròn trước khi so sánh).
    /// </summary>
    public static readonly NoFlipReason RoundedFigure = new(nameof(RoundedFigure), "rounded-figure");

    /// <summary>A rule found the figure doubtful, so whether it keeps the target is not known (số liệu nghi sai).</summary>
    public static readonly NoFlipReason Suspended = new(nameof(Suspended), "suspended");

    /// <summary>The mean of several years decides, so the figure of one year has no distance of its own (bình quân nhiều năm quyết định).</summary>
    public static readonly NoFlipReason SeveralYears = new(nameof(SeveralYears), "several-years");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NoFlipReason> All { get; } =
    [
        NoFigure,
        NotMeasurable,
        Event,
        SeveralTargets,
        OtherPeriods,
        RoundedFigure,
        Suspended,
        SeveralYears,
    ];

    private NoFlipReason(string name, string code)
        : base(name, code)
    {
    }
}
