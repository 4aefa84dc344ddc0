namespace HongLinh.Planning;

/// <summary>A figure with the bounds of its target: everything that the rules for bounds need.</summary>
internal interface IBounded
{
    Target Target { get; }

    DecimalSpan Figure { get; }

    /// <summary>The values that the year's figure can still take; read only where the figure does not cover the end of the year.</summary>
    DecimalSpan YearEnd { get; }

    /// <summary>The bound; the lower one of a band.</summary>
    ref readonly decimal Bound { get; }

    /// <summary>The upper bound of a band; otherwise the single bound.</summary>
    ref readonly decimal UpperBound { get; }

    /// <summary>The marks from which better than the bounds counts as exceeded; null where it does right beyond them.</summary>
    ExceedanceMarks? Marks { get; }

    /// <summary>Whether there are two bounds.</summary>
    bool HasUpper { get; }

    /// <summary>1 where larger figures keep the lower bound, -1 where smaller ones do, 0 where only equal ones do.</summary>
    int Direction { get; }

    bool IsStrict { get; }

    bool IsUpperStrict { get; }

    /// <summary>The kind of bound, as policies distinguish it when they call a figure exceeded.</summary>
    int BoundKind { get; }

    /// <summary>1 when larger figures of the indicator are better, -1 when smaller ones are, 0 for neither.</summary>
    int BetterSide { get; }

    bool CoversYearEnd { get; }

    bool IsYearOver { get; }

    /// <summary>Whether the year has not ended and its figure is an estimate.</summary>
    bool IsYearEstimate { get; }

    /// <summary>Whether the figures cover every day of the year.</summary>
    bool HasEveryPeriod { get; }

    /// <summary>How far the figures cover the periods of a target that must hold throughout.</summary>
    Coverage Coverage { get; }

    bool CannotFall { get; }

    /// <summary>Why the latest report gives no figure to compare; null when it gives one.</summary>
    ReasonCode? Gap { get; }
}
