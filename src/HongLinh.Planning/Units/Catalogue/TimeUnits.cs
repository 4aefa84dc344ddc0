namespace HongLinh.Planning;

/// <summary>Months and years, measured by a calendar; seconds to weeks, measured by a clock; and working days.</summary>
internal static class TimeUnits
{
    private static readonly UnitFamily Elapsed = UnitFamily.Of(BaseDimension.ElapsedTime);
    private static readonly UnitFamily Calendar = UnitFamily.Of(BaseDimension.CalendarTime);

    public static readonly Unit Second = Elapsed.Define("second", "giây", "second", 1m);
    public static readonly Unit Hour = Elapsed.Define("hour", "giờ", "hour", 3_600m);
    public static readonly Unit Day = Elapsed.Define("day", "ngày", "day", 86_400m);

    // The "ngày đêm" of water tables: the same 24 hours under the name used there.
    public static readonly Unit DayAndNight = Elapsed.Define("day-and-night", "ngày đêm", "day", 86_400m);

    public static readonly Unit Year = Calendar.Define("year", "năm", "year", 1m);
    public static readonly Unit Month = Calendar.Define("month", "tháng", "month", Fraction.Of(1, 12));

    public static ValueList<Unit> All { get; } =
    [
        Second,
        Elapsed.Define("minute", "phút", "minute", 60m),
        Hour,
        Day,
        DayAndNight,
        Elapsed.Define("week", "tuần", "week", 604_800m),
        Month,
        Calendar.Define("quarter", "quý", "quarter", Fraction.Of(1, 4)),
        Year,
        Calendar.Define("year-of-age", "tuổi", "years of age", 1m),
        UnitFamily.Of(BaseDimension.WorkingTime).Define("working-day", "ngày làm việc", "working days", 1m),
    ];
}
