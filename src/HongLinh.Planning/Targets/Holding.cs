using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>When a target must hold (thời điểm phải đạt).</summary>
public sealed class Holding : Vocabulary<Holding>
{
    /// <summary>To be reached by the end of the year.</summary>
    public static readonly Holding ByEnd = new(nameof(ByEnd), "by-end");

    /// <summary>To hold in every period of the year (duy trì, giữ vững).</summary>
    public static readonly Holding Throughout = new(nameof(Throughout), "throughout");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Holding> All { get; } =
    [
        ByEnd,
        Throughout,
    ];

    private static readonly FrozenDictionary<string, Holding> ByCode = Index(All);

    private Holding(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Holding? value) => ByCode.TryGetValue(code, out value);
}
