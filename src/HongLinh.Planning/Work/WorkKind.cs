namespace HongLinh.Planning.Work;

/// <summary>What kind of work is followed (loại công việc theo dõi).</summary>
public sealed class WorkKind : Vocabulary<WorkKind>, IVocabulary<WorkKind>
{
    /// <summary>A specific task, done once (nhiệm vụ được giao).</summary>
    public static readonly WorkKind Task = new(nameof(Task), "task", fromCouncil: false, null);

    /// <summary>One occurrence of a recurring duty: the report of one month (một kỳ của nhiệm vụ định kỳ).</summary>
    public static readonly WorkKind Occurrence = new(nameof(Occurrence), "occurrence", fromCouncil: false, null);

    /// <summary>A petition of voters, done when it is settled, not when it is answered (kiến nghị cử tri).</summary>
    public static readonly WorkKind Petition = new(nameof(Petition), "petition", fromCouncil: true, WorkEntryKind.Settled);

    /// <summary>A question of a deputy, done when it is answered (chất vấn của đại biểu).</summary>
    public static readonly WorkKind Question = new(nameof(Question), "question", fromCouncil: true, WorkEntryKind.Answered);

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<WorkKind> All { get; } =
    [
        Task,
        Occurrence,
        Petition,
        Question,
    ];

    private WorkKind(string name, string code, bool fromCouncil, WorkEntryKind? doneBy)
        : base(name, code) => (IsFromCouncil, DoneBy) = (fromCouncil, doneBy);

    /// <summary>Whether it comes through the council, to which the result is reported.</summary>
    public bool IsFromCouncil { get; }

    // The step that ends the work besides a report of the work as done; null where only such a report does.
    internal WorkEntryKind? DoneBy { get; }
}
