using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>Judges one piece of work at a time.</summary>
internal sealed class WorkJudge(WorkRegister register, WorkLog log, LocalDate asOf, Instant knownAt, WorkingCalendar? calendar)
{
    public WorkRegister Register { get; } = register;

    public WorkLog Log { get; } = log;

    public LocalDate AsOf { get; } = asOf;

    public Instant KnownAt { get; } = knownAt;

    public WorkingCalendar? Calendar { get; } = calendar;

    public WorkJudgement Of(WorkItem item)
    {
        var course = CourseOf(item);
        var state = StateOf(item, course);
        var day = course.Done is null ? AsOf : course.DoneOn;
        var due = state.HasDeadline ? course.Due : null;
        var next = due is { } last && day > last ? WorkedFrom(last) : due;
        var onDayOff = day > due && day <= next;
        if (onDayOff)
        {
            course.Findings.Add(Finding.Of(FindingCode.WorkDueOnDayOff, Place.Task(item.Code), "", due!.Value, next!.Value));
        }

        return new WorkJudgement
        {
            Item = item,
            AsOf = AsOf,
            State = state,
            Assignment = course.Assignment,
            Due = course.Due,
            Extensions = ValueList.From(course.Extensions),
            Pending = state.IsOpen ? course.Pending : null,
            Refused = state.IsOpen ? course.Refused : null,
            RestsOn = course.Withdrawn ?? course.Done ?? course.LastResult,
            DoneOn = course.DoneOn,
            Percent = course.Percent,
            Returns = course.Returns,
            AnsweredOn = course.AnsweredOn,
            ReportedToCouncilOn = course.ReportedToCouncilOn,
            DaysPastDue = day is { } to && due is { } from ? Period.DaysBetween(from, to) : null,
            WorkingDaysPastDue = due is { } start && day is { } end ? WorkingDays(start, end) : null,
            IsCertain = !state.IsOpen && state != WorkState.NotAssigned && state != WorkState.DoneUndated && !course.IsDoubtful && !onDayOff,
            Findings = ValueList.From(course.Findings),
        };
    }

    /// <summary>The entries about a task that count, earliest entered first.</summary>
    public List<WorkEntry> EntriesOf(string task)
    {
        var entries = new List<WorkEntry>();
        Log.AddTo(entries, task, (AsOf, KnownAt));
        entries.Reverse();
        return entries;
    }

    // Only an extension asks for the deadline of the larger task.
    private WorkCourse CourseOf(WorkItem item)
    {
        var (above, isKnown) = (default(WorkCourse), false);
        return new WorkCourse(item, EntriesOf(item.Code), on =>
        {
            (above, isKnown) = (isKnown ? above : CourseAbove(item), true);
            return above?.DueOn(on);
        });
    }

    // From the largest task down, each followed once, however many there are and however often they were extended.
    private WorkCourse? CourseAbove(WorkItem item)
    {
        var chain = new Stack<WorkItem>();
        for (var above = ParentOf(item); above is not null; above = ParentOf(above))
        {
            chain.Push(above);
        }

        WorkCourse? course = null;
        while (chain.TryPop(out var next))
        {
            var larger = course;
            course = new WorkCourse(next, EntriesOf(next.Code), on => larger?.DueOn(on));
        }

        return course;
    }

    private WorkItem? ParentOf(WorkItem item) => item.Parent is { } parent ? Register.Find(parent) : null;

    private WorkState StateOf(WorkItem item, WorkCourse course)
    {
        if (AsOf < item.AssignedOn)
        {
            return WorkState.NotAssigned;
        }

        if (course.Withdrawn is not null)
        {
            return WorkState.Withdrawn;
        }

        if (course.Due is not { } due)
        {
            return course.Done is null ? WorkState.NoDeadline : WorkState.DoneNoDeadline;
        }

        return course.Done is null ? OpenState(course, due) : DoneState(item, course, due);
    }

    private WorkState OpenState(WorkCourse course, LocalDate due) => (AsOf <= due, course.LastResult is null) switch
    {
        (true, true) => WorkState.NotReported,
        (true, false) => WorkState.InProgress,
        (false, true) => WorkState.OverdueNotReported,
        (false, false) => WorkState.Overdue,
    };

    // Where the day is not given, work that was reported done by the deadline was done by it.
    private static WorkState DoneState(WorkItem item, WorkCourse course, LocalDate due)
    {
        if (course.DoneOn is { } day)
        {
            return day <= due ? WorkState.DoneInTime : WorkState.DoneLate;
        }

        if (course.IsDayRefused)
        {
            return WorkState.DoneUndated;
        }

        if (course.Done!.On <= due)
        {
            return WorkState.DoneInTime;
        }

        course.Findings.Add(Finding.Of(FindingCode.WorkDoneDayMissing, Place.Task(item.Code), course.Done.Words, course.Done.On, due));
        return WorkState.DoneUndated;
    }

    // Working days after the deadline up to the day; below 0 for those from the day up to the deadline.
    private int? WorkingDays(LocalDate due, LocalDate day)
    {
        var (first, last) = due < day ? (due, day) : (day, due);
        if (Calendar is null || first < Calendar.FirstDay || last > Calendar.LastDay)
        {
            return null;
        }

        var count = first == last ? 0 : Calendar.CountIn(new DateInterval(first.PlusDays(1), last));
        return due < day ? count : -count;
    }

    // The first working day from a day on; the day itself where the calendar does not reach as far.
    private LocalDate WorkedFrom(LocalDate day) =>
        Calendar is { } known && day >= known.FirstDay && day <= known.LastDay && !known.IsWorkingDay(day)
            && known.CountIn(new DateInterval(day, known.LastDay)) > 0 ? known.Add(day, 1) : day;
}
