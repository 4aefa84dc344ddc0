namespace HongLinh.Planning.Outlooks;

/// <summary>The likely outcome at the end of the year, under stated assumptions (khả năng hoàn thành).</summary>
/// <remarks>An outlook is not a verdict: it rests on a projection, and every projection names its assumptions.</remarks>
public sealed class Outlook : Vocabulary<Outlook>, IVocabulary<Outlook>
{
    /// <summary>The target is already kept, and nothing that is still to come can change that (chắc chắn đạt).</summary>
    public static readonly Outlook Certain = new(nameof(Certain), "certain");

    /// <summary>Every value of the projected interval is better than promised, as the policy reads it (ước vượt).</summary>
    public static readonly Outlook LikelyExceeded = new(nameof(LikelyExceeded), "likely-exceeded");

    /// <summary>Every value of the projected interval keeps the target (ước đạt).</summary>
    public static readonly Outlook LikelyMet = new(nameof(LikelyMet), "likely-met");

    /// <summary>The interval lies on both sides of the target, is unknown, or nothing can be projected (chưa rõ).</summary>
    public static readonly Outlook Unclear = new(nameof(Unclear), "unclear");

    /// <summary>No value of the projected interval keeps the target (khó đạt).</summary>
    public static readonly Outlook Unlikely = new(nameof(Unlikely), "unlikely");

    /// <summary>The target can no longer be kept (không thể đạt).</summary>
    public static readonly Outlook Impossible = new(nameof(Impossible), "impossible");

    /// <summary>There is no outlook: the words name no quantity, or the year is over, whatever its result (không xét).</summary>
    public static readonly Outlook NotApplicable = new(nameof(NotApplicable), "not-applicable");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Outlook> All { get; } =
    [
        Certain,
        LikelyExceeded,
        LikelyMet,
        Unclear,
        Unlikely,
        Impossible,
        NotApplicable,
    ];

    private Outlook(string name, string code)
        : base(name, code)
    {
    }
}
