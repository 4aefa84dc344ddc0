using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Bulk;

/// <summary>What the rows of a column have in common: unit, decimals, period and how final they are (cột số liệu).</summary>
/// <remarks>
/// Each row is judged as the one report of a unit for the period: it holds for the last day of the period, or for <see cref="AsOf"/> where that is
/// earlier, and was known by the end of that day.
/// </remarks>
public sealed record ColumnFormat
{
    private readonly int _decimals;

    /// <summary>The unit of the figures; for a target on a growth or a change, that of the growth or the change.</summary>
    public required Unit Unit { get; init; }

    /// <summary>
    /// How many of the last digits of a whole-number row are decimals, from 0 to 18: with 2, the row 19250 is 192,50. Rows given as decimals carry
    /// their own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 18.</exception>
    public required int Decimals
    {
        get => _decimals;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostDecimals);
            _decimals = value;
        }
    }

    /// <summary>The period of every row: the whole year, or its first months for figures to date.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The day on which the rows are judged; from the first day of the period on.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How final the figures are.</summary>
    public required Maturity Maturity { get; init; }

    // The places that a 64-bit number has.
    private const int MostDecimals = 18;

    /// <summary>Unit, decimals, period and day, for logs.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit} with {Decimals} decimals for {Period} as of {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}");
}
