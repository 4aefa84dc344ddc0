using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.AspNetCore;

/// <summary>How a service reviews plans, and in which language it answers (thiết lập của dịch vụ).</summary>
/// <remarks>Checked when the service starts, which stops and names each setting that is missing or contradicts another.</remarks>
public sealed class PlanningOptions
{
    /// <summary>The conventions by which figures are judged; required, because what decides a verdict has no silent default.</summary>
    public JudgementPolicy? Policy { get; set; }

    /// <summary>Rules on the figures; null, the default, for <see cref="QualityRules.For"/> each plan; <see cref="RuleSet.None"/> for none.</summary>
    public RuleSet? Rules { get; set; }

    /// <summary>
    /// The regime that gives deadlines; null, the default, for reviews without deadlines. It needs <see cref="Level"/> and <see cref="Calendar"/>.
    /// </summary>
    public ReportingRegime? Regime { get; set; }

    /// <summary>The level of the units that report; null by default.</summary>
    public ReportingLevel? Level { get; set; }

    /// <summary>The working days; null by default.</summary>
    public WorkingCalendar? Calendar { get; set; }

    /// <summary>The zone in which days end; UTC+7, the time of Vietnam, by default.</summary>
    public DateTimeZone Zone { get; set; } = DateTimeZone.ForOffset(Offset.FromHours(7));

    /// <summary>The language of answers to requests that ask for none; Vietnamese by default.</summary>
    /// <remarks>
    /// A request asks with the parameter <c>lang</c> (<c>vi</c> or <c>en</c>), or else with the header <c>Accept-Language</c>.
    /// </remarks>
    public Language Language { get; set; } = Language.Vietnamese;
}
