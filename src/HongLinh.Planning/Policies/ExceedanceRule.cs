namespace HongLinh.Planning;

/// <summary>When a kept target counts as exceeded (khi nào tính là vượt).</summary>
public sealed class ExceedanceRule : Vocabulary<ExceedanceRule>, IVocabulary<ExceedanceRule>
{
    /// <summary>Better than an inclusive bound; better than a strict bound is only kept.</summary>
    public static readonly ExceedanceRule BeyondInclusiveBound = new(nameof(BeyondInclusiveBound), "beyond-inclusive-bound");

    /// <summary>Better than the number of the bound, strict or not.</summary>
    public static readonly ExceedanceRule BeyondAnyBound = new(nameof(BeyondAnyBound), "beyond-any-bound");

    /// <summary>Better than the number of the bound where higher is better; less than "dưới" or "không quá" is only kept.</summary>
    public static readonly ExceedanceRule HigherIsBetterOnly = new(nameof(HigherIsBetterOnly), "higher-is-better-only");

    /// <summary>Kept targets are never called exceeded.</summary>
    public static readonly ExceedanceRule Never = new(nameof(Never), "never");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ExceedanceRule> All { get; } =
    [
        BeyondInclusiveBound,
        BeyondAnyBound,
        HigherIsBetterOnly,
        Never,
    ];

    private ExceedanceRule(string name, string code)
        : base(name, code)
    {
    }
}
