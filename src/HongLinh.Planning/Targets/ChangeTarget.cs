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

    /// <summary>What the change is measured against.</summary>
    public GrowthBase Against { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Change;

    internal override int Direction => Difference.Comparator.Direction;

    private protected override string Detail => $" {Difference} on {Against}";

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
