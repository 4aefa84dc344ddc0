using OneOf;

namespace HongLinh.Planning;

/// <summary>An indicator around a value, within a tolerance: khoảng 4% (xấp xỉ).</summary>
public sealed record NearTarget : Target
{
    private NearTarget(Indicator indicator, Quantity value, Quantity tolerance)
        : base(indicator, [.. EndOf(value, tolerance, Comparator.AtLeast, -1), .. EndOf(value, tolerance, Comparator.AtMost, 1)])
    {
        Value = value;
        Tolerance = tolerance;
    }

    /// <summary>The value aimed at.</summary>
    public Quantity Value { get; }

    /// <summary>How far a figure may lie from the value, inclusive; no law sets it, so the author states it.</summary>
    public Quantity Tolerance { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Near;

    /// <inheritdoc/>
    public override Unit Unit => Value.Unit;

    internal override FigureForm Form => FigureForm.Amount;

    internal override int Direction => 0;

    // Exact even where an end has no finite decimal form.
    internal override TargetBounds ExactBounds => new(
        Value.Unit,
        new TargetBounds.End(EndAt(Value, Tolerance, -1), 1, IsStrict: false), new TargetBounds.End(EndAt(Value, Tolerance, 1), -1, IsStrict: false));

    internal override bool HasOneBound => false;

    internal override bool IsApproximate => true;

    internal override string Numbers => $"near {Value} +- {Tolerance}";

    private protected override string Detail => $" {Value} +- {Tolerance}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.About(this, Value, Tolerance);
    }

    internal override Target Tolerating(decimal share) => new NearTarget(Indicator, Value, Value.Unit.Of(Math.Abs(Value.Amount) * share));

    private protected override Target? On(Indicator indicator) => OrNull(From(indicator, Value, Tolerance));

    private static Fraction EndAt(Quantity value, Quantity tolerance, int side) =>
        value.InCanonicalUnits + tolerance.InCanonicalUnits * Fraction.From(side);

    private static IEnumerable<Bound> EndOf(Quantity value, Quantity tolerance, Comparator comparator, int side) =>
        (EndAt(value, tolerance, side) / value.Unit.Factor).TryToDecimal(out var amount) ? [Bound.Of(comparator, value.Unit.Of(amount))] : [];

    /// <summary>Makes the target, for readers of data.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value aimed at.</param>
    /// <param name="tolerance">How far a figure may lie from it, in a unit of the indicator or, for a share, in percentage points; not negative.</param>
    /// <returns>The target; or why a quantity is not in a unit of the indicator.</returns>
    /// <exception cref="ArgumentException">The tolerance is negative.</exception>
    public static OneOf<NearTarget, UnitMismatch> From(Indicator indicator, Quantity value, Quantity tolerance)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (tolerance.Amount < 0m)
        {
            throw new ArgumentException($"The tolerance {tolerance} is negative.", nameof(tolerance));
        }

        if (!value.Unit.FactorTo(indicator.Unit).TryPickT0(out _, out var mismatch))
        {
            return mismatch;
        }

        return tolerance.Unit.FactorTo(DifferenceUnit(indicator.Unit)).IsT0 || tolerance.Unit.FactorTo(indicator.Unit).TryPickT0(out _, out mismatch)
            ? new NearTarget(indicator, value, tolerance)
            : mismatch;
    }
}
