using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Work;

public sealed class WorkRegisterTests
{
    private static readonly Plan Plan = Planning.Plan.Create(Some.Header("plan-2023"), [Some.Group(100m)], null, new PlanWork
    {
        Tasks =
        [
            Some.Task("once") with { Due = Following.Day("06-30"), Product = "Đề án" },
            Some.Task("every-quarter") with { Rhythm = DutyRhythm.Quarterly },
            Some.Task("every-month-to-march") with { Rhythm = DutyRhythm.Monthly, Due = Following.Day("03-31") },
            Some.Task("regularly") with { Rhythm = DutyRhythm.Regularly },
        ],
        Duties = [Some.Duty("report")],
    }).Value;

    // What recurs is not counted among specific tasks.
    [Fact]
    public void From_APlan_HasOnlyWhatIsDoneOnce()
    {
        var read = WorkRegister.From(Plan, Following.Day("01-15"));
        var item = Assert.Single(read.Value.Items);
        Assert.Equal(("once", Following.Day("01-15"), Following.Day("06-30"), "Đề án"), (item.Code, item.AssignedOn, item.Due!.Value, item.Product!.Vietnamese));
        Assert.Empty(read.Findings);
    }

    // Four quarters, three months, one without set times, twelve months of the report.
    [Fact]
    public void OccurrencesOf_APlan_AreOneForEachPeriod()
    {
        var items = WorkRegister.OccurrencesOf(Plan, static period => period.LastDay.PlusDays(5)).Value.Items;
        Assert.Equal([4, 3, 1, 12], items.GroupBy(static item => item.Code.Split('/')[0]).Select(static group => group.Count()));
        Assert.All(items, static item => Assert.Equal(WorkKind.Occurrence, item.Kind));
        Assert.Equal(("every-quarter/2023-Q2", new LocalDate(2023, 4, 1), new LocalDate(2023, 7, 5)), (items[1].Code, items[1].AssignedOn, items[1].Due!.Value));
        Assert.Equal(("regularly/2023", null), (items[7].Code, items[7].Due));
    }

    // 2023 has 52 weeks by ISO 8601, from Monday 2 January to Sunday 31 December, and every period a deadline; what is regular has none.
    [Theory]
    [InlineData("weekly", 52, true)]
    [InlineData("monthly", 12, true)]
    [InlineData("quarterly", 4, true)]
    [InlineData("half-yearly", 2, true)]
    [InlineData("yearly", 1, true)]
    [InlineData("regularly", 1, false)]
    [InlineData("as-prescribed", 1, false)]
    public void OccurrencesOf_EachRhythm_AreThoseOfItsPeriods(string rhythm, int count, bool isDue)
    {
        var plan = Planning.Plan.Create(Some.Header("plan-2023"), [Some.Group(100m)], null,
            new PlanWork { Duties = [Some.Duty("report") with { Rhythm = DutyRhythm.FromCode(rhythm) }] }).Value;
        var items = WorkRegister.OccurrencesOf(plan, static period => period.LastDay).Value.Items;
        Assert.Equal(count, items.Count);
        Assert.All(items, item => Assert.Equal(isDue ? item.Period!.LastDay : null, item.Due));
    }

    // A task with a last day still recurs in the period that begins on that day.
    [Theory]
    [InlineData("02-28", 2)]
    [InlineData("03-01", 3)]
    public void OccurrencesOf_TaskWithALastDay_EndWithThePeriodThatHoldsIt(string due, int count)
    {
        var plan = Planning.Plan.Create(Some.Header("plan-2023"), [Some.Group(100m)], null,
            new PlanWork { Tasks = [Some.Task("monthly") with { Rhythm = DutyRhythm.Monthly, Due = Following.Day(due) }] }).Value;
        Assert.Equal(count, WorkRegister.OccurrencesOf(plan, static period => period.LastDay).Value.Items.Count);
    }

    // A part of a part, in any order, and a deadline on the day of the assignment are as they should be.
    [Fact]
    public void Create_PartsBeforeTheLargerTask_IsWithoutFindings()
    {
        var register = Following.Register(
            Following.Item("c") with { Parent = "b" }, Following.Item("b") with { Parent = "a" }, Following.Item("a"), Following.Item("d", "02-01"));
        Assert.Equal(["b", "a", null, null], register.Items.Select(static item => item.Parent));
    }

    [Fact]
    public void Equals_Registers_AreByTheirWorkInOrder()
    {
        var register = Following.Register(Following.Item("a"), Following.Item("b"));
        Assert.True(register.Equals(Following.Register(Following.Item("a"), Following.Item("b"))));
        Assert.False(register.Equals(Following.Register(Following.Item("b"), Following.Item("a"))));
        Assert.False(register.Equals(null));
    }

    // Each month by itself: one late report leaves the others as they are.
    [Fact]
    public void OccurrencesOf_Review_JudgesEachByItself()
    {
        var register = WorkRegister.OccurrencesOf(Plan, static period => period.LastDay.PlusDays(5)).Value;
        var log = Following.Log("02-03 done 02-03 no:1/BC", "report/2023-M01").Append(Following.Entries("03-08 done 03-08 no:2/BC", "report/2023-M02"));
        var review = WorkReview.Run(register, log, Following.Day("04-10"));
        Assert.Equal(
            ["done-in-time", "done-late", "overdue-not-reported", "not-reported", "not-assigned"],
            new[] { "M01", "M02", "M03", "M04", "M05" }.Select(month => review.JudgementOf("report/2023-" + month).State.Code));
    }

    [Fact]
    public void With_MoreWork_IsCheckedAsAWhole()
    {
        var register = Following.Register(Following.Item());
        Assert.Equal(2, register.With(Following.Item("task-2") with { Parent = "task-1" }).Value.Items.Count);
        Assert.Equal(["work-code-twice"], register.With(Following.Item()).Findings.Codes());
        Assert.Null(register.Find("task-2"));
    }

    [Fact]
    public void Code_Blank_IsRefused() => Assert.Throws<ArgumentException>(static () => Following.Item(" "));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Weight_NotAboveZero_IsRefused(int weight) =>
        Assert.Throws<ArgumentOutOfRangeException>("Weight", () => Following.Item() with { Weight = weight });
}
