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

    /// <summary>The targets that are judged each by itself: the parts of an all-of target, otherwise the target alone.</summary>
    public virtual ValueList<Target> Parts => [this];

    /// <summary>
    /// The bounds that a figure is compared with, each as written or, around a value, as a value in the unit of the target:
    /// one, or the lower and the upper; none for events, all-of and words, and where an end has no finite decimal form.
    /// </summary>
    public virtual ValueList<Bound> Bounds => [];

    /// <summary>The unit in which the target is written; null for events, all-of and words.</summary>
    public virtual Unit? Unit => Bounds.Count > 0 ? Bounds[0].Value.Unit : null;

    /// <summary>What the figure is measured against, for growth and change; null where the figure itself is compared.</summary>
    public virtual GrowthBase? Against => null;

    /// <summary>Whether the figures of its periods add up to the figure that is judged: an amount of a flow (lũy kế).</summary>
    public bool AddsUp => Form == FigureForm.Amount && Indicator.OverTime == OverTime.Flow;

    /// <summary>Hands the parts of the target to whoever makes something of them: words, a cell, a fingerprint.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    /// <param name="parts">What makes it; called once, for the part that this case consists of.</param>
    internal abstract T Describe<T>(ITargetParts<T> parts);

    /// <summary>The case, the indicator and the quantity, for logs.</summary>
    public sealed override string ToString() => $"{Kind} {Indicator}{Detail}";

    string IDetailText.DetailText => Numbers;

    private protected abstract string Detail { get; }

    // The unit of a difference of two figures in a unit: percentage points for shares.
    private protected static Unit DifferenceUnit(Unit unit) =>
        unit.Dimension.Equals(Dimension.One) && !unit.Equals(Unit.One) ? UnitCatalogue.PercentagePoint : unit;

    /// <summary>A target as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Target value) => FindingDetail.Of(DetailKind.Target, value);
}
