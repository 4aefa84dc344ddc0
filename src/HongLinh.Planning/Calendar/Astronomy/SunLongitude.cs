using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The apparent longitude of the Sun; a major solar term (trung khí) is the moment it reaches a multiple of 30 degrees.</summary>
/// <remarks>
/// Jean Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 25, "higher accuracy". Compared with the ephemeris
/// JPL DE431 the major solar terms of 1968 to 2072 are off by at most 17 seconds. The one nearest to the midnight at which
/// a month begins is 499 seconds from it (22 September 2033).
/// </remarks>
internal static class SunLongitude
{
    /// <summary>The part that begins at the winter solstice (đông chí, 270 degrees).</summary>
    internal const int PartAfterWinterSolstice = 9;

    private const double ArcsecondsPerDegree = 3600;

    // Corrects the equinox of the planetary theory to that of the FK5 star catalogue.
    private const double FifthCatalogueArcseconds = -0.09033;

    /// <summary>The part, 0 to 11, in which the Sun stands when a day begins at UTC+7; part 0 begins at the March equinox.</summary>
    internal static int PartAtStartOf(LocalDate day) => (int)Math.Floor(Apparent(CivilDay.Start(day)) / 30);

    /// <summary>Degrees from 0 (inclusive) to 360 (exclusive), equinox of date, at a Julian day in terrestrial time.</summary>
    internal static double Apparent(double terrestrialJulianDay)
    {
        var centuries = (terrestrialJulianDay - 2451545.0) / 36525;
        var seenFromEarth = EarthLongitude.Degrees(centuries / 10) + 180;
        var arcseconds = NutationArcseconds(centuries) + AberrationArcseconds(centuries) + FifthCatalogueArcseconds;
        var degrees = (seenFromEarth + (arcseconds / ArcsecondsPerDegree)) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    // Chapter 22, the four largest terms; the rest stays under 0.5 arcseconds, 12 seconds of time.
    private static double NutationArcseconds(double centuries)
    {
        var node = 125.04452 - (1934.136261 * centuries);
        var sun = 280.4665 + (36000.7698 * centuries);
        var moon = 218.3165 + (481267.8813 * centuries);
        return (-17.20 * Sine(node)) - (1.32 * Sine(2 * sun)) - (0.23 * Sine(2 * moon)) + (0.21 * Sine(2 * node));
    }

    // The further away the Sun is, the later its light arrives; the distance on a plain ellipse is accurate enough.
    private static double AberrationArcseconds(double centuries)
    {
        var anomaly = 357.52911 + (35999.05029 * centuries);
        var distance = 1.00014 - (0.01671 * Math.Cos(anomaly * (Math.PI / 180)));
        return -20.4898 / distance;
    }

    private static double Sine(double degrees) => Math.Sin(degrees * (Math.PI / 180));
}
