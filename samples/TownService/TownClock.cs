using NodaTime;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>The time of the service: the real one, or one that started at eight in the morning of a day long ago and goes on from there.</summary>
internal sealed class TownClock : IClock
{
#pragma warning disable RS0030 // A service has a clock; the library gets days and moments from here.
    private static readonly SystemClock Real = SystemClock.Instance;
#pragma warning restore RS0030

    /// <summary>Vietnam has one time all year round.</summary>
    public static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(7));

    private readonly Duration _behind;

    public TownClock(LocalDate? start, Instant notBefore) => _behind = start is not { } day ? Duration.Zero
        // Started again, a trial goes on behind what is on record already, so that no report comes before an earlier one.
        : Real.GetCurrentInstant() - Instant.Max(day.At(new LocalTime(8, 0)).InZoneLeniently(Zone).ToInstant(), notBefore);

    public LocalDate Today => GetCurrentInstant().InZone(Zone).Date;

    public Instant GetCurrentInstant() => Real.GetCurrentInstant() - _behind;
}
