namespace HongLinh.Planning.Rules;

/// <summary>A condition on a series while it is answered: what breaks it and what it lacks.</summary>
internal sealed class Row(Condition condition, FigureTerm term, FigureSeries series)
{
    private readonly List<Operand> _breaches = [];
    private readonly List<UnknownFact> _lacking = [];

    public FigureSeries Series => series;

    /// <summary>Whether something is lacking so far.</summary>
    public bool IsLacking => _lacking.Count > 0;

    public FigureTerm TermOf(StandingFigure figure) => FigureTerm.Of(term.Indicator, PeriodChoice.In(figure.Period), term.ReportingUnit);

    public Operand OperandOf(StandingFigure figure) => figure.As(TermOf(figure), series.Indicator);

    public void Breaks(params ReadOnlySpan<StandingFigure> figures)
    {
        foreach (var figure in figures)
        {
            Breaks(OperandOf(figure));
        }
    }

    public void Breaks(Operand operand)
    {
        if (!_breaches.Contains(operand))
        {
            _breaches.Add(operand);
        }
    }

    public void Lacks(UnknownFact fact) => _lacking.Add(fact);

    public void Lacks(UnknownReason reason) => Lacks(UnknownFact.Of(reason, term));

    public void LacksPrecision(StandingFigure figure) => Lacks(UnknownFact.Of(UnknownReason.FigureImprecise, TermOf(figure), figure.Latest));

    /// <summary>The figures that are one value; the others are noted as lacking.</summary>
    public StandingFigure[] Exact(IReadOnlyList<StandingFigure> figures)
    {
        foreach (var figure in figures.Where(static figure => figure.Value is { IsExact: false }))
        {
            LacksPrecision(figure);
        }

        return [.. figures.Where(figure => figure.Value is { IsExact: true } && IsOfOneKind(figures, figure))];
    }

    /// <summary>Notes what cannot be compared with a value.</summary>
    public void Compares(QuantityRange value)
    {
        if (series.Points.FirstOrDefault(static point => point.Value is not null) is { } point && point.Value!.In(value.Unit).TryPickT1(out var mismatch, out _))
        {
            Lacks(UnknownFact.Of(mismatch, TermOf(point), point.Latest));
        }
    }

    /// <summary>No for a breach, unknown where something is lacking, else yes.</summary>
    /// <param name="points">The figures of the series; those without a value are lacking.</param>
    public ConditionOutcome Outcome(IReadOnlyList<StandingFigure> points)
    {
        _lacking.InsertRange(0, points.Select(static point => point.Gap).OfType<UnknownFact>());
        if (points.Count == 0)
        {
            Lacks(series.IsStranded ? UnknownReason.PeriodsMissing : UnknownReason.NoFigure);
        }

        var truth = _breaches.Count > 0 ? Truth.No : _lacking.Count > 0 ? Truth.Unknown : Truth.Yes;
        return ConditionOutcome.Of(condition, truth) with
        {
            Operands = ValueList.From(points.Select(OperandOf)),
            Breaches = ValueList.From(_breaches),
            Unknowns = ValueList.From(_lacking.Distinct()),
        };
    }

    // Without an indicator nothing has said yet that figures of one series go together.
    private bool IsOfOneKind(IReadOnlyList<StandingFigure> figures, StandingFigure figure)
    {
        var first = figures.First(static one => one.Value is not null);
        if (!figure.Value!.In(first.Value!.Unit).TryPickT1(out var mismatch, out _))
        {
            return true;
        }

        Lacks(UnknownFact.Of(mismatch, TermOf(figure), figure.Latest));
        return false;
    }
}
