using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Bulk;

/// <summary>Reviews one unit as of each day, each review made from the one before where that gives the same.</summary>
internal sealed class UnitReviews((Plan Plan, JudgementPolicy Policy, RuleSet? Rules) given, ValueList<LocalDate> days)
{
    public (OrgUnit Unit, ValueList<Scorecard> Reviews) Of(OrgUnit unit, IReadOnlyList<Observation> reports, CancellationToken cancellation)
    {
        var log = ObservationLog.Empty.Append(Own(unit, reports));
        var cards = new Scorecard[days.Count];
        for (var at = 0; at < cards.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var view = log.KnownBy(days[at]);
            cards[at] = at == 0 ? PlanReview.Run(given.Plan, view, days[at], given.Policy, given.Rules) : cards[at - 1].On(view, days[at]);
        }

        return (unit, new ValueList<Scorecard>(cards));
    }

    // The plan is everybody's: what a unit reports about itself is its own figure.
    private static IEnumerable<Observation> Own(OrgUnit unit, IReadOnlyList<Observation> reports) =>
        reports.Any(report => report.ReportingUnit == unit.Code)
            ? reports.Select(report => report.ReportingUnit == unit.Code ? report with { ReportingUnit = "" } : report)
            : reports;
}
