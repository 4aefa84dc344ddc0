namespace HongLinh.Planning;

/// <summary>The state of an assigned task (tình trạng nhiệm vụ).</summary>
public sealed class TaskState : Vocabulary<TaskState>, IVocabulary<TaskState>
{
    /// <summary>Assigned, but not reported done (đang thực hiện).</summary>
    public static readonly TaskState Open = new(nameof(Open), "open");

    /// <summary>Reported done (đã hoàn thành).</summary>
    public static readonly TaskState Done = new(nameof(Done), "done");

    /// <summary>Withdrawn by the body that assigned it (đã hủy).</summary>
    public static readonly TaskState Cancelled = new(nameof(Cancelled), "cancelled");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<TaskState> All { get; } =
    [
        Open,
        Done,
        Cancelled,
    ];

    private TaskState(string name, string code)
        : base(name, code)
    {
    }
}
