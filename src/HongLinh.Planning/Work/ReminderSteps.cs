using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>Finds the step of reminding that a deadline has come to on a day.</summary>
internal sealed class ReminderSteps(LocalDate day, WorkingCalendar? calendar, int daysAhead)
{
    /// <summary>The step, and the day on which it begins; null while the deadline is further ahead.</summary>
    public (LocalDate Day, ReminderStep Step, LocalDate Begins)? At(LocalDate due)
    {
        if (day <= due)
        {
            // A reminder two days before a Monday would fall on a Saturday: it goes out on the Friday.
            var ahead = Working(due.Moved(-daysAhead), -1);
            return day == due ? (day, ReminderStep.Today, due) : day >= ahead && daysAhead > 0 ? (day, ReminderStep.Ahead, ahead) : null;
        }

        var past = Period.DaysBetween(due, day);
        var (step, begins) = ReminderStep.Ladder.Last(one => one.DaysPastDue <= past);
        return (day, step, Working(due.Moved(begins), 1));
    }

    // The nearest working day in a direction; the day itself where the calendar does not say.
    private LocalDate Working(LocalDate from, int direction)
    {
        var at = from;
        while (calendar is not null && !IsWorking(at))
        {
            at = at.Moved(direction);
        }

        return at;
    }

    private bool IsWorking(LocalDate at) => at < calendar!.FirstDay || at > calendar.LastDay || calendar.IsWorkingDay(at);
}
