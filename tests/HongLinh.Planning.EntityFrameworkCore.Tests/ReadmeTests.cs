using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>What the README of the package shows is what compiles here, runs and gives what it says.</summary>
public sealed class ReadmeTests
{
    // <context>
    public sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPlanning();
    }
    // </context>

    [Fact]
    public async Task Example_FromAnEmptyFile_EndsInTheScorecardOfTheMemory()
    {
        var folder = Directory.CreateTempSubdirectory("planning-").FullName;
        var file = Path.Combine(folder, "office.db");
        var plan = HongLinh2023.Plan.Value;
        var reports = HongLinh2023.PublishedFigures.Entries;
        // <walk>
        var options = new DbContextOptionsBuilder<OfficeContext>().UseSqlite($"Data Source={file}").UsePlanning().Options;
        await using var office = new OfficeContext(options);
        await office.Database.EnsureCreatedAsync();

        // A new plan is based on no version; a change names the version that was loaded.
        await office.SavePlanAsync(plan, basedOn: 0, savedAt: Instant.FromUtc(2023, 1, 5, 2, 0));

        // Sent twice, entered once.
        await office.AppendFiguresAsync("hong-linh-2023", reports);
        await office.AppendFiguresAsync("hong-linh-2023", reports);

        var day = new LocalDate(2023, 10, 31);
        var stored = await office.LoadPlanAsync("hong-linh-2023");
        var log = await office.LoadLogAsync("hong-linh-2023", day);
        var scorecard = PlanReview.Run(stored!.Value, log.KnownBy(day), day, JudgementPolicy.Literal);
        // </walk>
        Assert.Equal(PlanReview.Run(plan, HongLinh2023.PublishedFigures.KnownBy(day), day, JudgementPolicy.Literal).Fingerprint, scorecard.Fingerprint);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Code_EveryBlock_IsAMarkedPartOfTheseTests()
    {
        var compiled = ShownCode.MarkedIn("tests/HongLinh.Planning.EntityFrameworkCore.Tests/ReadmeTests.cs");
        var shown = ShownCode.On("src/HongLinh.Planning.EntityFrameworkCore/README.md");
        Assert.Equal(2, shown.Count);
        Assert.All(shown, block => Assert.Contains(block, compiled));
    }
}
