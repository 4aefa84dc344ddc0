using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How often a duty to report falls due (định kỳ báo cáo).</summary>
public sealed class DutyRhythm : Vocabulary<DutyRhythm>
{
    /// <summary>Every month (hàng tháng).</summary>
    public static readonly DutyRhythm Monthly = new(nameof(Monthly), "monthly");

    /// <summary>At the times that other rules set (theo quy định).</summary>
    public static readonly DutyRhythm AsPrescribed = new(nameof(AsPrescribed), "as-prescribed");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DutyRhythm> All { get; } =
    [
        Monthly,
        AsPrescribed,
    ];

    private static readonly FrozenDictionary<string, DutyRhythm> ByCode = Index(All);

    private DutyRhythm(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out DutyRhythm? value) => ByCode.TryGetValue(code, out value);
}
