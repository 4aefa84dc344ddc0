using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Calendar;

/// <summary>How far the decision on a day has come (tình trạng pháp lý).</summary>
public sealed class DayOffStatus : Vocabulary<DayOffStatus>
{
    /// <summary>Proposed and not decided: it moves nothing (đề xuất).</summary>
    public static readonly DayOffStatus Proposed = new(nameof(Proposed), "proposed");

    /// <summary>Announced by the body that decides (đã thông báo).</summary>
    public static readonly DayOffStatus Announced = new(nameof(Announced), "announced");

    /// <summary>Fixed by law (đã quy định trong luật).</summary>
    public static readonly DayOffStatus Enacted = new(nameof(Enacted), "enacted");

    /// <summary>Turned down, or decided once and withdrawn: it moves nothing (không được chấp thuận, đã bãi bỏ).</summary>
    public static readonly DayOffStatus Repealed = new(nameof(Repealed), "repealed");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DayOffStatus> All { get; } =
    [
        Proposed,
        Announced,
        Enacted,
        Repealed,
    ];

    private static readonly FrozenDictionary<string, DayOffStatus> ByCode = Index(All);

    private DayOffStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out DayOffStatus? value) => ByCode.TryGetValue(code, out value);
}
