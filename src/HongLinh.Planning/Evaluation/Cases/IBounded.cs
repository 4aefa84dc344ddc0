namespace HongLinh.Planning;

/// <summary>A figure beside the bounds of its target: all that the rules for bounds look at.</summary>
internal interface IBounded
{
    Target Target { get; }

    ref readonly Figure Figure { get; }

    /// <summary>The values that the figure of the year can still have.</summary>
    ref readonly Figure YearEnd { get; }

    /// <summary>The bound; the lower one of a band.</summary>
    ref readonly decimal Bound { get; }

    /// <summary>The upper bound of a band.</summary>
    ref readonly decimal UpperBound { get; }

    int Direction { get; }

    bool IsStrict { get; }

    bool IsUpperStrict { get; }

    int BoundKind { get; }

    int BetterSide { get; }

    bool CoversYearEnd { get; }

    bool IsYearOver { get; }

    /// <summary>Whether the figures leave no day of the year out.</summary>
    bool HasEveryPeriod { get; }

    bool CannotFall { get; }

    /// <summary>Why the latest report gives no figure to compare; the default when it gives one.</summary>
    Situation Gap { get; }
}
