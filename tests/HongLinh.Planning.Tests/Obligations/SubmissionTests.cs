using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Obligations;

/// <summary>Reports of duties and products of tasks: what a submission settles.</summary>
public sealed class SubmissionTests
{
    private static readonly Plan Duty = OwedPlan.Plan(new PlanWork { Duties = [Some.Duty("duty-1")] });

    // Half a year of work whose product is due on Friday 30/06/2023.
    private static readonly AssignedTask June = Some.Task("task-1") with
    {
        Product = BilingualName.Of("Báo cáo sơ kết", "Mid-year review"),
        Due = new LocalDate(2023, 6, 30),
    };

    [Fact]
    public void Open_MonthlyDuty_OwesTwelveReports()
    {
        var book = Open(Duty, OwedPlan.Early);
        Assert.Equal(12, book.Obligations.Count);
        Assert.All(
            book.Obligations,
            static report => Assert.Equal((ObligationKind.Report, "duty-1", "hong-linh"), (report.Kind, report.Subject, report.Reporter.Code)));
    }

    [Fact]
    public void Open_DutyWithoutARhythm_IsNotDated()
    {
        var asPrescribed = OwedPlan.Plan(new PlanWork { Duties = [Some.Duty("duty-1") with { Rhythm = DutyRhythm.AsPrescribed }] });
        Assert.Empty(Open(asPrescribed, OwedPlan.Early).Obligations);
    }

    // April is due on 25/04.
    [Theory]
    [InlineData(24, "submitted-on-time")]
    [InlineData(26, "submitted-late")]
    public void Open_ReportSubmitted_StandsByItsDay(int day, string state) =>
        Assert.Equal(state, Open(Duty, OwedPlan.Late, Some.SubmissionOn(day)).In("2023-M04").State.Code);

    // The same report of April as the log of work tells of it; May was done without a document.
    [Theory]
    [InlineData(24, "submitted-on-time")]
    [InlineData(26, "submitted-late")]
    public void Open_DeliveredByTheLogOfWork_StandsByTheDayOfItsEntry(int day, string state)
    {
        var log = WorkLog.Empty.Append(
            Done("duty-1/2023-M04", new LocalDate(2023, 4, day)) with { Number = DocumentNumber.Of("41", "BC-UBND"), Dated = new LocalDate(2023, 4, 23) },
            Done("duty-1/2023-M05", new LocalDate(2023, 5, 20)));
        var book = Open(Duty, OwedPlan.Late, [.. Following(Duty, log).Submissions()]);
        Assert.Equal([state, "overdue"], new[] { "2023-M04", "2023-M05" }.Select(period => book.In(period).State.Code));
    }

    // Delivered in time, returned on the 27th and delivered again on 1 July, a day too late.
    [Fact]
    public void Open_ProductReturnedInTheLogOfWork_IsOwedAgainUntilItComesAnew()
    {
        var plan = OwedPlan.Plan(new PlanWork { Tasks = [June] });
        var first = Done("task-1", new LocalDate(2023, 6, 20)) with { Number = DocumentNumber.Of("7", "BC-UBND"), Dated = new LocalDate(2023, 6, 20) };
        var back = WorkEntry.Of(WorkEntryKind.Returned, "task-1", new LocalDate(2023, 6, 27), OwedPlan.At(6, 27));
        var again = Done("task-1", new LocalDate(2023, 7, 1)) with { Number = first.Number, Dated = new LocalDate(2023, 7, 1) };
        var submissions = Following(plan, WorkLog.Empty.Append(first, back, again)).Submissions();
        ObligationState On(int month, int day) => Assert.Single(Open(plan, OwedPlan.At(month, day), [.. submissions]).Obligations).State;
        Assert.Equal([ObligationState.SubmittedOnTime, ObligationState.NotDue, ObligationState.SubmittedLate], [On(6, 26), On(6, 28), On(7, 2)]);
    }

    [Fact]
    public void Open_SubmittedTwice_CountsTheFirst() => Assert.Equal(ObligationState.SubmittedOnTime,
        Open(Duty, OwedPlan.Late, Some.SubmissionOn(26), Some.SubmissionOn(24)).In("2023-M04").State);

    [Fact]
    public void Open_SubmittedAfterTheMoment_IsNotInYet() =>
        Assert.Equal(ObligationState.Awaited, Open(Duty, OwedPlan.At(4, 23), Some.SubmissionOn(24)).In("2023-M04").State);

    // In on the 24th, sent back on the 27th, in again on the 28th: three days after the deadline.
    [Fact]
    public void Open_ReportSentBack_IsOwedAgainUntilItComesAnew()
    {
        var returned = Some.SubmissionOn(24) with { ReturnedAt = OwedPlan.At(4, 27) };
        Assert.Equal(ObligationState.SubmittedOnTime, Open(Duty, OwedPlan.At(4, 26), returned).In("2023-M04").State);
        Assert.Equal(ObligationState.Overdue, Open(Duty, OwedPlan.At(4, 27), returned).In("2023-M04").State);
        Assert.Equal(ObligationState.SubmittedLate, Open(Duty, OwedPlan.Late, returned, Some.SubmissionOn(28)).In("2023-M04").State);
    }

