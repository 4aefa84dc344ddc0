using HongLinh.Planning.Calendar.DaysOff;
using NodaTime;

namespace HongLinh.Planning.Calendar.Regimes;

/// <summary>Works out a deadline: the nominal day, the roll, and how well the working days behind both are known.</summary>
internal static class DeadlineSetting
{
    public static Deadline Of(DeadlineRule rule, RollRule roll, (ReportingPeriod Period, DateInterval Window) report, WorkingCalendar calendar)
    {
        // Without working days the day named by the rule is all that can be said, and a counted term ends at the earliest after as many days.
        if (!IsWithin(report.Window.End, calendar) || !IsWithin(LatestPossible(rule, report), calendar))
        {
            var earliest = rule.CountsWorkingDays ? report.Window.End.PlusDays(rule.Number) : rule.NominalFor(report.Period, report.Window, calendar);
            return new Deadline(earliest, null, CalendarKnowledge.NotKnownYet, rule);
        }

        var nominal = rule.NominalFor(report.Period, report.Window, calendar);
        var adjusted = roll == RollRule.Following ? calendar.OnOrAfter(nominal)
            : roll == RollRule.Preceding ? calendar.OnOrBefore(nominal)
            : nominal;
        return new Deadline(nominal, adjusted, Weakest(calendar, report.Window.End, nominal, adjusted), rule);
    }

    // Far enough for the longest row of days off after the nominal day.
    private static LocalDate LatestPossible(DeadlineRule rule, (ReportingPeriod Period, DateInterval Window) report) =>
        (rule.CountsWorkingDays ? report.Window.End.PlusDays(rule.Number * 2) : report.Period.LastDay).PlusDays(15);

    private static bool IsWithin(LocalDate day, WorkingCalendar calendar) => day >= calendar.FirstDay && day <= calendar.LastDay;

    private static CalendarKnowledge Weakest(WorkingCalendar calendar, params ReadOnlySpan<LocalDate> days)
    {
        foreach (var day in days)
        {
            if (calendar.KnowledgeOf(day) == CalendarKnowledge.Provisional)
            {
                return CalendarKnowledge.Provisional;
            }
        }

        return CalendarKnowledge.Announced;
    }
}
