namespace HongLinh.Planning;

/// <summary>What was promised of an indicator (chỉ tiêu phấn đấu); one sealed case for each shape a promise can have.</summary>
/// <remarks>
/// Authors make targets with the typed factories of this class, which do not compile for a bound of another kind
/// than the indicator. Readers of data make them with the factories of the cases, which refuse with a reason.
/// A switch over the cases ends in a throw; <see cref="Kind"/> names the case for data.
/// </remarks>
public abstract partial record Target : IDetailText
{
    private protected Target(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
    }

    /// <summary>The indicator; for an all-of target that of its first part.</summary>
    public Indicator Indicator { get; }

    /// <summary>Which case this is.</summary>
    public abstract TargetKind Kind { get; }

    // Every indicator whose figures the target needs.
    internal virtual ValueList<Indicator> Needs => [Indicator];

    // 1 when larger figures are better for the target, -1 when smaller ones are, 0 for neither.
    internal abstract int Direction { get; }

    // What a number without a comparator is compared by, unless a policy reads it otherwise.
    internal Comparator BareComparator =>
        Indicator.Polarity == Polarity.HigherIsBetter ? Comparator.AtLeast
        : Indicator.Polarity == Polarity.LowerIsBetter ? Comparator.AtMost
        : Comparator.EqualTo;

    /// <summary>The case, the indicator and the quantity, for logs.</summary>
    public sealed override string ToString() => $"{Kind} {Indicator}{Detail}";

    string IDetailText.DetailText => TargetNumbers.Of(this);

    private protected abstract string Detail { get; }

    // The unit of a difference of two figures in a unit: percentage points for shares.
    private protected static Unit DifferenceUnit(Unit unit) =>
        unit.Dimension.Equals(Dimension.One) && !unit.Equals(Unit.One) ? UnitCatalogue.PercentagePoint : unit;

    /// <summary>A target as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Target value) => FindingDetail.Of(DetailKind.Target, value);
}
