namespace HongLinh.Planning.Comparisons;

/// <summary>The aspects of a judgement, so that two judgements can be compared one aspect at a time.</summary>
internal sealed class LineState
{
    private readonly object?[] _values;

    private LineState(Judgement judgement)
    {
        var used = judgement.Explain().Used;
        Judgement = judgement;
        _values = new object?[ChangeAspect.All.Count];
        _values[ChangeAspect.Verdict.Position] = judgement.Verdict;
        _values[ChangeAspect.Reason.Position] = (judgement.Reason, judgement.SoFar, judgement.IsAtBound);
        _values[ChangeAspect.State.Position] = judgement.State;
        _values[ChangeAspect.Figure.Position] = ValueList.From(used.Select(static report => (report.Indicator, report.Period, report.Reported)));
        _values[ChangeAspect.Maturity.Position] = judgement.Maturity;
        _values[ChangeAspect.Percent.Position] = judgement.PercentOfPlan();
        _values[ChangeAspect.Target.Position] = (judgement.Target, judgement.Line.Holding);
    }

    public Judgement Judgement { get; }

    public static LineState? Of(Judgement? judgement) => judgement is { } one ? new LineState(one) : null;

    public bool IsLike(LineState other, ChangeAspect aspect) => Equals(_values[aspect.Position], other._values[aspect.Position]);

    public ValueList<ChangeAspect> DifferencesFrom(LineState other) =>
        ValueList.From(ChangeAspect.All.Where(aspect => !IsLike(other, aspect)));
}
