using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>Which way an indicator is better (chiều của chỉ tiêu).</summary>
public sealed class Polarity : Vocabulary<Polarity>
{
    /// <summary>More is better: revenue, coverage (càng cao càng tốt).</summary>
    public static readonly Polarity HigherIsBetter = new(nameof(HigherIsBetter), "higher-is-better");

    /// <summary>Less is better: poverty rate (càng thấp càng tốt).</summary>
    public static readonly Polarity LowerIsBetter = new(nameof(LowerIsBetter), "lower-is-better");

    /// <summary>Neither: a forecast or the share of a structure (không xét chiều).</summary>
    public static readonly Polarity Neutral = new(nameof(Neutral), "neutral");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Polarity> All { get; } =
    [
        HigherIsBetter,
        LowerIsBetter,
        Neutral,
    ];

    private static readonly FrozenDictionary<string, Polarity> ByCode = Index(All);

    private Polarity(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Polarity? value) => ByCode.TryGetValue(code, out value);

    /// <summary>A direction as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Polarity value) => FindingDetail.Of(DetailKind.Polarity, value);
}
