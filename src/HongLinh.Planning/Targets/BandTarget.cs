using OneOf;

namespace HongLinh.Planning;

/// <summary>An indicator between two bounds, each inclusive or exclusive: 01 - 02 nhà văn hóa (khoảng).</summary>
public sealed record BandTarget : Target
{
    private BandTarget(Indicator indicator, Bound lower, Bound upper)
        : base(indicator, [lower, upper])
    {
    }

    /// <summary>The lower bound: at least, or greater than.</summary>
    public Bound Lower => Bounds[0];

    /// <summary>The upper bound: at most, or less than.</summary>
    public Bound Upper => Bounds[1];

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Band;

    internal override FigureForm Form => FigureForm.Amount;

    internal override int Direction => 0;

    internal override Quantity? Unnamed => Upper.Value;

    private protected override string Detail => $" {Lower}, {Upper}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Between(this, Lower, Upper);
    }

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Lower, Upper));

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="lower">At least or greater than the smaller value.</param>
    /// <param name="upper">At most or less than the larger value.</param>
    /// <returns>The target; or why a bound is not in a unit of the indicator.</returns>
    /// <exception cref="ArgumentException">A bound is on the wrong side, or the lower lies above the upper.</exception>
    public static OneOf<BandTarget, UnitMismatch> From(Indicator indicator, Bound lower, Bound upper)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ThrowUnlessBand(lower, upper);
        return lower.Value.Unit.FactorTo(indicator.Unit).TryPickT0(out _, out var mismatch) && lower.Value.CompareTo(upper.Value).TryPickT0(out _, out mismatch)
            ? new BandTarget(indicator, lower, upper)
            : mismatch;
    }

    // Requires a lower bound below an upper one; bounds in incomparable units are refused where their units are checked.
    internal static void ThrowUnlessBand(Bound lower, Bound upper)
    {
        if (lower.Comparator.Direction != 1 || upper.Comparator.Direction != -1)
        {
            throw new ArgumentException($"A band is at least or greater than {lower.Value} and at most or less than {upper.Value}, not {lower}, {upper}.");
        }

        if (lower.Value.CompareTo(upper.Value).TryPickT0(out var order, out _) && order > 0)
        {
            throw new ArgumentException($"The lower bound {lower.Value} lies above the upper bound {upper.Value}.", nameof(lower));
        }
    }
}
