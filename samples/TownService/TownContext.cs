using HongLinh.Planning.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>The database of the town: plans, figures and work as the package keeps them, and what the service itself needs.</summary>
internal sealed class TownContext(DbContextOptions<TownContext> options) : DbContext(options)
{
    public DbSet<UnitKey> Keys => Set<UnitKey>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPlanning();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPlanning();
        modelBuilder.Entity<UnitKey>().ToTable("keys").HasKey(static key => key.Hash);
        modelBuilder.Entity<AuditEntry>().ToTable("audit").HasKey(static entry => entry.Id);
    }
}

/// <summary>The key of a unit; only its hash is kept.</summary>
internal sealed class UnitKey
{
    public required string Hash { get; init; }

    public required string Unit { get; init; }

    public required string Role { get; init; }
}

/// <summary>Who did what, when, and with what outcome.</summary>
internal sealed class AuditEntry
{
    public long Id { get; init; }

    public required Instant At { get; init; }

    public required string Unit { get; init; }

    public required string What { get; init; }

    public required string Outcome { get; init; }
}
