using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>Converts between the uniform time of astronomy (terrestrial time, TT) and civil days at UTC+7.</summary>
/// <remarks>
/// The types of this folder use <see cref="double"/>, because they evaluate sines of angles, for which no exact decimal
/// exists. Only days and whole numbers leave the folder. The error is a few seconds; the tests compare it with the
/// margins to midnight.
/// </remarks>
internal static class CivilDay
{
    // Julian day of 1 January 1970, 0h.
    private const double UnixEpoch = 2440587.5;
    private const double SecondsPerDay = 86_400;
    private const double TerrestrialMinusAtomicSeconds = 32.184;

    // The calendar of Việt Nam is computed for the seventh zone, UTC+7.
    private const double ZoneInDays = 7.0 / 24;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // Atomic time minus UTC in seconds, from a given day on: the leap seconds, IERS Bulletin C. Legal time follows UTC, so
    // this table replaces the rotation of the Earth (delta T) of Meeus, chapter 10. The first row is a middle value for the
    // years before 1972, when UTC drifted from 6 to 10 seconds; none has been added since 2017, and resolution 4 of the
    // 27th General Conference on Weights and Measures (2022) plans to end the practice by 2035.
    private static readonly (LocalDate From, int AtomicMinusUtcSeconds)[] LeapSeconds =
    [
        (LocalDate.MinIsoValue, 8),
        (new(1972, 1, 1), 10), (new(1972, 7, 1), 11), (new(1973, 1, 1), 12), (new(1974, 1, 1), 13),
        (new(1975, 1, 1), 14), (new(1976, 1, 1), 15), (new(1977, 1, 1), 16), (new(1978, 1, 1), 17),
        (new(1979, 1, 1), 18), (new(1980, 1, 1), 19), (new(1981, 7, 1), 20), (new(1982, 7, 1), 21),
        (new(1983, 7, 1), 22), (new(1985, 7, 1), 23), (new(1988, 1, 1), 24), (new(1990, 1, 1), 25),
        (new(1991, 1, 1), 26), (new(1992, 7, 1), 27), (new(1993, 7, 1), 28), (new(1994, 7, 1), 29),
        (new(1996, 1, 1), 30), (new(1997, 7, 1), 31), (new(1999, 1, 1), 32), (new(2006, 1, 1), 33),
        (new(2009, 1, 1), 34), (new(2012, 7, 1), 35), (new(2015, 7, 1), 36), (new(2017, 1, 1), 37),
    ];

    /// <summary>The day at UTC+7 on which a moment of terrestrial time falls.</summary>
    internal static LocalDate Containing(double terrestrialJulianDay) =>
        Epoch.PlusDays((int)Math.Floor(LocalDaysSinceEpoch(terrestrialJulianDay)));

    /// <summary>The moment, in terrestrial time, at which a day begins at UTC+7.</summary>
    internal static double Start(LocalDate day) =>
        UnixEpoch + Period.DaysBetween(Epoch, day) - ZoneInDays + TerrestrialMinusUtcDays(day);

    /// <summary>Seconds from the nearest midnight at UTC+7: positive after it, negative before it.</summary>
    internal static double SecondsFromMidnight(double terrestrialJulianDay)
    {
        var local = LocalDaysSinceEpoch(terrestrialJulianDay);
        return (local - Math.Round(local, MidpointRounding.ToEven)) * SecondsPerDay;
    }

    private static double LocalDaysSinceEpoch(double terrestrialJulianDay)
    {
        // Ignoring the difference of about a minute is accurate enough to choose the row of leap seconds.
        var nearby = Epoch.PlusDays((int)Math.Floor(terrestrialJulianDay - UnixEpoch));
        return terrestrialJulianDay - UnixEpoch - TerrestrialMinusUtcDays(nearby) + ZoneInDays;
    }

    private static double TerrestrialMinusUtcDays(LocalDate day)
    {
        var row = LeapSeconds.Length - 1;
        while (LeapSeconds[row].From > day)
        {
            row--;
        }

        return (LeapSeconds[row].AtomicMinusUtcSeconds + TerrestrialMinusAtomicSeconds) / SecondsPerDay;
    }
}
