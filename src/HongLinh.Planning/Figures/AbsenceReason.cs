namespace HongLinh.Planning;

/// <summary>Why a report carries no figure (lý do không có số liệu).</summary>
public sealed class AbsenceReason : Vocabulary<AbsenceReason>, IVocabulary<AbsenceReason>
{
    /// <summary>Nothing happened (không phát sinh): zero for an indicator that adds up over the year; no figure for any other.</summary>
    public static readonly AbsenceReason NothingToReport = new(nameof(NothingToReport), "nothing-to-report");

    /// <summary>The indicator does not apply here (không áp dụng).</summary>
    public static readonly AbsenceReason NotApplicable = new(nameof(NotApplicable), "not-applicable");

    /// <summary>The figure exists but is not released (không công bố).</summary>
    public static readonly AbsenceReason Withheld = new(nameof(Withheld), "withheld");

    /// <summary>Counting is not finished (chưa tổng hợp xong).</summary>
    public static readonly AbsenceReason NotYetCounted = new(nameof(NotYetCounted), "not-yet-counted");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<AbsenceReason> All { get; } =
    [
        NothingToReport,
        NotApplicable,
        Withheld,
        NotYetCounted,
    ];

    private AbsenceReason(string name, string code)
        : base(name, code)
    {
    }
}
