using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Writes days and moments: 30/07/2023 in Vietnamese, 30 July 2023 in English.</summary>
internal static class DateText
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // A view of everything uses a moment that is too far in the future to be printed.
    private static readonly Instant Forever = Instant.FromUtc(9000, 1, 1, 0, 0);

    public static string EnglishMonth(int month) => EnglishMonths[month - 1];

    public static string Write(LocalDate day, Language language) => language.Of(
        $"{day.Day:00}/{day.Month:00}/{day.Year}",
        $"{day.Day} {EnglishMonth(day.Month)} {day.Year}");

    /// <summary>The date line of a document; says so where the day is blank.</summary>
    public static string Write(DocumentDate date, Language language)
    {
        if (date.Day is { } day)
        {
            return language.Of("ngày ", "") + Write(new LocalDate(date.Month.Year, date.Month.Month, day), language);
        }

        return language.Of("ngày (để trống) ", "") + Month(date.Month, language) + language.Of("", " (the day is left blank)");
    }

    public static string Month(YearMonth month, Language language) => language.Of(
        $"tháng {month.Month:00} năm {month.Year}",
        $"{EnglishMonth(month.Month)} {month.Year}");

    /// <summary>"theo số liệu đã biết đến ...": the moment of knowledge.</summary>
    public static string KnownAt(Instant moment, Language language)
    {
        if (moment >= Forever)
        {
            return language.Of("theo mọi số liệu đã nhập", "on every figure entered");
        }

        var local = moment.InVietnam().LocalDateTime;
        var day = Write(local.Date, language);
        return IsEndOfDay(local)
            ? language.Of($"theo số liệu nhận được đến hết ngày {day}", $"on the figures known by the end of {day}")
            : language.Of(
                $"theo số liệu nhận được đến {local.Hour:00}:{local.Minute:00} ngày {day} (giờ Việt Nam)",
                $"on the figures known at {local.Hour:00}:{local.Minute:00} on {day} (Vietnam time)");
    }

    /// <summary>The day of an evaluation and the moment of what was known; a day that is both is said once.</summary>
    public static string AsOf(LocalDate day, Instant moment, Language language)
    {
        var isSameDay = moment < Forever && moment.InVietnam().LocalDateTime is var local
            && local.Date == day && IsEndOfDay(local);
        return Write(day, language) + ", " + (isSameDay
            ? language.Of("theo số liệu nhận được đến hết ngày này", "on the figures known by the end of that day") : KnownAt(moment, language));
    }

    private static bool IsEndOfDay(LocalDateTime local) => local is { Hour: 23, Minute: 59 };
}
