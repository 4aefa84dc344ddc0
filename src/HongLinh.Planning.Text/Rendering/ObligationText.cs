namespace HongLinh.Planning.Text;

/// <summary>Renders what is owed under a plan (danh sách báo cáo còn nợ).</summary>
public static class ObligationText
{
    /// <summary>The obligations still to be fulfilled, unit by unit, then how complete and punctual each unit is.</summary>
    /// <param name="book">The obligations.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(ObligationBook book, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        PlanHead.Write(page, book.Plan.Header, language);
        page.Paragraph(language.Of("Báo cáo chưa gửi, ", "What is owed, ") + DateText.KnownAt(book.KnownAt, language) + ".");
        page.Paragraph(language.Of("Theo: ", "By: ") + $"{language.Of(book.Rules.Regime.Name)} ({BasisWriter.Of(book.Rules.Regime.Basis, language)}); "
            + CalendarPhrases.Levels.Of(book.Rules.Level, language) + ".");
        if (BasisWriter.Caution(book.Rules.Regime.Basis, language) is { } caution)
        {
            page.Paragraph(caution);
        }

        page.Line();
        var owed = book.Owed.ToArray();
        if (owed.Length == 0)
        {
            page.Line(language.Of("Không còn báo cáo nào chưa gửi.", "Nothing is owed."));
        }
        else
        {
            TableOf(owed, book, language).WriteTo(page, language);
        }

        page.Line();
        foreach (var unit in book.ByUnit)
        {
            page.Paragraph(Summary(unit, language), hanging: 2);
        }

        return page.ToString();
    }

    private static TextTable TableOf(Obligation[] owed, ObligationBook book, Language language)
    {
        var table = new TextTable(
            new TextTable.Column(language.Of("Nội dung", "What"), 46) { Least = 26 },
            new TextTable.Column(language.Of("Kỳ", "Period"), 16) { Least = 12 },
            new TextTable.Column(language.Of("Số liệu từ - đến", "Days covered"), 23) { Leaves = 1 },
            new TextTable.Column(language.Of("Hạn cuối", "Last day"), 20) { Least = 18 },
            new TextTable.Column(language.Of("Tình trạng", "State"), 12) { Least = 10 });
        foreach (var unit in owed.GroupBy(static obligation => obligation.Reporter))
        {
            table.Heading(language.Of(unit.Key.Name));
            foreach (var obligation in unit)
            {
                table.Row(
                    [$"{language.Of(obligation.Name)} ({CalendarPhrases.Obligations.Of(obligation.Kind, language)})"],
                    [PeriodText.WithoutYear(obligation.Period, language)],
                    [$"{DateText.Write(obligation.Window.Start, language)} - {DateText.Write(obligation.Window.End, language)}"],
                    LastDay(obligation, language),
                    [OwedWriter.State(obligation, book, language)]);
            }
        }

        return table;
    }

    private static string[] LastDay(Obligation obligation, Language language) =>
        obligation.LastDay is not { } day ? [language.Of("chế độ báo cáo không quy định", "the regime sets none")]
        : obligation.Extension is not null ? [DeadlineWriter.Day(day, language), language.Of("(đã gia hạn)", "(extended)")]
        : obligation.Deadline is { } deadline ? DeadlineWriter.Marked(deadline, language)
        : [DeadlineWriter.Day(day, language)];

    internal static string Summary(Punctuality unit, Language language)
    {
        var (expected, submitted) = (NumberText.Digits(unit.Expected), NumberText.Digits(unit.Submitted));
        var (onTime, late, overdue, awaited) =
            (NumberText.Digits(unit.OnTime), NumberText.Digits(unit.Late), NumberText.Digits(unit.Overdue), NumberText.Digits(unit.Awaited));
        return language.Of(unit.Unit.Name) + language.Of(
            $": đã nộp {submitted}/{expected} (đúng hạn {onTime}, gửi chậm {late}); chưa gửi: quá hạn {overdue}, đang chờ {awaited}.",
            $": {submitted} of {expected} in ({onTime} on time, {late} late); still owed: {overdue} overdue, {awaited} awaited.")
            + (unit.Untimed + unit.NoDeadline == 0 ? "" : Untimed(unit, language));
    }

    // Neither on time nor late, so counted separately.
    private static string Untimed(Punctuality unit, Language language)
    {
        var (submitted, all) = (NumberText.Digits(unit.Untimed), NumberText.Digits(unit.Untimed + unit.NoDeadline));
        return language.Of($" Không có thời hạn để xét: đã nộp {submitted}/{all}.", $" Without a deadline to measure by: {submitted} of {all} in.");
    }
}
