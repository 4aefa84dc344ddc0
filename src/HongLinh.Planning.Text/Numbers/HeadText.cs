namespace HongLinh.Planning.Text;

/// <summary>Writes the number and the date of a document, with a blank for the pen where one is not known yet (số, ngày văn bản).</summary>
internal static class HeadText
{
    // Within a sentence spaces alone would not be seen.
    private const string Dots = "......";

    /// <summary>"05/KH-UBND": a 0 before a single digit.</summary>
    /// <param name="number">The number; null where nothing of it is known.</param>
    /// <param name="blank">What stands where the pen is to write.</param>
    public static string Number(DocumentNumber? number, string blank = Dots) => number is null ? blank
        : (number.Number.Length == 0 ? blank
            : number.Number.Length == 1 && char.IsAsciiDigit(number.Number[0]) ? "0" + number.Number : number.Number) + "/" + number.Symbol;

    /// <summary>"ngày 05 tháng 01 năm 2023": a 0 before days under ten and before the first two months.</summary>
    /// <param name="date">The date; null where nothing of it is known.</param>
    /// <param name="language">The language.</param>
    /// <param name="blankDay">What stands where the pen is to write the day.</param>
    public static string Date(DocumentDate date, Language language, string blankDay = Dots)
    {
        var (year, month) = (NumberText.Digits(date.Month.Year), date.Month.Month);
        var day = date.Day is { } known ? NumberText.Digits(known).PadLeft(2, '0') : blankDay;
        return language.IsVietnamese
            ? $"ngày {day} tháng {(month < 3 ? "0" : "")}{NumberText.Digits(month)} năm {year}"
            : $"{day.TrimStart('0')} {DateText.EnglishMonth(month)} {year}".TrimStart();
    }
}
