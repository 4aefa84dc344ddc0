using HongLinh.Planning.Calendar;
using Microsoft.Extensions.Options;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Says which settings are missing or contradict each other, and what to do about each.</summary>
internal sealed class PlanningOptionsCheck : IValidateOptions<PlanningOptions>
{
    public ValidateOptionsResult Validate(string? name, PlanningOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(PlanningOptions options)
    {
        if (options.Policy is null)
        {
            yield return "PlanningOptions.Policy is null: choose how figures are judged, for example JudgementPolicy.Literal or "
                + "JudgementPolicy.AdministrativePractice.";
        }

        if (options.Zone is null)
        {
            yield return "PlanningOptions.Zone is null: leave it out for UTC+7, the time of Vietnam, or set another zone.";
        }

        if (options.Language is null)
        {
            yield return "PlanningOptions.Language is null: leave it out for Vietnamese, or set Language.English.";
        }

        if (options.Regime is { } regime)
        {
            if (options.Level is null)
            {
                yield return $"PlanningOptions.Level is null although Regime is '{regime}': set the level of the units that report, one of "
                    + $"{string.Join(", ", ReportingLevel.All)}.";
            }

            if (options.Calendar is null)
            {
                yield return $"PlanningOptions.Calendar is null although Regime is '{regime}': set the working days, for example "
                    + "VietnamDaysOff.Calendar of HongLinh.Planning.Editions.";
            }
        }
        else if (options.Level is { } level)
        {
            yield return $"PlanningOptions.Level is '{level}' although Regime is null: set the regime that gives the deadlines of this level, "
                + "or leave Level out.";
        }
    }
}
