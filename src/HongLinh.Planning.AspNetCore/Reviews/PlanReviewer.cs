using System.Diagnostics;
using HongLinh.Planning.Rules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Reviews plans by the settings of the service; traced, measured and logged (đánh giá theo thiết lập của dịch vụ).</summary>
/// <remarks>A singleton without state of its own; safe to use from several threads.</remarks>
public sealed class PlanReviewer
{
    private readonly PlanningOptions _options;
    private readonly ReviewMeter _meter;
    private readonly ILogger _logger;

    internal PlanReviewer(IOptions<PlanningOptions> options, ReviewMeter meter, ILogger<PlanReviewer> logger)
    {
        _options = options.Value;
        (_meter, _logger) = (meter, logger);
    }

    /// <summary>Judges a plan on what was known by the end of a day, with deadlines where the settings have a regime.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="log">All reports; those recorded after the day, in the zone of the settings, are not used.</param>
    /// <param name="asOf">The day, inclusive.</param>
    public Scorecard Review(Plan plan, ObservationLog log, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(log);
        return Review(plan, log.KnownAt(EndOf(asOf)), asOf);
    }

    /// <summary>Judges a plan on what was known at a moment, with deadlines where the settings have a regime.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="known">The reports known at the moment.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    public Scorecard Review(Plan plan, LogView known, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(known);
        var policy = _options.Policy!;
        var (name, day) = (plan.Header.Code, LocalDatePattern.Iso.Format(asOf));
        using var activity = PlanningDiagnostics.Source.StartActivity("planning.review");
        activity?.SetTag("planning.plan", name).SetTag("planning.as_of", day).SetTag("planning.policy", policy.Name);
        var started = Stopwatch.GetTimestamp();
        var scorecard = _options.Regime is null
            ? PlanReview.Run(plan, known, asOf, policy, _options.Rules)
            : PlanReview.Run(Obligations(plan, known), asOf, policy, _options.Rules);
        _meter.Reviewed(started);
        _logger.Reviewed(name, day, policy.Name, scorecard.Judgements.Count, scorecard.Findings.Count);
        return scorecard;
    }

    /// <summary>What is owed under a plan at a moment.</summary>
    /// <param name="plan">The plan; its issuer reports the figures whose line names no one.</param>
    /// <param name="known">The reports known at the moment, which is also the moment of the book.</param>
    /// <param name="submissions">The reports and products received; none by default.</param>
    /// <exception cref="InvalidOperationException">The settings have no regime.</exception>
    public ObligationBook Obligations(Plan plan, LogView known, ValueList<Submission> submissions = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var rules = new ObligationRules
        {
            Regime = _options.Regime
                ?? throw new InvalidOperationException("PlanningOptions.Regime is null, so nothing says when reports are due: set Regime, Level and Calendar."),
            Level = _options.Level!,
            Calendar = _options.Calendar!,
            Zone = _options.Zone,
            DefaultReporter = plan.Header.Issuer,
        };
        return ObligationBook.Open(plan, rules, known, submissions, _options.Rules);
    }

    /// <summary>What a new report would be found wrong or doubtful for, before it is entered (kiểm tra số liệu trước khi ghi sổ).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="log">The reports entered so far.</param>
    /// <param name="report">The new report.</param>
    /// <returns>
    /// The findings of a review with the report that a review without it does not have; empty when all is well. A report with a finding
    /// of <see cref="Severity.Error"/> can be entered, but is not used.
    /// </returns>
    public ValueList<Finding> Check(Plan plan, ObservationLog log, Observation report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(report);
        // As of its own day, if that is later: otherwise a figure for the future would be left out unchecked.
        var asOf = LocalDate.Max(report.RecordedAt.InZone(_options.Zone).Date, report.ReferenceDate);
        var before = PlanReview.Run(plan, log.KnownAt(report.RecordedAt), asOf, _options.Policy!, _options.Rules);
        var known = before.Findings.ToList();
        // Each finding counts as often as it is there: a second one like the first is new.
        var found = ValueList.From(before.With(log.Append(report).KnownAt(report.RecordedAt)).Findings.Where(finding => !known.Remove(finding)));
        var error = found.FirstOrDefault(static finding => finding.Severity == Severity.Error);
        _meter.Checked(error);
        if (error is not null)
        {
            _logger.FigureHasError(report.Indicator.Text, report.Period.ToString(), error.Code.Code);
        }

        return found;
    }

    private Instant EndOf(LocalDate day) => day == LocalDate.MaxIsoValue
        ? Instant.MaxValue : day.PlusDays(1).AtStartOfDayInZone(_options.Zone).ToInstant() - Duration.Epsilon;
}
