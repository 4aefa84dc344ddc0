using System.Diagnostics;
using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.ICalendar;

/// <summary>Names of periods without their year: tháng 1, quý I, 6 tháng đầu năm.</summary>
internal static class PeriodWords
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static string Of(ReportingPeriod period, Language language)
    {
        var n = period.Ordinal;
        var cycle = period.Cycle;
        var (vietnamese, english) =
            cycle == ReportingCycle.Month ? ($"tháng {Digits(n)}", $"month {Digits(n)}")
            : cycle == ReportingCycle.Quarter ? ($"quý {Roman[n - 1]}", $"quarter {Roman[n - 1]}")
            : cycle == ReportingCycle.HalfYear ? (n == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm", n == 1 ? "first half" : "second half")
            : cycle == ReportingCycle.NineMonths ? ("9 tháng đầu năm", "nine months")
            : cycle == ReportingCycle.YearToDate ? ($"{Digits(n)} tháng đầu năm", $"first {Digits(n)} months")
            : cycle == ReportingCycle.Week ? ($"tuần {Digits(n)}", $"week {Digits(n)}")
            : cycle == ReportingCycle.Year ? ("cả năm", "the year")
            : throw new UnreachableException($"No name for {period}.");
        return ReferenceEquals(language, Language.Vietnamese) ? vietnamese : english;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
