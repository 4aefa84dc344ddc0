using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar.Astronomy;

public sealed class NewMoonTests
{
    // The largest error seen against JPL DE431 in 1968 to 2072 is 17.2 seconds (31 October 2016).
    private const double ToleranceInSeconds = 18;

    private const double SecondsPerDay = 86_400;

    // Number and moment on a clock at UTC+7: Swiss Ephemeris 2.10 with the files of JPL DE431, apparent longitudes of
    // Sun and Moon equal, terrestrial time less UTC by the leap seconds.
    public static TheoryData<int, LocalDateTime> Ephemeris => new()
    {
        { -395, new(1968, 1, 29, 23, 29, 8) },
        { -297, new(1976, 1, 1, 21, 40, 1) },
        { -200, new(1983, 11, 5, 5, 21, 7) },
        { -100, new(1991, 12, 6, 10, 56, 17) },
        { 0, new(2000, 1, 7, 1, 13, 38) },
        { 100, new(2008, 2, 7, 10, 44, 30) },
        { 208, new(2016, 10, 31, 0, 38, 10) },
        { 300, new(2024, 4, 9, 1, 20, 51) },
        { 400, new(2032, 5, 9, 20, 35, 45) },
        { 500, new(2040, 6, 10, 1, 3, 7) },
        { 600, new(2048, 7, 11, 11, 4, 17) },
        { 700, new(2056, 8, 11, 14, 48, 31) },
        { 800, new(2064, 9, 11, 9, 11, 27) },
        { 890, new(2071, 12, 21, 18, 47, 50) },
    };

    // The same source: all new moons of 1976 to 2050 less than four minutes from midnight at UTC+7. Only the one of 1998
    // is nearer than two minutes; its margin of 89 seconds is five times the largest error.
    public static TheoryData<int, LocalDateTime> NearMidnight => new()
    {
        { -38, new(1996, 12, 10, 23, 56, 17) },
        { -25, new(1997, 12, 29, 23, 56, 31) },
        { -16, new(1998, 9, 21, 0, 1, 29) },
        { 387, new(2031, 4, 21, 23, 57, 6) },
    };

    [Theory]
    [MemberData(nameof(Ephemeris))]
    [MemberData(nameof(NearMidnight))]
    public void JulianDay_MomentOfTheEphemeris_IsWithinTheTolerance(int number, LocalDateTime expected)
    {
        var seconds = (NewMoon.JulianDay(number) - CivilDay.Start(expected.Date)) * SecondsPerDay;
        Assert.InRange(seconds - (expected.NanosecondOfDay / 1e9), -ToleranceInSeconds, ToleranceInSeconds);
        Assert.Equal(expected.Date, NewMoon.DayOf(number));
    }

    [Fact]
    public void SecondsFromMidnight_NewMoonsOf1976To2050_AreUnderFourMinutesOnlyWhereListed()
    {
        var near = NumbersWithin(new(1976, 1, 1), new(2050, 12, 31))
            .Where(static number => Math.Abs(CivilDay.SecondsFromMidnight(NewMoon.JulianDay(number))) < 240);
        Assert.Equal([-38, -25, -16, 387], near);
    }

    // In the rest of the supported years the nearest are 8 May 2054 at 00:01:00 and 30 December 2062 at 23:57:30. They
    // would change their day only if UTC were put back by a minute or on by two and a half, against one second of
    // difference between UTC and the Earth today.
    [Fact]
    public void SecondsFromMidnight_AllSupportedYears_IsNeverUnder40()
    {
        var near = NumbersWithin(new(1968, 1, 29), new(2072, 2, 19))
            .Where(static number => Math.Abs(CivilDay.SecondsFromMidnight(NewMoon.JulianDay(number))) < 40);
        Assert.Empty(near);
    }

    // The reason why the supported years end: four seconds are less than the error of the computation.
    [Fact]
    public void SecondsFromMidnight_December2072_CannotBeDecided() =>
        Assert.InRange(CivilDay.SecondsFromMidnight(NewMoon.JulianDay(902)), -ToleranceInSeconds, ToleranceInSeconds);

    [Fact]
    public void LastOnOrBefore_DayOfANewMoonAndTheDayBefore_AreNeighbours()
    {
        var day = new LocalDate(1998, 9, 21);
        Assert.Equal(-16, NewMoon.LastOnOrBefore(day));
        Assert.Equal(-17, NewMoon.LastOnOrBefore(day.PlusDays(-1)));
    }

    private static IEnumerable<int> NumbersWithin(LocalDate first, LocalDate last)
    {
        var from = NewMoon.LastOnOrBefore(first);
        return Enumerable.Range(from, NewMoon.LastOnOrBefore(last) - from + 1);
    }
}
