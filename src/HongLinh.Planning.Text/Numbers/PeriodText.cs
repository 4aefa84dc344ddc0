using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Names reporting periods: 6 tháng đầu năm 2023, quý I năm 2023; first half of 2023 (kỳ báo cáo).</summary>
internal static class PeriodText
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];
    private static readonly string[] Ordinal = ["first", "second", "third", "fourth"];

    private static readonly string[] Count =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Write(ReportingPeriod period, Language language)
    {
        var year = NumberText.Digits(period.Year.Number);
        if (period.Cycle == ReportingCycle.Year)
        {
            return language.Of("năm ", "the year ") + year;
        }

        // "6 tháng đầu năm" already ends in the word for year.
        var name = WithoutYear(period, language);
        return language.IsVietnamese
            ? name + (name.EndsWith(" năm", StringComparison.Ordinal) ? " " : " năm ") + year
            : name + (IsOneMonth(period) ? " " : " of ") + year;
    }

    /// <summary>The name without the year, for use where the year is clear: a table of one plan.</summary>
    public static string WithoutYear(ReportingPeriod period, Language language)
    {
        var n = NumberText.Digits(period.Ordinal);
        var cycle = period.Cycle;
        var (vietnamese, english) =
            cycle == ReportingCycle.Year ? ("cả năm", "the whole year")
            : cycle == ReportingCycle.Quarter ? ("quý " + Roman[period.Ordinal - 1], Ordinal[period.Ordinal - 1] + " quarter")
            : cycle == ReportingCycle.HalfYear ? ("6 tháng " + (period.Ordinal == 1 ? "đầu" : "cuối") + " năm", Ordinal[period.Ordinal - 1] + " half")
            : cycle == ReportingCycle.Week ? ("tuần " + n, "week " + n)
            : cycle == ReportingCycle.NineMonths ? ("9 tháng đầu năm", "first nine months")
            : IsOneMonth(period) ? ("tháng " + n, DateText.EnglishMonth(period.Ordinal))
            : cycle == ReportingCycle.YearToDate && period.Ordinal == 12 ? ("12 tháng", "twelve months")
            : cycle == ReportingCycle.YearToDate ? (n + " tháng đầu năm", $"first {Count[period.Ordinal - 1]} months")
            : throw new UnreachableException($"No name for {period}.");
        return language.Of(vietnamese, english);
    }

    private static bool IsOneMonth(ReportingPeriod period) =>
        period.Cycle == ReportingCycle.Month || period.Cycle == ReportingCycle.YearToDate && period.Ordinal == 1;
}
