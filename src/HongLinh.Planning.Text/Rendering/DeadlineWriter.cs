using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Describes a deadline and why it moved: 25/04/2026 thứ Bảy; 26/04/2026 Giỗ Tổ Hùng Vương (Bộ luật Lao động 2019, Điều 112).</summary>
internal static class DeadlineWriter
{
    public static string Day(LocalDate day, Language language) =>
        $"{CalendarPhrases.Weekday(day.DayOfWeek, language)} {DateText.Write(day, language)}";

    /// <summary>The deadline in effect; a provisional day is marked, in a separate part that is never broken across lines.</summary>
    public static string[] Adjusted(Deadline deadline, Language language) =>
        deadline.Adjusted is null ? [CalendarPhrases.Knowledge.Of(CalendarKnowledge.NotKnownYet, language)] : Marked(deadline, language);

    /// <summary>The deadline for now, for use where the nominal day is not shown beside it; a provisional day is marked.</summary>
    public static string[] Marked(Deadline deadline, Language language)
    {
        var knowledge = CalendarPhrases.Knowledge.Of(deadline.Knowledge, language);
        return deadline.Day is not { } day ? [knowledge]
            : deadline.Knowledge == CalendarKnowledge.Announced ? [Day(day, language)]
            : [Day(day, language), $"({knowledge})"];
    }

    /// <summary>The days off that moved it, one part each, with their decisions; empty when it did not move.</summary>
    public static string[] WhyMoved(Deadline deadline, WorkingCalendar calendar, Language language)
    {
        if (deadline is not { Adjusted: { } adjusted, Nominal: { } nominal })
        {
            return [];
        }

        var step = adjusted > nominal ? 1 : -1;
        var days = new List<string>();
        for (var day = nominal; day != adjusted; day = day.PlusDays(step))
        {
            days.Add(calendar.EntryOn(day) is { } entry
                ? $"{DateText.Write(day, language)}: {entry.Name} ({BasisWriter.Of(entry.Basis, language)})"
                : Day(day, language));
        }

        return [.. days];
    }
}
