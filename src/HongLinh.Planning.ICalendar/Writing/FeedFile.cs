using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace HongLinh.Planning.ICalendar;

/// <summary>Writes entries as an iCalendar file (RFC 5545).</summary>
internal static class FeedFile
{
    private const int MorningHour = 8;

    /// <summary>The file, with CRLF line ends.</summary>
    /// <param name="program">The name of the program that writes it.</param>
    /// <param name="name">The name of the calendar.</param>
    /// <param name="entries">The entries; at least one.</param>
    /// <param name="alarmDays">How many days before the day a reminder comes, at eight in the morning; null for none.</param>
    public static string Write(string program, string name, IEnumerable<FeedEntry> entries, int? alarmDays)
    {
        var file = new Ical.Net.Calendar { ProductId = $"-//HongLinh.Planning//{program}//VI" };
        // NAME comes from RFC 7986; most programs show the older X-WR-CALNAME.
        file.AddProperty("NAME", name);
        file.AddProperty("X-WR-CALNAME", name);
        file.AddProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        foreach (var entry in entries)
        {
            file.Events.Add(Event(entry, alarmDays));
        }

        return new CalendarSerializer().SerializeToString(file) ?? "";
    }

    private static CalendarEvent Event(FeedEntry entry, int? alarmDays)
    {
        var stamp = Time(entry.RevisedAt);
        var written = new CalendarEvent
        {
            Uid = entry.Uid,
            DtStamp = stamp,
            LastModified = entry.TellsLastChange ? stamp : null,
            Sequence = entry.Sequence,
            Start = Day(entry.Day),
            End = Day(entry.Day.PlusDays(1)),
            Summary = entry.Title,
            Description = entry.Details,
            // A deadline takes no time of the day, so nobody appears busy.
            Transparency = TransparencyType.Transparent,
        };
        if (alarmDays is { } days)
        {
            // A whole day begins at 00:00, so the morning of an earlier day is that many hours before it.
            written.Alarms.Add(new Alarm
            {
                Action = AlarmAction.Display,
                Description = entry.Title,
                Trigger = new Trigger(string.Create(CultureInfo.InvariantCulture, $"-PT{days * 24 - MorningHour}H")),
            });
        }

        return written;
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);

    private static CalDateTime Time(Instant moment)
    {
        var utc = moment.InUtc();
        return new CalDateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, "UTC");
    }
}
