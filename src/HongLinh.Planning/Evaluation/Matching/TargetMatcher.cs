using System.Diagnostics;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Finds the figures of each target and makes them ready for judging.</summary>
internal sealed class TargetMatcher
{
    private readonly ILookup<IndicatorCode, Observation> _reports;
    private readonly Plan _plan;
    private readonly LocalDate _asOf;
    private readonly List<Finding> _findings;
    private readonly HashSet<IndicatorCode> _grown;
    private readonly ILookup<string, ObligationState>? _owed;
    private readonly ReportingRegime? _regime;

    public TargetMatcher(Plan plan, ILookup<IndicatorCode, Observation> reports, LocalDate asOf, (List<Finding> Findings, ObligationBook? Obligations) notes)
    {
        _plan = plan;
        _reports = reports;
        _asOf = asOf;
        _findings = notes.Findings;
        _regime = notes.Obligations?.Rules.Regime;
        _owed = notes.Obligations?.Obligations
            .Where(static obligation => obligation.Kind == ObligationKind.Figure)
            .ToLookup(static obligation => obligation.Subject, static obligation => obligation.State, StringComparer.Ordinal);
        _grown = plan.Lines.Select(line => line.TargetOn(asOf))
            .SelectMany(static target => target.Parts)
            .Where(static part => part.IsRatio)
            .Select(static part => part.Indicator.Code)
            .ToHashSet();
    }

    private bool IsYearOver => _asOf > _plan.Year.LastDay;

    public MatchedTarget Match(PlanLine line)
    {
        var amendment = line.AmendmentOn(_asOf);
        var matched = Match(line, amendment?.Target ?? line.Target);
        return Preparation.Under(Treatment.Usual, amendment is null && line.Aspiration is null ? matched : matched with
        {
            Basis = amendment?.Basis ?? matched.Basis,
            Amendment = amendment,
            Aspiration = line.Aspiration is { } aspiration ? Match(line, aspiration) : null,
        });
    }

    private MatchedTarget Match(PlanLine line, Target target) => target.Form switch
    {
        FigureForm.None => Without(line, target, ReportState.NotApplicable, Situation.NotAssessable),
        FigureForm.Several => MatchParts(line, target),
        FigureForm.Amount or FigureForm.Move or FigureForm.Items or FigureForm.Place or FigureForm.Event => MatchNoted(line, target),
        var other => throw new UnreachableException($"No figures for {other}."),
    };

    // What was found on the way explains why a report was set aside.
    private MatchedTarget MatchNoted(PlanLine line, Target target)
    {
        var noted = _findings.Count;
        var matched = MatchFigures(line, target);
        return matched with { Findings = ValueList.From(_findings.Skip(noted)), Reports = ValueList.From(_reports[target.Indicator.Code]) };
    }

    private MatchedTarget MatchParts(PlanLine line, Target all)
    {
        var parts = all.Parts.Select(part => Match(line, part)).ToArray();
        var missing = Array.Find(parts, static part => part.State != ReportState.Reported);
        return new MatchedTarget
        {
            Line = line,
            Basis = BasisOf(line),
            Target = all,
            Year = _plan.Year,
            Regime = _regime,
            Rule = RuleKind.AllOf,
            Figure = default,
            State = missing?.State ?? ReportState.Reported,
            Latest = parts.Select(static part => part.Latest).OfType<Observation>().MaxBy(static latest => latest.ReferenceDate),
            Used = ValueList.From(parts.SelectMany(static part => part.Used)),
            Findings = ValueList.From(parts.SelectMany(static part => part.Findings)),
            Reports = ValueList.From(parts.SelectMany(static part => part.Reports)),
            Parts = parts,
        };
    }

    private MatchedTarget MatchFigures(PlanLine line, Target target)
    {
        // Where growth has a target of its own, a printed growth is for that one.
        var reports = !target.IsRatio && _grown.Contains(target.Indicator.Code)
            ? _reports[target.Indicator.Code].Where(static report => report.Reported is not ReportedGrowth)
            : _reports[target.Indicator.Code];
        var baselines = new BaselineReading(line, target);
        var figures = FiguresOf(line, target, (SinglePeriodsIn(reports, line, target).ToLookup(Unit, StringComparer.Ordinal), baselines));
        var chosen = EachPeriodCounts(line, target) ? FigureChoice.Latest(figures.Standing) : FigureChoice.From(figures, target, baselines, _findings);
        if (chosen is null && figures.RejectedThrough is null)
        {
            return Without(line, target, StateWithoutReport(target.Indicator), Situation.NoFigure);
        }

        // A later report that was set aside leaves the line undecided; but a total that cannot fall may have decided it before.
        var isRejected = chosen is null || figures.RejectedThrough > chosen.LastDay;
        return chosen is null || isRejected && !CannotFall(line, target)
            ? Without(line, target, ReportState.Rejected, Situation.FigureRejected)
            : Ready(line, target, isRejected ? chosen with { Gap = Situation.FigureRejected } : chosen, figures.Map(baselines.Moved));
    }

    // The unit that a report is about; empty for the issuer.
    private string Unit(Observation report) => report.ReportingUnit == _plan.Header.Issuer.Code ? "" : report.ReportingUnit;

