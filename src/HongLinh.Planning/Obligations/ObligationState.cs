namespace HongLinh.Planning;

/// <summary>How an obligation stands at a moment (tình trạng thực hiện).</summary>
public sealed class ObligationState : Vocabulary<ObligationState>, IVocabulary<ObligationState>
{
    /// <summary>Its window is still open (chưa đến kỳ).</summary>
    public static readonly ObligationState NotDue = new(nameof(NotDue), "not-due");

    /// <summary>Its window has closed, the deadline has not passed or its day is not known yet, and nothing is in (đang chờ).</summary>
    public static readonly ObligationState Awaited = new(nameof(Awaited), "awaited");

    /// <summary>The deadline has passed and nothing is in (quá hạn).</summary>
    public static readonly ObligationState Overdue = new(nameof(Overdue), "overdue");

    /// <summary>Its window has closed and nothing is in, but no deadline is set that could pass (chưa nộp, không quy định thời hạn).</summary>
    public static readonly ObligationState NoDeadline = new(nameof(NoDeadline), "no-deadline");

    /// <summary>It came in before the deadline passed (đã nộp đúng hạn).</summary>
    public static readonly ObligationState SubmittedOnTime = new(nameof(SubmittedOnTime), "submitted-on-time");

    /// <summary>It came in after the deadline (đã nộp, quá hạn).</summary>
    public static readonly ObligationState SubmittedLate = new(nameof(SubmittedLate), "submitted-late");

    /// <summary>It came in, and no deadline is set or known that would make it punctual or late (đã nộp, không xét thời hạn).</summary>
    public static readonly ObligationState Submitted = new(nameof(Submitted), "submitted");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ObligationState> All { get; } =
    [
        NotDue,
        Awaited,
        Overdue,
        NoDeadline,
        SubmittedOnTime,
        SubmittedLate,
        Submitted,
    ];

    private ObligationState(string name, string code)
        : base(name, code)
    {
    }
}
