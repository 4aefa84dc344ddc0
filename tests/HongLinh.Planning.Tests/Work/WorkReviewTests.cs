using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Work;

/// <summary>The state of one piece of work as of a day: due on Friday 30/06/2023, assigned on 01/02/2023.</summary>
public sealed class WorkReviewTests
{
    // Days by the calendar of 2023: 30/06 less 15/06 is 15 days, 05/07 less 30/06 is 5 days.
    [Theory]
    [InlineData("", "01-31", "not-assigned", null)]
    [InlineData("", "02-01", "not-reported", -149)]
    [InlineData("", "06-15", "not-reported", -15)]
    [InlineData("06-10 40%", "06-09", "not-reported", -21)]
    [InlineData("06-10 40%", "06-15", "in-progress", -15)]
    [InlineData("06-10 40%", "06-30", "in-progress", 0)]
    [InlineData("06-10 40%", "07-01", "overdue", 1)]
    [InlineData("", "07-12", "overdue-not-reported", 12)]
    [InlineData("06-28 done 06-27", "06-28", "done-in-time", -3)]
    [InlineData("06-30 done 06-30", "08-01", "done-in-time", 0)]
    [InlineData("07-03 done 06-30", "08-01", "done-in-time", 0)]
    [InlineData("07-05 done 07-05", "08-01", "done-late", 5)]
    [InlineData("06-28 100%", "08-01", "done-in-time", null)]
    [InlineData("07-05 100%", "08-01", "done-undated", null)]
    [InlineData("06-10 40%; 06-20 withdraw", "08-01", "withdrawn", null)]
    [InlineData("06-10 done 06-10; 06-20 return", "06-25", "in-progress", -5)]
    [InlineData("06-10 done 06-10; 06-20 return", "06-15", "done-in-time", -20)]
    [InlineData("06-10 done 06-10; 06-20 return; 07-03 done 07-02", "07-10", "done-late", 2)]
    public void State_EachCourse_IsThatOfTheDay(string entries, string asOf, string state, int? days)
    {
        var judgement = Following.Judge(entries, asOf);
        Assert.Equal((state, days), (judgement.State.Code, judgement.DaysPastDue));
    }

    [Theory]
    [InlineData("", "no-deadline")]
    [InlineData("06-10 40%", "no-deadline")]
    [InlineData("06-10 done 06-09", "done-no-deadline")]
    public void State_WithoutADeadline_IsAClassOfItsOwn(string entries, string state)
    {
        var judgement = Following.Judge(entries, "12-31", Following.Item(due: null));
        Assert.Equal((state, null, null), (judgement.State.Code, judgement.DaysPastDue, judgement.WorkingDaysPastDue));
    }

    [Theory]
    [InlineData("06-20 ask 07-15", "07-10", "overdue-not-reported", "06-30")]
    [InlineData("06-20 ask 07-15; 06-25 refuse", "07-10", "overdue-not-reported", "06-30")]
    [InlineData("06-20 ask 07-15; 06-25 grant 07-10", "07-10", "not-reported", "07-10")]
    [InlineData("06-20 ask 07-15; 06-25 grant 07-15; 07-05 done 07-05", "08-01", "done-in-time", "07-15")]
    [InlineData("06-20 ask 07-15; 07-05 done 07-05; 07-08 grant 07-15", "08-01", "done-in-time", "07-15")]
    [InlineData("07-05 done 07-05; 07-06 ask 07-15; 07-08 grant 07-15", "08-01", "done-late", "06-30")]
    [InlineData("06-20 ask 06-25; 06-21 grant 06-25; 06-28 done 06-28", "08-01", "done-in-time", "06-30")]
    [InlineData("06-20 ask 07-15; 06-22 ask 07-31; 06-25 grant 07-15", "07-10", "not-reported", "07-15")]
    public void Due_Extensions_MoveItOnlyWhenGrantedWhileOpen(string entries, string asOf, string state, string due)
    {
        var judgement = Following.Judge(entries, asOf);
        Assert.Equal((state, Following.Day(due)), (judgement.State.Code, judgement.Due!.Value));
        Assert.Equal(due != "06-30", judgement.Extensions.Count == 1);
    }

