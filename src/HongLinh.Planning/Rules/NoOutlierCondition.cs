using System.Globalization;

namespace HongLinh.Planning.Rules;

/// <summary>No increment of a series is an outlier (không có mức tăng bất thường).</summary>
/// <remarks>
/// Increments are measured per month (per day where figures are not for whole months). One is an outlier when its
/// distance from the median, times 0.6745, is more than <see cref="Limit"/> times the median of all such distances: the
/// modified z-score, which a single wrong figure cannot distort. Computed exactly. Unknown below <see cref="Minimum"/>
/// increments, where half of them are equal, and where a figure is missing or imprecise.
/// </remarks>
internal sealed record NoOutlierCondition : Condition
{
    private NoOutlierCondition(FigureTerm series, int minimum, decimal limit)
    {
        Series = series;
        Minimum = minimum;
        Limit = limit;
    }

    /// <summary>The series, by its latest figure: running totals of a flow, levels of anything else.</summary>
    public FigureTerm Series { get; }

    /// <summary>The number of increments below which the answer is unknown.</summary>
    public int Minimum { get; }

    /// <summary>The largest score that is not an outlier.</summary>
    public decimal Limit { get; }

    private protected override string Text =>
        string.Create(CultureInfo.InvariantCulture, $"no-outlier {Series} limit {Quantity.Canonical(Limit)} minimum {Minimum}");

    /// <summary>No increment is an outlier.</summary>
    /// <param name="series">The series, by its latest figure.</param>
    /// <param name="minimum">The number of increments below which the answer is unknown; 6 by default, at least 3.</param>
    /// <param name="limit">The largest score that is not an outlier; 3.5 by default, above 0.</param>
    /// <exception cref="ArgumentException">The series is not given by its latest figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 3, or the limit is not above 0.</exception>
    public static NoOutlierCondition Of(FigureTerm series, int minimum = 6, decimal limit = 3.5m)
    {
        RequireLatest(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 3);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return new NoOutlierCondition(series, minimum, limit);
    }
}
