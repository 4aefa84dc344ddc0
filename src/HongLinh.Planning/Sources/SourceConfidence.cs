using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How well a sourced fact has been checked against the official text (độ tin cậy của nguồn).</summary>
public sealed class SourceConfidence : Vocabulary<SourceConfidence>
{
    /// <summary>Read in a public source of the official text.</summary>
    public static readonly SourceConfidence Sourced = new(nameof(Sourced), "sourced");

    /// <summary>Read in an independent public restatement of the official text.</summary>
    public static readonly SourceConfidence SecondHand = new(nameof(SecondHand), "second-hand");

    /// <summary>Follows from sourced facts, not written in one.</summary>
    public static readonly SourceConfidence Inferred = new(nameof(Inferred), "inferred");

    /// <summary>To be checked before anybody relies on it.</summary>
    public static readonly SourceConfidence Unverified = new(nameof(Unverified), "unverified");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<SourceConfidence> All { get; } =
    [
        Sourced,
        SecondHand,
        Inferred,
        Unverified,
    ];

    private static readonly FrozenDictionary<string, SourceConfidence> ByCode = Index(All);

    private SourceConfidence(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out SourceConfidence? value) => ByCode.TryGetValue(code, out value);
}
