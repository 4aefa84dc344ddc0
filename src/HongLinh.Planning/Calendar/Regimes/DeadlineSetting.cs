using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>Works out a deadline: the nominal day, the roll, and how well the working days behind both are known.</summary>
internal static class DeadlineSetting
{
    public static Deadline Of(DeadlineRule rule, RollRule roll, (ReportingPeriod Period, DateInterval Window) report, WorkingCalendar calendar)
    {
        if (!CanCount(rule, report.Window.End, calendar))
        {
            return new Deadline(null, null, CalendarKnowledge.NotKnownYet, rule);
        }

        var nominal = rule.NominalFor(report.Period, report.Window, calendar);
        return CanRoll(roll, nominal, calendar) && IsWithin(report.Window.End, calendar)
            ? Rolled(rule, roll, nominal, report.Window.End, calendar)
            : new Deadline(nominal, null, CalendarKnowledge.NotKnownYet, rule);
    }

    private static Deadline Rolled(DeadlineRule rule, RollRule roll, LocalDate nominal, LocalDate cutOff, WorkingCalendar calendar)
    {
        var adjusted = roll == RollRule.Following ? calendar.OnOrAfter(nominal)
            : roll == RollRule.Preceding ? calendar.OnOrBefore(nominal)
            : nominal;
        return new Deadline(nominal, adjusted, Weakest(calendar, cutOff, nominal, adjusted), rule);
    }

    private static bool CanCount(DeadlineRule rule, LocalDate cutOff, WorkingCalendar calendar) =>
        !rule.CountsWorkingDays
        || IsWithin(cutOff, calendar) && cutOff < calendar.LastDay && calendar.CountIn(new DateInterval(cutOff.PlusDays(1), calendar.LastDay)) >= rule.Number;

    // Near an end of the calendar the working day that a deadline moves to may lie beyond it.
    private static bool CanRoll(RollRule roll, LocalDate nominal, WorkingCalendar calendar) =>
        IsWithin(nominal, calendar)
        && (roll == RollRule.Following ? calendar.CountIn(new DateInterval(nominal, calendar.LastDay)) > 0
            : roll != RollRule.Preceding || calendar.CountIn(new DateInterval(calendar.FirstDay, nominal)) > 0);

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
