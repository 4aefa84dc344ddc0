using HongLinh.Planning.Editions;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

[Collection(DatabaseServers.Collection)]
public sealed class DocumentTests
{
    private static readonly Plan First = HongLinh2023.Plan.Value;

    // The plan after its fourth group was struck out.
    private static readonly Plan Shorter = Plan.Create(First.Header, ValueList.From(First.Groups.SkipLast(1)), First.Prose, First.Work).Value;

    private static readonly Plan Renamed =
        Plan.Create(First.Header with { SignedBy = "Người ký khác" }, First.Groups, First.Prose, First.Work).Value;

    public static TheoryData<string> Providers => TestDatabase.Providers;

    private static Instant On(int month) => Instant.FromUtc(2023, month, 5, 0, 0);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SavePlan_VersionAfterVersion_AreAllKept(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        Assert.Null(await context.LoadPlanAsync(First.Header.Code));
        Assert.Equal(1, await context.SavePlanAsync(First, basedOn: 0, On(1)));
        Assert.Equal(2, await context.SavePlanAsync(Shorter, basedOn: 1, On(6)));
        var latest = await context.LoadPlanAsync(First.Header.Code);
        Assert.Equal((Shorter, 2, On(6)), (latest!.Value, latest.Version, latest.SavedAt));
        var may = await context.LoadPlanAsync(First.Header.Code, new LocalDate(2023, 5, 31));
        Assert.Equal((First, 1), (may!.Value, may.Version));
        Assert.Equal(HongLinh2023.Plan.Findings, may.Findings);
        Assert.Null(await context.LoadPlanAsync(First.Header.Code, new LocalDate(2022, 12, 31)));
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SavePlan_BasedOnAnOldVersion_IsRefused(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await context.SavePlanAsync(First, basedOn: 0, On(1));
        await context.SavePlanAsync(Shorter, basedOn: 1, On(6));
        var refused = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SavePlanAsync(Renamed, basedOn: 1, On(7)));
        Assert.Contains("'hong-linh-2023' was changed meanwhile: this change is based on version 1", refused.Message, StringComparison.Ordinal);
        // The very same change sent again is the version that it already is.
        Assert.Equal(2, await context.SavePlanAsync(Shorter, basedOn: 1, On(8)));
        var unknown = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => context.SavePlanAsync(Renamed, basedOn: 7, On(8)));
        Assert.Contains("has no version 7", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(3, await context.SavePlanAsync(Renamed, basedOn: 2, On(9)));
    }

    // Both have looked before either has saved.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SavePlan_TwoChangesAtOnce_OnlyOneIsTheNextVersion(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await context.SavePlanAsync(First, basedOn: 0, On(1));
        context.SavingChanges += (_, _) =>
        {
            using var other = database.Open();
            other.SavePlanAsync(Shorter, basedOn: 1, On(6)).GetAwaiter().GetResult();
        };
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SavePlanAsync(Renamed, basedOn: 1, On(6)));
        Assert.Equal(Shorter, (await context.LoadPlanAsync(First.Header.Code))!.Value);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveWorkRegister_AndItsLog_GiveTheSameReview(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var register = WorkRegister.Create(A.Item("task-1"), A.Item("task-2")).Value;
        var log = WorkLog.Empty.Append(A.Progress(50m), A.Progress(100m, day: 20));
        await context.SaveWorkRegisterAsync("nhiem-vu", register, basedOn: 0, On(1));
        await context.AppendWorkAsync("nhiem-vu", log.Entries);
        // A plan of the same code is another document.
        await context.SavePlanAsync(Plan.Create(First.Header with { Code = "nhiem-vu" }, First.Groups).Value, basedOn: 0, On(1));
        var day = new LocalDate(2023, 6, 25);
        var stored = await context.LoadWorkRegisterAsync("nhiem-vu");
        Assert.Equal((register, 1), (stored!.Value, stored.Version));
        Assert.Equal(
            WorkReview.Run(register, log, day).Judgements,
            WorkReview.Run(stored.Value, await context.LoadWorkLogAsync("nhiem-vu", day), day).Judgements);
    }
}
