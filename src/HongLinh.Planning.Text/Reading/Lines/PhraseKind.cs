using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Text;

/// <summary>The kind of promise in a phrase of a plan (loại chỉ tiêu theo lời văn).</summary>
internal sealed class PhraseKind
{
    /// <summary>Words without a quantity (định tính).</summary>
    public static readonly PhraseKind Qualitative = new("qualitative");

    /// <summary>An event by a date: hoàn thành, khởi công, phê duyệt (mốc thời gian).</summary>
    public static readonly PhraseKind Milestone = new("milestone");

    /// <summary>A rise against an earlier level: tăng X% (tăng trưởng).</summary>
    public static readonly PhraseKind Growth = new("growth");

    /// <summary>A fall against an earlier level, or down to a level: giảm X%, giảm còn X (giảm).</summary>
    public static readonly PhraseKind Reduction = new("reduction");

    /// <summary>A level to maintain: duy trì, giữ vững (duy trì).</summary>
    public static readonly PhraseKind Maintain = new("maintain");

    /// <summary>A part of a total, or a rate: 52/52, giường/vạn dân (tỷ số).</summary>
    public static readonly PhraseKind Ratio = new("ratio");

    /// <summary>Between two figures: từ a đến b (khoảng).</summary>
    public static readonly PhraseKind Range = new("range");

    /// <summary>Things counted one by one: 04 trường (số lượng).</summary>
    public static readonly PhraseKind Count = new("count");

    /// <summary>A level to reach or not to exceed (mức).</summary>
    public static readonly PhraseKind Threshold = new("threshold");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PhraseKind> All { get; } =
    [
        Qualitative,
        Milestone,
        Growth,
        Reduction,
        Maintain,
        Ratio,
        Range,
        Count,
        Threshold,
    ];

    private static readonly FrozenDictionary<string, PhraseKind> ByCode =
        All.ToFrozenDictionary(static member => member.Code, StringComparer.Ordinal);

    private PhraseKind(string code) => Code = code;

    /// <summary>The stable ASCII code.</summary>
    public string Code { get; }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when none has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out PhraseKind? value) => ByCode.TryGetValue(code, out value);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
