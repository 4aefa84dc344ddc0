namespace HongLinh.Planning.Rules;

/// <summary>A condition on a series while it is answered: what breaks it and what it lacks.</summary>
internal sealed class Row(Condition condition, FigureTerm term, FigureSeries series)
{
    private readonly List<Operand> _breaches = [];
    private readonly List<UnknownFact> _lacking = [];

    public FigureSeries Series => series;

    /// <summary>Whether something is lacking so far.</summary>
    public bool IsLacking => _lacking.Count > 0;

    public FigureTerm TermOf(UsableFigure figure) => FigureTerm.Of(term.Indicator, PeriodChoice.In(figure.Period), term.ReportingUnit);

    public Operand OperandOf(UsableFigure figure) => FigureOperand.Of(figure, TermOf(figure), series.Indicator);

    /// <summary>The values of a figure, in the unit in which it was reported; null when it has none.</summary>
    public QuantityRange? ValueOf(UsableFigure figure) => FigureOperand.ValueOf(figure, series.Indicator);

    /// <summary>Why a figure cannot be compared with another; null when it can.</summary>
    public UnitMismatch? MismatchOf(UsableFigure figure, Unit unit) =>
        AsReported.UnitOf(figure, series.Indicator).FactorTo(unit).TryPickT1(out var mismatch, out _) ? mismatch : null;

    public UnitMismatch? MismatchOf(UsableFigure figure, UsableFigure other) =>
        series.Indicator is null ? MismatchOf(figure, AsReported.UnitOf(other, null)) : null;

    public void Breaks(params ReadOnlySpan<UsableFigure> figures)
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

    public void LacksPrecision(UsableFigure figure) => Lacks(UnknownFact.Of(UnknownReason.FigureImprecise, TermOf(figure), figure.Latest));

    /// <summary>The figures that are one value; the others are noted as lacking.</summary>
    public UsableFigure[] Exact(IReadOnlyList<UsableFigure> figures)
    {
        foreach (var figure in figures.Where(static figure => figure.Span is { IsExact: false }))
        {
            LacksPrecision(figure);
        }

        return [.. figures.Where(figure => figure.Span is { IsExact: true } && IsOfOneKind(figures, figure))];
    }

    /// <summary>Notes what cannot be compared with a value in a unit.</summary>
    public void Compares(Unit unit)
    {
        if (series.Points.FirstOrDefault(static point => point.Span is not null) is { } point && MismatchOf(point, unit) is { } mismatch)
        {
            Lacks(UnknownFact.Of(mismatch, TermOf(point), point.Latest));
        }
    }

    /// <summary>No for a breach, unknown where something is lacking, else yes.</summary>
    /// <param name="points">The figures of the series; those without a value are lacking.</param>
    public ConditionOutcome Outcome(IReadOnlyList<UsableFigure> points)
    {
        _lacking.InsertRange(0, points.Select(point => FigureOperand.GapOf(point, term, series.Indicator)).OfType<UnknownFact>());
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
    private bool IsOfOneKind(IReadOnlyList<UsableFigure> figures, UsableFigure figure)
    {
        if (MismatchOf(figure, figures.First(static one => one.Span is not null)) is not { } mismatch)
        {
            return true;
        }

        Lacks(UnknownFact.Of(mismatch, TermOf(figure), figure.Latest));
        return false;
    }
}
