using OneOf;

namespace HongLinh.Planning;

/// <summary>Growth against a baseline: tăng trên 13% (tốc độ tăng).</summary>
/// <remarks>
/// Growth has a meaning only within one price basis: that of the indicator's unit. It is judged on a growth rate as
/// reported, or on a level when the plan line carries the baseline for the same months.
/// </remarks>
public sealed record GrowthTarget : Target
{
    private GrowthTarget(Indicator indicator, Bound rate, Bound? upper, GrowthBase against)
        : base(indicator, upper is null ? [rate] : [rate, upper])
    {
        Against = against;
    }

    /// <summary>The bound on the growth, a share of the baseline; the lower bound of a band.</summary>
    public Bound Rate => Bounds[0];

    /// <summary>The upper bound of a band: tăng 8 - 9%; null where there is only one bound.</summary>
    public Bound? Upper => Bounds.Count > 1 ? Bounds[1] : null;

    /// <inheritdoc/>
    public override GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Growth;

    internal override FigureForm Form => FigureForm.Move;

    internal override int Direction => Upper is null ? Rate.Comparator.Direction : 0;

    // A quantity that cannot be negative cannot fall by more than all of it.
    internal override NaturalLimits Limits => NaturalLimits.Between(Indicator.Limits.Minimum >= 0m ? -1m : null, null);

    internal override Fraction Scale => Fraction.One;

    internal override Unit LimitUnit => UnitCatalogue.Percent;

    internal override bool IsRatio => true;

    internal override Bound? OpenBound => Upper is null ? Rate : null;

    internal override string Numbers => $"growth {Bounded} on {Against}";

    private protected override string Detail => $" {Bounded} on {Against}";

    private string Bounded => string.Join(", ", Bounds);

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Moved(this, Bounds, Against);
    }

    internal override Fraction MoveTo(Fraction level, Fraction origin) => level / origin - Fraction.One;

    internal override Fraction LevelAfter(Fraction move, Fraction origin) => origin * (Fraction.One + move);

    private protected override Target With(Bound bound) => new GrowthTarget(Indicator, bound, null, Against);

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Rate, Against, Upper));

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What grows.</param>
    /// <param name="rate">The bound on the growth; a share.</param>
    /// <param name="against">The base of the growth.</param>
    /// <param name="upper">The upper bound of a band, at most or less than; null, the default, for a single bound.</param>
    /// <returns>The target; or why a bound is not a share.</returns>
    /// <exception cref="ArgumentException">A bound of a band is on the wrong side, or the lower lies above the upper.</exception>
    public static OneOf<GrowthTarget, UnitMismatch> From(Indicator indicator, Bound rate, GrowthBase against, Bound? upper = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(against);
        return MovesBetween(rate, upper, UnitCatalogue.Percent) is { } mismatch ? mismatch : new GrowthTarget(indicator, rate, upper, against);
    }
}
