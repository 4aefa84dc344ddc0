using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>What a figure is that lies beyond the tolerance of "khoảng X" on the better side (cách đọc “khoảng”).</summary>
public sealed class NearConvention : Vocabulary<NearConvention>
{
    /// <summary>Not kept: too far is too far on either side (không đạt).</summary>
    public static readonly NearConvention TwoSided = new(nameof(TwoSided), "two-sided");

    /// <summary>Kept: the tolerance binds on the worse side alone (đạt).</summary>
    public static readonly NearConvention OneSidedMet = new(nameof(OneSidedMet), "one-sided-met");

    /// <summary>Kept and exceeded (vượt).</summary>
    public static readonly NearConvention OneSidedExceeded = new(nameof(OneSidedExceeded), "one-sided-exceeded");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NearConvention> All { get; } =
    [
        TwoSided,
        OneSidedMet,
        OneSidedExceeded,
    ];

    private static readonly FrozenDictionary<string, NearConvention> ByCode = Index(All);

    private NearConvention(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out NearConvention? value) => ByCode.TryGetValue(code, out value);
}
