using HongLinh.Planning.Editions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>The days off of 2022 to 2027 are announced and those up to 2037 provisional, as the edition says.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData(2026, 6, 1, HealthStatus.Healthy, 2026)]
    [InlineData(2027, 11, 30, HealthStatus.Healthy, 2027)]
    // In December the deadlines of January count already.
    [InlineData(2027, 12, 1, HealthStatus.Degraded, 2028)]
    [InlineData(2030, 1, 1, HealthStatus.Degraded, 2030)]
    [InlineData(2040, 1, 1, HealthStatus.Unhealthy, 2040)]
    public async Task Check_OnADay_IsThatOfTheNextDeadlines(int year, int month, int day, HealthStatus status, int decides)
    {
        var entry = await EntryOn(new LocalDate(year, month, day), static options => options.Calendar = VietnamDaysOff.Calendar);
        Assert.Equal(status, entry.Status);
        Assert.Equal(decides, entry.Data["year"]);
        Assert.Equal(2027, entry.Data["announcedUntil"]);
        Assert.Equal(2037, entry.Data["provisionalUntil"]);
        Assert.Contains("provisional from 2028 to 2037", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithoutACalendar_SaysWhatToSet()
    {
        var entry = await EntryOn(new LocalDate(2026, 6, 1), static _ => { });
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith("PlanningOptions.Calendar is null", entry.Description, StringComparison.Ordinal);
    }

    private static async Task<HealthReportEntry> EntryOn(LocalDate today, Action<PlanningOptions> set)
    {
        await using var app = await Web.StartAsync(
            static _ => { }, services => services.AddHealthChecks().AddPlanningCalendar(new StoppedClock(today.AtMidnight().InUtc().ToInstant())), set);
        return (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["planning-calendar"];
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
