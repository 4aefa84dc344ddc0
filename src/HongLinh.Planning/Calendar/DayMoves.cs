using NodaTime;

namespace HongLinh.Planning;

/// <summary>Moves and ends of days that hold for every day: what would lie outside of the calendar is its first or last day or moment.</summary>
/// <remarks>A deadline of 31 December 9999 stands for "no deadline" in some data; reviews and reminders answer for it like for any other.</remarks>
internal static class DayMoves
{
    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly Instant LastInVietnam = Instant.MaxValue - Duration.FromHours(7);

    /// <summary>A day moved by a number of days, at most to the first or last day of the calendar.</summary>
    public static LocalDate Moved(this LocalDate day, int days) =>
        days > 0 ? day.PlusDays(Math.Min(days, Period.DaysBetween(day, LocalDate.MaxIsoValue)))
        : day.PlusDays(Math.Max(days, Period.DaysBetween(day, LocalDate.MinIsoValue)));

    /// <summary>A moment by the clock of Vietnam, UTC+7 all year round since 1975.</summary>
    public static OffsetDateTime InVietnam(this Instant moment) => Instant.Min(moment, LastInVietnam).WithOffset(Vietnam);

    /// <summary>The moment at which a day ends (exclusive): the start of the next day; the last moment of all for the last day.</summary>
    public static Instant EndIn(this LocalDate day, DateTimeZone zone) =>
        day == LocalDate.MaxIsoValue ? Instant.MaxValue : day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
}
