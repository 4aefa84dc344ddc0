namespace HongLinh.Planning.Calendar;

/// <summary>Why a regime gives no window or deadline (nội dung chế độ báo cáo không quy định).</summary>
public sealed class NoRuleReason : Vocabulary<NoRuleReason>, IVocabulary<NoRuleReason>
{
    /// <summary>The regime sets no window for the cycle.</summary>
    public static readonly NoRuleReason NoWindow = new(nameof(NoWindow), "no-window");

    /// <summary>The regime sets no deadline for the level.</summary>
    public static readonly NoRuleReason NoDeadline = new(nameof(NoDeadline), "no-deadline");

    /// <summary>The regime is not in force when the window closes.</summary>
    public static readonly NoRuleReason NotInForce = new(nameof(NotInForce), "not-in-force");

    /// <summary>The level was abolished before the window closes: towns and districts since 01/07/2025.</summary>
    public static readonly NoRuleReason LevelAbolished = new(nameof(LevelAbolished), "level-abolished");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NoRuleReason> All { get; } =
    [
        NoWindow,
        NoDeadline,
        NotInForce,
        LevelAbolished,
    ];

    private NoRuleReason(string name, string code)
        : base(name, code)
    {
    }
}