    // Granted on 25/06: on 24/06 the old deadline was in force, and the request was open.
    [Fact]
    public void Due_BeforeTheDecision_IsTheOldOne()
    {
        var judgement = Following.Judge("06-20 ask 07-15; 06-25 grant 07-15", "06-24");
        Assert.Equal((Following.Day("06-30"), Following.Day("07-15")), (judgement.Due!.Value, judgement.Pending!.Until!.Value));
        Assert.Null(Following.Judge("06-20 ask 07-15; 06-25 grant 07-15", "06-25").Pending);
    }

    // A refusal is told until the next request; once the work is done nothing is asked any more.
    [Fact]
    public void Judge_ExtensionRefused_IsKnownUntilTheNextRequest()
    {
        Assert.Equal(Following.Day("06-25"), Following.Judge("06-20 ask 07-15; 06-25 refuse", "06-25").Refused!.On);
        Assert.Null(Following.Judge("06-20 ask 07-15; 06-25 refuse", "06-25").Pending);
        var again = Following.Judge("06-20 ask 07-15; 06-25 refuse; 06-27 ask 07-20", "06-28");
        Assert.Equal((null, Following.Day("06-27")), (again.Refused, again.Pending!.On));
        Assert.Null(Following.Judge("06-20 ask 07-15; 06-25 refuse; 06-28 done 06-28", "06-28").Refused);
    }

    // 01/07/2023 is a Saturday: 03/07 is the first working day after Friday 30/06, 05/07 the third.
    [Theory]
    [InlineData("07-05 done 07-05", 5, 3)]
    [InlineData("07-02 done 07-02", 2, 0)]
    [InlineData("06-28 done 06-26", -4, -4)]
    [InlineData("06-26 done 06-23", -7, -5)]
    public void Days_WithACalendar_AreAlsoWorkingDays(string entries, int days, int workingDays)
    {
        var judgement = Following.Judge(entries, "08-01", calendar: ExampleDays.Calendar);
        Assert.Equal((days, workingDays), (judgement.DaysPastDue!.Value, judgement.WorkingDaysPastDue!.Value));
        Assert.Null(Following.Judge(entries, "08-01").WorkingDaysPastDue);
    }

    // Saturday 01/07/2023 is a day off, Monday 03/07 the next working day: whether the deadline moves there is not settled.
    [Theory]
    [InlineData("07-03 done 07-03", "done-late", false)]
    [InlineData("07-04 done 07-04", "done-late", true)]
    [InlineData("07-01 done 07-01", "done-in-time", true)]
    public void State_DeadlineOnADayOff_IsSaidToBeOpenUntilTheNextWorkingDay(string entries, string state, bool isCertain)
    {
        var judgement = Following.Judge(entries, "08-01", Following.Item(due: "07-01"), ExampleDays.Calendar);
        Assert.Equal((state, isCertain), (judgement.State.Code, judgement.IsCertain));
        Assert.Equal(isCertain ? [] : ["work-due-on-day-off"], judgement.Findings.Codes());
    }

    [Theory]
    [InlineData("06-28 done 06-27", true)]
    [InlineData("06-28 100%", true)]
    [InlineData("07-05 100%", false)]
    [InlineData("06-10 40%", false)]
    [InlineData("", false)]
    [InlineData("06-10 withdraw", true)]
    [InlineData("06-20 done 06-20; 06-25 done 06-24", false)]
    public void IsCertain_OnlyWorkDoneOnAKnownSideOrWithdrawn(string entries, bool isCertain) =>
        Assert.Equal(isCertain, Following.Judge(entries, "08-01").IsCertain);

