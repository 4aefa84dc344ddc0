using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The commands: the reports of a year, the lunar calendar, and the reports owed.</summary>
internal sealed class Commands(Shell shell)
{
    private readonly Option<PlanYear> _year = shell.Value("--year", shell.Of("NĂM", "YEAR"), shell.Of("Năm; mặc định 2026.", "The year; 2026 by default."),
        shell.Of("năm từ 1945 đến 2200", "a year from 1945 to 2200"),
        static text => Number(text, 1945, 2200) is { } number ? PlanYear.Of(number) : null, PlanYear.Of(2026));

    private readonly Option<ReportingRegime> _regime = shell.Value("--regime", shell.Of("MÃ", "CODE"), shell.Of(
            $"Chế độ báo cáo: {Codes()}; mặc định nd-09-2019.", $"The regime: {Codes()}; nd-09-2019 by default."),
        shell.Of("một trong các mã ", "one of ") + Codes(),
        static text => ReportingRegimes.TryFromCode(text, out var regime) ? regime : null, ReportingRegimes.Decree09Of2019);

    private readonly Option<ReportingLevel> _level = shell.Value("--level", "ward|town|province|ministry", shell.Of(
            "Cấp báo cáo: ward (xã), town (huyện), province (tỉnh, mặc định), ministry (bộ).", "The level that reports; province by default."),
        shell.Of("ward, town, province hoặc ministry", "ward, town, province or ministry"),
        static text => ReportingLevel.TryFromCode(text, out var value) ? value : null, ReportingLevel.Province);

    private readonly Option<string> _format = shell.Value("--format", "text|json|ics", shell.Of(
            "Dạng: text (bảng, mặc định), json, ics (lịch để nhập vào chương trình khác).",
            "The form: text (a table, the default), json, ics (a calendar to import)."),
        shell.Of("text, json hoặc ics", "text, json or ics"), static text => text is "text" or "json" or "ics" ? text : null, "text");

    private readonly Option<int?> _alarm = shell.Value("--alarm", shell.Of("SỐ NGÀY", "DAYS"), shell.Of(
            "Nhắc trước bấy nhiêu ngày (1 - 30), dùng với --format ics.", "Reminds so many days before (1 to 30), with --format ics."),
        shell.Of("số ngày từ 1 đến 30", "a number of days from 1 to 30"), static text => Number(text, 1, 30), default(int?));

    private readonly Option<int?> _dueDay = shell.Value("--due-day", shell.Of("NGÀY TRONG THÁNG", "DAY OF MONTH"), shell.Of(
            "Tự khai báo thời hạn: ngày này (1 - 28) của tháng cuối kỳ.", "Declares a deadline: this day (1 to 28) of the last month of a period."),
        shell.Of("một ngày từ 1 đến 28, tháng nào cũng có", "a day from 1 to 28, which every month has"), static text => Number(text, 1, 28), default(int?));

    private readonly Option<int?> _dueAfter = shell.Value("--due-after", shell.Of("SỐ NGÀY", "DAYS"), shell.Of(
            "Tự khai báo thời hạn: bấy nhiêu ngày làm việc (1 - 60) sau ngày chốt số liệu.",
            "Declares a deadline: so many working days (1 to 60) after the cut-off."),
        shell.Of("số ngày từ 1 đến 60", "a number of days from 1 to 60"), static text => Number(text, 1, 60), default(int?));

    private readonly Option<string> _act = shell.Value("--act", shell.Of("VĂN BẢN", "ACT"), shell.Of(
            "Căn cứ của thời hạn tự khai báo.", "The act of the declared deadline."),
        shell.Of("tên văn bản", "the name of an act"), static text => string.IsNullOrWhiteSpace(text) ? null : text, "");

    public RootCommand Root()
    {
        var root = new RootCommand(shell.Of("Lịch báo cáo của một năm, kèm căn cứ pháp lý.", "A year's reports with the law attached."))
        {
            _year, _regime, _level, _format, _alarm, _dueDay, _dueAfter, _act, Lunar(), Owed(),
        };
        root.SetAction(call => Fault(call) is { } fault ? Shell.Refuse(fault) : Year(call));
        return root;
    }

