namespace HongLinh.Planning;

/// <summary>The state of an obligation at a moment (tình trạng thực hiện).</summary>
public sealed class ObligationState : Vocabulary<ObligationState>, IVocabulary<ObligationState>
{
    /// <summary>Its window is still open (chưa đến kỳ).</summary>
    public static readonly ObligationState NotDue = new(nameof(NotDue), "not-due");

    /// <summary>Its window has closed, nothing has arrived, and the deadline has not passed or is not known yet (đang chờ).</summary>
    public static readonly ObligationState Awaited = new(nameof(Awaited), "awaited");

    /// <summary>The deadline has passed and nothing has arrived (quá hạn).</summary>
    public static readonly ObligationState Overdue = new(nameof(Overdue), "overdue");

    /// <summary>Its window has closed and nothing has arrived, but there is no deadline (chưa nộp, không quy định thời hạn).</summary>
    public static readonly ObligationState NoDeadline = new(nameof(NoDeadline), "no-deadline");

    /// <summary>It arrived before the deadline passed (đã nộp đúng hạn).</summary>
    public static readonly ObligationState SubmittedOnTime = new(nameof(SubmittedOnTime), "submitted-on-time");

    /// <summary>It arrived after the deadline (đã nộp, quá hạn).</summary>
    public static readonly ObligationState SubmittedLate = new(nameof(SubmittedLate), "submitted-late");

    /// <summary>It arrived, but without a known deadline it is neither on time nor late (đã nộp, không xét thời hạn).</summary>
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
