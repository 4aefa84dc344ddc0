using HongLinh.Planning.Calendar;

namespace HongLinh.Planning;

/// <summary>The rules on when reports are due, and the reports received.</summary>
internal static class CanonicalCalendar
{
    public static CanonicalText Write(this CanonicalText text, ObligationBook book) =>
        text.Write(book.Rules).Each(book.Submissions, static (t, submission) => t.Write(submission))
            .Optional(book.Checks, static (t, checks) => t.Write(checks));

    public static CanonicalText Write(this CanonicalText text, ObligationRules rules) => text
        .Write(rules.Regime)
        .Write(rules.Level)
        .Write(rules.Calendar)
        .Write(rules.Zone.Id)
        .Write(rules.DefaultReporter)
        .Write(rules.Merge)
        .Each(rules.Extensions, static (t, extension) => t.Write(extension));

    public static CanonicalText Write(this CanonicalText text, ReportingRegime regime) => text
        .Write(regime.Code)
        .Write(regime.Name)
        .Write(regime.Basis)
        .Optional(regime.InForce, static (t, days) => t.Write(days))
        .Write(regime.Replaces)
        .Each(regime.Windows, static (t, rule) => t.Write(rule))
        .Each(regime.Deadlines, static (t, rule) => t.Write(rule))
        .Write(regime.Roll);

    public static CanonicalText Write(this CanonicalText text, WindowRule rule) => text
        .Write(rule.Cycle)
        .Optional(rule.CutOffDay, static (t, day) => t.Write(day))
        .Write(rule.Basis);

    public static CanonicalText Write(this CanonicalText text, DeadlineRule rule) => text
        .Optional(rule.Level, static (t, level) => t.Write(level))
        .Write(rule.Number)
        .Write(rule.CountsWorkingDays)
        .Write(rule.Basis);

    // The days in effect are written too: the same table gives other ones when its proposals are included.
    public static CanonicalText Write(this CanonicalText text, WorkingCalendar calendar)
    {
        text.Write(calendar.Table);
        for (var year = calendar.Table.FirstYear; year <= calendar.Table.Horizon; year++)
        {
            text.Each(calendar.EntriesOf(year), static (t, entry) => t.Write(entry));
        }

        return text;
    }

    public static CanonicalText Write(this CanonicalText text, DayOffTable table) => text
        .Write(table.FirstYear)
        .Write(table.LastYear)
        .Write(table.Horizon)
        .Each(table.Entries, static (t, entry) => t.Write(entry));

    public static CanonicalText Write(this CanonicalText text, DayOff day) => text
        .Write(day.Date)
        .Write(day.Kind)
        .Write(day.Name)
        .Write(day.Basis)
        .Write(day.Status);

    public static CanonicalText Write(this CanonicalText text, Extension extension) => text
        .Write(extension.Reporter)
        .Write(extension.Period)
        .Write(extension.Until)
        .Write(extension.Basis);

    public static CanonicalText Write(this CanonicalText text, Submission submission) => text
        .Write(submission.Subject)
        .Write(submission.Reporter)
        .Write(submission.Period)
        .Write(submission.At)
        .Optional(submission.ReturnedAt, static (t, at) => t.Write(at));
}
