using OneOf;

namespace HongLinh.Planning;

/// <summary>Growth against a baseline: tăng trên 13% (tốc độ tăng).</summary>
/// <remarks>
/// Growth has a meaning only within one price basis: that of the indicator's unit. It is judged on a growth rate as
/// reported, or on a level when the plan line carries the baseline for the same months.
/// </remarks>
public sealed record GrowthTarget : Target
{
    private GrowthTarget(Indicator indicator, Bound rate, GrowthBase against)
        : base(indicator)
    {
        Rate = rate;
        Against = against;
    }

    /// <summary>The bound on the growth, a share of the baseline.</summary>
    public Bound Rate { get; }

    /// <inheritdoc/>
    public override GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Growth;

    /// <inheritdoc/>
    public override ValueList<Bound> Bounds => [Rate];

    internal override FigureForm Form => FigureForm.Move;

    internal override int Direction => Rate.Comparator.Direction;

    // What cannot be negative cannot fall by more than all of it.
    internal override NaturalLimits Limits => NaturalLimits.Between(Indicator.Limits.Minimum >= 0m ? -1m : null, null);

    internal override Fraction Scale => Fraction.One;

    internal override Unit LimitUnit => UnitCatalogue.Percent;

    internal override bool IsRatio => true;

    internal override Bound OpenBound => Rate;

    internal override string Numbers => $"growth {Rate} on {Against}";

    private protected override string Detail => $" {Rate} on {Against}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Moved(this, Rate, Against);
    }

    internal override Fraction MoveTo(Fraction level, Fraction origin) => level / origin - Fraction.One;

    internal override Fraction LevelAfter(Fraction move, Fraction origin) => origin * (Fraction.One + move);

    private protected override Target With(Bound bound) => new GrowthTarget(Indicator, bound, Against);

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Rate, Against));

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What grows.</param>
    /// <param name="rate">The bound on the growth; a share.</param>
    /// <param name="against">What the growth is measured against.</param>
    /// <returns>The target; or why the rate is not a share.</returns>
    public static OneOf<GrowthTarget, UnitMismatch> From(Indicator indicator, Bound rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(against);
        return rate.Value.Unit.FactorTo(UnitCatalogue.Percent).TryPickT0(out _, out var mismatch)
            ? new GrowthTarget(indicator, rate, against)
            : mismatch;
    }
}
