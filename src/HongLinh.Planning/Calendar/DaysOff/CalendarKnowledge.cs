using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Calendar;

/// <summary>How well the working days of a year are known (mức độ xác định của lịch).</summary>
public sealed class CalendarKnowledge : Vocabulary<CalendarKnowledge>
{
    /// <summary>The days off of the year are announced (đã công bố).</summary>
    public static readonly CalendarKnowledge Announced = new(nameof(Announced), "announced");

    /// <summary>Computed from the labour code and the lunar calendar; the announcement may differ (dự kiến).</summary>
    public static readonly CalendarKnowledge Provisional = new(nameof(Provisional), "provisional");

    /// <summary>Beyond the horizon up to which anything is said (chưa xác định).</summary>
    public static readonly CalendarKnowledge NotKnownYet = new(nameof(NotKnownYet), "not-known-yet");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<CalendarKnowledge> All { get; } =
    [
        Announced,
        Provisional,
        NotKnownYet,
    ];

    private static readonly FrozenDictionary<string, CalendarKnowledge> ByCode = Index(All);

    private CalendarKnowledge(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out CalendarKnowledge? value) => ByCode.TryGetValue(code, out value);
}
