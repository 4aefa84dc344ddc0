using Microsoft.EntityFrameworkCore;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>The context of an application, with a table of its own beside ours.</summary>
public sealed class TownContext(DbContextOptions<TownContext> options) : DbContext(options)
{
    public DbSet<Letter> Letters => Set<Letter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPlanning();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPlanning();
}
