using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Time zones as text: the names of the time zone database, such as Asia/Ho_Chi_Minh, and fixed offsets such as UTC+07.</summary>
internal static class ZoneText
{
    public static DateTimeZone Parse(string text) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) ?? throw new FormatException("No time zone has this name.");

    // A zone of another source may have a known name and other rules, and would be read back as another zone.
    public static string Write(DateTimeZone zone) => zone.Equals(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id))
        ? zone.Id
        : throw Refusal.Of(
            $"The time zone '{Refusal.Shown(zone.Id)}' has no JSON form; take a zone of DateTimeZoneProviders.Tzdb, "
                + "such as Asia/Ho_Chi_Minh, or a fixed offset.");
}
