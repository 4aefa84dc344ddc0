using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How binding a target is (mức độ cam kết).</summary>
public sealed class Commitment : Vocabulary<Commitment>
{
    /// <summary>Assigned as a duty (giao).</summary>
    public static readonly Commitment Assigned = new(nameof(Assigned), "assigned");

    /// <summary>Striven for (phấn đấu).</summary>
    public static readonly Commitment Aspired = new(nameof(Aspired), "aspired");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Commitment> All { get; } =
    [
        Assigned,
        Aspired,
    ];

    private static readonly FrozenDictionary<string, Commitment> ByCode = Index(All);

    private Commitment(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Commitment? value) => ByCode.TryGetValue(code, out value);
}
