using OneOf;

namespace HongLinh.Planning;

/// <summary>An absolute difference from a baseline: giảm 0,5 điểm %, thêm 7 xã (mức tăng, mức giảm).</summary>
public sealed record ChangeTarget : Target
{
    private ChangeTarget(Indicator indicator, Bound change, Bound? upper, GrowthBase against)
        : base(indicator, upper is null ? [change] : [change, upper])
    {
        Against = against;
    }

    /// <summary>The bound on the signed difference, in percentage points for a share; the lower bound of a band.</summary>
    public Bound Difference => Bounds[0];

    /// <summary>The upper bound of a band: tăng 8 - 9%; null where there is only one bound.</summary>
    public Bound? Upper => Bounds.Count > 1 ? Bounds[1] : null;

    /// <inheritdoc/>
    public override GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Change;

    internal override FigureForm Form => FigureForm.Move;

    internal override int Direction => Upper is null ? Difference.Comparator.Direction : 0;

    // A change can be as large as from the minimum to the maximum, in either direction. A difference beyond the largest decimal limits no decimal.
    internal override NaturalLimits Limits => Indicator.Limits.Minimum is { } least && Indicator.Limits.Maximum is { } most
        && (Fraction.From(most) - Fraction.From(least)).TryToDecimal(out var widest)
        ? NaturalLimits.Between(-widest, widest, Indicator.Limits.WholeNumbers)
        : NaturalLimits.Between(null, null, Indicator.Limits.WholeNumbers);

    internal override Unit LimitUnit => DifferenceUnit(Indicator.Unit);

    internal override Bound? OpenBound => Upper is null ? Difference : null;

    internal override string Numbers => $"change {Bounded} on {Against}";

    private protected override string Detail => $" {Bounded} on {Against}";

    private string Bounded => string.Join(", ", Bounds);

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Moved(this, Bounds, Against);
    }

    internal override Fraction MoveTo(Fraction level, Fraction origin) => level - origin;

    internal override Fraction LevelAfter(Fraction move, Fraction origin) => origin + move;

    private protected override Target With(Bound bound) => new ChangeTarget(Indicator, bound, null, Against);

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Difference, Against, Upper));

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What changes.</param>
    /// <param name="change">The bound on the signed difference: percentage points where the indicator is a share, else a unit of the indicator.</param>
    /// <param name="against">The base of the change.</param>
    /// <param name="upper">The upper bound of a band, at most or less than; null, the default, for a single bound.</param>
    /// <returns>The target; or why a bound is not a difference of the indicator's figures.</returns>
    /// <exception cref="ArgumentException">A bound of a band is on the wrong side, or the lower lies above the upper.</exception>
    public static OneOf<ChangeTarget, UnitMismatch> From(Indicator indicator, Bound change, GrowthBase against, Bound? upper = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(against);
        return MovesBetween(change, upper, DifferenceUnit(indicator.Unit)) is { } mismatch ? mismatch : new ChangeTarget(indicator, change, upper, against);
    }
}
