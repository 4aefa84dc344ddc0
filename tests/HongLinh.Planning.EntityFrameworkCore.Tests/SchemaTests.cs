using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

[Collection(DatabaseServers.Collection)]
public sealed class SchemaTests
{
    [PostgresFact]
    public async Task AddPlanning_WithASchema_KeepsAndGuardsTheTablesInIt()
    {
        var options = new DbContextOptionsBuilder<SchemaContext>().UseNpgsql(PostgresServer.NewDatabase()).UsePlanning().Options;
        await using var context = new SchemaContext(options);
        await context.Database.EnsureCreatedAsync();
        Assert.Equal(1, await context.AppendFiguresAsync(A.Plan, [A.Report(106.8m)]));
        Assert.Equal([A.Report(106.8m)], (await context.LoadLogAsync(A.Plan, new LocalDate(2023, 12, 31))).Entries);
        Assert.Equal(1, await context.Database.SqlQueryRaw<int>("SELECT COUNT(*)::int AS \"Value\" FROM office.planning_figures").SingleAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Set<FigureRow>().ExecuteDeleteAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Database.ExecuteSqlRawAsync("TRUNCATE office.planning_figures"));
    }

    private sealed class SchemaContext(DbContextOptions<SchemaContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPlanning("office");
    }
}
