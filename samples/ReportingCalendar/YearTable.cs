using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.ICalendar;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The reports of a year, as a table for people, as JSON for programs or as a calendar to import.</summary>
internal sealed class YearTable(Shell shell, ReportingRegime regime, PlanYear year, ReportingLevel level)
{
    private string Hint => shell.Of(
        "Để có thời hạn, khai báo quy định của địa phương, ví dụ: --due-after 2 --act \"Quyết định ... của UBND tỉnh, Điều ...\", hoặc --due-day 20.",
        "To have deadlines, declare the rule of your province, for example: --due-after 2 --act \"Decision ...\", or --due-day 20.");

    /// <summary>Prints the reports. The exit code is 1 when a calendar would have no entry; standard error then gives the reason.</summary>
    public int Print(string format, int? alarm)
    {
        switch (format)
        {
            case "ics":
                return PrintCalendar(regime.Year(year, level, VietnamDaysOff.Calendar), alarm);
            case "json":
                Terminal.WritePlain(JsonCalendar.Write(regime, (year, level)) + "\n");
                return ExitCode.Done;
            default:
                Terminal.Write(Rendered() + (LeavesOpen() ? "\n" + Terminal.Wrapped(Hint, Terminal.Width) + "\n" : ""));
                return ExitCode.Done;
        }
    }

    private int PrintCalendar(ValueList<DueReport> reports, int? alarm)
    {
        // A deadline in working days has no date while the days off are not yet known.
        if (reports.Count(static report => report.Deadline.Day is null) is > 0 and var undated)
        {
            var count = undated.ToString(CultureInfo.InvariantCulture);
            Console.Error.WriteLine(shell.Of(
                $"{count} kỳ chưa có ngày cuối vì chưa biết lịch nghỉ.", $"Reports without a day yet, because the days off are not known: {count}."));
        }

        var feed = new CalendarFeed { Language = shell.Language, Domain = "honglinh.planning", Program = "ReportingCalendar", AlarmDays = alarm };
        if (!feed.OfReports(regime, (year, level), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn).TryPickT0(out var file, out _))
        {
            Console.Error.WriteLine(shell.Of("Không ghi lịch: không có thời hạn nào.", "No calendar was written: there is no deadline in it."));
            Console.Error.Write(Rendered().Split("\n─")[0] + "\n");
            Console.Error.WriteLine(LeavesOpen() ? Hint : "");
            return ExitCode.Refused;
        }

        Terminal.WritePlain(file);
        return ExitCode.Done;
    }

    private string Rendered() => CalendarText.Render(regime, (year, level), VietnamDaysOff.Calendar, shell.Language, Terminal.Width);

    // Only when the level is left to another act: not when it no longer exists, or when the regime is not in effect.
    private bool LeavesOpen() =>
        regime.PeriodsOf(year) is [.., var last] && regime.DueFor(last, level, VietnamDaysOff.Calendar).TryPickT1(out var silence, out _)
        && silence == NoRuleReason.NoDeadline;
}
