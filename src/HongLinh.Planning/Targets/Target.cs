namespace HongLinh.Planning;

/// <summary>A promise about an indicator (chỉ tiêu phấn đấu); one sealed case for each form a promise can take.</summary>
/// <remarks>
/// Code that defines plans makes targets with the typed factories of this class, which do not compile for a bound of another
/// kind than the indicator. Readers of data use the factories of the cases, which refuse a bound with a reason.
/// A switch over the cases must end in a throw; <see cref="Kind"/> names the case for data.
/// </remarks>
public abstract partial record Target : IDetailText
{
    // The bounds are asked for several times in every sentence about a figure, so they are made once.
    private protected Target(Indicator indicator, ValueList<Bound> bounds = default)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        Bounds = bounds;
    }

    /// <summary>The indicator; for an all-of target that of its first part.</summary>
    public Indicator Indicator { get; }

    /// <summary>Which case this is.</summary>
    public abstract TargetKind Kind { get; }

    /// <summary>The targets that are judged separately: the parts of an all-of target, otherwise the target itself.</summary>
    public virtual ValueList<Target> Parts => [this];

    /// <summary>
    /// The bounds that a figure is compared with, each as written or, for a target around a value, in the unit of the target:
    /// one, or the lower and the upper; none for events, all-of and words, and where a bound has no finite decimal form.
    /// </summary>
    public ValueList<Bound> Bounds { get; }

    /// <summary>The unit in which the target is written; null for events, all-of and words.</summary>
    public virtual Unit? Unit => Bounds.Count > 0 ? Bounds[0].Value.Unit : null;

    /// <summary>The base of the figure, for growth and change; null where the figure itself is compared.</summary>
    public virtual GrowthBase? Against => null;

    /// <summary>Whether the figures of its periods add up to the judged figure: an amount of a flow (lũy kế).</summary>
    public bool AddsUp => Form == FigureForm.Amount && Indicator.OverTime == OverTime.Flow;

    /// <summary>Passes the parts of the target to code that makes something from them: words, a cell, a fingerprint.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="parts">Makes the result; called once, with the parts of this case.</param>
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
