using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// What all lines of one review share: the prepared plan, the reference date, the obligations and the rules that suspend a verdict.
/// </summary>
/// <remarks>Immutable except for look-ups made on first use. Two threads may both make them; the result is the same.</remarks>
internal sealed class ReviewFrame
{
    private readonly ObligationBook? _obligations;
    private readonly ILookup<IndicatorCode, RuleOutcome>? _suspending;
    private HashSet<IndicatorCode>? _grown;
    private HashSet<(IndicatorCode, string)>? _units;
    private ILookup<string, ObligationState>? _owed;

    public ReviewFrame(PreparedPlan prepared, LocalDate asOf, (ObligationBook? Obligations, RuleRun? Rules) also)
    {
        Prepared = prepared;
        AsOf = asOf;
        _obligations = also.Obligations;
        _suspending = Suspension.Suspending(also.Rules);
        LastDay = prepared.Plan.Year.LastDay;
        DayBefore = prepared.Plan.Year.FirstDay.PlusDays(-1);
        IsYearOver = asOf > LastDay;
    }

    public PreparedPlan Prepared { get; }

    public Plan Plan => Prepared.Plan;

    /// <summary>The reference date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The last day of the year.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The day before the year.</summary>
    public LocalDate DayBefore { get; }

    /// <summary>Whether the reference date lies after the year.</summary>
    public bool IsYearOver { get; }

    /// <summary>The regime that sets the windows of the reports; null when none was given.</summary>
    public ReportingRegime? Regime => _obligations?.Rules.Regime;

    /// <summary>The outcomes that suspend the verdicts on an indicator; null when no rule suspends any.</summary>
    public ILookup<IndicatorCode, RuleOutcome>? Suspending => _suspending;

    /// <summary>Whether another target concerns the growth of an indicator, so that a printed growth belongs to that target.</summary>
    public bool HasGrowthTarget(IndicatorCode indicator) => (_grown ??= GrownIn(Plan, AsOf)).Contains(indicator);

    /// <summary>Whether a report is the issuer's own.</summary>
    public bool IsOwn(Observation report) => report.ReportingUnit.Length == 0 || report.ReportingUnit == Plan.Header.Issuer.Code;

    /// <summary>Whether the figures of a unit are part of the figure of an indicator.</summary>
    public bool Counts(IndicatorCode indicator, string unit) => (_units ??= UnitsIn(Plan, AsOf)).Contains((indicator, unit));

    /// <summary>
    /// The state without a report: deadlines decide where there are obligations;
    /// otherwise whether the first period of the indicator has closed.
    /// </summary>
    public ReportState StateWithoutReport(Indicator indicator)
    {
        if (_obligations is null)
        {
            return AsOf > ReportingPeriod.Of(Plan.Year, indicator.Cycle, 1).LastDay ? ReportState.Awaited : ReportState.NotDue;
        }

        var states = (_owed ??= OwedIn(_obligations))[indicator.Code.Text];
        return states.Contains(ObligationState.Overdue) ? ReportState.Overdue
            : states.Contains(ObligationState.Awaited) || states.Contains(ObligationState.NoDeadline) ? ReportState.Awaited
            : ReportState.NotDue;
    }

    private static ILookup<string, ObligationState> OwedIn(ObligationBook book) => book.Obligations
        .Where(static obligation => obligation.Kind == ObligationKind.Figure)
        .ToLookup(static obligation => obligation.Subject, static obligation => obligation.State, StringComparer.Ordinal);

    private static HashSet<IndicatorCode> GrownIn(Plan plan, LocalDate asOf) => plan.Lines.Select(line => line.TargetOn(asOf))
        .SelectMany(static target => target.Parts)
        .Where(static part => part.IsRatio)
        .Select(static part => part.Indicator.Code)
        .ToHashSet();

    private static HashSet<(IndicatorCode, string)> UnitsIn(Plan plan, LocalDate asOf) =>
        plan.Lines.SelectMany(line => UnitsOf(line, line.TargetOn(asOf))).ToHashSet();

    // The units whose figures make up the figure of an indicator.
    private static IEnumerable<(IndicatorCode, string)> UnitsOf(PlanLine line, Target target) =>
        target.Form == FigureForm.Several ? target.Parts.SelectMany(part => UnitsOf(line, part))
        : UnitFigures.Count(line, target) ? line.ReportingUnits.Select(unit => (target.Indicator.Code, unit.Code))
        : [];
}