    private IEnumerable<Observation> SinglePeriodsIn(IEnumerable<Observation> reports, PlanLine line, Target target) =>
        EachPeriodCounts(line, target)
            ? SinglePeriods.Of(reports.Where(report => Unit(report).Length == 0 || UnitFigures.Count(line, target)), target.Indicator.Cycle, _findings)
            : reports;

    private PeriodFigures FiguresOf(PlanLine line, Target target, (ILookup<string, Observation> Reports, BaselineReading Baselines) read)
    {
        var own = PeriodFigures.Settle(read.Reports[""], new FigureReading(target, _findings) { Baselines = read.Baselines }, _findings);
        if (UnitFigures.Count(line, target))
        {
            return new UnitFigures(line, target, _findings) { EachPeriodCounts = EachPeriodCounts(line, target) }.Join(own, read.Reports);
        }

        // Another line of the same indicator may want them.
        return own;
    }

    private MatchedTarget Ready(PlanLine line, Target target, UsableFigure chosen, PeriodFigures figures) => new()
    {
        Line = line,
        Basis = BasisOf(line),
        Target = target,
        Year = _plan.Year,
        Regime = _regime,
        IsBare = IsBare(line, target),
        State = StateOf(chosen),
        Latest = chosen.Latest,
        Used = chosen.Used,
        Span = chosen.Span,
        SeriesSpans = line.Holding == Holding.Throughout ? SeriesOf(figures) : [],
        Periods = line.Holding == Holding.Throughout ? [.. figures.Standing.Where(static figure => figure.Span is not null)] : [],
        YearSpan = YearSpan.Of(target, chosen, CannotFall(line, target)),
        Gap = chosen.Gap,
        EventOn = chosen.EventOn,
        Figure = default,
        CoversYearEnd = CoversYearEnd(chosen),
        Missing = chosen.Missing,
        Figures = figures,
        HasEveryPeriod = figures.CoverTheYear(_plan.Year),
        IsYearOver = IsYearOver,
        CannotFall = CannotFall(line, target) && !chosen.IsForecast,
        HoldsThroughout = line.Holding == Holding.Throughout,
        BetterSide = target.Indicator.Polarity == Polarity.HigherIsBetter ? 1 : target.Indicator.Polarity == Polarity.LowerIsBetter ? -1 : 0,
    };

    // An amendment and an aspiration state their targets with their own comparators.
    private static bool IsBare(PlanLine line, Target target) =>
        line.IsBareNumber && (ReferenceEquals(target, line.Target) || line.Target.Parts.Any(part => ReferenceEquals(part, target)));

    // A period whose report was set aside may have kept the target or not.
    private static ExactSpan[] SeriesOf(PeriodFigures figures)
    {
        var spans = figures.Standing.Select(static figure => figure.Span).OfType<ExactSpan>();
        return figures.RejectedThrough is null ? [.. spans] : [.. spans, ExactSpan.Any];
    }

    // An estimate of the whole year made in June is a forecast; one made in its last month is the figure the year ends with.
    private static bool CoversYearEnd(UsableFigure chosen) =>
        chosen.Latest.Period.ReachesYearEnd && !chosen.IsSilent && !chosen.IsForecast && !chosen.LeavesDaysOut;

    private LegalBasis? BasisOf(PlanLine line) => line.Basis ?? _plan.Header.Basis;

    private MatchedTarget Without(PlanLine line, Target target, ReportState state, Situation gap) =>
        new() { Line = line, Basis = BasisOf(line), Target = target, Year = _plan.Year, IsBare = IsBare(line, target), State = state, Gap = gap, Figure = default, IsYearOver = IsYearOver };

    // Each month adds nothing or more to the total of a flow, so a total that has passed a bound stays beyond it.
    private static bool CannotFall(PlanLine line, Target target) =>
        target.AddsUp
        && target.Indicator.Limits.Minimum >= 0m
        && !EachPeriodCounts(line, target);

    // What a flow must keep throughout, it must keep in each single period; a running total says nothing of them.
    private static bool EachPeriodCounts(PlanLine line, Target target) =>
        line.Holding == Holding.Throughout && target.AddsUp;

    // With obligations the deadlines decide; without them, whether the first period of the indicator has closed.
    private ReportState StateWithoutReport(Indicator indicator)
    {
        if (_owed is null)
        {
            return _asOf > ReportingPeriod.Of(_plan.Year, indicator.Cycle, 1).LastDay ? ReportState.Awaited : ReportState.NotDue;
        }

        var states = _owed[indicator.Code.Text];
        return states.Contains(ObligationState.Overdue) ? ReportState.Overdue
            : states.Contains(ObligationState.Awaited) ? ReportState.Awaited
            : ReportState.NotDue;
    }

    private static ReportState StateOf(UsableFigure chosen) =>
        chosen.Gap == Situation.FigureRejected ? ReportState.Rejected
        : chosen.Latest.Reported is ReportedAbsence absence ? StateOf(absence.Reason)
        : ReportState.Reported;

    private static ReportState StateOf(AbsenceReason reason) =>
        reason == AbsenceReason.NothingToReport ? ReportState.NothingToReport
        : reason == AbsenceReason.NotApplicable ? ReportState.NotApplicable
        : reason == AbsenceReason.Withheld ? ReportState.Withheld
        : ReportState.Awaited;
}
