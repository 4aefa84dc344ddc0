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

namespace HongLinh.Planning.Samples;

/// <summary>Deadlines as an iCalendar file: one whole-day entry for each day on which reports are due; the text gives the windows and the act.</summary>
internal static class CalendarFile
{
    private static readonly LocalDate FirstEdition = new(2022, 1, 1);
    private static readonly LocalDatePattern VietnameseDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>Writes the file.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="reports">The reports with a deadline, at least one.</param>
    /// <param name="alarm">The number of days before the deadline for a reminder at 08:00; null for none.</param>
    /// <param name="language">The language.</param>
    public static string Write(ReportingRegime regime, ValueList<DueReport> reports, int? alarm, Language language)
    {
        var words = new CalendarWords(regime, ReferenceEquals(language, Language.Vietnamese));
        var file = new Ical.Net.Calendar { ProductId = "-//HongLinh.Planning//ReportingCalendar//VI" };
        // NAME comes from RFC 7986; most programs show the older X-WR-CALNAME.
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
        // The stamp is the date of the list of days off that the deadline uses: when a later edition moves a provisional day, both increase.
        var stamp = new CalDateTime(VietnamDaysOff.KnownOn.Year, VietnamDaysOff.KnownOn.Month, VietnamDaysOff.KnownOn.Day, 0, 0, 0, "UTC");
        var entry = new CalendarEvent
        {
            // The UID identifies the report and not the day, so that importing a newer file moves the entry instead of duplicating it.
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
            // A whole day begins at 00:00, so 08:00 on an earlier day is that many hours before it.
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
