namespace HongLinh.Planning.Rules;

/// <summary>
/// No figure is about 1000 times the one before it, or a thousandth (không nhầm đơn vị nghìn lần): triệu đồng written where tỷ đồng is meant.
/// </summary>
/// <remarks>
/// Two figures are about a factor apart when their ratio lies between a fifth of the factor and five times the factor, or of its square.
/// A running total is compared with the running total before it, the figure of a month with that of the month before. With an expected
/// value for the year, each figure, even that of a single month or quarter, is compared with its share of the value by days (counts with
/// the whole value): it must not exceed it by a fifth of the factor. A figure far below it is a mistake for spans of at least a quarter,
/// except where figures are seasonal. Figures of 0 are skipped.
/// </remarks>
internal sealed record NoUnitSlipCondition : Condition
{
    private NoUnitSlipCondition(FigureTerm series, Quantity? expected, decimal factor)
    {
        Series = series;
        Expected = expected;
        Factor = factor;
    }

    /// <summary>The series, by its latest figure.</summary>
    public FigureTerm Series { get; }

    /// <summary>The approximate expected figure: the plan for the year; null when not known.</summary>
    public Quantity? Expected { get; }

    /// <summary>The factor of the mistake.</summary>
    public decimal Factor { get; }

    private protected override string Text =>
        $"no-unit-slip {Series} factor {Quantity.Canonical(Factor)}" + (Expected is { } expected ? $" expected {expected}" : "");

    /// <summary>No mistake by a factor.</summary>
    /// <param name="series">The series, by its latest figure.</param>
    /// <param name="expected">The approximate expected figure; null when not known.</param>
    /// <param name="factor">The factor of the mistake; 1000 by default, at least 100.</param>
    /// <exception cref="ArgumentException">The series is not given by its latest figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is below 100.</exception>
    public static NoUnitSlipCondition Of(FigureTerm series, Quantity? expected = null, decimal factor = 1000m)
    {
        RequireLatest(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 100m);
        return new NoUnitSlipCondition(series, expected, factor);
    }
}
