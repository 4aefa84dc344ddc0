namespace HongLinh.Planning.Rules;

/// <summary>A condition on a series while it is being answered: whether figures break it or are missing and, on demand, which ones.</summary>
internal readonly struct Row(FigureTerm term, FigureSeries series, Explanation? into)
{
    public FigureSeries Series => series;

    public Explanation? Into => into;

    public FigureTerm TermOf(UsableFigure figure) => FigureTerm.Of(term.Indicator, PeriodChoice.In(figure.Period), term.ReportingUnit);

    public Operand OperandOf(UsableFigure figure) => FigureOperand.Of(figure, TermOf(figure), series.Indicator);

    /// <summary>Notes figures that break the condition.</summary>
    /// <returns>No.</returns>
    public Truth Breaks(params ReadOnlySpan<UsableFigure> figures)
    {
        foreach (var figure in into is null ? [] : figures)
        {
            into!.Breaks(OperandOf(figure));
        }

        return Truth.No;
    }

    /// <summary>Notes what is missing.</summary>
    /// <returns>Unknown.</returns>
    public Truth Lacks(UnknownReason reason)
    {
        into?.Lacks(UnknownFact.Of(reason, term));
        return Truth.Unknown;
    }

    public Truth Lacks(UnitMismatch mismatch, UsableFigure figure)
    {
        into?.Lacks(UnknownFact.Of(mismatch, TermOf(figure), figure.Latest));
        return Truth.Unknown;
    }

    public Truth LacksPrecision(UsableFigure figure)
    {
        into?.Lacks(UnknownFact.Of(UnknownReason.FigureImprecise, TermOf(figure), figure.Latest));
        return Truth.Unknown;
    }

    /// <summary>Lists the figures of the series; a figure without a value is missing.</summary>
    public Truth Points()
    {
        var truth = Truth.Yes;
        foreach (var point in series.Points)
        {
            into?.Compares(OperandOf(point));
            if (!point.HasSpan)
            {
                truth = Truth.Unknown;
                into?.Lacks(FigureOperand.GapOf(point, term, series.Indicator)!);
            }
        }

        return truth;
    }

    /// <summary>Notes, after everything else, that the series has no figures.</summary>
    public Truth IfNone()
    {
        var truth = series.Points.Length > 0 ? Truth.Yes
            : Lacks(series.IsStranded ? UnknownReason.PeriodsMissing : UnknownReason.NoFigure);
        into?.NameOnce();
        return truth;
    }

    /// <summary>The figures that are one value, of one kind; the others are noted as missing.</summary>
    public Truth Exact(ReadOnlySpan<UsableFigure> figures, out ReadOnlySpan<UsableFigure> exact)
    {
        var truth = Truth.Yes;
        foreach (var figure in figures)
        {
            truth = figure is { HasSpan: true, IsExact: false } ? truth.And(LacksPrecision(figure)) : truth;
        }

        UsableFigure? first = null;
        var left = 0;
        foreach (var figure in figures)
        {
            first ??= figure.HasSpan ? figure : null;
            if (!figure.IsExact)
            {
                left++;
            }
            else if (MismatchOf(figure, first!) is { } mismatch)
            {
                left++;
                truth = truth.And(Lacks(mismatch, figure));
            }
        }

        exact = left == 0 ? figures : ExactAs(figures, first);
        return truth;
    }

    /// <summary>Why a figure cannot be compared with one in a unit; null when it can.</summary>
    public UnitMismatch? MismatchOf(UsableFigure figure, Unit unit) =>
        AsReported.UnitOf(figure, series.Indicator).FactorTo(unit).TryPickT1(out var mismatch, out _) ? mismatch : null;

    private UsableFigure[] ExactAs(ReadOnlySpan<UsableFigure> figures, UsableFigure? kind)
    {
        var row = this;
        return Array.FindAll(figures.ToArray(), figure => figure.IsExact && row.MismatchOf(figure, kind!) is null);
    }

    // Without an indicator, figures of one series may be of different kinds.
    public UnitMismatch? MismatchOf(UsableFigure figure, UsableFigure other) =>
        series.Indicator is null ? MismatchOf(figure, AsReported.UnitOf(other, null)) : null;
}
