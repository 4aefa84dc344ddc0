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

    /// <summary>What the growth is measured against.</summary>
    public GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Growth;

    internal override int Direction => Rate.Comparator.Direction;

    private protected override string Detail => $" {Rate} on {Against}";

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
