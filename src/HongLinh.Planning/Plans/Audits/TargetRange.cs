namespace HongLinh.Planning;

/// <summary>What a target with a number admits, against what its indicator can have at all.</summary>
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
    public Interval Attainable => (IsWhole ? Kept.InWholeNumbers() : Kept).Common(Possible);

    /// <summary>Whether figures themselves are compared, not their growth or change.</summary>
    public bool IsLevel => Quantity == Figure;

    /// <summary>The natural limit that a number of the target lies beyond; null when all lie within.</summary>
    public Fraction? LimitPassed =>
        Kept.Low < Possible.Low || Kept.High < Possible.Low ? Possible.Low
        : Kept.Low > Possible.High || Kept.High > Possible.High ? Possible.High
        : null;

    /// <summary>Which way the target pulls: 1 up, -1 down, 0 where neither target nor indicator says.</summary>
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
        // Of things that are counted no more can be done than there are.
        return new TargetRange(target, target.Compares, target.IsCounted ? kept.Common(possible) : kept, possible, target.Limits.WholeNumbers);
    }

    /// <summary>Growth or change as the level that it leads to from last year's figure; itself where that is not on record.</summary>
    public TargetRange AsLevel(Fraction? lastYear) => Target.Against is null || lastYear is not { } figure || Target.IsRatio && figure.Sign <= 0
        ? this
        : new TargetRange(
            Target, Figure, Kept.Map(move => Target.LevelAfter(move, figure)), Target.Indicator.Limits.Values, Target.Indicator.Limits.WholeNumbers);

    /// <summary>Whether another range asks for less on the side to which this one pulls.</summary>
    public bool IsStricterThan(TargetRange other) =>
        Side > 0 ? Attainable.CompareLow(other.Attainable) > 0 : Side < 0 && Attainable.CompareHigh(other.Attainable) < 0;

    /// <summary>Whether both speak of the same indicator in the same way, so that their numbers compare.</summary>
    public bool ComparesWith(TargetRange other) => Target.Indicator.Code == other.Target.Indicator.Code && Quantity == other.Quantity;

    // What a flow must keep throughout, it must keep in each period; the total of the year is another quantity.
    public TargetRange HeldAs(Holding holding) =>
        IsLevel && holding == Holding.Throughout && Target.Indicator.OverTime == OverTime.Flow ? this with { Quantity = EachFigure } : this;

    // A point is the difference of two shares, so it counts like one per cent.
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
