using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Comparisons;

/// <summary>Finds what changed between two scorecards, and the causes by trying each input alone.</summary>
internal sealed class ChangeFinder
{
    private readonly Scorecard _after;
    private readonly LinePair[] _pairs;
    private readonly InputMix _mix;
    private readonly Trial[] _trials;
    private readonly ILookup<IndicatorCode, (int Row, ReportChange Change)> _reports;

    private ChangeFinder(Scorecard before, Scorecard after)
    {
        _after = after;
        _pairs = LinePair.Of(before, after);
        _mix = new InputMix(before, after, _pairs);
        _reports = _mix.Reports.Index().ToLookup(static row => row.Item.Report.Indicator);
        _trials = [.. ChangeCause.All.Where(_mix.Differs).Select(cause => new Trial(
            cause, _mix.Judge(taken => taken == cause), _mix.Judge(taken => taken != cause)))];
    }

    public static ValueList<LineChange> Find(Scorecard before, Scorecard after)
    {
        var finder = new ChangeFinder(before, after);
        return ValueList.From(finder._pairs.Select((_, i) => finder.ChangeOf(i)));
    }

    private LineChange ChangeOf(int index)
    {
        var pair = _pairs[index];
        var change = new LineChange(pair.Before, pair.After);
        if (LineState.Of(pair.Before) is not { } before || LineState.Of(pair.After) is not { } after)
        {
            return change;
        }

        var aspects = after.DifferencesFrom(before);
        return aspects.Count == 0 ? change : change with { Aspects = aspects, Causes = CausesOf(index, (before, after), aspects) };
    }

    private ValueList<CauseOfChange> CausesOf(int index, (LineState Before, LineState After) states, ValueList<ChangeAspect> aspects)
    {
        var causes = _trials
            .Where(trial => IsReal(trial, index, states.After, aspects))
            .Select(trial => CauseOf(trial, index, states))
            .ToList();
        var isExplained = !aspects.Contains(ChangeAspect.Verdict) || causes.Exists(static cause => cause.Decides != Truth.No);
        if (causes.Count == 0 || !isExplained)
        {
            causes.Add(new CauseOfChange { Cause = ChangeCause.Interaction, Decides = Truth.Yes });
        }

        return ValueList.From(causes.OrderBy(static cause => cause.Cause.Position));
    }

    // A cause is real when the line would be judged differently without it, or when it alone brings about part of the change.
    private bool IsReal(Trial trial, int index, LineState after, ValueList<ChangeAspect> aspects)
    {
        var without = LineState.Of(trial.Without[index]);
        var alone = LineState.Of(trial.Alone[index]);
        return without is null || alone is null
            ? DefinitionDiffers(index)
            : without.DifferencesFrom(after).Count > 0 || aspects.Any(aspect => alone.IsLike(after, aspect));
    }

    private bool DefinitionDiffers(int index) =>
        _pairs[index] is { Before: { } before, After: { } after } && !before.Target.Needs.SequenceEqual(after.Target.Needs);

    private CauseOfChange CauseOf(Trial trial, int index, (LineState Before, LineState After) states)
    {
        var alone = LineState.Of(trial.Alone[index]);
        var (old, now) = (states.Before.Judgement, states.After.Judgement);
        var decides = alone is null || trial.Without[index] is null ? Truth.Unknown
            : old.Verdict != now.Verdict && alone.IsLike(states.After, ChangeAspect.Verdict) ? Truth.Yes
            : Truth.No;
        return new CauseOfChange
        {
            Cause = IsOfReports(trial.Cause) && IsRejection(alone, states) ? ChangeCause.FigureRejected : trial.Cause,
            Decides = decides,
            Amendment = trial.Cause == ChangeCause.TargetAmended ? now.Line.AmendmentOn(_after.AsOf) : null,
            Reports = ReportsOf(trial.Cause, old, now),
        };
    }

    private static bool IsOfReports(ChangeCause cause) =>
        cause == ChangeCause.NewFigure || cause == ChangeCause.FigureRevised || cause == ChangeCause.FigureContradicted
        || cause == ChangeCause.FigureMoreFinal;

    private static bool IsRejection(LineState? alone, (LineState Before, LineState After) states) =>
        alone?.Judgement.State == ReportState.Rejected
        && states.Before.Judgement.State != ReportState.Rejected
        && states.After.Judgement.State == ReportState.Rejected;

    // The reports of this cause that the judgements rest on; if they rest on none of them, every report of this cause.
    private ValueList<Observation> ReportsOf(ChangeCause cause, Judgement before, Judgement after)
    {
        var codes = before.Target.Needs.Concat(after.Target.Needs).Select(static indicator => indicator.Code).Distinct().ToArray();
        var used = before.Explain().Used.Concat(after.Explain().Used).ToHashSet();
        var all = codes.SelectMany(code => _reports[code]).OrderBy(static row => row.Row).Select(static row => row.Change)
            .Where(change => change.Cause == cause && (change.IsAdded || cause == ChangeCause.FigureWithdrawn)
                || cause == ChangeCause.DayMoved && change.Cause is null && used.Contains(change.Report)
                && change.Report.CountsOn(_after.AsOf) != change.Report.CountsOn(_mix.EarlierDay))
            .Select(static change => change.Report)
            .ToArray();
        var foremost = Array.FindAll(all, used.Contains);
        return ValueList.From(foremost.Length > 0 ? foremost : all);
    }

    // The judgements with only this input taken from the later evaluation, and with every input taken except this one.
    private sealed record Trial(ChangeCause Cause, Judgement?[] Alone, Judgement?[] Without);
}
