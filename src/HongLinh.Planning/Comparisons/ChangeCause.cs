namespace HongLinh.Planning.Comparisons;

/// <summary>Why a line is judged differently than before (nguyên nhân thay đổi).</summary>
public sealed class ChangeCause : Vocabulary<ChangeCause>, IVocabulary<ChangeCause>
{
    /// <summary>A figure for days of the year that had none before (có số liệu kỳ mới).</summary>
    public static readonly ChangeCause NewFigure = new(nameof(NewFigure), "new-figure");

    /// <summary>Another figure for the same days that is not more final, or a correction (số liệu được điều chỉnh, đính chính).</summary>
    public static readonly ChangeCause FigureRevised = new(nameof(FigureRevised), "figure-revised");

    /// <summary>Another report contradicts the figure for the same days, and neither is more final or a correction (báo cáo khác trái với số liệu).</summary>
    public static readonly ChangeCause FigureContradicted = new(nameof(FigureContradicted), "figure-contradicted");

    /// <summary>A more final figure for the same days, with the same value or another: an estimate became official (số ước thành số chính thức).</summary>
    public static readonly ChangeCause FigureMoreFinal = new(nameof(FigureMoreFinal), "figure-more-final");

    /// <summary>A figure that was used is no longer there, or its reporter now states that there is none (số liệu bị rút).</summary>
    public static readonly ChangeCause FigureWithdrawn = new(nameof(FigureWithdrawn), "figure-withdrawn");

    /// <summary>A report arrived and a check set it aside (số liệu bị trả lại).</summary>
    public static readonly ChangeCause FigureRejected = new(nameof(FigureRejected), "figure-rejected");

    /// <summary>Another target is in force: an amendment took effect, or the line of the plan was changed (chỉ tiêu được điều chỉnh).</summary>
    public static readonly ChangeCause TargetAmended = new(nameof(TargetAmended), "target-amended");

    /// <summary>The indicator is defined differently: its unit, limits, cycle or standard (định nghĩa chỉ tiêu thay đổi).</summary>
    public static readonly ChangeCause DefinitionChanged = new(nameof(DefinitionChanged), "definition-changed");

    /// <summary>A figure of an earlier period was added or changed (bổ sung, thay đổi số gốc).</summary>
    public static readonly ChangeCause BaselineChanged = new(nameof(BaselineChanged), "baseline-changed");

    /// <summary>The policy has other conventions (quy ước đánh giá thay đổi).</summary>
    public static readonly ChangeCause PolicyChanged = new(nameof(PolicyChanged), "policy-changed");

    /// <summary>Other rules on the figures, or another version of one, so that a verdict is suspended or released (bộ quy tắc thay đổi).</summary>
    public static readonly ChangeCause RulesChanged = new(nameof(RulesChanged), "rules-changed");

    /// <summary>Other rules on when reports are due: regime, days off, extensions (lịch, chế độ báo cáo thay đổi).</summary>
    public static readonly ChangeCause CalendarChanged = new(nameof(CalendarChanged), "calendar-changed");

    /// <summary>Time has passed, and a deadline with it (quá hạn báo cáo).</summary>
    public static readonly ChangeCause DeadlinePassed = new(nameof(DeadlinePassed), "deadline-passed");

    /// <summary>The reference date moved past the end of a period or of the year (hết kỳ, hết năm).</summary>
    public static readonly ChangeCause PeriodEnded = new(nameof(PeriodEnded), "period-ended");

    /// <summary>A report that was known before holds for a day that the reference date has now reached (đến ngày có hiệu lực của số liệu).</summary>
    public static readonly ChangeCause DayMoved = new(nameof(DayMoved), "day-moved");

    /// <summary>No single input brings about the later verdict; several do so together (do nhiều thay đổi cùng lúc).</summary>
    public static readonly ChangeCause Interaction = new(nameof(Interaction), "interaction");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ChangeCause> All { get; } =
    [
        NewFigure,
        FigureRevised,
        FigureContradicted,
        FigureMoreFinal,
        FigureWithdrawn,
        FigureRejected,
        TargetAmended,
        DefinitionChanged,
        BaselineChanged,
        PolicyChanged,
        RulesChanged,
        CalendarChanged,
        DeadlinePassed,
        PeriodEnded,
        DayMoved,
        Interaction,
    ];

    private ChangeCause(string name, string code)
        : base(name, code)
    {
    }
}
