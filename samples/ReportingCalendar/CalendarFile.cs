using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>Deadlines as an iCalendar file: one whole-day entry for each day on which reports are due, with windows and act in its text.</summary>
internal static class CalendarFile
{
    private static readonly LocalDate FirstEdition = new(2022, 1, 1);
    private static readonly LocalDatePattern VietnameseDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>Writes the file.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="reports">Reports with a day, at least one.</param>
    /// <param name="alarm">How many days before the deadline a reminder comes, at 08:00; null for none.</param>
    /// <param name="language">The language.</param>
    public static string Write(ReportingRegime regime, ValueList<DueReport> reports, int? alarm, Language language)
    {
        var words = new CalendarWords(regime, ReferenceEquals(language, Language.Vietnamese));
        var file = new Ical.Net.Calendar { ProductId = "-//HongLinh.Planning//ReportingCalendar//VI" };
        // The one name is of RFC 7986; what most programs show is the older one.
        file.AddProperty("NAME", words.Name(reports[0]));
        file.AddProperty("X-WR-CALNAME", words.Name(reports[0]));
        file.AddProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        foreach (var day in reports.GroupBy(static report => report.Deadline.Day!.Value))
        {
            file.Events.Add(Entry(words, [.. day], alarm));
        }

        return new CalendarSerializer().SerializeToString(file) ?? "";
    }

    private static CalendarEvent Entry(CalendarWords words, DueReport[] reports, int? alarm)
    {
        var (first, day) = (reports[0], reports[0].Deadline.Day!.Value);
        // As new as the days off that the deadline was worked out from: when a later edition moves a provisional day, both rise.
        var stamp = new CalDateTime(VietnamDaysOff.KnownOn.Year, VietnamDaysOff.KnownOn.Month, VietnamDaysOff.KnownOn.Day, 0, 0, 0, "UTC");
        var entry = new CalendarEvent
        {
            // By what is reported and not by the day, so that importing a newer file moves the entry instead of doubling it.
            Uid = $"{words.Regime.Code}-{LocalDatePattern.Iso.Format(first.Period.LastDay)}-{first.Deadline.Rule.Level?.Code ?? "all"}@honglinh.planning",
            DtStamp = stamp,
            LastModified = stamp,
            Sequence = NodaTime.Period.DaysBetween(FirstEdition, VietnamDaysOff.KnownOn),
            Start = new CalDateTime(day.Year, day.Month, day.Day),
            End = new CalDateTime(day.PlusDays(1).Year, day.PlusDays(1).Month, day.PlusDays(1).Day),
            Summary = words.Title(reports),
            Description = words.Details(reports),
            Transparency = TransparencyType.Transparent,
        };
        if (alarm is { } days)
        {
            // A whole day begins at 00:00: eight o'clock of a day before it is that many hours earlier.
            entry.Alarms.Add(new Alarm
            {
                Action = AlarmAction.Display,
                Description = entry.Summary,
                Trigger = new Trigger(string.Create(CultureInfo.InvariantCulture, $"-PT{days * 24 - 8}H")),
            });
        }

        return entry;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Vietnamese(LocalDate day) => VietnameseDay.Format(day);
}
