using OneOf;

namespace HongLinh.Planning;

/// <summary>An indicator around a value, within a tolerance: khoảng 4% (xấp xỉ).</summary>
public sealed record NearTarget : Target
{
    private NearTarget(Indicator indicator, Quantity value, Quantity tolerance)
        : base(indicator)
    {
        Value = value;
        Tolerance = tolerance;
    }

    /// <summary>The value aimed at.</summary>
    public Quantity Value { get; }

    /// <summary>How far a figure may lie from the value, itself let in; no law sets one, so the author states it.</summary>
    public Quantity Tolerance { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Near;

    internal override int Direction => 0;

    private protected override string Detail => $" {Value} +- {Tolerance}";

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
