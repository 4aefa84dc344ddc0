using OneOf;

namespace HongLinh.Planning.Rules;

public sealed partial record QuantityRange
{
    internal OneOf<QuantityRange, UnitMismatch> In(Unit unit) =>
        Unit.FactorTo(unit).TryPickT0(out var factor, out var mismatch) ? Map(unit, value => value * factor) : mismatch;

    internal OneOf<QuantityRange, UnitMismatch> Plus(QuantityRange other) => other.AddableTo(Unit).TryPickT0(out var same, out var mismatch)
        ? new QuantityRange(Unit, Sum(Low, same.Low), Sum(High, same.High))
        : mismatch;

    internal OneOf<QuantityRange, UnitMismatch> Minus(QuantityRange other)
    {
        if (!other.AddableTo(Unit).TryPickT0(out var same, out var mismatch))
        {
            return mismatch;
        }

        var difference = new QuantityRange(Unit, Sum(Low, Negative(same.High)), Sum(High, Negative(same.Low)));
        // A difference of shares is no share: 97% less 95% is 2 percentage points.
        var point = UnitCatalogue.PercentagePoint;
        return Unit.Dimension.Equals(Dimension.One) && !Unit.Equals(Unit.One)
            ? difference.Map(point, value => value * Unit.Factor / point.Factor)
            : difference;
    }

    internal OneOf<QuantityRange, UnitMismatch> Times(decimal factor)
    {
        if (Unit.Dimension.IsOrdinal)
        {
            return UnitMismatch.Because(Unit, Unit, MismatchReason.OrderedScale);
        }

        var by = Fraction.From(factor);
        return by.Sign == 0 ? Of(Fraction.Zero, Unit)
            : by.Sign > 0 ? Map(Unit, value => value * by)
            : new QuantityRange(Unit, Negative(High), Negative(Low)).Map(Unit, value => value * (Fraction.Zero - by));
    }

    /// <summary>The quotient; null when the divisor may be 0.</summary>
    internal OneOf<QuantityRange?, UnitMismatch> Per(QuantityRange divisor)
    {
        if (Unit.Dimension.IsOrdinal || divisor.Unit.Dimension.IsOrdinal)
        {
            return UnitMismatch.Because(Unit, divisor.Unit, MismatchReason.OrderedScale);
        }

        var sameKind = divisor.In(Unit).TryPickT0(out var same, out _);
        var by = sameKind ? same : divisor;
        var unit = sameKind ? Unit.One : Unit.Per(divisor.Unit);
        return by.IsPositive ? Quotient(this, by, unit)
            : by.Negated.IsPositive ? Quotient(Negated, by.Negated, unit)
            : (QuantityRange?)null;
    }

    /// <summary>The growth in per cent; null when what it is measured against may be 0 or less.</summary>
    internal OneOf<QuantityRange?, UnitMismatch> GrowthOn(QuantityRange origin)
    {
        if (!origin.AddableTo(Unit).TryPickT0(out var same, out var mismatch))
        {
            return mismatch;
        }

        return same.IsPositive
            ? Quotient(this, same, UnitCatalogue.Percent).Map(UnitCatalogue.Percent, static ratio => (ratio - Fraction.One) * Fraction.From(100m))
            : (QuantityRange?)null;
    }

    private QuantityRange Negated => new(Unit, Negative(High), Negative(Low));

    private bool IsPositive => Low is { } low && (low.Value.Sign > 0 || low.Value.Sign == 0 && low.IsOpen);

    private OneOf<QuantityRange, UnitMismatch> AddableTo(Unit unit) => unit.Dimension.IsOrdinal && Unit.Dimension.IsOrdinal
        ? UnitMismatch.Because(Unit, unit, MismatchReason.OrderedScale)
        : In(unit);

    private QuantityRange Map(Unit unit, Func<Fraction, Fraction> increasing) => new(unit, Map(Low, increasing), Map(High, increasing));

    private static QuantityRange Quotient(QuantityRange dividend, QuantityRange positive, Unit unit) =>
        new(unit, LowOf(dividend.Low, positive), Negative(LowOf(Negative(dividend.High), positive)));

    // The smallest quotient of a value from an end upwards by a positive one: a positive end is divided by the largest, a negative one by the smallest.
    private static End? LowOf(End? low, QuantityRange positive)
    {
        if (low is not { } from)
        {
            return null;
        }

        if (from.Value.Sign == 0)
        {
            return from;
        }

        var by = from.Value.Sign > 0 ? positive.High : positive.Low;
        return by is { } divisor
            ? divisor.Value.Sign == 0 ? null : new End(from.Value / divisor.Value, from.IsOpen || divisor.IsOpen)
            : new End(Fraction.Zero, true);
    }

    private static End? Map(End? end, Func<Fraction, Fraction> increasing) => end is { } known ? known with { Value = increasing(known.Value) } : null;

    private static End? Sum(End? one, End? other) =>
        one is { } first && other is { } second ? new End(first.Value + second.Value, first.IsOpen || second.IsOpen) : null;

    private static End? Negative(End? end) => Map(end, static value => Fraction.Zero - value);
}