    private string? Fault(ParseResult call) =>
        shell.Clash(call, _dueDay, _dueAfter)
        ?? (Shell.IsGiven(call, _act) && !Shell.IsGiven(call, _dueDay) && !Shell.IsGiven(call, _dueAfter) ? shell.Of(
            "--act chỉ dùng cùng --due-day hoặc --due-after.", "--act goes with --due-day or --due-after only.") : null)
        ?? (Shell.IsGiven(call, _alarm) && call.GetValue(_format) is var format and not "ics" ? shell.Of(
            $"--alarm và --format {format} không dùng cùng nhau: chỉ dùng với --format ics.",
            $"--alarm and --format {format} do not go together: it is for --format ics only.") : null);

    private int Year(ParseResult call)
    {
        var (year, who, given) = (call.GetValue(_year)!, call.GetValue(_level)!, call.GetValue(_regime)!);
        var (day, act) = (call.GetValue(_dueDay), call.GetValue(_act)!);
        var regime = day is { } on ? OwnRegime.OnDay(given, who, on, act)
            : call.GetValue(_dueAfter) is { } days ? OwnRegime.After(given, who, days, act)
            : given;
        return OwnRegime.TooEarly(regime, year, day, shell) is { } early
            ? Shell.Refuse(early)
            : new YearTable(shell, regime, year, who).Print(call.GetValue(_format)!, call.GetValue(_alarm));
    }

    private Command Lunar()
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"{LunarDate.FirstSupportedYear} - {LunarDate.LastSupportedYear}");
        var one = shell.Of("năm trong khoảng ", "a year within ") + years;
        var from = shell.Value(
            "--from", shell.Of("NĂM", "YEAR"), shell.Of("Năm đầu; mặc định 2026.", "The first year; 2026 by default."), one, LunarYear, (int?)2026);
        var to = shell.Value(
            "--to", shell.Of("NĂM", "YEAR"), shell.Of("Năm cuối; mặc định 2036.", "The last year; 2036 by default."), one, LunarYear, (int?)2036);
        var format = shell.Value("--format", "csv", shell.Of("Dạng: csv.", "The form: csv."), "csv", static text => text is "csv" ? text : null, "csv");
        var command = new Command("lunar", shell.Of("Tết và Giỗ Tổ theo âm lịch Việt Nam.", "Tết and the day of the Hùng kings.")) { from, to, format };
        command.SetAction(call =>
        {
            var (first, last) = (call.GetValue(from)!.Value, call.GetValue(to)!.Value);
            return first > last
                ? Shell.Refuse(shell.Of($"--from {Digits(first)} sau --to {Digits(last)}.", $"--from {Digits(first)} is after --to {Digits(last)}."))
                : PrintLunar(first, last);
        });
        return command;
    }

    private static int PrintLunar(int first, int last)
    {
        Console.Out.WriteLine("year,tet,gio_to");
        for (var year = first; year <= last; year++)
        {
            var kings = LunarDate.Of(year, 3, 10).ToLocalDate();
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{year},{LocalDatePattern.Iso.Format(LunarDate.FirstDayOfYear(year))},{LocalDatePattern.Iso.Format(kings)}"));
        }

        return ExitCode.Done;
    }

    private Command Owed()
    {
        var asOf = shell.Day("--as-of", shell.Of("Ngày; mặc định 20/03/2023.", "The day; 20/03/2023 by default."));
        var command = new Command("owed", shell.Of(
            "Báo cáo chưa gửi theo kế hoạch Hồng Lĩnh 2023.", "What is owed under the 2023 plan of Hồng Lĩnh.")) { asOf };
        command.SetAction(call =>
        {
            Terminal.Write(OwedTable.Render(call.GetValue(asOf) ?? new LocalDate(2023, 3, 20), shell.Language, Terminal.Width));
            return ExitCode.Done;
        });
        return command;
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static int? LunarYear(string text) => Number(text, LunarDate.FirstSupportedYear, LunarDate.LastSupportedYear);

    private static string Codes() => string.Join(", ", ReportingRegimes.All.Select(static regime => regime.Code));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
