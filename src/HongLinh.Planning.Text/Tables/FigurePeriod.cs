using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>A reporting period as clerks name it: tháng 6, quý II, 6 tháng, 9 tháng, lũy kế 5 tháng, năm; 2023-06, M06, 2023-Q2.</summary>
internal static partial class FigurePeriod
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];

    /// <summary>Reads a name; without a year it belongs to the year of the plan.</summary>
    public static bool TryRead(string text, PlanYear year, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        var key = TableKey.Of(text);
        if (ReportingPeriod.TryParse(key.ToUpperInvariant(), out period))
        {
            return true;
        }

        var dated = Dated().Match(key);
        if (dated.Success && Number(dated.Groups["year"]) is < 1945 or > 2200)
        {
            return false;
        }

        var of = dated.Success ? PlanYear.Of(Number(dated.Groups["year"])) : year;
        var name = dated.Success ? dated.Groups["name"].Value : key;
        var (cycle, ordinal) = Named(name, dated.Success);
        period = ordinal >= 1 && ordinal <= cycle.CountIn(of) ? ReportingPeriod.Of(of, cycle, ordinal) : null;
        return period is not null;
    }

    // Ordinal 0 is not a period.
    private static (ReportingCycle Cycle, int Ordinal) Named(string name, bool hasYear) => name switch
    {
        "nam" or "ca nam" or "year" or "y" => (ReportingCycle.Year, 1),
        // "2023", and "cả năm 2023" without the word "năm", which was removed with the year.
        "" or "ca" when hasYear => (ReportingCycle.Year, 1),
        "6 thang" or "6 thang dau" or "6 thang dau nam" or "h1" or "first half" => (ReportingCycle.HalfYear, 1),
        "6 thang cuoi" or "6 thang cuoi nam" or "h2" or "second half" => (ReportingCycle.HalfYear, 2),
        "9 thang" or "9 thang dau" or "9 thang dau nam" or "9m" or "nine months" => (ReportingCycle.NineMonths, 1),
        _ when Month().Match(name) is { Success: true } month => (ReportingCycle.Month, Number(month.Groups[1])),
        _ when hasYear && Digits().IsMatch(name) => (ReportingCycle.Month, int.Parse(name, CultureInfo.InvariantCulture)),
        _ when Quarter().Match(name) is { Success: true } quarter => (ReportingCycle.Quarter, QuarterOf(quarter.Groups[1].Value)),
        _ when Total().Match(name) is { Success: true } total => (ReportingCycle.YearToDate, Number(total.Groups[1])),
        _ when Months().Match(name) is { Success: true } months => (ReportingCycle.YearToDate, Number(months.Groups[1])),
        _ when Week().Match(name) is { Success: true } week => (ReportingCycle.Week, Number(week.Groups[1])),
        _ => (ReportingCycle.Year, 0),
    };

    private static int QuarterOf(string name) => char.IsAsciiDigit(name[0]) ? name[0] - '0' : Array.IndexOf(Roman, name) + 1;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The year is last, "tháng 6 năm 2023", or first, "2023-06".
    [GeneratedRegex(
        @"^(?:(?<name>.*?)(?: nam)?(?:^|[ /-])(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<name>[a-z]?[0-9]{1,2}m?))\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?:thang|month|t|m) ?([0-9]{1,2})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Month();

    [GeneratedRegex(@"^[0-9]{1,2}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:quy|quarter|q) ?([1-4]|i{1,3}|iv)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"^(?:luy ke|cong don|ytd|total)(?: den| het| thang)* ?([0-9]{1,2})(?: thang| months)?(?: dau)?(?: nam)?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Total();

    [GeneratedRegex(@"^([0-9]{1,2}) (?:thang|months)(?: dau)?(?: nam)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Months();

    [GeneratedRegex(@"^(?:tuan|week|w) ?([0-9]{1,2})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Week();
}
