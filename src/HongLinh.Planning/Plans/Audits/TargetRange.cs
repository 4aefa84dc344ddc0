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
    public int BetterSide =>
        Target is RankTarget ? -1
        : Target.Indicator.Polarity == Polarity.HigherIsBetter ? 1
        : Target.Indicator.Polarity == Polarity.LowerIsBetter ? -1 : 0;

    /// <summary>The range of a target; null for events, words and all-of.</summary>
    public static TargetRange? Of(Target target) => target switch
    {
        LevelTarget level => Level(target, RangeOf(level.Bound, target.Indicator.Unit)),
        BandTarget band => Level(target, RangeOf(band.Lower, target.Indicator.Unit).Common(RangeOf(band.Upper, target.Indicator.Unit))),
        NearTarget near => Level(target, Around(near)),
        CoverageTarget coverage => Counted(target, (coverage.Required, coverage.Total), (0, coverage.Total)),
        NamedItemsTarget items => Counted(target, (items.Items.Count, items.Items.Count), (0, items.Items.Count)),
        RankTarget rank => Counted(target, (1, rank.WorstAllowed), (1, rank.Ranked)),
        GrowthTarget growth => new TargetRange(target, $"growth on {growth.Against}", RangeOf(growth.Rate, Unit.One), Growth(target.Indicator), false),
        ChangeTarget change => new TargetRange(target, $"change on {change.Against}", RangeOf(change.Difference, target.Indicator.Unit), Changes(target.Indicator), target.Indicator.Limits.WholeNumbers),
        _ => null,
    };

    /// <summary>Growth or change as the level that it leads to from last year's figure; itself where that is not on record.</summary>
    public TargetRange AsLevel(Fraction? lastYear) => (Target, lastYear) switch
    {
        (GrowthTarget, { Sign: > 0 } figure) => Level(Target, Kept.Map(rate => figure * (Fraction.One + rate))),
        (ChangeTarget, { } figure) => Level(Target, Kept.Map(change => figure + change)),
        _ => this,
    };

    /// <summary>Whether another range asks for less on the side to which this one pulls.</summary>
    public bool IsStricterThan(TargetRange other) =>
        Side > 0 ? Attainable.CompareLow(other.Attainable) > 0 : Side < 0 && Attainable.CompareHigh(other.Attainable) < 0;

    /// <summary>Whether both speak of the same indicator in the same way, so that their numbers compare.</summary>
    public bool ComparesWith(TargetRange other) => Target.Indicator.Code == other.Target.Indicator.Code && Quantity == other.Quantity;

    // What a flow must keep throughout, it must keep in each period; the total of the year is another quantity.
    public TargetRange HeldAs(Holding holding) =>
        IsLevel && holding == Holding.Throughout && Target.Indicator.OverTime == OverTime.Flow ? this with { Quantity = EachFigure } : this;

    private static TargetRange Level(Target target, Interval kept) =>
        new(target, Figure, kept, target.Indicator.Limits.Values, target.Indicator.Limits.WholeNumbers);

    private static TargetRange Counted(Target target, (int Low, int High) kept, (int Low, int High) possible) =>
        new(target, Figure, Counts(kept), Counts(possible), true);

    private static Interval Counts((int Low, int High) ends) => Interval.Between(Fraction.From(ends.Low), Fraction.From(ends.High));

    // What cannot be negative cannot fall by more than all of it.
    private static Interval Growth(Indicator indicator) => Interval.Between(indicator.Limits.Minimum >= 0m ? Fraction.From(-1m) : null, null);

    private static Interval Changes(Indicator indicator) =>
        indicator.Limits is { Minimum: not null, Maximum: not null } limits ? limits.Values.Minus(limits.Values) : Interval.Any;

    private static Interval Around(NearTarget near)
    {
        var (middle, tolerance) = (In(near.Value, near.Indicator.Unit), In(near.Tolerance, near.Indicator.Unit));
        return Interval.Between(middle - tolerance, middle + tolerance);
    }

    private static Interval RangeOf(Bound bound, Unit unit) => bound.Values.Times(Fraction.One / unit.Factor);

    // A point is the difference of two shares, so it counts like one per cent.
    private static Fraction In(Quantity value, Unit unit) => value.InCanonicalUnits / unit.Factor;
}
