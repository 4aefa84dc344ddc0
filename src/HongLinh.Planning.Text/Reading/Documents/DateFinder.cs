using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Finds the deadline that words set: trước ngày 30/6, trong quý II, hết tháng 9, trong năm 2023.</summary>
internal static class DateFinder
{
    private static readonly Lexicon<bool> Before = WordSet.Of("trước, trước ngày");

    /// <summary>The deadline; null when the words set none.</summary>
    public static LocalDate? Find(TokenList tokens, PlanYear year) =>
        // "Lập dự toán năm 2023, trình trong tháng 11/2022": a year alone is the last that decides.
        Find(tokens, year, isDeadline: true, hasYears: true) ?? Find(tokens, year, isDeadline: false, hasYears: false)
            ?? Find(tokens, year, isDeadline: false, hasYears: true);

    // "Phục vụ dịp lễ 30/4, báo cáo trước ngày 18/4": words of a deadline decide between several dates.
    private static readonly Lexicon<bool> Deadlines = WordSet.Of(
        "trước, trước ngày, chậm nhất, chậm nhất là, chậm nhất vào, chậm nhất đến, xong, xong trong, hoàn thành, hoàn thành trong, hoàn thành vào, "
        + "hết, đến hết, "
        + "thời hạn:, thời gian:, hạn:, thời gian hoàn thành:");

    private static LocalDate? Find(TokenList tokens, PlanYear year, bool isDeadline, bool hasYears)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (isDeadline && Deadlines.MatchBefore(tokens, at, 0, out _) == 0)
            {
                continue;
            }

