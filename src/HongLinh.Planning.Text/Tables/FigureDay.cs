using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Text;

/// <summary>Days and moments as clerks write them: 30/06/2023, 2023-06-30, 30/07/2023 08:00, 2023-07-30T08:00:00+07:00.</summary>
internal static partial class FigureDay
{
    // Vietnam has kept UTC+7 all year round since 1975.
    private static readonly Offset Vietnam = Offset.FromHours(7);

    private static readonly LocalDatePattern[] Days = [LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"), LocalDatePattern.Iso];

    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("d/M/uuuu H:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.ExtendedIso,
    ];

    public static LocalDate? Read(string text) =>
        Days.Select(pattern => pattern.Parse(text.Trim())).FirstOrDefault(static parsed => parsed.Success) is { } day && IsOfOurTime(day.Value) ? day.Value
            : null;

    /// <summary>The moment; a day without an hour means its last moment in Vietnam, so that reports of that day never lie in the future.</summary>
    public static Instant? ReadMoment(string text)
    {
        var trimmed = text.Trim();
        if (Read(trimmed) is { } day)
        {
            return ObservationLog.Empty.KnownBy(day).KnownAt;
        }

        if (Moments.Select(pattern => pattern.Parse(trimmed)).FirstOrDefault(static parsed => parsed.Success) is { } local)
        {
            return IsOfOurTime(local.Value.Date) ? local.Value.WithOffset(Vietnam).ToInstant() : null;
        }

        return OffsetDateTimePattern.ExtendedIso.Parse(trimmed) is { Success: true } moment && IsOfOurTime(moment.Value.Date) ? moment.Value.ToInstant() : null;
    }

    /// <summary>The day in Vietnam on which a moment lies.</summary>
    public static LocalDate DayOf(Instant moment) => moment.InVietnam().Date;

    /// <summary>Whether a date has the month before the day, as in 6/30/2023; then 5/6/2023 elsewhere in the table is ambiguous.</summary>
    public static bool IsMonthFirst(string text) => Strokes().Match(text.Trim()) is { Success: true } date && Number(date, 1) <= 12 && Number(date, 2) > 12;

    /// <summary>Whether day and month of a date could be exchanged.</summary>
    public static bool CouldBeMonthFirst(string text) => Strokes().Match(text.Trim()) is { Success: true } date && Number(date, 2) <= 12
        && Number(date, 1) is var first && first <= 12 && first != Number(date, 2);

    private static int Number(Match date, int group) => int.Parse(date.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{1,2})/[0-9]{4}( |\z)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Strokes();

    // The range of plan years; a slip such as 0203 or 20023 is not a date.
    private static bool IsOfOurTime(LocalDate day) => day.Year is >= 1945 and <= 2200;
}
