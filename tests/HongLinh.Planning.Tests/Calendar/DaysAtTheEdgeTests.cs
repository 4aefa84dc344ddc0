using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar;

// "31/12/9999" stands for "no deadline" in some data, and a clerk's slip writes 0203 for 2023: every day gets an answer, none ends a review.
public sealed class DaysAtTheEdgeTests
{
    private static readonly Instant Now = Instant.FromUtc(2023, 7, 30, 1, 0);

    public static TheoryData<LocalDate> Days =>
    [
        LocalDate.MinIsoValue, new LocalDate(1, 1, 1), new LocalDate(203, 6, 30), new LocalDate(1944, 12, 31), new LocalDate(1945, 1, 1),
        new LocalDate(2200, 12, 31), new LocalDate(2201, 1, 1), LocalDate.MaxIsoValue,
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public void Run_AnyReferenceDay_CountsTheFigureOnlyFromItsDayOn(LocalDate day)
    {
        var plan = OwedPlan.Of(ReportingCycle.Month);
        var log = ObservationLog.Empty.Append(OwedPlan.Figure("2023-M04", Now));
        var card = PlanReview.Run(plan, log.KnownAt(Now), day, JudgementPolicy.Literal);
        Assert.Equal(day > new LocalDate(2023, 4, 30), card.Judgements[0].State == ReportState.Reported);
        Assert.Equal(day > new LocalDate(2023, 7, 29) ? 1 : 0, log.KnownBy(day).Observations.Count);
        Assert.NotNull(card.Findings.ToString());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void For_WorkDueOnAnyDay_RemindsOncePast(LocalDate due)
    {
        var register = WorkRegister.Create(Some.WorkOf("task-1") with { AssignedOn = LocalDate.MinIsoValue, Due = due }).Value;
        foreach (var day in new[] { LocalDate.MinIsoValue, new LocalDate(2023, 7, 30), LocalDate.MaxIsoValue })
        {
            var review = WorkReview.Run(register, WorkLog.Empty, day, ExampleDays.Calendar);
            Assert.Equal(day > due, review.Judgements[0].State == WorkState.OverdueNotReported);
            Assert.Equal(day >= due, Reminder.For(review, daysAhead: 0).Count == 1);
            Assert.Single(Reminder.For(review, daysAhead: int.MaxValue));
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Open_TaskDueOnAnyDay_OwesItsProductThen(LocalDate due)
    {
        var plan = OwedPlan.Plan(new PlanWork { Tasks = [Some.Task("task-1") with { Due = due }] }, OwedPlan.Line(ReportingCycle.Month));
        var product = Assert.Single(OwedPlan.Open(plan, Now).Obligations, static one => one.Kind == ObligationKind.Product);
        Assert.Equal((due, due < new LocalDate(2023, 7, 30)), (product.LastDay!.Value, product.State == ObligationState.Overdue));
    }

    [Fact]
    public void Run_EntryRecordedAtTheLastMoment_IsAnswered()
    {
        var entry = WorkEntry.Of(WorkEntryKind.Progress, "task-1", new LocalDate(2023, 6, 1), Instant.MaxValue);
        var review = WorkReview.Run(WorkRegister.Create(Some.WorkOf("task-1")).Value, WorkLog.Empty.Append(entry), new LocalDate(2023, 6, 1));
        Assert.Empty(review.WithKnownAt(Instant.MaxValue).Findings);
    }

    // 1945 is the first year that a plan may have; the year before has no figures, so a growth lacks its base and nothing else.
    [Fact]
    public void Run_GrowthInTheFirstYear_LacksItsBaseline()
    {
        var year = PlanYear.Of(1945);
        var line = new PlanLine { Ordinal = 1, Target = Some.GrowthBy(5m), Words = Some.Words };
        var plan = Plan.Create(Some.Header("first") with { Year = year }, [Some.Group(1m) with { Lines = [line] }]).Value;
        var report = OwedPlan.Figure("1945-M04", Now);
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(report).KnownAt(Now), year.LastDay, JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal((Verdict.NotDeterminable, ReasonCode.NoBaseline), (card.Judgements[0].Verdict, card.Judgements[0].Reason));
    }
}
