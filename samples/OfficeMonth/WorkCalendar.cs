using System.Globalization;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The deadlines of open work as an iCalendar file: one whole-day entry for each piece of work, with a reminder two days before.</summary>
internal static class WorkCalendar
{
    private const int DaysAhead = 2;

    /// <summary>The file for a unit, or for all units.</summary>
    public static string Of(WorkReview work, OrgUnit? unit, Language language, string caution)
    {
        var vi = language == Language.Vietnamese;
        var name = (vi ? "Thời hạn nhiệm vụ" : "Deadlines of work") + (unit is null ? "" : ", " + (vi ? unit.Name.Vietnamese : unit.Name.English));
        var file = new Ical.Net.Calendar { ProductId = "-//HongLinh.Planning//OfficeMonth//VI" };
        file.AddProperty("NAME", name);
        file.AddProperty("X-WR-CALNAME", name);
        file.AddProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        foreach (var one in work.Judgements.Where(one => one.State.IsOpen && one.Due is not null && (unit is null || one.Assignment.Lead.Equals(unit))))
        {
            file.Events.Add(Entry(one, vi, caution));
        }

        return new CalendarSerializer().SerializeToString(file) ?? "";
    }

    private static CalendarEvent Entry(WorkJudgement one, bool vi, string caution)
    {
        var (due, asOf) = (one.Due!.Value, one.AsOf);
        var lead = vi ? one.Assignment.Lead.Name.Vietnamese : one.Assignment.Lead.Name.English;
        var entry = new CalendarEvent
        {
            // The UID is that of the work, so a file of a later day moves the entry when the deadline was extended.
            Uid = $"{one.Item.Code.Replace('/', '-')}@office-month.honglinh.planning",
            DtStamp = new CalDateTime(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, "UTC"),
            Sequence = one.Extensions.Count,
            Start = new CalDateTime(due.Year, due.Month, due.Day),
            End = new CalDateTime(due.PlusDays(1).Year, due.PlusDays(1).Month, due.PlusDays(1).Day),
            Summary = (vi ? "Hạn: " : "Due: ") + (vi ? one.Item.Name.Vietnamese : one.Item.Name.English),
            Description = (vi ? "Chủ trì: " : "Lead: ") + lead + "." + (caution.Length == 0 ? "" : "\n" + caution),
            Transparency = TransparencyType.Transparent,
        };
        // A whole day begins at 00:00, so 08:00 two days before is forty hours earlier.
        entry.Alarms.Add(new Alarm
        {
            Action = AlarmAction.Display,
            Description = entry.Summary,
            Trigger = new Trigger(string.Create(CultureInfo.InvariantCulture, $"-PT{DaysAhead * 24 - 8}H")),
        });
        return entry;
    }
}
