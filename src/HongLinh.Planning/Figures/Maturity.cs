using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How final a figure is (mức độ chính thức của số liệu).</summary>
/// <remarks>Later members replace earlier ones for the same period.</remarks>
public sealed class Maturity : Vocabulary<Maturity>
{
    /// <summary>An estimate before the period is closed (ước thực hiện).</summary>
    public static readonly Maturity Estimated = new(nameof(Estimated), "estimated");

    /// <summary>A first count after the period (sơ bộ).</summary>
    public static readonly Maturity Preliminary = new(nameof(Preliminary), "preliminary");

    /// <summary>The final figure (chính thức).</summary>
    public static readonly Maturity Official = new(nameof(Official), "official");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Maturity> All { get; } =
    [
        Estimated,
        Preliminary,
        Official,
    ];

    private static readonly FrozenDictionary<string, Maturity> ByCode = Index(All);

    private Maturity(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Maturity? value) => ByCode.TryGetValue(code, out value);
}
