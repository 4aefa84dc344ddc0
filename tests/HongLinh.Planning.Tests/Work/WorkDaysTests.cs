using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Work;

/// <summary>Deadlines near the ends of a calendar that covers 2023 alone: both 01/01 and 31/12/2023 are Sundays.</summary>
public sealed class WorkDaysTests
{
    // Friday 1 December, and 30/06 to 20/07 (a long closure), are days off besides the weekends.
    private static readonly WorkingCalendar Year = WorkingCalendar.Of(DayOffTable.Create(2023, 2023, 2023, ValueList.From(
        Enumerable.Range(0, 21).Select(static days => Following.Day("06-30").PlusDays(days)).Append(Following.Day("12-01")).Select(Closed))).Value);

    // From Sunday 01/01 to Thursday 05/01 are four working days; from Thursday 28/12 to Sunday 31/12 one; from 05/01 back to 03/01 two.
    [Theory]
    [InlineData("2023-01-01", "2023-01-05", 4)]
    [InlineData("2023-12-28", "2023-12-31", 1)]
    [InlineData("2023-01-05", "2023-01-03", -2)]
    [InlineData("2023-01-05", "2023-01-05", 0)]
    [InlineData("2022-12-30", "2023-01-05", null)]
    [InlineData("2023-12-28", "2024-01-02", null)]
    public void WorkingDaysPastDue_AtTheEndsOfTheCalendar_AreCountedWithinIt(string due, string done, int? days) =>
        Assert.Equal(days, Done(due, done).WorkingDaysPastDue);

    // Sunday 01/01 moves to Monday; Friday 01/12, a day off, and Saturday 09/12 to the Monday after; 30/06 past the closure to Friday 21/07.
    // After Saturday 30/12 the calendar has no working day, and of 31/12/2022 it does not speak: the days themselves are the deadlines.
    [Theory]
    [InlineData("2023-01-01", "2023-01-02", true)]
    [InlineData("2023-01-01", "2023-01-03", false)]
    [InlineData("2023-12-01", "2023-12-04", true)]
    [InlineData("2023-12-09", "2023-12-11", true)]
    [InlineData("2023-06-30", "2023-07-21", true)]
    [InlineData("2023-06-30", "2023-07-22", false)]
    [InlineData("2023-12-08", "2023-12-09", false)]
    [InlineData("2023-12-30", "2023-12-31", false)]
    [InlineData("2023-12-30", "2024-01-02", false)]
    [InlineData("2023-12-31", "2024-01-02", false)]
    [InlineData("2022-12-31", "2023-01-02", false)]
    [InlineData("2024-01-06", "2024-01-08", false)]
    public void State_DeadlineOnADayOff_IsOpenAsFarAsTheCalendarGoes(string due, string done, bool isOpen)
    {
        var judgement = Done(due, done);
        Assert.Equal((WorkState.DoneLate, !isOpen), (judgement.State, judgement.IsCertain));
        Assert.Equal(isOpen ? ["work-due-on-day-off"] : [], judgement.Findings.Codes());
    }

    // Two days before Tuesday 03/01 is Sunday 01/01: reminding begins on the day before, of which the calendar does not speak. After Saturday
    // 30/12 the first day past the calendar is taken. In the closure nobody is reminded before Friday 21/07, however long it is.
    [Theory]
    [InlineData("2023-01-03", "2022-12-30", null, null)]
    [InlineData("2023-01-03", "2022-12-31", "ahead", "2022-12-31")]
    [InlineData("2023-12-30", "2023-12-31", "first", "2024-01-01")]
    [InlineData("2023-06-29", "2023-07-05", "first", "2023-07-21")]
    [InlineData("2023-07-22", "2023-06-29", "ahead", "2023-06-29")]
    public void For_DeadlineNearDaysOff_BeginsOnAWorkingDay(string due, string day, string? step, string? begins)
    {
        var review = WorkReview.Run(Following.Register(Item(due)), WorkLog.Empty, Date(day), Year);
        var reminder = Assert.Single(Reminder.For(review).DefaultIfEmpty());
        Assert.Equal((step, begins is null ? null : Date(begins)), (reminder?.Step.Code, reminder?.BeginsOn));
    }

    // A deadline on Saturday 04/03, seen on the Friday: with no days ahead, it is due on its day and not before.
    [Theory]
    [InlineData("2023-03-03", null)]
    [InlineData("2023-03-04", "today")]
    public void For_NoDaysAhead_IsSilentBeforeTheDeadline(string day, string? step)
    {
        var review = WorkReview.Run(Following.Register(Item("2023-03-04")), WorkLog.Empty, Date(day), Year);
        Assert.Equal(step, Assert.Single(Reminder.For(review, daysAhead: 0).DefaultIfEmpty())?.Step.Code);
    }

    private static WorkJudgement Done(string due, string done)
    {
        var day = Date(done);
        var at = day.At(LocalTime.Noon).WithOffset(Offset.FromHours(7)).ToInstant();
        var log = WorkLog.Empty.Append(WorkEntry.Of(WorkEntryKind.Progress, "task-1", day, at) with { DoneOn = day });
        return WorkReview.Run(Following.Register(Item(due)), log, new LocalDate(2024, 2, 1), Year).Judgements[0];
    }

    private static DayOff Closed(LocalDate day) =>
        new() { Date = day, Kind = DayOffKind.PublicHoliday, Name = "closed", Basis = Some.Basis, Status = DayOffStatus.Enacted };

    private static WorkItem Item(string due) => Following.Item() with { AssignedOn = new LocalDate(2022, 6, 1), Due = Date(due) };

    private static LocalDate Date(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
