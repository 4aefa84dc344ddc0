using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The reports of a year, as a table for people, as JSON for programs or as a calendar to import.</summary>
internal static class YearTable
{
    public static string Render(string format, (PlanYear Year, ReportingLevel Level) asked, ReportingRegime regime, Language language)
    {
        var calendar = VietnamDaysOff.Calendar;
        return format switch
        {
            "json" => JsonCalendar.Write(regime, asked) + "\n",
            "ics" => CalendarFile.Write(regime, regime.Year(asked.Year, asked.Level, calendar), language),
            _ => CalendarText.Render(regime, asked, calendar, language),
        };
    }
}
