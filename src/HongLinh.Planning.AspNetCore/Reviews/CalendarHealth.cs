using System.Globalization;
using HongLinh.Planning.Calendar;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Whether the days off that decide the next deadlines are announced.</summary>
internal sealed class CalendarHealth(IOptions<PlanningOptions> options, IClock clock) : IHealthCheck
{
    // A report on a month is due within the month that follows.
    private const int DaysAhead = 31;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check(context.Registration.FailureStatus));

    private HealthCheckResult Check(HealthStatus failure)
    {
        if (options.Value.Calendar is not { } calendar)
        {
            return new HealthCheckResult(failure,
                "PlanningOptions.Calendar is null: set the working days, for example VietnamDaysOff.Calendar of HongLinh.Planning.Editions.");
        }

        var table = calendar.Table;
        var today = clock.GetCurrentInstant().InZone(options.Value.Zone).Date;
        var year = today.PlusDays(DaysAhead).Year;
        var knowledge = table.KnowledgeOf(year);
        var span = table.Horizon == table.LastYear ? ""
            : string.Create(CultureInfo.InvariantCulture, $", provisional from {table.LastYear + 1} to {table.Horizon}");
        var words = string.Create(CultureInfo.InvariantCulture, $"Days off are announced from {table.FirstYear} to {table.LastYear}{span}.");
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["year"] = year,
            ["knowledge"] = knowledge.Code,
            ["announcedUntil"] = table.LastYear,
            ["provisionalUntil"] = table.Horizon,
        };
        return knowledge == CalendarKnowledge.Announced ? HealthCheckResult.Healthy(words, data)
            : knowledge == CalendarKnowledge.Provisional ? HealthCheckResult.Degraded(
                string.Create(CultureInfo.InvariantCulture, $"Deadlines of {year} are provisional: take over its days off once they are announced. {words}"),
                data: data)
            : new HealthCheckResult(failure,
                string.Create(CultureInfo.InvariantCulture, $"The working days of {year} are not known: a newer calendar is needed. {words}"), data: data);
    }
}
