using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Calendar;

/// <summary>A day of the Vietnamese lunisolar calendar (âm lịch), computed for UTC+7.</summary>
/// <remarks>
/// It covers the lunar years <see cref="FirstSupportedYear"/> to <see cref="LastSupportedYear"/>, both inclusive; outside them
/// every member throws. The Chinese calendar, computed for UTC+8, differs in some months, so .NET's own lunisolar calendars do not
/// give Vietnamese dates. Equal by value; ordered by time.
/// </remarks>
public sealed record LunarDate : IComparable<LunarDate>
{
    private LunarDate(int year, int month, bool isLeapMonth, int day)
    {
        Year = year;
        Month = month;
        IsLeapMonth = isLeapMonth;
        Day = day;
    }

    /// <summary>The first lunar year that is computed: 1968, which begins on 29 January 1968.</summary>
    public static int FirstSupportedYear => LunarYear.First;

    /// <summary>The last lunar year that is computed: 2071, which ends on 18 February 2072.</summary>
    /// <remarks>A new moon in December 2072 falls so near to midnight that its day cannot be known yet.</remarks>
    public static int LastSupportedYear => LunarYear.Last;

    /// <summary>The lunar year (năm), numbered like the Gregorian year in which it begins.</summary>
    public int Year { get; }

    /// <summary>The month (tháng), 1 to 12; 1 is Giêng, 12 is Chạp.</summary>
    public int Month { get; }

    /// <summary>Whether the month is the leap month (tháng nhuận), which follows the month of the same number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The day of the month, 1 to 30; a month has 29 or 30 days.</summary>
    public int Day { get; }

    /// <summary>The name of the year by stem and branch (can chi), in Vietnamese: <c>Quý Mão</c> for 2023.</summary>
    public string YearName => SexagenaryCycle.NameOf(Year);

    /// <summary>The lunar date of a civil day in Việt Nam.</summary>
    /// <param name="day">A day of the ISO calendar within the supported years.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the supported lunar years.</exception>
    public static LunarDate From(LocalDate day)
    {
        var year = YearOf(day);
        var position = year.PositionOf(day);
        var dayOfMonth = Period.DaysBetween(year.StartOf(position), day) + 1;
        return new LunarDate(year.Number, year.MonthAt(position), year.IsLeap(position), dayOfMonth);
    }

    /// <summary>A lunar date from its parts.</summary>
    /// <param name="year">A supported lunar year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to the length of that month.</param>
    /// <param name="isLeapMonth">Whether the leap month of that number is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is not supported, there is no such month, or the month has no such day.
    /// </exception>
    /// <exception cref="ArgumentException">The year does not have the requested leap month.</exception>
    public static LunarDate Of(int year, int month, int day, bool isLeapMonth = false)
    {
        var months = YearNumbered(year, nameof(year));
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A lunar month has a number from 1 to 12.");
        }

        if (isLeapMonth && months.LeapMonth != month)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"The lunar year {year} has no leap month {month}."), nameof(isLeapMonth));
        }

        var length = months.DaysIn(months.PositionOf(month, isLeapMonth));
        if (day < 1 || day > length)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, string.Create(
                CultureInfo.InvariantCulture,
                $"Month {month}{(isLeapMonth ? " (leap)" : "")} of the lunar year {year} has the days 1 to {length}."));
        }

        return new LunarDate(year, month, isLeapMonth, day);
    }

    /// <summary>The first day of a lunar year (mùng 1 Tết) in the ISO calendar.</summary>
    /// <param name="year">A supported lunar year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not supported.</exception>
    public static LocalDate FirstDayOfYear(int year) => YearNumbered(year, nameof(year)).FirstDay;

    /// <summary>The civil day in Việt Nam, in the ISO calendar.</summary>
    public LocalDate ToLocalDate()
    {
        var year = LunarYear.Numbered(Year);
        return year.StartOf(year.PositionOf(Month, IsLeapMonth)).PlusDays(Day - 1);
    }

    /// <summary>Orders by time; a leap month comes after the month of the same number, null before everything.</summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(LunarDate? other) => other is null ? 1 : Ordinal.CompareTo(other.Ordinal);

    /// <summary>Whether the left date is earlier.</summary>
    /// <param name="left">The left date.</param>
    /// <param name="right">The right date.</param>
    public static bool operator <(LunarDate left, LunarDate right) => Compare(left, right) < 0;

    /// <summary>Whether the left date is earlier or the same.</summary>
    /// <param name="left">The left date.</param>
    /// <param name="right">The right date.</param>
    public static bool operator <=(LunarDate left, LunarDate right) => Compare(left, right) <= 0;

    /// <summary>Whether the left date is later.</summary>
    /// <param name="left">The left date.</param>
    /// <param name="right">The right date.</param>
    public static bool operator >(LunarDate left, LunarDate right) => Compare(left, right) > 0;

    /// <summary>Whether the left date is later or the same.</summary>
    /// <param name="left">The left date.</param>
    /// <param name="right">The right date.</param>
    public static bool operator >=(LunarDate left, LunarDate right) => Compare(left, right) >= 0;

    /// <summary>Year, month and day, said to be lunar and with an L behind a leap month: <c>lunar 2023-03-10</c>, <c>lunar 2023-02L-05</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"lunar {Year:0000}-{Month:00}{(IsLeapMonth ? "L" : "")}-{Day:00}");

    // Digits of year, month, leap and day in one number, so that dates compare as numbers do.
    private int Ordinal => (((((Year * 100) + Month) * 10) + (IsLeapMonth ? 1 : 0)) * 100) + Day;

    private static int Compare(LunarDate left, LunarDate right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    private static LunarYear YearOf(LocalDate day)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Only days of the ISO calendar have a lunar date here.", nameof(day));
        }

        // The first weeks of a Gregorian year still belong to the lunar year before.
        if (day.Year is >= LunarYear.First and <= LunarYear.Last && day >= LunarYear.Numbered(day.Year).FirstDay)
        {
            return LunarYear.Numbered(day.Year);
        }

        var before = day.Year - 1;
        return before is >= LunarYear.First and <= LunarYear.Last && day < LunarYear.Numbered(before).End
            ? LunarYear.Numbered(before)
            : throw new ArgumentOutOfRangeException(nameof(day), LocalDatePattern.Iso.Format(day), OutsideSupportedYears);
    }

    private static LunarYear YearNumbered(int year, string argument) => year is >= LunarYear.First and <= LunarYear.Last
        ? LunarYear.Numbered(year)
        : throw new ArgumentOutOfRangeException(argument, year, OutsideSupportedYears);

    private static string OutsideSupportedYears => string.Create(
        CultureInfo.InvariantCulture,
        $"The lunar calendar is computed for the lunar years {LunarYear.First} to {LunarYear.Last}.");
}
