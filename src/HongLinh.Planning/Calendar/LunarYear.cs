using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The months of one lunar year (năm âm lịch): when each begins and which one is a leap month.</summary>
/// <remarks>
/// Immutable. The rules: a month begins on the day at UTC+7 of the new moon,
/// month 11 holds the winter solstice, and where thirteen months lie between two such months, the first without
/// a major solar term is the leap month and takes the number of the month before it.
/// </remarks>
internal sealed class LunarYear
{
    /// <summary>The first year computed: the decree is in force from 1968.</summary>
    internal const int First = 1968;

    /// <summary>
    /// The last year computed. The new moon of 9 December 2072 falls four seconds before midnight at UTC+7: it cannot be
    /// known today on which side of midnight the clocks of that year will put it.
    /// </summary>
    internal const int Last = 2071;

    // Offsets from month 11 of the year before: 0 is month 11, 1 is month 12, 2 is month 1.
    private const int OffsetOfMonthOne = 2;
    private const int NoLeapMonth = 0;

    // One slot a year, filled at first use. Two threads may both build a year: they build the same one, and a reference
    // is written at once, so no lock is needed.
    private static readonly LunarYear?[] Built = new LunarYear?[Last - First + 1];

    // The first days of the months in order, and at the end that of the next year.
    private readonly LocalDate[] _starts;

    private LunarYear(int number, LocalDate[] starts, int leapMonth)
    {
        Number = number;
        _starts = starts;
        LeapMonth = leapMonth;
    }

    /// <summary>The number of the year, equal to the Gregorian year in which it begins.</summary>
    internal int Number { get; }

    /// <summary>The number of the month that is repeated as a leap month, 1 to 12; 0 in a year without.</summary>
    internal int LeapMonth { get; }

    /// <summary>The first day of the year, inclusive (mùng 1 Tết).</summary>
    internal LocalDate FirstDay => _starts[0];

    /// <summary>The first day of the next year: the end of this one, exclusive.</summary>
    internal LocalDate End => _starts[^1];

    /// <summary>The months of the year: 12, or 13 with a leap month.</summary>
    internal int MonthCount => _starts.Length - 1;

    /// <summary>The first day of the month at a position counted from 0.</summary>
    internal LocalDate StartOf(int position) => _starts[position];

    /// <summary>The days of the month at a position counted from 0: 29 or 30.</summary>
    internal int DaysIn(int position) => Period.DaysBetween(_starts[position], _starts[position + 1]);

    /// <summary>The position, counted from 0, of the month that holds a day of this year.</summary>
    internal int PositionOf(LocalDate day)
    {
        var position = MonthCount - 1;
        while (_starts[position] > day)
        {
            position--;
        }

        return position;
    }

    /// <summary>The position, counted from 0, of a month; a leap month follows the month whose number it shares.</summary>
    internal int PositionOf(int month, bool isLeapMonth) =>
        isLeapMonth || (LeapMonth != NoLeapMonth && month > LeapMonth) ? month : month - 1;

    /// <summary>Whether the month at a position is the leap month.</summary>
    internal bool IsLeap(int position) => LeapMonth != NoLeapMonth && position == LeapMonth;

    /// <summary>The number, 1 to 12, of the month at a position.</summary>
    internal int MonthAt(int position) => LeapMonth != NoLeapMonth && position >= LeapMonth ? position : position + 1;

    /// <summary>The year with a number from <see cref="First"/> to <see cref="Last"/>, which the caller has checked.</summary>
    internal static LunarYear Numbered(int number)
    {
        ref var slot = ref Built[number - First];
        var year = Volatile.Read(ref slot);
        if (year is null)
        {
            year = Build(number);
            Volatile.Write(ref slot, year);
        }

        return year;
    }

    private static LunarYear Build(int number)
    {
        var winterBefore = MonthElevenOf(number - 1);
        var winterWithin = MonthElevenOf(number);
        var leapBefore = LeapOffset(winterBefore, winterWithin);
        var leapAfter = LeapOffset(winterWithin, MonthElevenOf(number + 1));
        var first = winterBefore + MonthOneOffset(leapBefore);
        var next = winterWithin + MonthOneOffset(leapAfter);
        var starts = new LocalDate[next - first + 1];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = NewMoon.DayOf(first + i);
        }

        return new LunarYear(number, starts, LeapMonthOf(leapBefore, leapAfter));
    }

    // A leap month behind month 11 or 12 belongs to the year before and pushes month 1 back.
    private static int MonthOneOffset(int leapOffset) =>
        leapOffset is NoLeapMonth or > OffsetOfMonthOne ? OffsetOfMonthOne : OffsetOfMonthOne + 1;

    private static int LeapMonthOf(int leapBefore, int leapAfter) => (leapBefore, leapAfter) switch
    {
        ( > OffsetOfMonthOne, _) => leapBefore - OffsetOfMonthOne,
        (_, > NoLeapMonth and <= OffsetOfMonthOne) => leapAfter + 10,
        _ => NoLeapMonth,
    };

    // The number of the new moon with which month 11 begins. The solstice is on 21 or 22 December, so the month that is
    // running on the last day of the year holds it, unless that month began after it.
    private static int MonthElevenOf(int year)
    {
        var moon = NewMoon.LastOnOrBefore(new LocalDate(year, 12, 31));
        return SunLongitude.PartAtStartOf(NewMoon.DayOf(moon)) == SunLongitude.PartAfterWinterSolstice ? moon - 1 : moon;
    }

    // The Sun is in one part of its circle when a month begins and in another when the next begins, exactly if a major
    // solar term falls on a day of that month.
    private static int LeapOffset(int winter, int nextWinter)
    {
        if (nextWinter - winter == 12)
        {
            return NoLeapMonth;
        }

        var offset = 1;
        while (HasMajorTerm(winter + offset))
        {
            offset++;
        }

        return offset;
    }

    private static bool HasMajorTerm(int moon) =>
        SunLongitude.PartAtStartOf(NewMoon.DayOf(moon)) != SunLongitude.PartAtStartOf(NewMoon.DayOf(moon + 1));
}
