namespace HongLinh.Planning;

/// <summary>How well a sourced fact has been checked against the official text (độ tin cậy của nguồn).</summary>
public sealed class SourceConfidence : Vocabulary<SourceConfidence>, IVocabulary<SourceConfidence>
{
    /// <summary>Read in a public source of the official text.</summary>
    public static readonly SourceConfidence Sourced = new(nameof(Sourced), "sourced");

    /// <summary>Read in an independent public restatement of the official text.</summary>
    public static readonly SourceConfidence SecondHand = new(nameof(SecondHand), "second-hand");

    /// <summary>Follows from sourced facts, but is not stated in a source.</summary>
    public static readonly SourceConfidence Inferred = new(nameof(Inferred), "inferred");

    /// <summary>Must be checked before anyone relies on it.</summary>
    public static readonly SourceConfidence Unverified = new(nameof(Unverified), "unverified");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<SourceConfidence> All { get; } =
    [
        Sourced,
        SecondHand,
        Inferred,
        Unverified,
    ];

    private SourceConfidence(string name, string code)
        : base(name, code)
    {
    }
}
