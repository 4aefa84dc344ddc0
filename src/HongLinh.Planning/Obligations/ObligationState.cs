namespace HongLinh.Planning;

/// <summary>How an obligation stands at a moment (tình trạng thực hiện).</summary>
public sealed class ObligationState : Vocabulary<ObligationState>, IVocabulary<ObligationState>
{
    /// <summary>Its window is still open (chưa đến kỳ).</summary>
    public static readonly ObligationState NotDue = new(nameof(NotDue), "not-due");

    /// <summary>Its window has closed, the deadline has not passed or is not known, and nothing is in (đang chờ).</summary>
    public static readonly ObligationState Awaited = new(nameof(Awaited), "awaited");

    /// <summary>The deadline has passed and nothing is in (quá hạn).</summary>
    public static readonly ObligationState Overdue = new(nameof(Overdue), "overdue");

    /// <summary>It came in before the deadline passed; or no deadline is set or known (đã nộp đúng hạn).</summary>
    public static readonly ObligationState SubmittedOnTime = new(nameof(SubmittedOnTime), "submitted-on-time");

    /// <summary>It came in after the deadline (đã nộp, quá hạn).</summary>
    public static readonly ObligationState SubmittedLate = new(nameof(SubmittedLate), "submitted-late");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ObligationState> All { get; } =
    [
        NotDue,
        Awaited,
        Overdue,
        SubmittedOnTime,
        SubmittedLate,
    ];

    private ObligationState(string name, string code)
        : base(name, code)
    {
    }
}
