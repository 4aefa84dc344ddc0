using HongLinh.Planning.Calendar;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Plans;
using HongLinh.Planning.Sources;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;
using NodaTime;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Finds the figures of each target and makes them ready for judging.</summary>
internal sealed class TargetMatcher
{
    private readonly ILookup<IndicatorCode, Observation> _reports;
    private readonly Plan _plan;
    private readonly LocalDate _asOf;
    private readonly List<Finding> _findings;

    public TargetMatcher(Plan plan, ILookup<IndicatorCode, Observation> reports, LocalDate asOf, List<Finding> findings)
    {
        _plan = plan;
        _reports = reports;
        _asOf = asOf;
        _findings = findings;
    }

    private bool IsYearOver => _asOf > _plan.Year.LastDay;

    public MatchedTarget Match(PlanLine line) => Match(line, line.TargetOn(_asOf));

    private MatchedTarget Match(PlanLine line, Target target) => target switch
    {
        NotAssessableTarget => Without(line, target, ReportState.NotApplicable, Situation.NotAssessable),
        AllOfTarget all => MatchParts(line, all),
        _ => MatchFigures(line, target),
    };

    private MatchedTarget MatchParts(PlanLine line, AllOfTarget all)
    {
        var parts = all.Parts.Select(part => Match(line, part)).ToArray();
        var missing = Array.Find(parts, static part => part.State != ReportState.Reported);
        return new MatchedTarget
        {
            Line = line,
            Basis = BasisOf(line),
            Target = all,
            Rule = RuleKind.AllOf,
            Figure = default,
            State = missing?.State ?? ReportState.Reported,
            Latest = parts.Select(static part => part.Latest).OfType<Observation>().MaxBy(static latest => latest.HeldOn),
            Used = ValueList.From(parts.SelectMany(static part => part.Used)),
            Parts = parts,
        };
    }

    private MatchedTarget MatchFigures(PlanLine line, Target target)
    {
        var figures = PeriodFigures.Settle(_reports[target.Indicator.Code], new FigureReading(line, target, _findings), _findings);
        // Rates of growth are never added up, even where the levels behind them are.
        var accumulation = target is GrowthTarget or ChangeTarget ? Accumulation.Rate : target.Indicator.Accumulation;
        var chosen = FigureChoice.From(figures, accumulation, _findings);
        if (chosen is null || figures.RejectedThrough > chosen.Latest.Period.LastDay)
        {
            return figures.RejectedThrough is not null
                ? Without(line, target, ReportState.Rejected, Situation.FigureRejected)
                : Without(line, target, StateWithoutReport(target.Indicator), Situation.NoFigure);
        }

        return Ready(line, target, chosen, line.Holding == Holding.Throughout ? figures.Standing : []);
    }

    private MatchedTarget Ready(PlanLine line, Target target, UsableFigure chosen, IReadOnlyCollection<UsableFigure> series)
    {
        var bounds = TargetBounds.Of(target);
        var spans = series.Select(static figure => figure.Span).OfType<ExactSpan>().ToArray();
        var scale = bounds is null ? null : ScaleFor(bounds, chosen, spans);
        return new MatchedTarget
        {
            Line = line,
            Basis = BasisOf(line),
            Target = target,
            Rule = RuleFor(chosen, bounds),
            State = chosen.Latest.Reported is ReportedAbsence absence ? StateOf(absence.Reason) : ReportState.Reported,
            Latest = chosen.Latest,
            Used = chosen.Used,
            Span = chosen.Span,
            Gap = chosen.Gap,
            EventOn = chosen.EventOn,
            Figure = scale is not null && chosen.Span is { } span ? scale.Of(span) : default,
            Series = scale is null ? [] : Array.ConvertAll(spans, scale.Of),
            Bound = scale?.Of(bounds!.Lower.Value) ?? 0m,
            UpperBound = bounds?.Upper is { } upper ? scale!.Of(upper.Value) : 0m,
            Direction = bounds?.Lower.Direction ?? 0,
            IsStrict = bounds?.Lower.IsStrict ?? false,
            IsUpperStrict = bounds?.Upper?.IsStrict ?? false,
            CoversYearEnd = chosen.Latest.Period.ReachesYearEnd,
            IsYearOver = IsYearOver,
            CannotFall = CannotFall(target),
            HoldsThroughout = line.Holding == Holding.Throughout,
            HigherIsBetter = target.Indicator.Polarity == Polarity.HigherIsBetter,
        };
    }

    private LegalBasis BasisOf(PlanLine line) => line.Basis ?? _plan.Header.Basis;

    private static RuleKind RuleFor(UsableFigure chosen, TargetBounds? bounds) =>
        chosen.EventOn is not null ? RuleKind.Event
        : chosen.Span is null || bounds is null ? RuleKind.Gap
        : bounds.Upper is null ? RuleKind.Bound
        : RuleKind.Band;

    private MatchedTarget Without(PlanLine line, Target target, ReportState state, Situation gap) =>
        new() { Line = line, Basis = BasisOf(line), Target = target, State = state, Gap = gap, Figure = default, IsYearOver = IsYearOver };

    private static CommonScale ScaleFor(TargetBounds bounds, UsableFigure chosen, ExactSpan[] series)
    {
        Fraction?[] ends =
        [
            bounds.Lower.Value, bounds.Upper?.Value, chosen.Span?.Low, chosen.Span?.High,
            .. series.Select(static span => span.Low), .. series.Select(static span => span.High),
        ];
        return new CommonScale(bounds.Unit, ends.OfType<Fraction>());
    }

    // Each month adds nothing or more to the total of a flow, so a total that has passed a bound stays beyond it.
    private static bool CannotFall(Target target) =>
        target is LevelTarget or BandTarget or CoverageTarget
        && target.Indicator.Accumulation == Accumulation.Flow
        && target.Indicator.Limits.Minimum >= 0m;

    private ReportState StateWithoutReport(Indicator indicator)
    {
        var first = ReportPeriodOf(indicator);
        return _asOf > first.LastDay ? ReportState.Awaited : ReportState.NotDue;
    }

    private ReportingPeriod ReportPeriodOf(Indicator indicator) => ReportingPeriod.Of(_plan.Year, indicator.Cycle, 1);

    private static ReportState StateOf(AbsenceReason reason) =>
        reason == AbsenceReason.NothingToReport ? ReportState.NothingToReport
        : reason == AbsenceReason.NotApplicable ? ReportState.NotApplicable
        : reason == AbsenceReason.Withheld ? ReportState.Withheld
        : ReportState.Awaited;
}
