using HongLinh.Planning.Editions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

[Collection(DatabaseServers.Collection)]
public sealed class AppendOnlyTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    public static TheoryData<string> Changes =>
    [
        "UPDATE planning_figures SET document = ''",
        "update \"Planning_Figures\" set document = ''",
        "UPDATE main.planning_figures SET document = ''",
        "UPDATE OR IGNORE planning_figures SET document = ''",
        "UPDATE ONLY public.planning_figures AS f SET document = ''",
        "DELETE FROM planning_work_entries",
        "DELETE FROM [dbo].[planning_documents] WHERE version = 1",
        "DELETE TOP (5) FROM planning_documents",
        "DELETE FROM [f] FROM [planning_figures] AS [f] WHERE [f].[id] > 3",
        "UPDATE [f] SET [f].[document] = N'' FROM [planning_figures] AS [f]",
        "TRUNCATE TABLE letters, planning_figures CASCADE",
        "MERGE INTO planning_figures USING letters ON id = x WHEN MATCHED THEN UPDATE SET document = ''",
        "REPLACE INTO planning_figures VALUES (1)",
        "INSERT OR REPLACE INTO planning_figures VALUES (1)",
        "INSERT INTO planning_figures (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET document = excluded.document",
        "INSERT INTO planning_figures (id) VALUES (1) ON DUPLICATE KEY UPDATE document = ''",
        "SELECT 1; -- harmless\nDELETE FROM planning_figures",
        "WITH old AS (SELECT id FROM letters) DELETE FROM planning_figures WHERE id IN (SELECT id FROM old)",
        "/* planning */ DO $$ BEGIN DELETE FROM planning_figures; END $$",
    ];

    public static TheoryData<string> Harmless =>
    [
        "SELECT * FROM planning_figures WHERE document = 'DELETE FROM planning_figures'",
        "SELECT id FROM planning_figures FOR UPDATE",
        "SELECT id FROM planning_figures FOR NO KEY UPDATE",
        "INSERT INTO planning_figures (document) VALUES ('UPDATE planning_figures SET x')",
        "INSERT INTO planning_figures (id) VALUES (1) ON CONFLICT DO NOTHING",
        "UPDATE letters SET number = (SELECT COUNT(*) FROM planning_figures)",
        "DELETE FROM letters WHERE id IN (SELECT id FROM planning_figures)",
        "DELETE FROM planning_figures_of_the_application",
        "-- DELETE FROM planning_figures\nSELECT 1",
        "SELECT REPLACE(document, 'a', 'b') FROM planning_figures",
        "INSERT INTO letters (id) SELECT id FROM planning_figures ON CONFLICT (id) DO UPDATE SET number = 1",
        "ALTER TABLE letters ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES planning_figures (id) ON DELETE CASCADE",
        "CREATE INDEX ix ON planning_figures (id)",
        "UPDATE letters SET subject = 'it''s DELETE FROM planning_figures'",
        "'unclosed planning_figures",
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Sql_ThatChangesARow_IsFound(string sql) => Assert.NotNull(SqlChange.In(sql));

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Sql_ThatOnlyReadsOrAdds_IsLetThrough(string sql) => Assert.Null(SqlChange.In(sql));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Rows_ChangedThroughTheContext_AreRefused(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await Filled(context);
        var row = await context.Set<FigureRow>().SingleAsync();
        context.Entry(row).Property(static figure => figure.Document).CurrentValue = "{}";
        await Refused(() => context.SaveChangesAsync());
        context.ChangeTracker.Clear();
        context.Remove(await context.Set<WorkRow>().SingleAsync());
        await Refused(() => context.SaveChangesAsync());
        Assert.Contains("planning_work_entries", Assert.Throws<InvalidOperationException>(() => context.SaveChanges()).Message, StringComparison.Ordinal);
        context.ChangeTracker.Clear();
        context.Remove(await context.Set<DocumentRow>().SingleAsync());
        await Refused(() => context.SaveChangesAsync());
        context.ChangeTracker.Clear();
        AssertUnchanged(database);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Rows_ChangedPastTheContext_AreRefused(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await Filled(context);
        await Refused(() => context.Set<FigureRow>().ExecuteUpdateAsync(static set => set.SetProperty(static row => row.Document, "{}")));
        await Refused(() => context.Set<FigureRow>().Where(static row => row.Id > 0).ExecuteDeleteAsync());
        await Refused(() => context.Set<WorkRow>().ExecuteDeleteAsync());
        await Refused(() => context.Set<DocumentRow>().ExecuteDeleteAsync());
        await Refused(() => context.Database.ExecuteSqlRawAsync("DELETE FROM planning_figures"));
        Assert.Throws<InvalidOperationException>(() => context.Set<FigureRow>().ExecuteDelete());
        Assert.Throws<InvalidOperationException>(() => context.Database.ExecuteSqlRaw("UPDATE planning_documents SET version = 2"));
        AssertUnchanged(database);
        // The tables of the application itself stay its own.
        context.Letters.Add(new Letter { Subject = "Cũ" });
        await context.SaveChangesAsync();
        Assert.Equal(1, await context.Letters.ExecuteUpdateAsync(static set => set.SetProperty(static letter => letter.Subject, "Mới")));
        Assert.Equal(1, await context.Letters.ExecuteDeleteAsync());
    }

    // Without the interceptor, the model itself still refuses a changed property.
    [Fact]
    public async Task Rows_ChangedWithoutTheInterceptor_AreRefusedByTheModel()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open(guarded: false);
        await Filled(context);
        var row = await context.Set<FigureRow>().SingleAsync();
        context.Entry(row).Property(static figure => figure.Document).CurrentValue = "{}";
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    private static async Task Filled(TownContext context)
    {
        await context.AppendFiguresAsync(A.Plan, [A.Report(1m)]);
        await context.AppendWorkAsync(A.Plan, [A.Progress(1m)]);
        await context.SavePlanAsync(HongLinh2023.Plan.Value, basedOn: 0, Instant.FromUtc(2023, 1, 5, 0, 0));
    }

    private static async Task Refused(Func<Task> change) =>
        Assert.Contains("is refused: its rows are never changed or removed", (await Assert.ThrowsAsync<InvalidOperationException>(change)).Message,
            StringComparison.Ordinal);

    private static void AssertUnchanged(TestDatabase database) => Assert.All(
        Tables.All, table => Assert.Equal(1L, database.Scalar($"SELECT COUNT(*) FROM {table} WHERE document <> '{{}}'")));
}
