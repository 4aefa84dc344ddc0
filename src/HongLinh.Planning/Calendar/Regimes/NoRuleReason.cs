namespace HongLinh.Planning.Calendar;

/// <summary>What a regime leaves open (nội dung chế độ báo cáo không quy định).</summary>
public sealed class NoRuleReason : Vocabulary<NoRuleReason>, IVocabulary<NoRuleReason>
{
    /// <summary>It sets no window for the cycle.</summary>
    public static readonly NoRuleReason NoWindow = new(nameof(NoWindow), "no-window");

    /// <summary>It sets no deadline for the level.</summary>
    public static readonly NoRuleReason NoDeadline = new(nameof(NoDeadline), "no-deadline");

    /// <summary>It is not in force when the window closes.</summary>
    public static readonly NoRuleReason NotInForce = new(nameof(NotInForce), "not-in-force");

    /// <summary>The level has ended before the window closes: towns and districts since 01/07/2025.</summary>
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