    // The same question on 30/06, with what was recorded until 30/06 and until 05/07.
    [Fact]
    public void WithKnownAt_ReportRecordedLater_CountsOnlyThen()
    {
        var review = WorkReview.Run(Following.Register(Following.Item()), Following.Log("06-30 done 06-29 rec:07-03"), Following.Day("06-30"));
        Assert.Equal(WorkState.NotReported, review.Judgements[0].State);
        Assert.Equal(WorkState.DoneInTime, review.WithKnownAt(Instant.FromUtc(2023, 7, 5, 0, 0)).Judgements[0].State);
    }

    // Of two reports of one source for one day, the later recorded is the correction.
    [Fact]
    public void State_CorrectedReport_IsThatOfTheCorrection()
    {
        var judgement = Following.Judge("06-20 done 06-20 rec:06-20; 06-20 60% rec:06-21", "06-25");
        Assert.Equal((WorkState.InProgress, 60m), (judgement.State, judgement.Percent!.Value));
        Assert.Equal(["work-done-taken-back"], judgement.Findings.Codes());
        Assert.Equal(WorkState.DoneInTime, Following.Judge("06-20 done 06-20 by:lead; 06-20 60% by:helper rec:06-21", "06-25").State);
    }

    [Fact]
    public void Assignment_AfterReassignment_IsTheNewOneFromThatDay()
    {
        Assert.Equal("office", Following.Judge("06-10 to:ward-1", "06-09").Assignment.Lead.Code);
        Assert.Equal("ward-1", Following.Judge("06-10 to:ward-1", "06-10").Assignment.Lead.Code);
    }

    [Fact]
    public void ByUnit_Reassigned_CountsForTheNewUnit()
    {
        var register = Following.Register(Following.Item(), Following.Item("task-2"));
        var review = WorkReview.Run(register, Following.Log("06-10 to:ward-1"), Following.Day("06-15"));
        Assert.Equal([("ward-1", 1), ("office", 1)], review.ByUnit.Select(static tally => (tally.Unit!.Code, tally.Total!.Value)));
    }

    // One report for three months of a duty.
    [Fact]
    public void State_MergedReport_AnswersForEachOccurrence()
    {
        var plan = Plan.Create(Some.Header("plan-2023"), [Some.Group(100m)], null, new PlanWork { Duties = [Some.Duty("duty-1")] }).Value;
        var register = WorkRegister.OccurrencesOf(plan, static period => period.LastDay.PlusDays(5)).Value;
        var log = WorkLog.Empty.Append(Following.Entries("04-03 done 04-03 no:5/BC also:duty-1/2023-M01 also:duty-1/2023-M02", "duty-1/2023-M03"));
        var states = WorkReview.Run(register, log, Following.Day("04-30")).Judgements.Select(static judgement => judgement.State.Code);
        Assert.Equal(["done-late", "done-late", "done-in-time", "not-reported", .. Enumerable.Repeat("not-assigned", 8)], states);
    }

    // A petition is done when it is settled; its answer is a step on the way. A question of a deputy is done when it is answered.
    [Theory]
    [InlineData("petition", "06-10 answer", "overdue")]
    [InlineData("petition", "06-10 answer; 06-20 settle", "done-in-time")]
    [InlineData("petition", "06-10 answer; 07-20 settle; 07-25 council", "done-late")]
    [InlineData("question", "06-10 answer", "done-in-time")]
    public void State_PetitionsAndQuestions_UseTheSameEngine(string kind, string entries, string state)
    {
        var item = Following.Item() with { Kind = WorkKind.FromCode(kind), Session = CouncilSession.Of(7, 11), ReceivedOn = Following.Day("01-20") };
        var judgement = Following.Judge(entries, "08-01", item);
        Assert.Equal((state, Following.Day("06-10")), (judgement.State.Code, judgement.AnsweredOn!.Value));
        Assert.Equal(entries.Contains("council", StringComparison.Ordinal) ? Following.Day("07-25") : null, judgement.ReportedToCouncilOn);
        Assert.Empty(judgement.Findings);
    }

