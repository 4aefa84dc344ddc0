namespace HongLinh.Planning.Work;

/// <summary>The state of a piece of work as of a day (tình trạng thực hiện).</summary>
/// <remarks>
/// Silence is never "not done": work without any report has classes of its own. Work without a deadline is neither in time nor overdue. The
/// classes with a deadline, apart from withdrawn, hold every piece of work with a deadline exactly once.
/// </remarks>
public sealed class WorkState : Vocabulary<WorkState>, IVocabulary<WorkState>
{
    /// <summary>The day is before the work was assigned, or before the period of an occurrence (chưa giao, chưa đến kỳ).</summary>
    public static readonly WorkState NotAssigned = new(nameof(NotAssigned), "not-assigned", Traits.None);

    /// <summary>The deadline has not passed, and no result was reported yet (chưa báo cáo kết quả, còn trong hạn).</summary>
    public static readonly WorkState NotReported = new(nameof(NotReported), "not-reported", Traits.Open | Traits.Timed | Traits.Silent);

    /// <summary>Reported, not done, and the deadline has not passed (đang thực hiện, trong hạn).</summary>
    public static readonly WorkState InProgress = new(nameof(InProgress), "in-progress", Traits.Open | Traits.Timed);

    /// <summary>Done by the deadline (hoàn thành đúng hạn).</summary>
    public static readonly WorkState DoneInTime = new(nameof(DoneInTime), "done-in-time", Traits.Done | Traits.Timed);

    /// <summary>Done after the deadline (hoàn thành quá hạn).</summary>
    public static readonly WorkState DoneLate = new(nameof(DoneLate), "done-late", Traits.Done | Traits.Timed);

    /// <summary>Done, but the day is not known and may lie on either side of the deadline (hoàn thành, chưa rõ ngày).</summary>
    public static readonly WorkState DoneUndated = new(nameof(DoneUndated), "done-undated", Traits.Done | Traits.Timed);

    /// <summary>The deadline has passed, and what was reported is not the end of the work (quá hạn, chưa hoàn thành).</summary>
    public static readonly WorkState Overdue = new(nameof(Overdue), "overdue", Traits.Open | Traits.Timed | Traits.Over);

    /// <summary>The deadline has passed, and no result was reported yet (quá hạn, chưa báo cáo kết quả).</summary>
    public static readonly WorkState OverdueNotReported =
        new(nameof(OverdueNotReported), "overdue-not-reported", Traits.Open | Traits.Timed | Traits.Over | Traits.Silent);

    /// <summary>Not done, without a deadline; reported or not (đang thực hiện, không có thời hạn).</summary>
    public static readonly WorkState NoDeadline = new(nameof(NoDeadline), "no-deadline", Traits.Open);

    /// <summary>Done, without a deadline (hoàn thành, không có thời hạn).</summary>
    public static readonly WorkState DoneNoDeadline = new(nameof(DoneNoDeadline), "done-no-deadline", Traits.Done);

    /// <summary>Withdrawn by the body that assigned it (đã thu hồi, dừng thực hiện).</summary>
    public static readonly WorkState Withdrawn = new(nameof(Withdrawn), "withdrawn", Traits.None);

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<WorkState> All { get; } =
    [
        NotAssigned,
        NotReported,
        InProgress,
        DoneInTime,
        DoneLate,
        DoneUndated,
        Overdue,
        OverdueNotReported,
        NoDeadline,
        DoneNoDeadline,
        Withdrawn,
    ];

    private readonly Traits _traits;

    private WorkState(string name, string code, Traits traits)
        : base(name, code) => _traits = traits;

    [Flags]
    private enum Traits
    {
        None = 0,
        Open = 1,
        Done = 2,
        Timed = 4,
        Over = 8,
        Silent = 16,
    }

    /// <summary>Whether work remains to be done.</summary>
    public bool IsOpen => _traits.HasFlag(Traits.Open);

    /// <summary>Whether it is done.</summary>
    public bool IsDone => _traits.HasFlag(Traits.Done);

    /// <summary>Whether it is open after its deadline.</summary>
    public bool IsOverdue => _traits.HasFlag(Traits.Over);

    /// <summary>Whether it is measured against a deadline.</summary>
    public bool HasDeadline => _traits.HasFlag(Traits.Timed);

    /// <summary>Whether the deadline counts and no result was reported yet.</summary>
    public bool IsSilent => _traits.HasFlag(Traits.Silent);
}
