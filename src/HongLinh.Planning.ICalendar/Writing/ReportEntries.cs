using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.ICalendar;

/// <summary>The deadlines of reports: one entry for each day on which reports are due.</summary>
internal static class ReportEntries
{
    // Sequences count days from here; the earliest list of days off is that of 2022.
    private static readonly LocalDate FirstEdition = new(2022, 1, 1);

    /// <summary>The entries.</summary>
    /// <param name="words">The words of their regime.</param>
    /// <param name="reports">The regime's reports with a day, in the order of their periods.</param>
    /// <param name="revisedOn">The day on which the days off were last revised.</param>
    /// <param name="uid">The start and the end of an identifier.</param>
    public static List<FeedEntry> Of(ReportWords words, IEnumerable<DueReport> reports, LocalDate revisedOn, (string Start, string End) uid)
    {
        var entries = new List<FeedEntry>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in reports.GroupBy(static report => report.Deadline.Day!.Value))
        {
            DueReport[] due = [.. day];
            var (first, level) = (due[0], due[0].Deadline.Rule.Level?.Code ?? "all");
            // The identifier names the report and not the day, so that a newer file moves the entry instead of adding another.
            var name = $"{uid.Start}-{LocalDatePattern.Iso.Format(first.Period.LastDay)}-{level}";
            entries.Add(new FeedEntry
            {
                Uid = (used.Add(name) ? name : $"{name}-{first.Period}") + uid.End,
                Day = day.Key,
                Title = words.Title(due),
                Details = words.Details(due),
                // When a later list moves a provisional day, both increase.
                RevisedAt = revisedOn.AtMidnight().InUtc().ToInstant(),
                Sequence = Math.Max(0, Period.DaysBetween(FirstEdition, revisedOn)),
                TellsLastChange = true,
            });
        }

        return entries;
    }
}
