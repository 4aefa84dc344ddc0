using HongLinh.Planning.Editions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

[Collection(DatabaseServers.Collection)]
public sealed class AppendTests
{
    private static readonly LocalDate YearEnd = new(2023, 12, 31);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendFigures_TheSameReportTwice_IsOneEntry(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        Assert.Equal(2, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m), A.Report(90m, month: 5)]));
        // Again by the same context, by another one, with a further report, and twice in one call.
        Assert.Equal(0, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]));
        await using var other = database.Open();
        Assert.Equal(1, await other.AppendFiguresAsync(A.Plan, [A.Report(90m, month: 5), A.Report(106.80m), A.Report(80m, month: 4), A.Report(80m, month: 4)]));
        Assert.Equal(
            [A.Report(106.8m), A.Report(90m, month: 5), A.Report(80m, month: 4)], (await other.LoadLogAsync(A.Plan, YearEnd)).Entries);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendFigures_AnotherReportUnderTheKey_IsRefusedWithKeyAndBothValues(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]);
        var refused = await Assert.ThrowsAsync<EntryConflictException>(
            () => context.AppendFiguresAsync(A.Plan, [A.Report(80m, month: 4), A.Report(109.5m) with { Remark = "Tăng thu" }]));
        Assert.Equal("budget-revenue, 2023-M06, 2023-06-29T02:30:00Z, Báo cáo của Chi cục Thuế", refused.Key);
        Assert.StartsWith(
            refused.Key + " is on record with other content: "
                + "reported is {\"kind\":\"exact\",\"value\":{\"amount\":\"106.8\",\"unit\":\"billion-dong\"}} on record and "
                + "{\"kind\":\"exact\",\"value\":{\"amount\":\"109.5\",\"unit\":\"billion-dong\"}} as sent; "
                + "remark is missing on record and \"Tăng thu\" as sent.",
            refused.Message, StringComparison.Ordinal);
        Assert.Contains("106.8", refused.Stored, StringComparison.Ordinal);
        Assert.Contains("109.5", refused.Sent, StringComparison.Ordinal);
        // Nothing of that call was entered, not even the report that no one disputes.
        Assert.Equal([A.Report(106.8m)], (await context.LoadLogAsync(A.Plan, YearEnd)).Entries);
        // Within one call, too.
        await Assert.ThrowsAsync<EntryConflictException>(() => context.AppendFiguresAsync(A.Plan, [A.Report(1m, month: 3), A.Report(2m, month: 3)]));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendFigures_ACorrectionOrAnotherSource_IsAFurtherEntry(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var correction = A.Report(107m) with { RecordedAt = Instant.FromUtc(2023, 7, 3, 1, 0), IsCorrection = true };
        var press = A.Report(105m) with { Source = "Báo Hà Tĩnh" };
        Assert.Equal(3, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m), correction, press]));
        Assert.Equal(1, await context.AppendFiguresAsync("hong-linh-2024", [A.Report(106.8m)]));
    }

    // Ten contexts send the same two reports at once, in calls that each also bring one of their own.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendFigures_FromManyContextsAtOnce_IsOneEntryEach(string provider)
    {
        using var database = new TestDatabase(provider);
        var counts = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(async () =>
        {
            await using var context = database.Open();
            var own = A.Report(number) with { Source = $"Phường {(char)('A' + number)}" };
            return await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m), A.Report(90m, month: 5), own]);
        })));
        Assert.Equal(12, counts.Sum());
        await using var reader = database.Open();
        Assert.Equal(12, (await reader.LoadLogAsync(A.Plan, YearEnd)).Entries.Distinct().Count());
        Assert.Equal(12L, Convert.ToInt64(database.Scalar("SELECT COUNT(*) FROM planning_figures"), System.Globalization.CultureInfo.InvariantCulture));
    }

    // The other context enters the report after ours has looked and before ours inserts: the very moment that a look beforehand cannot cover.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendFigures_AnotherContextBetweenLookAndInsert_IsOneEntryOrAConflict(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        context.SavingChanges += Once(A.Report(106.8m));
        Assert.Equal(1, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m), A.Report(90m, month: 5)]));
        context.SavingChanges += Once(A.Report(80m, month: 4));
        var refused = await Assert.ThrowsAsync<EntryConflictException>(() => context.AppendFiguresAsync(A.Plan, [A.Report(81m, month: 4)]));
        Assert.Contains("2023-M04", refused.Key, StringComparison.Ordinal);
        Assert.Equal(3, (await context.LoadLogAsync(A.Plan, YearEnd)).Entries.Count);

        EventHandler<SavingChangesEventArgs> Once(Observation report)
        {
            var done = false;
            return (_, _) =>
            {
                if (!done)
                {
                    done = true;
                    using var other = database.Open();
                    other.AppendFiguresAsync(A.Plan, [report]).GetAwaiter().GetResult();
                }
            };
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Append_InATransactionOfTheCaller_IsKeptOrUndoneWithIt(string provider)
    {
        using var database = new TestDatabase(provider);
        await using (var context = database.Open())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Letters.Add(new Letter { Subject = "V/v báo cáo tháng 6" });
            await context.SaveChangesAsync();
            await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]);
            await context.AppendWorkAsync(A.Plan, [A.Progress(50m)]);
            await context.SavePlanAsync(HongLinh2023.Plan.Value, basedOn: 0, Instant.FromUtc(2023, 1, 5, 0, 0));
            Assert.Single((await context.LoadLogAsync(A.Plan, YearEnd)).Entries);
            await transaction.RollbackAsync();
        }

        await using var reader = database.Open();
        Assert.Empty((await reader.LoadLogAsync(A.Plan, YearEnd)).Entries);
        Assert.Empty((await reader.LoadWorkLogAsync(A.Plan, YearEnd)).Entries);
        Assert.Null(await reader.LoadPlanAsync(A.Plan));
        Assert.Empty(reader.Letters);
        await using (var transaction = await reader.Database.BeginTransactionAsync())
        {
            await reader.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]);
            // A refused report does not spoil the transaction.
            await Assert.ThrowsAsync<EntryConflictException>(() => reader.AppendFiguresAsync(A.Plan, [A.Report(1m)]));
            await reader.AppendFiguresAsync(A.Plan, [A.Report(90m, month: 5)]);
            await transaction.CommitAsync();
        }

        Assert.Equal(2, (await reader.LoadLogAsync(A.Plan, YearEnd)).Entries.Count);
    }

    // On PostgreSQL a failed statement ends a transaction unless a savepoint stands before it. SQLite has one writer at a time.
    [PostgresFact]
    public async Task AppendFigures_BeatenWithinATransactionOfTheCaller_GoesOn()
    {
        using var database = new TestDatabase("PostgreSQL");
        await using var context = database.Open();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var beaten = false;
        context.SavingChanges += (_, _) =>
        {
            if (!beaten)
            {
                beaten = true;
                using var other = database.Open();
                other.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]).GetAwaiter().GetResult();
            }
        };
        Assert.Equal(1, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m), A.Report(90m, month: 5)]));
        await transaction.CommitAsync();
        Assert.Equal(2, (await context.LoadLogAsync(A.Plan, YearEnd)).Entries.Count);
    }

    [Fact]
    public async Task Append_WithChangesOfTheCallerPending_IsRefusedAndSavesNothing()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open();
        context.Letters.Add(new Letter { Subject = "Chưa lưu" });
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => context.AppendFiguresAsync(A.Plan, [A.Report(1m)]));
        Assert.Contains("TownContext has changes that are not saved", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0L, database.Scalar("SELECT COUNT(*) FROM Letters"));
    }

    [Fact]
    public async Task Append_CodesAndMomentsThatNoTableHolds_AreRefused()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open();
        await Assert.ThrowsAsync<ArgumentException>(() => context.AppendFiguresAsync(" ", [A.Report(1m)]));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => context.AppendFiguresAsync(new string('x', 201), [A.Report(1m)]));
        var early = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => context.AppendFiguresAsync(A.Plan, [A.Report(1m) with { RecordedAt = Instant.MinValue }]));
        Assert.Contains("years 1 to 9999", early.Message, StringComparison.Ordinal);
        Assert.Equal(0, await context.AppendFiguresAsync(A.Plan, []));
    }

    [Fact]
    public async Task Calls_OnAContextWithoutTheTables_SayWhatToAdd()
    {
        await using var context = new DbContext(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => context.LoadLogAsync(A.Plan, YearEnd));
        Assert.Contains("modelBuilder.AddPlanning()", refused.Message, StringComparison.Ordinal);
    }

    // A database that does not have the tables fails as any other, and not in a loop.
    [Fact]
    public async Task Append_AFailureThatIsNoDuplicate_IsThrown()
    {
        using var database = new TestDatabase("SQLite");
        database.Scalar("CREATE TRIGGER no_more BEFORE INSERT ON planning_figures BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        await using var context = database.Open();
        var failed = await Assert.ThrowsAsync<DbUpdateException>(() => context.AppendFiguresAsync(A.Plan, [A.Report(1m)]));
        Assert.Contains("disk full", failed.InnerException!.Message, StringComparison.Ordinal);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AppendWork_TheSameAndAnotherUnderTheKey_AreOneEntryAndAConflict(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        Assert.Equal(2, await context.AppendWorkAsync("nhiem-vu", [A.Progress(50m), A.Progress(80m, day: 20)]));
        Assert.Equal(0, await context.AppendWorkAsync("nhiem-vu", [A.Progress(50m)]));
        var refused = await Assert.ThrowsAsync<EntryConflictException>(() => context.AppendWorkAsync("nhiem-vu", [A.Progress(60m)]));
        Assert.Contains("task-1, progress, 2023-06-05, 2023-06-05T02:00:00Z, phong-kinh-te is on record", refused.Message, StringComparison.Ordinal);
        Assert.Contains("percent is \"50\" on record and \"60\" as sent", refused.Message, StringComparison.Ordinal);
        Assert.Equal([A.Progress(50m), A.Progress(80m, day: 20)], (await context.LoadWorkLogAsync("nhiem-vu", YearEnd)).Entries);
    }
}
