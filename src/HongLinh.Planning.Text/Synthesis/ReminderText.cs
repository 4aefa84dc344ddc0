using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Writes reminders: a list for the office, and one letter for each unit (văn bản đôn đốc).</summary>
public static class ReminderText
{
    /// <summary>Everything that units are to be reminded of on a day, unit by unit.</summary>
    /// <param name="reminders">The reminders: <see cref="Reminder.For"/>.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string List(ValueList<Reminder> reminders, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        if (reminders.Count == 0)
        {
            return page.Line(language.Of("Không có việc phải nhắc.", "Nobody is to be reminded of anything.")).ToString();
        }

        foreach (var unit in reminders.GroupBy(static one => one.Unit))
        {
            page.Paragraph(language.Of(unit.Key.Name) + $" ({NumberText.Digits(unit.Count())}):");
            foreach (var one in unit)
            {
                page.Paragraph($"- {ReminderWriter.Steps.Of(one.Step, language)}: {ReminderWriter.Of(one, language)}", hanging: 2);
            }
        }

        return page.ToString();
    }

    /// <summary>The letter to one unit, in official language.</summary>
    /// <param name="issuer">The body that writes.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="reminders">The reminders; those of other units are left out.</param>
    /// <param name="language">The language.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    /// <exception cref="ArgumentException">None of the reminders is for the unit.</exception>
    public static string Letter(OrgUnit issuer, OrgUnit unit, ValueList<Reminder> reminders, Language language)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(100);
        page.Paragraph(language.Of(issuer.Name).ToUpperInvariant()).Paragraph(ReminderWriter.Subject(unit, reminders, language)).Line();
        page.Paragraph(language.Of("Kính gửi: ", "To: ") + language.Of(unit.Name) + ".").Line();
        PaperText.Write(page, ReminderWriter.Letter(issuer, unit, reminders, language), language);
        return page.ToString();
    }
}
