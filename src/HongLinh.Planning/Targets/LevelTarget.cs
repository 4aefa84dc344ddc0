using OneOf;

namespace HongLinh.Planning;

/// <summary>An indicator against one bound: trên 192.500 triệu đồng (mức).</summary>
public sealed record LevelTarget : Target
{
    private LevelTarget(Indicator indicator, Bound bound)
        : base(indicator) => Bound = bound;

    /// <summary>The bound, in the unit in which it was written.</summary>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Level;

    internal override int Direction => Bound.Comparator.Direction;

    private protected override string Detail => $" {Bound}";

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>The target; or why the bound is not in a unit of the indicator.</returns>
    public static OneOf<LevelTarget, UnitMismatch> From(Indicator indicator, Bound bound)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(bound);
        return bound.Value.Unit.FactorTo(indicator.Unit).TryPickT0(out _, out var mismatch)
            ? new LevelTarget(indicator, bound)
            : mismatch;
    }
}