    public static TheoryData<string, Submission> Strangers => new()
    {
        { "another duty", Some.SubmissionOn(24) with { Subject = "duty-2" } },
        { "another unit", Some.SubmissionOn(24) with { Reporter = "ky-anh" } },
        { "another month", Some.SubmissionOn(24) with { Period = ReportingPeriod.Parse("2023-M03") } },
        { "the same month of another year", Some.SubmissionOn(24) with { Period = ReportingPeriod.Parse("2022-M04") } },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Open_SubmissionOfSomethingElse_SettlesNothing(string what, Submission submission)
    {
        Assert.NotEmpty(what);
        Assert.Equal(ObligationState.Overdue, Open(Duty, OwedPlan.Late, submission).In("2023-M04").State);
    }

    // The quarter stands for its third month, so what was sent for March answers for quarter I.
    [Fact]
    public void Open_MergedReport_TakesTheReportOfItsLastMonth()
    {
        var rules = OwedPlan.Rules with { Merge = MergePolicy.LongestStands };
        var march = Some.SubmissionOn(1) with { Period = ReportingPeriod.Parse("2023-M03"), At = OwedPlan.At(3, 20) };
        var book = ObligationBook.Open(Duty, rules, ObservationLog.Empty.KnownAt(OwedPlan.Late), [march]);
        Assert.Equal(ObligationState.SubmittedOnTime, book.In("2023-Q1").State);
    }

    [Fact]
    public void Open_TaskWithADay_OwesItsProductThatDay()
    {
        var plan = OwedPlan.Plan(new PlanWork { Tasks = [June] });
        var product = Assert.Single(Open(plan, OwedPlan.At(6, 30, 24) - Duration.Epsilon).Obligations);
        Assert.Equal((ObligationKind.Product, "task-1", "2023-M06", new LocalDate(2023, 6, 30)),
            (product.Kind, product.Subject, product.Period.ToString(), product.LastDay!.Value));
        Assert.Equal(ObligationState.NotDue, product.State);
        Assert.Null(product.Deadline);
        Assert.Equal(ObligationState.Overdue, Assert.Single(Open(plan, OwedPlan.At(6, 30, 24)).Obligations).State);
    }

    [Theory]
    [InlineData(30, 23, "submitted-on-time")]
    [InlineData(30, 24, "submitted-late")]
    public void Open_ProductSubmitted_StandsByItsDay(int day, int hour, string state)
    {
        var submission =
            new Submission { Subject = "task-1", Reporter = "hong-linh", Period = ReportingPeriod.Parse("2023-M06"), At = OwedPlan.At(6, day, hour) };
        Assert.Equal(state, Assert.Single(Open(OwedPlan.Plan(new PlanWork { Tasks = [June] }), OwedPlan.Late, submission).Obligations).State.Code);
    }

    // A day of the year after the plan belongs to a month of that year.
    [Fact]
    public void Open_TaskDueAfterTheYear_IsOfTheMonthOfItsDay()
    {
        var task = June with { Due = new LocalDate(2024, 1, 15) };
        var product = Assert.Single(Open(OwedPlan.Plan(new PlanWork { Tasks = [task] }), OwedPlan.Early).Obligations);
        Assert.Equal(("2024-M01", new LocalDate(2024, 1, 1)), (product.Period.ToString(), product.Window.Start));
    }

    // Where a plan names no product, what the task says is owed on its day.
    [Fact]
    public void Open_TaskWithoutAProduct_IsOwedByItsName()
    {
        var owed = Assert.Single(Open(OwedPlan.Plan(new PlanWork { Tasks = [June with { Product = null }] }), OwedPlan.Late).Obligations);
        Assert.Equal((June.Name, June.Due), (owed.Name, owed.LastDay));
    }

    // What became of the work is no part of the plan: it is followed in its own log.
    [Fact]
    public void Open_TaskWithoutADay_OwesNothing() =>
        Assert.Empty(Open(OwedPlan.Plan(new PlanWork { Tasks = [June with { Due = null }] }), OwedPlan.Late).Obligations);

    private static ObligationBook Open(Plan plan, Instant at, params Submission[] submissions) =>
        ObligationBook.Open(plan, OwedPlan.Rules, ObservationLog.Empty.KnownAt(at), ValueList.From(submissions));

    private static WorkReview Following(Plan plan, WorkLog log) => WorkReview.Run(
        WorkRegister.From(plan, new LocalDate(2023, 1, 5)).Value.With(WorkRegister.OccurrencesOf(plan, static _ => null).Value.Items).Value,
        log,
        new LocalDate(2023, 12, 31));

    private static WorkEntry Done(string task, LocalDate on) =>
        WorkEntry.Of(WorkEntryKind.Progress, task, on, OwedPlan.At(on.Month, on.Day)) with { DoneOn = on };
}
