namespace HongLinh.Planning.Work;

/// <summary>What an entry in the log of work records (loại ghi nhận).</summary>
public sealed class WorkEntryKind : Vocabulary<WorkEntryKind>, IVocabulary<WorkEntryKind>
{
    /// <summary>What was done so far: words, a percentage, the day on which it was done, the product (báo cáo tiến độ).</summary>
    public static readonly WorkEntryKind Progress = new(nameof(Progress), "progress");

    /// <summary>A later deadline was asked for (đề nghị gia hạn).</summary>
    public static readonly WorkEntryKind ExtensionAsked = new(nameof(ExtensionAsked), "extension-asked");

    /// <summary>A later deadline was granted (đồng ý gia hạn).</summary>
    public static readonly WorkEntryKind ExtensionGranted = new(nameof(ExtensionGranted), "extension-granted");

    /// <summary>A later deadline was refused (không đồng ý gia hạn).</summary>
    public static readonly WorkEntryKind ExtensionRefused = new(nameof(ExtensionRefused), "extension-refused");

    /// <summary>The work went to other units (chuyển đơn vị thực hiện).</summary>
    public static readonly WorkEntryKind Reassigned = new(nameof(Reassigned), "reassigned");

    /// <summary>The body that assigned the work withdrew it (thu hồi, dừng thực hiện).</summary>
    public static readonly WorkEntryKind Withdrawn = new(nameof(Withdrawn), "withdrawn");

    /// <summary>What was handed over was returned for more work (trả lại để thực hiện tiếp).</summary>
    public static readonly WorkEntryKind Returned = new(nameof(Returned), "returned");

    /// <summary>A petition or question was answered (đã trả lời).</summary>
    public static readonly WorkEntryKind Answered = new(nameof(Answered), "answered");

    /// <summary>What a petition asks for was settled (đã giải quyết xong).</summary>
    public static readonly WorkEntryKind Settled = new(nameof(Settled), "settled");

    /// <summary>The result was reported to the council (đã báo cáo Hội đồng nhân dân).</summary>
    public static readonly WorkEntryKind ReportedToCouncil = new(nameof(ReportedToCouncil), "reported-to-council");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<WorkEntryKind> All { get; } =
    [
        Progress,
        ExtensionAsked,
        ExtensionGranted,
        ExtensionRefused,
        Reassigned,
        Withdrawn,
        Returned,
        Answered,
        Settled,
        ReportedToCouncil,
    ];

    private WorkEntryKind(string name, string code)
        : base(name, code)
    {
    }

    // Whether it names the last day of a longer term.
    internal bool HasUntil => this == ExtensionAsked || this == ExtensionGranted;

    // Whether it is a result of the unit: silence is what lacks all of these.
    internal bool IsResult => this == Progress || this == Returned || IsOfCouncil;

    // Whether only what comes through the council has it.
    internal bool IsOfCouncil => this == Answered || this == Settled || this == ReportedToCouncil;
}
