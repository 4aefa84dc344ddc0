using System.Runtime.CompilerServices;

namespace HongLinh.Planning.Rules;

/// <summary>
/// What a run knows besides the reports: how to read those on each indicator, the year for "latest", and the issuer, whose figures need no name.
/// </summary>
internal sealed record Scope(IReadOnlyDictionary<IndicatorCode, AsReported> Readings, PlanYear? Year, string Issuer)
{
    // Kept for each plan, because its indicators do not depend on reports.
    private static readonly ConditionalWeakTable<Plan, Scope> OfPlans = [];

    public static Scope Of(IEnumerable<Indicator> indicators) => new(ByCode(indicators), null, "");

    public static Scope Of(Plan plan) => OfPlans.GetValue(plan, static plan => new(ByCode(IndicatorsOf(plan)), plan.Year, plan.Header.Issuer.Code));

    /// <summary>Every indicator of a plan, in its order, once each.</summary>
    public static IEnumerable<Indicator> IndicatorsOf(Plan plan) => plan.Lines
        .SelectMany(static line => line.Target.Needs
            .Concat(line.Aspiration?.Needs ?? [])
            .Concat(line.Amendments.SelectMany(static amendment => amendment.Target.Needs)))
        .DistinctBy(static indicator => indicator.Code);

    private static Dictionary<IndicatorCode, AsReported> ByCode(IEnumerable<Indicator> indicators) =>
        indicators.DistinctBy(static indicator => indicator.Code)
            .ToDictionary(static indicator => indicator.Code, static indicator => new AsReported(indicator));
}
