using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The reports of a year, as a table for people, as JSON for programs or as a calendar to import.</summary>
internal static class YearTable
{
    private const string Hint = """
        Để có thời hạn, khai báo quy định của địa phương, ví dụ: --due-after 2 --act "Quyết định ... của UBND tỉnh, Điều ...", hoặc --due-day 20.
        To have deadlines, declare the rule of your province, for example: --due-after 2 --act "Decision ...", or --due-day 20.
        """;

    /// <summary>Prints the reports. The exit code is 1 when a calendar would have no entry; standard error then gives the reason.</summary>
    public static int Print(string format, (PlanYear Year, ReportingLevel Level) asked, ReportingRegime regime, (Language Language, int? Alarm) how)
    {
        var reports = regime.Year(asked.Year, asked.Level, VietnamDaysOff.Calendar);
        if (format == "ics")
        {
            return PrintCalendar(asked, regime, reports, how);
        }

        Console.Out.Write(format == "json" ? JsonCalendar.Write(regime, asked) + "\n"
            : CalendarText.Render(regime, asked, VietnamDaysOff.Calendar, how.Language));
        if (format == "text" && LeavesOpen(regime, asked))
        {
            Console.Out.WriteLine("\n" + Hint);
        }

        return 0;
    }

    private static int PrintCalendar(
        (PlanYear Year, ReportingLevel Level) asked, ReportingRegime regime, ValueList<DueReport> reports, (Language Language, int? Alarm) how)
    {
        // A deadline in working days has no date while the days off are not yet known.
        var dated = ValueList.From(reports.Where(static report => report.Deadline.Day is not null));
        if (dated.Count < reports.Count)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{reports.Count - dated.Count} kỳ chưa có ngày cuối vì chưa biết lịch nghỉ. / {reports.Count - dated.Count} reports have no day yet: the "
                    + $"days off are not known."));
        }

        if (dated.Count == 0)
        {
            Console.Error.WriteLine("Không ghi lịch: không có thời hạn nào. / No calendar was written: there is no deadline in it.");
            Console.Error.Write(CalendarText.Render(regime, asked, VietnamDaysOff.Calendar, how.Language).Split("\n─")[0] + "\n");
            Console.Error.WriteLine(LeavesOpen(regime, asked) ? Hint : "");
            return 1;
        }

        Console.Out.Write(CalendarFile.Write(regime, dated, how.Alarm, how.Language));
        return 0;
    }

    // Only when the level is left to another act: not when it no longer exists, or when the regime is not in effect.
    private static bool LeavesOpen(ReportingRegime regime, (PlanYear Year, ReportingLevel Level) asked) =>
        regime.PeriodsOf(asked.Year) is [.., var last] && regime.DueFor(last, asked.Level, VietnamDaysOff.Calendar).TryPickT1(out var silence, out _)
        && silence == NoRuleReason.NoDeadline;
}
