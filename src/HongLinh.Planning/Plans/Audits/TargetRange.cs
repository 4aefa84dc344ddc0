namespace HongLinh.Planning;

/// <summary>The figures that keep a numeric target, compared with the possible figures of its indicator.</summary>
/// <param name="Target">The target.</param>
/// <param name="Quantity">What is compared with the number: the figure, or its growth or change on a base.</param>
/// <param name="Kept">The figures that keep the target.</param>
/// <param name="Possible">The figures that are possible.</param>
/// <param name="IsWhole">Whether only whole numbers are possible.</param>
internal sealed record TargetRange(Target Target, string Quantity, Interval Kept, Interval Possible, bool IsWhole)
{
    private const string Figure = "figure";
    private const string EachFigure = "figure of each period";

    /// <summary>The figures that are possible and keep the target.</summary>
    /// <remarks>Worked out once: each range is compared with many.</remarks>
    public Interval Attainable { get; } = (IsWhole ? Kept.InWholeNumbers() : Kept).Common(Possible);

    /// <summary>Whether figures themselves are compared, not growth or change.</summary>
    public bool IsLevel => Quantity == Figure;

    /// <summary>The natural limit that a number of the target exceeds; null when all are within the limits.</summary>
    public Fraction? LimitPassed =>
        Kept.Low < Possible.Low || Kept.High < Possible.Low ? Possible.Low
        : Kept.Low > Possible.High || Kept.High > Possible.High ? Possible.High
        : null;

    /// <summary>The direction of the target: 1 up, -1 down, 0 where neither target nor indicator has one.</summary>
    public int Side => Target.Direction != 0 ? Target.Direction : BetterSide;

    /// <summary>1 when larger figures are better for the indicator, -1 when smaller ones are, 0 for neither.</summary>
    public int BetterSide => Target.BetterSide;

    /// <summary>The range of a target; null for events, words and all-of.</summary>
    public static TargetRange? Of(Target target)
    {
        if (target.ExactBounds is not { } bounds)
        {
            return null;
        }

        var kept = RangeOf(bounds.Lower, target.Scale);
        kept = bounds.Upper is { } upper ? kept.Common(RangeOf(upper, target.Scale)) : kept;
        var possible = target.Limits.Values;
        // No more of the counted things can be done than there are.
        return new TargetRange(target, target.Compares, target.IsCounted ? kept.Common(possible) : kept, possible, target.Limits.WholeNumbers);
    }

    /// <summary>Growth or change converted to the level that it gives from last year's figure; unchanged where that figure is not known.</summary>
    public TargetRange AsLevel(Fraction? lastYear) => Target.Against is null || lastYear is not { } figure || Target.IsRatio && figure.Sign <= 0
        ? this
        : new TargetRange(
            Target, Figure, Kept.Map(move => Target.LevelAfter(move, figure)), Target.Indicator.Limits.Values, Target.Indicator.Limits.WholeNumbers);

    /// <summary>Whether the other range requires less in the direction of this one.</summary>
    public bool IsStricterThan(TargetRange other) =>
        Side > 0 ? Attainable.CompareLow(other.Attainable) > 0 : Side < 0 && Attainable.CompareHigh(other.Attainable) < 0;

    /// <summary>Whether both concern the same indicator and the same quantity, so that their numbers can be compared.</summary>
    public bool ComparesWith(TargetRange other) => Target.Indicator.Code == other.Target.Indicator.Code && Quantity == other.Quantity;

    // A flow that must hold throughout must hold in each period; the total of the year is a different quantity.
    public TargetRange HeldAs(Holding holding) =>
        IsLevel && holding == Holding.Throughout && Target.Indicator.OverTime == OverTime.Flow ? this with { Quantity = EachFigure } : this;

    // A percentage point is a difference of two shares, so it counts like one per cent.
    private static Interval RangeOf(TargetBounds.End end, Fraction scale)
    {
        var value = end.Value / scale;
        return end.Direction switch
        {
            > 0 => new Interval(value, end.IsStrict, null, false),
            < 0 => new Interval(null, false, value, end.IsStrict),
            _ => Interval.Exactly(value),
        };
    }
}
