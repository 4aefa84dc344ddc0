using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How far an assigned task has come (tình trạng nhiệm vụ).</summary>
public sealed class TaskState : Vocabulary<TaskState>
{
    /// <summary>Assigned and not reported done (đang thực hiện).</summary>
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

    private static readonly FrozenDictionary<string, TaskState> ByCode = Index(All);

    private TaskState(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out TaskState? value) => ByCode.TryGetValue(code, out value);
}
