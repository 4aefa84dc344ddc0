using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>Finds the figures of each target and prepares them for judging.</summary>
internal sealed class TargetMatcher
{
    private readonly ReviewFrame _frame;
    private readonly ILookup<IndicatorCode, Observation> _reports;
    private readonly List<Finding> _findings;

    /// <summary>A matcher for one line.</summary>
    /// <param name="frame">The review.</param>
    /// <param name="reports">The reports on the indicators of the line that count on the day.</param>
    /// <param name="findings">Receives the findings.</param>
    public TargetMatcher(ReviewFrame frame, IEnumerable<Observation> reports, List<Finding> findings)
    {
        _frame = frame;
        _reports = reports.ToLookup(static report => report.Indicator);
        _findings = findings;
    }

    public MatchedTarget Match(PlanLine line)
    {
        var amendment = line.AmendmentOn(_frame.AsOf);
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
        FigureForm.None => Without(line, target, ReportState.NotApplicable, ReasonCode.NotAssessable),
        FigureForm.Several => MatchParts(line, target),
        FigureForm.Amount or FigureForm.Move or FigureForm.Items or FigureForm.Place or FigureForm.Event => MatchNoted(line, target),
        var other => throw new UnreachableException($"No figures for {other}."),
    };

    // These findings explain why a report was set aside.
    private MatchedTarget MatchNoted(PlanLine line, Target target)
    {
        var noted = _findings.Count;
        var matched = MatchFigures(line, target);
        matched = TermMean.Counts(line, target) ? matched with { Mean = TermMean.Of(matched, _frame.Plan) } : matched;
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
            Year = _frame.Plan.Year,
            Regime = _frame.Regime,
            AsOf = _frame.AsOf,
            State = missing?.State ?? ReportState.Reported,
            Findings = ValueList.From(parts.SelectMany(static part => part.Findings)),
            Reports = ValueList.From(parts.SelectMany(static part => part.Reports)),
            Foreseen = ValueList.From(parts.SelectMany(static part => part.Foreseen)),
            Parts = parts,
        };
    }

    private MatchedTarget MatchFigures(PlanLine line, Target target)
    {
        // Where another target concerns growth, a printed growth belongs to that target.
        var reports = !target.IsRatio && _frame.HasGrowthTarget(target.Indicator.Code)
            ? _reports[target.Indicator.Code].Where(report => report.Reported is not ReportedGrowth growth || growth.IsMoveOf(target))
            : _reports[target.Indicator.Code];
        var baselines = new BaselineReading(line, target);
        var (figures, forecasts) = FiguresOf(line, target, (SinglePeriodsIn(reports, line, target).ToLookup(Unit, StringComparer.Ordinal), baselines))
            .WithoutForecasts();
        foreach (var forecast in forecasts)
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.ForecastSetApart, forecast.Latest, forecast.Latest.Reported));
        }

        var chosen = EachPeriodCounts(line, target) ? FigureChoice.Latest(figures.Standing) : FigureChoice.From(figures, target, baselines, _findings);
        var foreseen = ValueList.From(forecasts.SelectMany(static forecast => forecast.Used));
        if (chosen is null && figures.RejectedThrough is null)
        {
            return OfEarlierYears(Without(line, target, _frame.StateWithoutReport(target.Indicator),
                _frame.IsYearOver && foreseen.Count > 0 ? ReasonCode.NoFigureForYear : ReasonCode.NoFigure) with
            { Foreseen = foreseen });
        }

        // A later report that was set aside leaves the line undecided; but a total that cannot fall may already have decided it.
        var isRejected = chosen is null || figures.RejectedThrough > chosen.LastDay;
        return chosen is null || isRejected && (!CannotFall(line, target) || figures.HasRefund)
            ? Without(line, target, ReportState.Rejected, ReasonCode.FigureRejected)
            : Ready(line, target, OfTerm(isRejected ? chosen with { Gap = FigureGap.SetAside } : chosen), figures.Map(baselines.Moved));

        UsableFigure OfTerm(UsableFigure figure) => TermTotal.Counts(line, target)
            ? TermTotal.With(figure, line, _frame.Plan, CannotFall(line, target) && !figures.HasRefund)
            : figure;
    }

    // What the years before brought is known before this one has reported anything.
    private MatchedTarget OfEarlierYears(MatchedTarget matched) => !TermTotal.Counts(matched.Line, matched.Target) ? matched : matched with
    {
        Before = TermTotal.Before(matched.Line, _frame.Plan),
        MissingBefore = TermTotal.Missing(matched.Line, _frame.Plan),
        OfEarlierYears = TermTotal.Alone(matched.Line, _frame.Plan, CannotFall(matched.Line, matched.Target)),
    };

    // The code of the unit that a report is about; empty for the issuer.
    private string Unit(Observation report) => _frame.IsOwn(report) ? "" : report.ReportingUnit;

    private IEnumerable<Observation> SinglePeriodsIn(IEnumerable<Observation> reports, PlanLine line, Target target) =>
        EachPeriodCounts(line, target)
            ? SinglePeriods.Of(reports.Where(report => Unit(report).Length == 0 || UnitFigures.Count(line, target)), target.Indicator.Cycle, _findings)
            : reports;

    private FigureSeries FiguresOf(PlanLine line, Target target, (ILookup<string, Observation> Reports, BaselineReading Baselines) read)
    {
        var own = FigureSeries.Settle(
            target.Indicator, read.Reports[""], new TargetFigureReading(target, _findings)
            {
                Baselines = read.Baselines,
                PlannedOn = line.TargetOn,
                Regime = _frame.Regime,
            });
        if (UnitFigures.Count(line, target))
        {
            return new UnitFigures(line, target, _findings) { EachPeriodCounts = EachPeriodCounts(line, target) }.Join(own, read.Reports);
        }

        // Another line of the same indicator may use them.
        return own;
    }

    private MatchedTarget Ready(PlanLine line, Target target, UsableFigure chosen, FigureSeries figures) => new()
    {
        Line = line,
        Basis = BasisOf(line),
        Target = target,
        Year = _frame.Plan.Year,
        Regime = _frame.Regime,
        IsBare = IsBare(line, target),
        State = StateOf(chosen),
        AsOf = _frame.AsOf,
        Gap = ReasonFor(chosen.Gap),
        Before = TermTotal.Counts(line, target) ? TermTotal.Before(line, _frame.Plan) : [],
        MissingBefore = TermTotal.Counts(line, target) ? TermTotal.Missing(line, _frame.Plan) : [],
        Found = new MatchedFigure
        {
            Chosen = chosen,
            Series = figures,
            YearSpan = YearSpan.Of(target, chosen, CannotFall(line, target) && !figures.HasRefund),
            CoversYearEnd = CoversYearEnd(chosen) && TermTotal.LastYear(line, _frame.Plan.Year) == _frame.Plan.Year,
            HasEveryPeriod = figures.Covers(_frame.Plan.Year.FirstDay, _frame.Plan.Year.LastDay),
            Coverage = figures.CoverageOf(_frame.Plan.Year, target.Indicator.Cycle),
            CannotFall = CannotFall(line, target) && !figures.HasRefund,
        },
    };

    // An amendment and an aspiration state their targets with their own comparators.
    private static bool IsBare(PlanLine line, Target target) =>
        line.IsBareNumber && (ReferenceEquals(target, line.Target) || line.Target.Parts.Any(part => ReferenceEquals(part, target)));

    // Forecasts were split off before.
    private static bool CoversYearEnd(UsableFigure chosen) =>
        chosen.Latest.Period.ReachesYearEnd && !chosen.IsSilent && !chosen.LeavesDaysOut;

    private LegalBasis? BasisOf(PlanLine line) => line.Basis ?? _frame.Plan.Header.Basis;

    private MatchedTarget Without(PlanLine line, Target target, ReportState state, ReasonCode gap) =>
        new()
        {
            Line = line,
            Basis = BasisOf(line),
            Target = target,
            Year = _frame.Plan.Year,
            IsBare = IsBare(line, target),
            State = state,
            Gap = gap,
            AsOf = _frame.AsOf,
        };

    // No month reduces the total of a flow, so a total that has passed a bound stays beyond it.
    internal static bool CannotFall(PlanLine line, Target target) =>
        target.AddsUp
        && target.Indicator.Limits.Minimum >= 0m
        && !EachPeriodCounts(line, target);

    // A flow that must hold throughout must hold in each single period; a running total tells nothing about single periods.
    private static bool EachPeriodCounts(PlanLine line, Target target) =>
        line.Holding == Holding.Throughout && target.AddsUp;

    private static ReasonCode? ReasonFor(FigureGap gap) => gap switch
    {
        FigureGap.None => null,
        FigureGap.WordsOnly => ReasonCode.WordsOnly,
        FigureGap.AbsenceStated => ReasonCode.AbsenceStated,
        FigureGap.NoBaseline => ReasonCode.NoBaseline,
        FigureGap.BaselineNotPositive => ReasonCode.BaselineNotPositive,
        FigureGap.StartMissing => ReasonCode.PeriodsMissing,
        FigureGap.SetAside => ReasonCode.FigureRejected,
        _ => throw new UnreachableException($"No reason for {gap}."),
    };

    private static ReportState StateOf(UsableFigure chosen) =>
        chosen.Gap == FigureGap.SetAside ? ReportState.Rejected
        : chosen.Latest.Reported is ReportedAbsence absence && (chosen.IsSilent || !chosen.Any(static report => report.Reported is not ReportedAbsence))
            ? StateOf(absence.Reason)
        : ReportState.Reported;

    private static ReportState StateOf(AbsenceReason reason) =>
        reason == AbsenceReason.NothingToReport ? ReportState.NothingToReport
        : reason == AbsenceReason.NotApplicable ? ReportState.NotApplicable
        : reason == AbsenceReason.Withheld ? ReportState.Withheld
        : ReportState.Awaited;
}
