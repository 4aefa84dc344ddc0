using System.Globalization;

namespace HongLinh.Planning;

/// <summary>At least k of n things, with n fixed when the plan was made: 52/52 thôn, 6/6 phường, xã (độ bao phủ).</summary>
public sealed record CoverageTarget : Target
{
    private CoverageTarget(Indicator indicator, int required, int total)
        : base(indicator, [Bound.Of(Comparator.AtLeast, indicator.Unit.Of(required))])
    {
        Required = required;
        Total = total;
    }

    /// <summary>How many must be counted.</summary>
    public int Required { get; }

    /// <summary>The total according to the plan; a report on another total gives a finding.</summary>
    public int Total { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Coverage;

    internal override FigureForm Form => FigureForm.Amount;

    internal override int Direction => 1;

    internal override NaturalLimits Limits => NaturalLimits.Between(0m, Total, whole: true);

    internal override bool IsCounted => true;

    // A target for all of them needs no list: 52 of 52 hamlets are every hamlet.
    internal override Quantity? Unnamed => Required < Total ? Indicator.Unit.Of(Required) : null;

    private protected override string Detail => string.Create(CultureInfo.InvariantCulture, $" {Required}/{Total}");

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Covered(this, Required, Total);
    }

    private protected override Target On(Indicator indicator) => Of(indicator, Required, Total);

    /// <summary>Makes the target.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="required">How many must be counted; from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">More are required than there are, or a number is out of range.</exception>
    public static CoverageTarget Of(Indicator indicator, int required, int total)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        ArgumentOutOfRangeException.ThrowIfNegative(required);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(required, total);
        return new CoverageTarget(indicator, required, total);
    }
}
