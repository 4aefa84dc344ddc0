namespace HongLinh.Planning.Calendar;

/// <summary>How well the working days of a year are known (mức độ xác định của lịch).</summary>
public sealed class CalendarKnowledge : Vocabulary<CalendarKnowledge>, IVocabulary<CalendarKnowledge>
{
    /// <summary>The days off of the year are announced (đã công bố).</summary>
    public static readonly CalendarKnowledge Announced = new(nameof(Announced), "announced");

    /// <summary>Computed from the labour code and the lunar calendar; the announcement may differ (dự kiến).</summary>
    public static readonly CalendarKnowledge Provisional = new(nameof(Provisional), "provisional");

    /// <summary>The year lies outside the announced years and the horizon of the calendar (chưa xác định).</summary>
    public static readonly CalendarKnowledge NotKnownYet = new(nameof(NotKnownYet), "not-known-yet");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<CalendarKnowledge> All { get; } =
    [
        Announced,
        Provisional,
        NotKnownYet,
    ];

    private CalendarKnowledge(string name, string code)
        : base(name, code)
    {
    }
}
