using HongLinh.Planning.Calendar;
using HongLinh.Planning.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>Deadlines as an iCalendar file: one whole-day entry each, with window and act in its text.</summary>
internal static class CalendarFile
{
    public static string Write(ReportingRegime regime, ValueList<DueReport> reports, Language language)
    {
        var file = new Ical.Net.Calendar { ProductId = "-//HongLinh.Planning//ReportingCalendar//VI" };
        // A deadline that counts working days nobody knows yet has no day to stand on.
        foreach (var report in reports.Where(static report => report.Deadline.Day is not null))
        {
            file.Events.Add(Entry(regime, report, ReferenceEquals(language, Language.Vietnamese)));
        }

        return new CalendarSerializer().SerializeToString(file) ?? "";
    }

    private static CalendarEvent Entry(ReportingRegime regime, DueReport report, bool vietnamese)
    {
        var day = report.Deadline.Day!.Value;
        var (from, to) = (LocalDatePattern.Iso.Format(report.Window.Start), LocalDatePattern.Iso.Format(report.Window.End));
        var nominal = LocalDatePattern.Iso.Format(report.Deadline.Nominal ?? day);
        var isSure = report.Deadline.Knowledge == CalendarKnowledge.Announced;
        var known = Known(report.Deadline.Knowledge, vietnamese);
        return new CalendarEvent
        {
            // Stable, so that importing the file again replaces the entries instead of doubling them.
            Uid = $"{regime.Code}-{report.Period}-{report.Deadline.Rule.Level?.Code ?? "all"}@honglinh.planning",
            // A fixed stamp: the same year always gives the same file.
            DtStamp = new CalDateTime(report.Window.End.Year, report.Window.End.Month, report.Window.End.Day, 0, 0, 0, "UTC"),
            Start = new CalDateTime(day.Year, day.Month, day.Day),
            End = new CalDateTime(day.PlusDays(1).Year, day.PlusDays(1).Month, day.PlusDays(1).Day),
            Summary = (vietnamese ? $"Hạn báo cáo {report.Period}" : $"Report due: {report.Period}") + (isSure ? "" : $" ({known})"),
            Description = vietnamese
                ? $"Số liệu từ {from} đến hết {to}. Hạn theo quy định: {nominal}. Căn cứ: {report.Deadline.Basis}. Lịch nghỉ: {known}."
                : $"Figures from {from} to {to}. Deadline by the rule: {nominal}. Basis: {report.Deadline.Basis}. Days off: {known}.",
            Transparency = TransparencyType.Transparent,
        };
    }

    private static string Known(CalendarKnowledge knowledge, bool vietnamese) =>
        knowledge == CalendarKnowledge.Announced ? (vietnamese ? "đã công bố" : "announced")
        : knowledge == CalendarKnowledge.Provisional ? (vietnamese ? "dự kiến" : "provisional")
        : vietnamese ? "chưa xác định" : "not known yet";
}
