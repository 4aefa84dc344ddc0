namespace HongLinh.Planning;

/// <summary>Converts figures and bounds to decimals that compare exactly as the fractions do.</summary>
internal sealed class CommonScale
{
    private readonly Fraction _unit;
    private readonly Fraction[]? _ranked;

    /// <summary>A scale for the bounds of a target and all figures that will be compared with them.</summary>
    public CommonScale(Unit unit, List<Fraction> values)
    {
        _unit = unit.Factor;
        if (values.Exists(value => !(value / _unit).TryToDecimal(out _)))
        {
            // Without a finite decimal form in this unit (a third of the people, a rate per day), ranks are used: they compare in the same way.
            _ranked = [.. values.Distinct().Order()];
        }
    }

    public decimal Of(Fraction value)
    {
        if (_ranked is not null)
        {
            return Array.BinarySearch(_ranked, value);
        }

        _ = (value / _unit).TryToDecimal(out var amount);
        return amount;
    }

    public DecimalSpan Of(Interval span) => new(
        span.Low is { } low ? Of(low) : null, span.LowOpen, span.High is { } high ? Of(high) : null, span.HighOpen);
}
