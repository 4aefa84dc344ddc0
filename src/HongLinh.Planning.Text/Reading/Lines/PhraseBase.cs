using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Text;

/// <summary>The base that a growth, a cut or a percentage is measured against (gốc so sánh theo lời văn).</summary>
internal sealed class PhraseBase
{
    /// <summary>The same period a year before, also when no base is named (cùng kỳ).</summary>
    public static readonly PhraseBase SamePeriod = new("yoy");

    /// <summary>A named earlier year: so với năm 2022, so với năm trước.</summary>
    public static readonly PhraseBase EarlierYear = new("vs-previous-year");

    /// <summary>The plan: so với kế hoạch, % dự toán.</summary>
    public static readonly PhraseBase OfPlan = new("of-plan");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PhraseBase> All { get; } =
    [
        SamePeriod,
        EarlierYear,
        OfPlan,
    ];

    private static readonly FrozenDictionary<string, PhraseBase> ByCode =
        All.ToFrozenDictionary(static member => member.Code, StringComparer.Ordinal);

    private PhraseBase(string code) => Code = code;

    /// <summary>The stable ASCII code.</summary>
    public string Code { get; }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when none has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out PhraseBase? value) => ByCode.TryGetValue(code, out value);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
