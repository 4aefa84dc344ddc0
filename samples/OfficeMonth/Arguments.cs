using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The options of the command line.</summary>
internal sealed class Arguments
{
    // The office closes a month on the fifth of the next one.
    private const int ClosingDay = 5;

    private static readonly YearMonth Usual = new(2023, 6);

    private static readonly Dictionary<string, Func<PlanYear, int, ReportingPeriod?>> Periods = new(StringComparer.Ordinal)
    {
        ["month"] = static (year, month) => ReportingPeriod.Month(year, month),
        ["quarter"] = static (year, month) => month % 3 == 0 ? ReportingPeriod.Quarter(year, month / 3) : null,
        ["half-year"] = static (year, month) => month % 6 == 0 ? ReportingPeriod.Half(year, month / 6) : null,
        ["nine-months"] = static (year, month) => month == 9 ? ReportingPeriod.NineMonths(year) : null,
        ["year"] = static (year, month) => month == 12 ? ReportingPeriod.WholeYear(year) : null,
    };

    private readonly Shell _shell;
    private readonly Option<YearMonth?> _month;
    private readonly Option<string> _period;
    private readonly Option<LocalDate?> _asOf;
    private readonly Option<string?> _folder;
    private readonly Option<string?> _out;

    public Arguments(Shell shell)
    {
        _shell = shell;
        _month = shell.Value("--month", shell.Of("THÁNG", "MONTH"), shell.Of("Tháng báo cáo, ghi 2023-06 hoặc 06/2023; mặc định 2023-06.",
                "The month, as 2023-06 or 06/2023; 2023-06 by default."),
            shell.Of("tháng như 2023-06 hoặc 06/2023", "a month such as 2023-06 or 06/2023"), ReadMonth, default(YearMonth?));
        var names = string.Join(", ", Periods.Keys);
        _period = shell.Value("--period", shell.Of("KỲ", "PERIOD"), shell.Of(
                $"Kỳ báo cáo kết thúc bằng tháng ấy: {names}; mặc định month.", $"The period that ends with that month: {names}; month by default."),
            shell.Of("một trong các kỳ ", "one of ") + names, static text => Periods.ContainsKey(text) ? text : null, "month");
        _asOf = shell.Day("--as-of", shell.Of(
            "Ngày làm báo cáo; mặc định ngày 05 tháng sau.", "The day of the report; the fifth of the next month by default."));
        _folder = shell.Value("--folder", shell.Of("THƯ MỤC", "FOLDER"), shell.Of("Thư mục dữ liệu; mặc định dữ liệu mẫu.", "The folder with the data."),
            shell.Of("tên thư mục", "the name of a folder"), static text => string.IsNullOrWhiteSpace(text) ? null : text, default(string));
        _out = shell.Value("--out", shell.Of("THƯ MỤC", "FOLDER"), shell.Of("Ghi kết quả vào thư mục này.", "Writes everything into this folder."),
            shell.Of("tên thư mục", "the name of a folder"), static text => string.IsNullOrWhiteSpace(text) ? null : text, default(string));
    }

    public Option[] All => [_month, _period, _asOf, _folder, _out];

    public Request Read(ParseResult call)
    {
        var month = call.GetValue(_month) ?? Usual;
        return new Request
        {
            Month = month,
            Period = PeriodOf(call, month)!,
            AsOf = call.GetValue(_asOf) ?? month.PlusMonths(1).OnDayOfMonth(ClosingDay),
            Folder = call.GetValue(_folder) ?? Path.Combine(AppContext.BaseDirectory, "du-lieu"),
            Out = call.GetValue(_out),
            Language = _shell.Language,
        };
    }

    /// <summary>What is wrong with a call whose options do not go together; null when nothing is.</summary>
    public string? Fault(ParseResult call)
    {
        var month = call.GetValue(_month) ?? Usual;
        return PeriodOf(call, month) is null ? _shell.Of(
                $"--period {call.GetValue(_period)} không kết thúc bằng tháng {month.Month.ToString(CultureInfo.InvariantCulture)}.",
                $"--period {call.GetValue(_period)} does not end with month {month.Month.ToString(CultureInfo.InvariantCulture)}.")
            : call.GetValue(_asOf) is { } day && day < month.ToDateInterval().End ? _shell.Of(
                "--as-of: ngày làm báo cáo phải từ ngày cuối tháng báo cáo trở đi.", "--as-of: the report is made on the last day of the month or later.")
            : null;
    }

    private ReportingPeriod? PeriodOf(ParseResult call, YearMonth month) => Periods[call.GetValue(_period)!](PlanYear.Of(month.Year), month.Month);

    private static YearMonth? ReadMonth(string text)
    {
        var parts = text.Split('-', '/');
        if (parts.Length != 2 || !TryNumber(parts[0], out var first) || !TryNumber(parts[1], out var second))
        {
            return null;
        }

        var (year, month) = first > 12 ? (first, second) : (second, first);
        return year is >= 1945 and <= 2200 && month is >= 1 and <= 12 ? new YearMonth(year, month) : null;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
