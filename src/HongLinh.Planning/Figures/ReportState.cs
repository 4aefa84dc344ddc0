namespace HongLinh.Planning;

/// <summary>Whether the figure is in (tình trạng báo cáo): one of the three axes of a judgement.</summary>
public sealed class ReportState : Vocabulary<ReportState>, IVocabulary<ReportState>
{
    /// <summary>No figure is due yet (chưa đến kỳ báo cáo).</summary>
    public static readonly ReportState NotDue = new(nameof(NotDue), "not-due");

    /// <summary>A period has closed and its figure is not in (chưa có số liệu).</summary>
    public static readonly ReportState Awaited = new(nameof(Awaited), "awaited");

    /// <summary>The deadline has passed without a figure (quá hạn).</summary>
    public static readonly ReportState Overdue = new(nameof(Overdue), "overdue");

    /// <summary>A usable figure is in (đã báo cáo).</summary>
    public static readonly ReportState Reported = new(nameof(Reported), "reported");

    /// <summary>The reporter states that nothing happened (không phát sinh).</summary>
    public static readonly ReportState NothingToReport = new(nameof(NothingToReport), "nothing-to-report");

    /// <summary>The indicator does not apply (không áp dụng).</summary>
    public static readonly ReportState NotApplicable = new(nameof(NotApplicable), "not-applicable");

    /// <summary>The figure exists but is not released (không công bố).</summary>
    public static readonly ReportState Withheld = new(nameof(Withheld), "withheld");

    /// <summary>The latest figure was set aside by a check (số liệu bị trả lại).</summary>
    public static readonly ReportState Rejected = new(nameof(Rejected), "rejected");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ReportState> All { get; } =
    [
        NotDue,
        Awaited,
        Overdue,
        Reported,
        NothingToReport,
        NotApplicable,
        Withheld,
        Rejected,
    ];

    private ReportState(string name, string code)
        : base(name, code)
    {
    }
}
