using System.Globalization;
using System.Text.RegularExpressions;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples;

/// <summary>Dates as people write them: 30/07/2023, 30-7-2023, 30.7.2023, or 2023-07-30.</summary>
internal static partial class Days
{
    /// <summary>The date; or null, and why it is none.</summary>
    public static LocalDate? Read(string text, Language language, out string fault)
    {
        fault = "";
        var trimmed = text.Trim();
        if (DayFirst().Match(trimmed) is { Success: true } usual)
        {
            return Of(Number(usual, "y"), Number(usual, "m"), Number(usual, "d"), language, out fault);
        }

        if (YearFirst().Match(trimmed) is { Success: true } iso)
        {
            return Of(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"), language, out fault);
        }

        fault = ShortYear().IsMatch(trimmed)
            ? Of(language, $"“{text}”: ghi năm đủ bốn chữ số, ví dụ 30/07/2023.", $"“{text}”: write the year with four digits, such as 30/07/2023.")
            : Of(language, $"“{text}” không phải là ngày; ghi như 30/07/2023 hoặc 2023-07-30.", $"“{text}” is not a date; write 30/07/2023 or 2023-07-30.");
        return null;
    }

    // The month before the day is not guessed at: 7/30/2023 has no month 30.
    private static LocalDate? Of(int year, int month, int day, Language language, out string fault)
    {
        fault = year is < 1945 or > 2200 ? Of(language, $"Năm {year} nằm ngoài khoảng 1945 - 2200.", $"The year {year} lies outside 1945 to 2200.")
            : month is < 1 or > 12 ? Of(
                language, $"Không có tháng {month}; ghi ngày trước, tháng sau, ví dụ 30/07/2023.",
                $"There is no month {month}; the day comes first, as in 30/07/2023.")
            : day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? Of(
                language, $"Không có ngày {day:00}/{month:00}/{year}: tháng {month} năm {year} có {CalendarSystem.Iso.GetDaysInMonth(year, month)} ngày.",
                $"There is no day {day:00}/{month:00}/{year}: month {month} of {year} has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days.")
            : "";
        return fault.Length == 0 ? new LocalDate(year, month, day) : null;
    }

    private static string Of(Language language, FormattableString vietnamese, FormattableString english) =>
        (language == Language.Vietnamese ? vietnamese : english).ToString(CultureInfo.InvariantCulture);

    private static int Number(Match date, string part) => int.Parse(date.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ShortYear();
}
