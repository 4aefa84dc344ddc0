using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>When the figure owed for a period arrived: which reports cover the period, and which of them are in effect.</summary>
/// <remarks>
/// The days that a report covers and the day it arrived are separate: a report of the 25th is a report of the month that ends on the 30th.
/// </remarks>
internal sealed class FigureArrivals
{
    private readonly ILookup<IndicatorCode, Observation> _reports;
    private readonly Dictionary<Instant, HashSet<Observation>> _rejected = [];
    private readonly Plan _plan;
    private readonly LogView _view;
    private readonly RuleSet _checks;

    /// <summary>Groups the reports of a view.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at the moment.</param>
    /// <param name="checks">The rules that reject figures.</param>
    public FigureArrivals(Plan plan, LogView view, RuleSet checks)
    {
        // As in judging: a report about another unit does not fulfil the obligation, and neither does "still counting".
        _reports = view.Observations
            .Where(report => report.ReportingUnit.Length == 0 || report.ReportingUnit == plan.Header.Issuer.Code)
            .Where(static report => !(report.Reported is ReportedAbsence absence && absence.Reason == AbsenceReason.NotYetCounted))
            .Where(static report => !report.IsForecast && !UsableFigure.IsForecastOfYear(report))
            .ToLookup(static report => report.Indicator);
        (_plan, _view, _checks) = (plan, view, checks);
    }

    /// <summary>The moment at which the figure arrived; null when none has arrived, or none that is in effect.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period that is owed.</param>
    public Instant? Of(Indicator indicator, ReportingPeriod period)
    {
        Instant? first = null;
        foreach (var span in _reports[indicator.Code].Where(report => Covers(report.Period, period, indicator))
            .GroupBy(static report => (report.Period.FirstDay, report.Period.LastDay)))
        {
            var arrival = ArrivalOf([.. span], indicator);
            first = first is null || arrival < first ? arrival ?? first : first;
        }

        return first ?? (indicator.OverTime == OverTime.Flow ? OfParts(indicator, period) : null);
    }

    /// <summary>Whether there is a report for the period itself, to its last day; where none has arrived, it was rejected.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period that is owed.</param>
    public bool HasReport(Indicator indicator, ReportingPeriod period) =>
        _reports[indicator.Code].Any(report => report.Period.LastDay == period.LastDay && Covers(report.Period, period, indicator));

    // January, February and March give the first quarter, which has arrived with the last of them.
    private Instant? OfParts(Indicator indicator, ReportingPeriod period)
    {
        var (next, last) = (period.FirstDay, (Instant?)null);
        while (next <= period.LastDay)
        {
            var from = next;
            var (end, arrival) = _reports[indicator.Code].Where(report => report.Period.FirstDay == from && report.Period.LastDay <= period.LastDay)
                .GroupBy(static report => report.Period.LastDay).Select(span => (End: span.Key, Arrival: ArrivalOf([.. span], indicator)))
                .Where(static span => span.Arrival is not null).OrderByDescending(static span => span.End).FirstOrDefault();
            if (arrival is null)
            {
                return null;
            }

            (next, last) = (end.PlusDays(1), last is null || arrival > last ? arrival : last);
        }

        return last;
    }

    // For an indicator that adds up, a figure of a longer span includes the shorter one; for a level only the last day matters.
    private static bool Covers(ReportingPeriod reported, ReportingPeriod owed, Indicator indicator) =>
        reported.LastDay == owed.LastDay && (indicator.OverTime != OverTime.Flow || reported.StartsWithYear)
        || reported.Contains(owed) && (indicator.OverTime == OverTime.Flow || indicator.OverTime != OverTime.Stock && reported.StartsWithYear);

    // The latest of the most final reports decides for its days: if it was rejected, no older one takes its place.
    private Instant? ArrivalOf(Observation[] reports, Indicator indicator)
    {
        var since = Math.Max(Array.FindLastIndex(reports, static report => report.IsCorrection), 0);
        var standing = reports[since..];
        var mostFinal = standing.Max(static report => report.Maturity.Position);
        var decisive = Array.FindLast(standing, report => report.Maturity.Position == mostFinal)!;
        // A report that was replaced later had still arrived, unless it was already rejected on arrival.
        return IsRejected(decisive, indicator, _view.KnownAt) ? null
            : Array.Find(reports, report => report == decisive || !IsRejected(report, indicator, report.RecordedAt))!.RecordedAt;
    }

    private bool IsRejected(Observation report, Indicator indicator, Instant knownAt) =>
        !IsPossible(report, indicator) || RejectedAt(knownAt).Contains(report);

    private static bool IsPossible(Observation report, Indicator indicator)
    {
        // A difference of shares is given in percentage points and has no natural limits.
        if (indicator.Unit.Dimension.Equals(Dimension.One) && report.Reported.Unit?.Equals(UnitCatalogue.PercentagePoint) == true)
        {
            return true;
        }

        if (report.IsRefundOf(indicator))
        {
            return true;
        }

        var figure = new AsReported(indicator).Read(report);
        return !figure.IsSetAside && !(figure.Span is { } span && (span.IsApartFrom(indicator.Possible) || IsBroken(span, indicator)));
    }

    private static bool IsBroken(Interval span, Indicator indicator) =>
        indicator.Limits.WholeNumbers && span.IsExact && !(span.Low!.Value / indicator.Unit.Factor).IsWhole;

    // The last report that a broken rule names is the latest one, and that report is in doubt.
    private HashSet<Observation> RejectedAt(Instant moment)
    {
        if (!_rejected.TryGetValue(moment, out var rejected))
        {
            var known = ObservationLog.Empty.Append(_view.Observations).KnownAt(moment);
            var end = ObservationLog.EndOf(_plan.Year.LastDay);
            var asOf = moment > end ? _plan.Year.LastDay : moment.InVietnam().Date;
            _rejected.Add(moment, rejected = [.. _checks.Run(Facts.Of(known, Scope.Of(_plan), LocalDate.MaxIsoValue), asOf).Outcomes
                .Where(static outcome => outcome.Suspends)
                .Select(static outcome => outcome.Latest)
                .OfType<Observation>()]);
        }

        return rejected;
    }
}
