using System.Globalization;

namespace HongLinh.Planning.Rules;

/// <summary>The same figure is not reported several periods in a row, as when a table is copied forward (không chép lại số kỳ trước).</summary>
/// <remarks>Running totals are compared with running totals, months with months; figures of 0 may be repeated.</remarks>
internal sealed record NotCopiedCondition : Condition
{
    private NotCopiedCondition(FigureTerm series, int times)
    {
        Series = series;
        Times = times;
    }

    /// <summary>The series, by its latest figure.</summary>
    public FigureTerm Series { get; }

    /// <summary>How many equal figures in a row are too many.</summary>
    public int Times { get; }

    private protected override string Text => string.Create(CultureInfo.InvariantCulture, $"not-copied {Series} times {Times}");

    /// <summary>No copied figures.</summary>
    /// <param name="series">The series, by its latest figure.</param>
    /// <param name="times">How many equal figures in a row are too many; 3 by default, at least 2.</param>
    /// <exception cref="ArgumentException">The series is not given by its latest figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2.</exception>
    public static NotCopiedCondition Of(FigureTerm series, int times = 3)
    {
        RequireLatest(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 2);
        return new NotCopiedCondition(series, times);
    }
}
