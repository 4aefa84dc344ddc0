using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar.Astronomy;

public sealed class SunLongitudeTests
{
    // The Sun moves a degree in about 24 hours and 21 minutes, so 18 seconds of time are 0.0002 degrees. The largest
    // error seen against JPL DE431 in 1968 to 2072 is 17.2 seconds.
    private const double ToleranceInDegrees = 0.0002054;

    private const double SecondsPerDay = 86_400;

    // Longitude and the moment on a clock at UTC+7: Swiss Ephemeris 2.10 with the files of JPL DE431, apparent longitude.
    public static TheoryData<int, LocalDateTime> MajorTerms => new()
    {
        { 270, new(1976, 12, 22, 0, 35, 7) },
        { 270, new(1984, 12, 21, 23, 22, 48) },
        { 0, new(1985, 3, 20, 23, 13, 43) },
        { 150, new(1987, 8, 23, 23, 9, 50) },
        { 180, new(1990, 9, 23, 13, 55, 29) },
        { 60, new(2004, 5, 20, 23, 59, 12) },
        { 90, new(2012, 6, 21, 6, 8, 49) },
        { 270, new(2023, 12, 22, 10, 27, 21) },
        { 180, new(2033, 9, 22, 23, 51, 41) },
        { 120, new(2038, 7, 22, 23, 59, 56) },
        { 270, new(2050, 12, 21, 23, 38, 53) },
        { 270, new(2071, 12, 22, 2, 4, 43) },
    };

    [Theory]
    [MemberData(nameof(MajorTerms))]
    public void Apparent_MomentOfTheEphemeris_IsTheLongitude(int expected, LocalDateTime moment)
    {
        var day = CivilDay.Start(moment.Date) + (moment.NanosecondOfDay / 1e9 / SecondsPerDay);
        var error = SunLongitude.Apparent(day) - expected;
        Assert.InRange(error > 180 ? error - 360 : error, -ToleranceInDegrees, ToleranceInDegrees);
    }

    // Some major terms fall within seconds of midnight (20 May 2004, 22 July 2038), but that decides nothing: a term
    // counts for a month by its day, and only the midnight with which a month begins separates two months. Nearest to
    // such a midnight is the equinox of 22 September 2033, 499 seconds before the month of 23 September: 0.0056 degrees.
    [Fact]
    public void Apparent_StartOfEveryMonth_IsFarFromAMajorTerm()
    {
        var nearest = Enumerable.Range(NewMoon.LastOnOrBefore(new LocalDate(1967, 12, 31)), 1300)
            .Select(static number => NewMoon.DayOf(number))
            .MinBy(static day => DegreesFromTerm(SunLongitude.Apparent(CivilDay.Start(day))));
        Assert.Equal(new LocalDate(2033, 9, 23), nearest);
        Assert.InRange(DegreesFromTerm(SunLongitude.Apparent(CivilDay.Start(nearest))), 0.0054, 0.0058);
    }

    private static double DegreesFromTerm(double longitude) => Math.Min(longitude % 30, 30 - (longitude % 30));
}
