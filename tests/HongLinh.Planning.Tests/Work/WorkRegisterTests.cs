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
}
