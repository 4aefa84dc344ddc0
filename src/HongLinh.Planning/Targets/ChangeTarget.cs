using OneOf;

namespace HongLinh.Planning;

/// <summary>An absolute difference from a baseline: giảm 0,5 điểm %, thêm 7 xã (mức tăng, mức giảm).</summary>
public sealed record ChangeTarget : Target
{
    private ChangeTarget(Indicator indicator, Bound change, GrowthBase against)
        : base(indicator)
    {
        Difference = change;
        Against = against;
    }

    /// <summary>The bound on the signed difference; percentage points for a share.</summary>
    public Bound Difference { get; }

    /// <inheritdoc/>
    public override GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Change;

    /// <inheritdoc/>
    public override ValueList<Bound> Bounds => [Difference];

    internal override FigureForm Form => FigureForm.Move;

    internal override int Direction => Difference.Comparator.Direction;

    // From the least to the most and back.
    internal override NaturalLimits Limits => Indicator.Limits.Minimum is { } least && Indicator.Limits.Maximum is { } most
        ? NaturalLimits.Between(least - most, most - least, Indicator.Limits.WholeNumbers)
        : NaturalLimits.Between(null, null, Indicator.Limits.WholeNumbers);

    internal override Unit LimitUnit => DifferenceUnit(Indicator.Unit);

    internal override Bound OpenBound => Difference;

    internal override string Numbers => $"change {Difference} on {Against}";

    private protected override string Detail => $" {Difference} on {Against}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Moved(this, Difference, Against);
    }

    internal override Fraction MoveTo(Fraction level, Fraction origin) => level - origin;

    internal override Fraction LevelAfter(Fraction move, Fraction origin) => origin + move;

    private protected override Target With(Bound bound) => new ChangeTarget(Indicator, bound, Against);

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Difference, Against));

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What changes.</param>
    /// <param name="change">The bound on the signed difference: percentage points where the indicator is a share, else a unit of the indicator.</param>
    /// <param name="against">What the change is measured against.</param>
    /// <returns>The target; or why the bound is not a difference of the indicator's figures.</returns>
    public static OneOf<ChangeTarget, UnitMismatch> From(Indicator indicator, Bound change, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(against);
        return change.Value.Unit.FactorTo(DifferenceUnit(indicator.Unit)).TryPickT0(out _, out var mismatch)
            ? new ChangeTarget(indicator, change, against)
            : mismatch;
    }
}
