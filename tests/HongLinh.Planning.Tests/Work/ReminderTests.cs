using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

// Who is reminded of what on a day: the steps before and after a deadline, and what is left out.
public sealed class ReminderTests
{
    // A monthly report, due on the 25th after its window, and the product of a task, due on 30 June.
    private static readonly Plan Owing = OwedPlan.Plan(new PlanWork
    {
        Duties = [Some.Duty("duty-1")],
        Tasks = [Some.Task("task-1") with { Product = BilingualName.Of("Báo cáo", "Report"), Due = Following.Day("06-30") }],
    });

    // The deadline is Friday 30 June 2023. The ladder begins 1, 8 and 15 days after it.
    [Theory]
    [InlineData("06-27", null, null)]
    [InlineData("06-28", "ahead", "06-28")]
    [InlineData("06-29", "ahead", "06-28")]
    [InlineData("06-30", "today", "06-30")]
    [InlineData("07-01", "first", "07-01")]
    [InlineData("07-07", "first", "07-01")]
    [InlineData("07-08", "second", "07-08")]
    [InlineData("07-14", "second", "07-08")]
    [InlineData("07-15", "head", "07-15")]
    [InlineData("09-15", "head", "07-15")]
    public void For_ADay_FindsTheStep(string day, string? step, string? begins)
    {
        var reminder = Assert.Single(For("", day).DefaultIfEmpty());
        Assert.Equal(step, reminder?.Step.Code);
        Assert.Equal(begins is null ? null : Following.Day(begins), reminder?.BeginsOn);
    }

    // With the calendar, two days before Monday 3 July is Friday 30 June, and the first reminder of a Friday's deadline goes out on Monday.
    [Theory]
    [InlineData("07-03", "06-29", null, null)]
    [InlineData("07-03", "06-30", "ahead", "06-30")]
    [InlineData("06-30", "07-01", "first", "07-03")]
    [InlineData("06-30", "07-03", "first", "07-03")]
    public void For_WorkingDays_MovesTheBeginningOfAStep(string due, string day, string? step, string? begins)
    {
        var review = WorkReview.Run(Following.Register(Following.Item(due: due)), WorkLog.Empty, Following.Day(day), ExampleDays.Calendar);
        var reminder = Assert.Single(Reminder.For(review).DefaultIfEmpty());
        Assert.Equal(step, reminder?.Step.Code);
        Assert.Equal(begins is null ? null : Following.Day(begins), reminder?.BeginsOn);
    }

    [Theory]
    [InlineData("06-28 done 06-27")]
    [InlineData("06-20 withdraw")]
    public void For_WorkThatIsOver_RemindsNobody(string entries) => Assert.Empty(For(entries, "07-20"));

    // The deadline in force counts: granted until 15 July, the work is not overdue on the 10th.
    [Fact]
    public void For_ExtensionGranted_CountsFromTheNewDeadline()
    {
        Assert.Empty(For("06-20 ask 07-15;06-22 grant 07-15", "07-10"));
        Assert.Equal(("ahead", -2), Said("06-20 ask 07-15;06-22 grant 07-15", "07-13"));
        Assert.Equal(("second", 10), Said("06-20 ask 07-15", "07-10"));
    }

    [Fact]
    public void For_WorkWithoutDeadline_IsNeverReminded() =>
        Assert.Empty(Reminder.For(WorkReview.Run(Following.Register(Following.Item(due: null)), WorkLog.Empty, Following.Day("12-31"))));

    // After a reassignment the new unit is reminded.
    [Fact]
    public void For_WorkReassigned_RemindsTheUnitThatLeadsNow() =>
        Assert.Equal("ward-1", Assert.Single(For("06-20 to:ward-1", "07-02")).Unit.Code);

    [Fact]
    public void For_DaysAhead_AreAParameter()
    {
        var review = WorkReview.Run(Following.Register(Following.Item()), WorkLog.Empty, Following.Day("06-24"));
        Assert.Empty(Reminder.For(review));
        Assert.Equal(ReminderStep.Ahead, Assert.Single(Reminder.For(review, daysAhead: 7)).Step);
        Assert.Empty(Reminder.For(review, daysAhead: 0));
        Assert.Throws<ArgumentOutOfRangeException>("daysAhead", () => Reminder.For(review, daysAhead: -1));
    }

    // The most urgent of a unit comes first, whatever the order of the register.
    [Fact]
    public void For_SeveralDeadlines_AreInOrderOfUrgency()
    {
        var register = Following.Register(Following.Item("a", "07-04"), Following.Item("b", "06-30"), Following.Item("c", "06-10"));
        var reminders = Reminder.For(WorkReview.Run(register, WorkLog.Empty, Following.Day("07-03")));
        Assert.Equal(["c", "b", "a"], reminders.Select(static one => one.Work!.Item.Code));
    }

    // The reports of January to March came in April. That of April is awaited on the 24th and overdue on the 27th, two days after its deadline; on
    // the 28th of June the product is not due yet, and May and June (whose 25th, a Sunday, moves to Monday) have not come either.
    [Theory]
    [InlineData("04-22", false, "")]
    [InlineData("04-24", false, "hong-linh duty-1 due 2023-04-25: ahead")]
    [InlineData("04-27", false, "hong-linh duty-1 due 2023-04-25: first")]
    [InlineData("04-27", true, "")]
    [InlineData("05-23", true, "hong-linh duty-1 due 2023-05-25: ahead")]
    [InlineData("06-28", true, "hong-linh duty-1 due 2023-05-25: head; hong-linh duty-1 due 2023-06-26: first; hong-linh task-1 due 2023-06-30: ahead")]
    public void For_ReportsOwed_RemindsOfWhatHasNotCome(string day, bool hasApril, string expected) =>
        Assert.Equal(expected, string.Join("; ", Owed(day, hasApril)));

    // What the register follows already, the task itself or the occurrence of the duty, is reminded of once, as work.
    [Fact]
    public void For_ReportsThatTheWorkStandsFor_AreNotThereTwice()
    {
        var followed = Owed("06-28", true, Following.Item(), Following.Item("duty-1/2023-M05", "05-25"));
        Assert.Equal(
            ["office duty-1/2023-M05 due 2023-05-25: head", "office task-1 due 2023-06-30: ahead", "hong-linh duty-1 due 2023-06-26: first"],
            followed.Select(static one => one.ToString()));
        Assert.Equal([true, true, false], followed.Select(static one => one.Work is not null && one.Owed is null));
        Assert.Equal("duty-1", followed[2].Owed!.Subject);
    }

    private static ValueList<Reminder> Owed(string day, bool hasApril, params WorkItem[] items)
    {
        var submitted = Enumerable.Range(1, hasApril ? 4 : 3).Select(static month => Some.SubmissionOn(20) with
        {
            Period = ReportingPeriod.Month(PlanYear.Of(2023), month),
        });
        var on = Following.Day(day);
        var book = ObligationBook.Open(Owing, OwedPlan.Rules, ObservationLog.Empty.KnownAt(OwedPlan.At(on.Month, on.Day)), [.. submitted]);
        return Reminder.For(WorkReview.Run(Following.Register(items), WorkLog.Empty, on), book);
    }

    private static ValueList<Reminder> For(string entries, string day) =>
        Reminder.For(WorkReview.Run(Following.Register(Following.Item()), Following.Log(entries), Following.Day(day)));

    private static (string Step, int Days) Said(string entries, string day) => For(entries, day)[0] is var one ? (one.Step.Code, one.DaysPastDue) : default;
}
