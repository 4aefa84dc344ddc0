using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The date printed on a document, precise to the month when the day was left blank.</summary>
/// <remarks>Plans circulate as "ngày    tháng 01 năm 2023". A missing day is recorded as missing, not as the first of the month.</remarks>
public sealed record DocumentDate
{
    private DocumentDate(YearMonth month, int? day)
    {
        Month = month;
        Day = day;
    }

    /// <summary>The month and year.</summary>
    public YearMonth Month { get; }

    /// <summary>The day of the month; null when the document leaves it blank.</summary>
    public int? Day { get; }

    /// <summary>A date with month and year only.</summary>
    /// <param name="month">The month.</param>
    public static DocumentDate InMonth(YearMonth month) => new(month, null);

    /// <summary>A full date.</summary>
    /// <param name="date">The date.</param>
    public static DocumentDate On(LocalDate date) => new(date.ToYearMonth(), date.Day);

    /// <summary>ISO form: <c>2023-01</c> or <c>2023-01-05</c>.</summary>
    public override string ToString() => Day is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{Month.Year:0000}-{Month.Month:00}-{day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Month.Year:0000}-{Month.Month:00}");
}
