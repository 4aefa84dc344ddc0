using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>
/// Working days few enough to count by hand: 2022 to 2027 are announced, with days off at the beginning of 2022, at Tết 2023 and in
/// 2026; the labour code answers for the ten years after.
/// </summary>
/// <remarks>The entries are true, but not all that there were: a weekday of another month is worked, holiday or not.</remarks>
internal static class ExampleDays
{
    private static readonly (int Year, DayOffKind Kind, string Days)[] Entries =
    [
        (2022, DayOffKind.PublicHoliday, "01-01"),
        (2022, DayOffKind.CompensatoryRest, "01-03"),
        (2023, DayOffKind.PublicHoliday, "01-20 01-21 01-22 01-23 01-24"),
        (2023, DayOffKind.CompensatoryRest, "01-25 01-26"),
        (2026, DayOffKind.PublicHoliday, "01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-01 09-02 11-24"),
        (2026, DayOffKind.CompensatoryRest, "04-27"),
        (2026, DayOffKind.SwappedRest, "01-02 08-31"),
        (2026, DayOffKind.WorkingSaturday, "01-10 08-22"),
    ];

    /// <summary>The working days.</summary>
    public static WorkingCalendar Calendar { get; } = WorkingCalendar.Of(DayOffTable.Create(2022, 2027, 2037, ValueList.From(
        Entries.SelectMany(static row => row.Days.Split(' ').Select(day => Entry(row.Year, row.Kind, day))))).Value);

    private static DayOff Entry(int year, DayOffKind kind, string day) => new()
    {
        Date = new LocalDate(year, Number(day[..2]), Number(day[3..])),
        Kind = kind,
        Name = kind.Code,
        Basis = Some.Basis,
        Status = DayOffStatus.Enacted,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
