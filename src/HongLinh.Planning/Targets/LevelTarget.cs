using OneOf;

namespace HongLinh.Planning;

/// <summary>An indicator against one bound: trên 192.500 triệu đồng (mức).</summary>
public sealed record LevelTarget : Target
{
    private LevelTarget(Indicator indicator, Bound bound)
        : base(indicator, [bound])
    {
    }

    /// <summary>The bound, in the unit in which it was written.</summary>
    public Bound Bound => Bounds[0];

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Level;

    internal override FigureForm Form => FigureForm.Amount;

    internal override int Direction => Bound.Comparator.Direction;

    internal override Bound OpenBound => Bound;

    internal override Quantity? Unnamed => Direction >= 0 ? Bound.Value : null;

    private protected override string Detail => $" {Bound}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Compared(this, Bound);
    }

    private protected override Target With(Bound bound) => new LevelTarget(Indicator, bound);

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Bound));

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
