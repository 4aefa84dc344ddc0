namespace HongLinh.Planning;

/// <summary>How much better than a bound a figure must be before it is called exceeded.</summary>
/// <param name="Share">As a share of the bound; null where any better figure counts as exceeded.</param>
/// <param name="Points">In percentage points, for bounds that are percentages; null where these follow the share.</param>
internal sealed record ExceedanceMargin(decimal? Share, decimal? Points)
{
    /// <summary>The margin of a policy; null where it has none, or calls nothing exceeded.</summary>
    public static ExceedanceMargin? Of(JudgementPolicy policy) =>
        policy.Exceedance == ExceedanceRule.Never || policy is { ExceedanceMargin: null, ExceedancePoints: null }
            ? null
            : new ExceedanceMargin(policy.ExceedanceMargin, policy.ExceedancePoints);

    /// <summary>Whether the margin applies to a target: not to ranks, classes and equality, which are not better by an amount.</summary>
    public bool BearsOn(Target target) => target.ExactBounds is { } bounds && (IsShareOf(bounds.Unit) ? Points ?? Share : Share) is not null
        && SideOf(target, bounds) != 0 && target.Form != FigureForm.Place && !target.Indicator.Unit.Dimension.IsOrdinal;

    /// <summary>The bounds of a target with the values from which a figure is called exceeded.</summary>
    public TargetBounds On(Target target, TargetBounds bounds) => !BearsOn(target) ? bounds : bounds with
    {
        Marks = (Mark(bounds.Lower.Value, SideOf(target, bounds), bounds.Unit),
            Mark((bounds.Upper ?? bounds.Lower).Value, SideOf(target, bounds), bounds.Unit)),
    };

    private static int SideOf(Target target, TargetBounds bounds) => bounds.Upper is null ? bounds.Lower.Direction : target.BetterSide;

    // True for percentages and differences between them; "lần" is a multiple.
    private static bool IsShareOf(Unit unit) =>
        unit.Dimension.Equals(Unit.PercentagePoint.Dimension) || unit.Dimension.Equals(Dimension.One) && !unit.Equals(Unit.One);

    // The share is taken of the size of the bound, because for a bound below zero better means nearer to zero or beyond it.
    private Fraction Mark(Fraction bound, int side, Unit unit)
    {
        var size = bound.Sign < 0 ? Fraction.Zero - bound : bound;
        var step = IsShareOf(unit) && Points is { } points ? Fraction.From(points) * Unit.PercentagePoint.Factor : Fraction.From(Share!.Value) * size;
        return side > 0 ? bound + step : bound - step;
    }
}
