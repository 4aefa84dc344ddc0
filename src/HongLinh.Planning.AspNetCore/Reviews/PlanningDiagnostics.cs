using System.Diagnostics;

namespace HongLinh.Planning.AspNetCore;

/// <summary>The names under which reviews can be traced and measured, for example with OpenTelemetry (theo dõi hoạt động).</summary>
public static class PlanningDiagnostics
{
    /// <summary>
    /// The source of activities: <c>planning.review</c>, with the tags <c>planning.plan</c>, <c>planning.as_of</c> and <c>planning.policy</c>.
    /// </summary>
    public const string ActivitySourceName = "HongLinh.Planning";

    /// <summary>
    /// The meter: <c>planning.review.duration</c> in seconds, and <c>planning.figure.checks</c>, the number of figures checked before they were
    /// accepted, with the tag <c>planning.finding.code</c> where one of its findings is an error.
    /// </summary>
    public const string MeterName = "HongLinh.Planning";

    internal static readonly ActivitySource Source = new(ActivitySourceName);
}
