namespace HongLinh.Planning;

/// <summary>One unit's figure of one indicator for the period of a matrix, or why there is none (ô số liệu của đơn vị).</summary>
public sealed class UnitMatrixCell
{
    internal UnitMatrixCell(OrgUnit unit, ReportState state)
    {
        Unit = unit;
        State = state;
    }

    /// <summary>The unit.</summary>
    public OrgUnit Unit { get; }

    /// <summary>Whether the figure for the period is in; not applicable where the unit does not exist in the period.</summary>
    public ReportState State { get; }

    /// <summary>The figure in the unit of the indicator; null where there is none, or it is not one value.</summary>
    public Quantity? Figure { get; internal init; }

    /// <summary>The last report that the figure rests on, or that says why there is none; null where nothing was reported for the period.</summary>
    public Observation? Report { get; internal init; }

    /// <summary>
    /// The last day of the latest figure before the period ends, where the figure of the period itself is missing; null where there is none.
    /// </summary>
    public NodaTime.LocalDate? KnownThrough { get; internal init; }

    /// <summary>The judgement of the same indicator in the unit's own plan; null where no such plan was given.</summary>
    public Judgement? Own { get; internal init; }

    /// <summary>The place among the units, 1 for the best, equal figures sharing a place; null where the row is not ranked.</summary>
    public int? Place { get; internal set; }

    /// <summary>Whether the unit exists in the period, so that it counts.</summary>
    public bool Counts { get; internal init; } = true;

    // The values in canonical units, and the parts of a share.
    internal Interval? Span { get; init; }

    internal (Fraction Part, Fraction Whole)? Parts { get; init; }

    /// <summary>Whether the figure of the period is in, so that it can be added.</summary>
    public bool HasFigure => Span is not null;

    // What the unit promised in its own plan, where that is one bound.
    internal Quantity? Target => Own is { } own && own.Target is { Form: FigureForm.Amount, HasOneBound: true } ? own.Target.Bounds[0].Value : null;

    /// <summary>Unit, state and figure, for logs.</summary>
    public override string ToString() => $"{Unit}: {State} {Figure}".TrimEnd();
}
