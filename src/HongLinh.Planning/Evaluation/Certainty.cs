using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>Whether the target can still be kept or missed, if the figures reported so far stand (mức chắc chắn).</summary>
public sealed class Certainty : Vocabulary<Certainty>
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

    private static readonly FrozenDictionary<string, Certainty> ByCode = Index(All);

    private Certainty(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Certainty? value) => ByCode.TryGetValue(code, out value);
}