    // Open, not assigned yet (from 01/02 on), and without a deadline are carried over; what is done or withdrawn is not, and an occurrence belongs
    // to its own year. A part is carried over without its larger task.
    [Fact]
    public void Unfinished_EachState_IsCarriedOverUnlessItIsOver()
    {
        var register = Following.Register(
            Following.Item("open") with { Parent = "done" }, Following.Item("done"), Following.Item("withdrawn"), Following.Item("endless", null),
            Following.Item("later") with { AssignedOn = Following.Day("06-25") },
            Following.Item("month/2023-M06") with { Kind = WorkKind.Occurrence, Period = ReportingPeriod.Parse("2023-M06") });
        var log = Following.Log("06-10 done 06-10", "done").Append(Following.Entries("06-10 withdraw", "withdrawn"));
        var unfinished = WorkReview.Run(register, log, Following.Day("06-20")).Unfinished();
        Assert.Equal(["open", "endless", "later"], unfinished.Items.Select(static item => item.Code));
        Assert.Null(unfinished.Items[0].Parent);
    }

    // The tasks of a plan that are open or not assigned yet, as they stand: moved to 31/08 and gone to the ward. What recurs, what is done, and
    // what nobody follows are left out.
    [Fact]
    public void UnfinishedTasksOf_APlan_AreItsOpenTasksAsTheyStand()
    {
        var plan = Plan.Create(Some.Header("plan-2023"), [Some.Group(100m)], null, new PlanWork
        {
            Tasks =
            [
                Some.Task("moved") with { Due = Following.Day("06-30") },
                Some.Task("done"),
                Some.Task("later"),
                Some.Task("recurs") with { Rhythm = DutyRhythm.Monthly },
                Some.Task("unknown"),
            ],
        }).Value;
        var register = Following.Register(Following.Item("moved"), Following.Item("done"), Following.Item("recurs"),
            Following.Item("later") with { AssignedOn = Following.Day("06-25") });
        var log = Following.Log("06-10 done 06-10", "done").Append(Following.Entries("06-10 ask 08-31; 06-11 grant 08-31; 06-12 to:ward-1", "moved"));
        var tasks = WorkReview.Run(register, log, Following.Day("06-20")).UnfinishedTasksOf(plan);
        Assert.Equal(["moved ward-1 08-31", "later office 06-30"],
            tasks.Select(static task => $"{task.Code} {task.Assignment.Lead} {task.Due!.Value.ToString("MM-dd", null)}"));
    }

    // Of the register, of the log, of entries for unknown work, and of the work itself, in this order. What is said of unknown work after the day
    // is not known yet.
    [Fact]
    public void Findings_FromEverywhere_AreAllThere()
    {
        var register = WorkRegister.Create(Following.Item(), Following.Item()).Value;
        var read = new Reading<ValueList<WorkEntry>>([], [Finding.Of(FindingCode.TableEmpty, Place.Whole("work.csv"), "")]);
        var log = Following.Log("06-10 60%; 06-20 50%").Append(read).Append(Following.Entries("06-25 20%", "task-9"));
        string[] expected = ["work-code-twice", "table-empty", "work-unknown-task", "work-percent-falls"];
        Assert.Equal(expected, WorkReview.Run(register, log, Following.Day("06-25")).Findings.Codes());
        Assert.Equal([expected[0], expected[1], expected[3]], WorkReview.Run(register, log, Following.Day("06-24")).Findings.Codes());
    }

    [Fact]
    public void JudgementOf_OneCode_IsThatOfTheWholeReview()
    {
        var review = WorkReview.Run(Following.Register(Following.Item(), Following.Item("task-2")), Following.Log("06-10 40%", "task-2"), Following.Day("06-15"));
        Assert.Equal(review.Judgements[1], review.JudgementOf("task-2"));
        Assert.Throws<ArgumentException>(() => review.JudgementOf("task-3"));
    }
}
