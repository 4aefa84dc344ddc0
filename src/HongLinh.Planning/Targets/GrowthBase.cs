using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>What growth is measured against (kỳ so sánh).</summary>
public sealed class GrowthBase : Vocabulary<GrowthBase>
{
    /// <summary>The same period of the year before (cùng kỳ).</summary>
    public static readonly GrowthBase SamePeriodLastYear = new(nameof(SamePeriodLastYear), "same-period-last-year");

    /// <summary>The whole year before (năm trước).</summary>
    public static readonly GrowthBase PreviousYear = new(nameof(PreviousYear), "previous-year");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<GrowthBase> All { get; } =
    [
        SamePeriodLastYear,
        PreviousYear,
    ];

    private static readonly FrozenDictionary<string, GrowthBase> ByCode = Index(All);

    private GrowthBase(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out GrowthBase? value) => ByCode.TryGetValue(code, out value);

    /// <summary>A base as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(GrowthBase value) => FindingDetail.Of(DetailKind.GrowthBase, value);
}
