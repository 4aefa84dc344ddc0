using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;
using NodaTime.Text;
using TextLanguage = HongLinh.Planning.Text.Language;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The commands: the reports of a year, the lunar calendar, and the reports owed.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var year = Value("--year", "Năm. / The year.", Year, "a year from 1945 to 2200", PlanYear.Of(2026));
        var regime = Value("--regime", "Chế độ báo cáo: " + Codes() + ". / The regime.", Regime, "one of " + Codes(), ReportingRegimes.Decree09Of2019);
        var level = Value("--level", "Cấp: ward, town, province, ministry. / The level.",
            static text => ReportingLevel.TryFromCode(text, out var value) ? value : null, "ward, town, province or ministry", ReportingLevel.Province);
        var language = Value("--lang", "Ngôn ngữ: vi, en. / Language.",
            static text => TextLanguage.TryFromCode(text, out var value) ? value : null, "vi or en", TextLanguage.Vietnamese);
        var format = Value("--format", "Dạng: text, json, ics. / The form.",
            static text => text is "text" or "json" or "ics" ? text : null, "text, json or ics", "text");
        var alarm = Value("--alarm", "Nhắc trước mấy ngày trong tệp ics. / Days before, for a reminder in the ics file.",
            static text => Number(text, 1, 30), "1 to 30", default(int?));
        var dueDay = Value("--due-day", "Tự khai báo: hạn là ngày này của tháng cuối kỳ. / Declares a deadline: this day of the last month.",
            static text => Number(text, 1, 28),
            "a day from 1 to 28, which every month has (một ngày từ 1 đến 28, tháng nào cũng có)", default(int?));
        var dueAfter = Value("--due-after", "Tự khai báo: hạn là bấy nhiêu ngày làm việc sau ngày chốt. / Declares working days after the cut-off.",
            static text => Number(text, 1, 60), "1 to 60", default(int?));
        var act = Value("--act", "Căn cứ của thời hạn tự khai báo. / The act of that deadline.", static text => text.Length > 0 ? text : null, "an act", "");
        var root = new RootCommand("Lịch báo cáo của một năm, kèm căn cứ pháp lý. / A year's reports with the law attached.")
        {
            year, regime, level, language, format, alarm, dueDay, dueAfter, act, Lunar(), Owed(language),
        };
        root.SetAction(parsed =>
        {
            var (who, law, given) = (parsed.GetValue(level)!, parsed.GetValue(act)!, parsed.GetValue(regime)!);
            var (onDay, after) = (parsed.GetValue(dueDay), parsed.GetValue(dueAfter));
            if (OwnRegime.Mistake(onDay, after, law) is { } mistake)
            {
                Console.Error.WriteLine(mistake);
                return 2;
            }

            var own = onDay is { } day ? OwnRegime.OnDay(given, who, day, law)
                : after is { } days ? OwnRegime.After(given, who, days, law)
                : given;
            if (OwnRegime.TooEarly(own, parsed.GetValue(year)!, onDay) is { } early)
            {
                Console.Error.WriteLine(early);
                return 2;
            }

            return YearTable.Print(parsed.GetValue(format)!, (parsed.GetValue(year)!, who), own, (parsed.GetValue(language)!, parsed.GetValue(alarm)));
        });
        return root;
    }

    private static Command Lunar()
    {
        var from = Value("--from", "Năm đầu. / The first year.", LunarYear, LunarYears(), (int?)2026);
        var to = Value("--to", "Năm cuối. / The last year.", LunarYear, LunarYears(), (int?)2036);
        var format = Value("--format", "Dạng: csv. / The form.", static text => text is "csv" ? text : null, "csv", "csv");
        var command = new Command("lunar", "Tết và Giỗ Tổ theo âm lịch Việt Nam. / Tết and the day of the Hùng kings.") { from, to, format };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine("year,tet,gio_to");
            for (var year = parsed.GetValue(from)!.Value; year <= parsed.GetValue(to)!.Value; year++)
            {
                var kings = LunarDate.Of(year, 3, 10).ToLocalDate();
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{year},{LocalDatePattern.Iso.Format(LunarDate.FirstDayOfYear(year))},{LocalDatePattern.Iso.Format(kings)}"));
            }
        });
        return command;
    }

    private static Command Owed(Option<TextLanguage> language)
    {
        var asOf = Value("--as-of", "Ngày, dạng 2023-03-20. / The day.",
            static text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : (LocalDate?)null, "a date such as 2023-03-20",
            (LocalDate?)new LocalDate(2023, 3, 20));
        var command = new Command("owed", "Báo cáo chưa gửi theo kế hoạch Hồng Lĩnh 2023. / What is owed under the plan of Hồng Lĩnh.") { asOf, language };
        command.SetAction(parsed => Console.Out.Write(OwedTable.Render(parsed.GetValue(asOf)!.Value, parsed.GetValue(language)!)));
        return command;
    }

    // The default is set here and hidden from the help, which would print it in the culture of the machine.
    private static Option<T> Value<T>(string name, string description, Func<string, T?> read, string expected, T missing) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => missing,
        HelpName = expected,
        CustomParser = result => Read(result, read, expected, missing),
    };

    private static T Read<T>(ArgumentResult result, Func<string, T?> read, string expected, T missing)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (read(text) is { } value)
        {
            return value;
        }

        result.AddError($"'{text}' is not {expected}.");
        return missing;
    }

    private static PlanYear? Year(string text) =>
        Number(text, 1945, 2200) is { } number ? PlanYear.Of(number) : null;

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static ReportingRegime? Regime(string text) => ReportingRegimes.TryFromCode(text, out var regime) ? regime : null;

    private static int? LunarYear(string text) =>
        Number(text, LunarDate.FirstSupportedYear, LunarDate.LastSupportedYear);

    private static string LunarYears() => string.Create(
        CultureInfo.InvariantCulture, $"a year from {LunarDate.FirstSupportedYear} to {LunarDate.LastSupportedYear}");

    private static string Codes() => string.Join(", ", ReportingRegimes.All.Select(static regime => regime.Code));
}
