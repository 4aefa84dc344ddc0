using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace HongLinh.Planning.Rules;

/// <summary>All possible values of a term, exactly: one value, or an interval with inclusive or exclusive ends (khoảng giá trị).</summary>
/// <remarks>"Hơn 2.786 tỷ đồng" is every value above it. The ends are in <see cref="Unit"/>; nothing is rounded.</remarks>
internal sealed record QuantityRange
{
    private QuantityRange(Unit unit, Interval values)
    {
        Unit = unit;
        Values = values;
    }

    /// <summary>The unit of the ends.</summary>
    public Unit Unit { get; }

    /// <summary>The smallest value; null when unbounded below.</summary>
    public Fraction? Lowest => Values.Low / Unit.Factor;

    /// <summary>Whether the smallest value is exclusive.</summary>
    public bool IsLowestLeftOut => Values.LowOpen;

    /// <summary>The largest value; null when unbounded above.</summary>
    public Fraction? Highest => Values.High / Unit.Factor;

    /// <summary>Whether the largest value is exclusive.</summary>
    public bool IsHighestLeftOut => Values.HighOpen;

    /// <summary>Whether it is one value.</summary>
    [MemberNotNullWhen(true, nameof(Lowest), nameof(Highest))]
    public bool IsExact => Values.IsExact;

    /// <summary>The one value as a quantity; null when there is more than one, or when it has no finite decimal form in the unit.</summary>
    public Quantity? Exact => IsExact && Lowest.Value.TryToDecimal(out var amount) ? Unit.Of(amount) : null;

    // In canonical units, so that ranges in two units of one kind can be compared and added directly.
    internal Interval Values { get; }

    /// <summary>
    /// The value or the two ends in canonical form, for example <c>99..100 percent</c> with <c>&gt;</c> or <c>&lt;</c> before an exclusive end.
    /// </summary>
    public override string ToString() => (IsExact
        ? Lowest.ToString()
        : Text(Lowest, IsLowestLeftOut, ">") + ".." + Text(Highest, IsHighestLeftOut, "<")) + " " + Unit.Code;

    internal static QuantityRange Of(Quantity value) => new(value.Unit, Interval.Exactly(value.InCanonicalUnits));

    internal static QuantityRange Of(Interval values, Unit unit) => new(unit, values);

    /// <summary>The same values in another unit of the kind.</summary>
    internal OneOf<QuantityRange, UnitMismatch> In(Unit unit) =>
        Unit.FactorTo(unit).TryPickT0(out _, out var mismatch) ? new QuantityRange(unit, Values) : mismatch;

    internal OneOf<QuantityRange, UnitMismatch> Plus(QuantityRange other) =>
        WhyNotAdded(other) is { } mismatch ? mismatch : new QuantityRange(Unit, Values.Plus(other.Values));

    internal OneOf<QuantityRange, UnitMismatch> Minus(QuantityRange other)
    {
        if (WhyNotAdded(other) is { } mismatch)
        {
            return mismatch;
        }

        return new QuantityRange(UnitOfDifference(Unit), Values.Minus(other.Values));
    }

    internal OneOf<QuantityRange, UnitMismatch> Times(decimal factor) => Unit.Dimension.IsOrdinal
        ? UnitMismatch.Because(Unit, Unit, MismatchReason.OrderedScale)
        : new QuantityRange(Unit, Values.Times(Fraction.From(factor)));

    /// <summary>The quotient; null when the divisor may be 0.</summary>
    internal OneOf<QuantityRange?, UnitMismatch> Per(QuantityRange divisor)
    {
        if (Unit.Dimension.IsOrdinal || divisor.Unit.Dimension.IsOrdinal)
        {
            return UnitMismatch.Because(Unit, divisor.Unit, MismatchReason.OrderedScale);
        }

        var unit = divisor.Unit.FactorTo(Unit).IsT0 ? Unit.One : Unit.Per(divisor.Unit);
        return Values.Over(divisor.Values) is { } ratio ? new QuantityRange(unit, ratio) : (QuantityRange?)null;
    }

    /// <summary>The growth in per cent; null when the base may be 0 or less.</summary>
    internal OneOf<QuantityRange?, UnitMismatch> GrowthOn(QuantityRange origin)
    {
        if (WhyNotAdded(origin) is { } mismatch)
        {
            return mismatch;
        }

        return origin.Values.IsPositive && Values.Over(origin.Values) is { } ratio
            ? new QuantityRange(UnitCatalogue.Percent, ratio.Map(static value => value - Fraction.One))
            : (QuantityRange?)null;
    }

    /// <summary>The unit of a difference. A difference of shares is not a share: 97% less 95% is 2 percentage points.</summary>
    internal static Unit UnitOfDifference(Unit unit) =>
        unit.Dimension.Equals(Dimension.One) && !unit.Equals(Unit.One) ? UnitCatalogue.PercentagePoint : unit;

    /// <summary>Why quantities in two units have no sum and no difference; null when they have.</summary>
    internal static UnitMismatch? WhyNotAdded(Unit unit, Unit other) => unit.Dimension.IsOrdinal && other.Dimension.IsOrdinal
        ? UnitMismatch.Because(other, unit, MismatchReason.OrderedScale)
        : other.FactorTo(unit).TryPickT1(out var mismatch, out _) ? mismatch : null;

    private UnitMismatch? WhyNotAdded(QuantityRange other) => WhyNotAdded(Unit, other.Unit);

    private static string Text(Fraction? end, bool isLeftOut, string mark) => end is { } known ? (isLeftOut ? mark : "") + known : "";
}
