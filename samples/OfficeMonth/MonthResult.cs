using System.Text;
using HongLinh.Planning.Documents;
using HongLinh.Planning.ICalendar;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>Everything that a month gives, printed and written in the forms of an office.</summary>
internal sealed record MonthResult
{
    public required Scorecard Card { get; init; }

    public required UnitMatrix Units { get; init; }

    public required WorkReview Work { get; init; }

    public required SynthesisReport Report { get; init; }

    public required ValueList<Reminder> Reminders { get; init; }

    /// <summary>That figures are made up, for the head of every file; empty where none is.</summary>
    public required string Caution { get; init; }

    private OrgUnit Issuer => Card.Plan.Header.Issuer;

    /// <summary>How things stand, for the terminal.</summary>
    public string Print(Language language, int width) => new StringBuilder()
        .Append(Under(Terminal.Wrapped(Caution, width), Report.ToText(width))).Append('\n')
        .Append(language == Language.Vietnamese ? "NHẮC VIỆC, ĐÔN ĐỐC\n" : "REMINDERS\n")
        .Append(ReminderText.List(Reminders, language, width))
        .ToString();

    /// <summary>All files of the month.</summary>
    public void Write(string folder, Language language)
    {
        Directory.CreateDirectory(folder);
        using (var file = File.Create(Path.Combine(folder, "bao-cao.docx")))
        {
            PlanFile.WriteReport(Report, file);
        }

        Text(folder, "bao-cao.html", Report.ToHtml());
        Text(folder, "bao-cao.md", Report.ToMarkdown());
        Text(folder, "bao-cao.txt", Report.ToText());
        Text(folder, "bieu-don-vi.txt", Under(Caution, UnitMatrixText.Render(Units, language)));
        Text(folder, "bieu-don-vi.md", Under(Note("> ", ""), UnitMatrixText.ToMarkdown(Units, language)));
        Text(folder, "bieu-don-vi.html", UnitMatrixText.ToHtml(Units, language).Replace(
            "<main>\n", "<main>\n" + Note("<p class=\"note\">", "</p>\n"), StringComparison.Ordinal));
        using (var file = File.Create(Path.Combine(folder, "bieu-chi-tieu.xlsx")))
        {
            PlanFile.WriteWorkbook(Card, file, language, units: Units);
        }

        Text(folder, "nhac-viec.txt", Under(Caution, ReminderText.List(Reminders, language)));
        foreach (var unit in Reminders.Select(static one => one.Unit).Distinct())
        {
            Text(Path.Combine(folder, "don-doc"), unit.Code + ".txt", Under(Caution, ReminderText.Letter(Issuer, unit, Reminders, language)));
            using var letter = File.Create(Path.Combine(folder, "don-doc", unit.Code + ".docx"));
            // The subject carries the caution, because a letter has no place above it.
            PlanFile.WriteReminder(Card.Plan, unit, Reminders, letter, Caution.Length == 0 ? null : new ReportHead
            {
                Subject = "V/v đôn đốc thực hiện nhiệm vụ được giao (SỐ LIỆU MINH HỌA)",
            });
        }

        var feed = new CalendarFeed
        {
            Language = language,
            Domain = "office-month.honglinh.planning",
            Program = "OfficeMonth",
            AlarmDays = 2,
            Note = Caution,
        };
        feed.OfWork(Work).Switch(
            file => Text(folder, "lich.ics", file),
            none => Console.Error.WriteLine(language == Language.Vietnamese ? none.Reason.Vietnamese : none.Reason.English));
        foreach (var unit in Work.Judgements.Where(static one => one.State.IsOpen && one.Due is not null).Select(static one => one.Assignment.Lead).Distinct())
        {
            // Each of these units leads open work with a deadline, so none of their calendars is empty.
            Text(Path.Combine(folder, "lich"), unit.Code + ".ics", feed.OfWork(Work, unit).AsT0);
        }
    }

    private string Note(string before, string after) => Caution.Length == 0 ? "" : before + Caution + after;

    private static string Under(string caution, string text) => caution.Length == 0 ? text : $"{caution}\n\n{text}";

    private static void Text(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