            var found = Half(tokens, at, year) ?? Day(tokens, at, year) ?? Month(tokens, at, year) ?? Quarter(tokens, at, year)
                ?? (hasYears ? Year(tokens, at) : null);
            // "Vào tháng 10 hằng năm" is no day of this year alone; without a year of the document, "15/4" is no day at all.
            if (found is { } day && !Recurs(tokens, at) && (year.Number > PlanHeaderReader.UnknownYear || day.Year != year.Number))
            {
                // "Trước ngày 30/6" excludes the day itself; "trước năm 2023" is rare and is not adjusted.
                var isBefore = Before.MatchBefore(tokens, at, 0, out _) > 0;
                return !isBefore ? Last(tokens, at, year, day)
                    : tokens.IsNumber(at) | tokens.IsWord(at, Keys.Day) ? day.PlusDays(-1)
                    : tokens.IsWord(at, Keys.Month) ? new LocalDate(day.Year, day.Month, 1).PlusDays(-1)
                    : day;
            }
        }

        return null;
    }

    private static bool Recurs(TokenList tokens, int at)
    {
        var next = at + 1;
        while (next < tokens.Count
            && (tokens.IsNumber(next) || tokens.IsSign(next, '/') || tokens.IsWord(next, Keys.Month) || tokens.IsWord(next, Keys.Quarter)))
        {
            next++;
        }

        return EachYear.Match(tokens, next, tokens.Count, out _) > 0;
    }

    private static readonly Lexicon<bool> EachYear = WordSet.Of("hằng năm, hàng năm, mỗi năm");

    // "Tháng 3 - 6", "Quý I, II", "từ tháng 3 đến tháng 6": the last period sets the deadline.
    private static LocalDate Last(TokenList tokens, int at, PlanYear year, LocalDate day)
    {
        for (var next = at + 1; next < tokens.Count && next < at + MostTokens; next++)
        {
            if (tokens.IsNumber(at) || tokens.IsWord(at, Keys.Day))
            {
                day = IsTo(tokens, next) && Day(tokens, next, year) is { } end ? end : day;
                continue;
            }

            var isQuarter = tokens.IsWord(at, Keys.Quarter) && (tokens.IsSign(next, '-') || tokens.IsSign(next, ',') || tokens.IsWord(next, Keys.And))
                && next + 1 < tokens.Count && tokens[next + 1].IsWord && RomanNumber.Of(tokens[next + 1].Key) is >= 1 and <= 4;
            var isMonth = tokens.IsWord(at, Keys.Month) && tokens.IsSign(next, '-') && Number(tokens, next + 1, out var last) && last is >= 1 and <= 12;
            var later = isQuarter ? QuarterAt(tokens, next + 1, year) : isMonth ? MonthAt(tokens, next + 1, year)
                : tokens.IsWord(next, Keys.Month) ? Month(tokens, next, year) : tokens.IsWord(next, Keys.Quarter) ? Quarter(tokens, next, year) : null;
            day = later is { } found && found > day ? found : day;
        }

        return day;
    }

    // "từ ngày 01/10 đến ngày 20/10", "từ 01/11 đến hết 31/12"
    private static bool IsTo(TokenList tokens, int at) =>
        Ends.MatchBefore(tokens, at, 0, out _) > 0 || tokens.IsSign(at - 1, '-') || tokens.IsSign(at - 1, '–');

    private static readonly Lexicon<bool> Ends = WordSet.Of("đến, đến hết, đến trước");

    private const int MostTokens = 10;

    private static LocalDate? Day(TokenList tokens, int at, PlanYear year)
    {
        var next = tokens.IsWord(at, Keys.Day) ? at + 1 : at;
        // ngày 15/11/2027, ngày 15 tháng 11 năm 2027
        var isInWords = next > at && tokens.IsWord(next + 1, Keys.Month);
        if (!Number(tokens, next, out var day) || !isInWords && !tokens.IsSign(next + 1, '/') || !Number(tokens, next + 2, out var month))
        {
            return null;
        }

        var inYear = (isInWords ? tokens.IsWord(next + 3, Keys.Year) || tokens.IsSign(next + 3, '/') : tokens.IsSign(next + 3, '/'))
            && Number(tokens, next + 4, out var stated) ? stated : year.Number;
        return Valid(inYear, month) && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(inYear, month) ? new LocalDate(inYear, month, day) : null;
    }

    // "6 tháng đầu năm 2025" ends in June and not with the year that it names.
    private static LocalDate? Half(TokenList tokens, int at, PlanYear year) =>
        Halves.Match(tokens, at, tokens.Count, out var lastMonth) is var length and > 0
        && (TimeReader.IsYear(tokens, at + length) && Number(tokens, at + length, out var stated) ? stated : year.Number) is var inYear
        && Valid(inYear, lastMonth)
            ? new YearMonth(inYear, lastMonth).ToDateInterval().End : null;

    private static readonly Lexicon<int> Halves = new(
    [
        .. WordSet.Rows(6, "6 tháng đầu năm, 06 tháng đầu năm, sáu tháng đầu năm"),
        .. WordSet.Rows(12, "6 tháng cuối năm, 06 tháng cuối năm, sáu tháng cuối năm"),
        .. WordSet.Rows(9, "9 tháng đầu năm, 09 tháng đầu năm, 9 tháng năm, 09 tháng năm"),
    ]);

    private static LocalDate? Month(TokenList tokens, int at, PlanYear year) =>
        tokens.IsWord(at, Keys.Month) ? MonthAt(tokens, at + 1, year) : null;

    private static LocalDate? MonthAt(TokenList tokens, int at, PlanYear year) =>
        Number(tokens, at, out var month) && YearAfter(tokens, at + 1, year) is var inYear && Valid(inYear, month)
            ? new YearMonth(inYear, month).ToDateInterval().End : null;

    private static LocalDate? Quarter(TokenList tokens, int at, PlanYear year) => tokens.IsWord(at, Keys.Quarter) ? QuarterAt(tokens, at + 1, year) : null;

    private static LocalDate? QuarterAt(TokenList tokens, int at, PlanYear year)
    {
        var quarter = Number(tokens, at, out var number) ? number : at < tokens.Count && tokens[at].IsWord ? RomanNumber.Of(tokens[at].Key) : 0;
        return quarter is >= 1 and <= 4 && YearAfter(tokens, at + 1, year) is var inYear && Valid(inYear, 3 * quarter)
            ? new YearMonth(inYear, 3 * quarter).ToDateInterval().End : null;
    }

    private static LocalDate? Year(TokenList tokens, int at) =>
        tokens.IsWord(at, Keys.Year) && TimeReader.IsYear(tokens, at + 1) && Number(tokens, at + 1, out var year) ? new LocalDate(year, 12, 31) : null;

    private static int YearAfter(TokenList tokens, int at, PlanYear year) =>
        (tokens.IsSign(at, '/') || tokens.IsWord(at, Keys.Year)) && Number(tokens, at + 1, out var stated) ? stated : year.Number;

    private static bool Valid(int year, int month) => year is >= 1945 and <= 2200 && month is >= 1 and <= 12;

    private static bool Number(TokenList tokens, int at, out int number)
    {
        number = 0;
        return tokens.IsNumber(at) && int.TryParse(tokens[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
