namespace HongLinh.Planning;

/// <summary>A figure beside the bounds of its target: all that the rules for bounds look at.</summary>
internal interface IBounded
{
    Target Target { get; }

    DecimalSpan Figure { get; }

    /// <summary>The values that the figure of the year can still have; asked for only where the figure does not cover its end.</summary>
    DecimalSpan YearEnd { get; }

    /// <summary>The bound; the lower one of a band.</summary>
    ref readonly decimal Bound { get; }

    /// <summary>The upper bound of a band; the one bound where there is one only.</summary>
    ref readonly decimal UpperBound { get; }

    /// <summary>Where better than the bounds begins to be called exceeded; null where it does right beyond them.</summary>
    ExceedanceMarks? Marks { get; }

    /// <summary>Whether there are two bounds.</summary>
    bool HasUpper { get; }

    /// <summary>1 where larger figures keep the lower bound, -1 where smaller ones do, 0 where only equal ones do.</summary>
    int Direction { get; }

    bool IsStrict { get; }

    bool IsUpperStrict { get; }

    /// <summary>Which kind of bound it is, as policies tell them apart that call a figure exceeded.</summary>
    int BoundKind { get; }

    /// <summary>1 when larger figures of the indicator are better, -1 when smaller ones are, 0 for neither.</summary>
    int BetterSide { get; }

    bool CoversYearEnd { get; }

    bool IsYearOver { get; }

    /// <summary>Whether the figures leave no day of the year out.</summary>
    bool HasEveryPeriod { get; }

    /// <summary>Which figures of a target that must hold throughout do that.</summary>
    Coverage Coverage { get; }

    bool CannotFall { get; }

    /// <summary>Why the latest report gives no figure to compare; null when it gives one.</summary>
    ReasonCode? Gap { get; }
}
