namespace HongLinh.Planning;

/// <summary>Whether the target can still be kept or missed, if the figures reported so far stand (mức chắc chắn).</summary>
public sealed class Certainty : Vocabulary<Certainty>, IVocabulary<Certainty>
{
    /// <summary>It is kept, and nothing that still comes can change that (chắc chắn đạt).</summary>
    public static readonly Certainty Certain = new(nameof(Certain), "certain");

    /// <summary>It can still go either way (còn có thể).</summary>
    public static readonly Certainty Possible = new(nameof(Possible), "possible");

    /// <summary>It can no longer be kept (không thể đạt).</summary>
    public static readonly Certainty Impossible = new(nameof(Impossible), "impossible");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Certainty> All { get; } =
    [
        Certain,
        Possible,
        Impossible,
    ];

    private Certainty(string name, string code)
        : base(name, code)
    {
    }
}
