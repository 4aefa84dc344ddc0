using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.Text;

/// <summary>Renders the reports of a year as a table for a terminal (lịch báo cáo).</summary>
public static class CalendarText
{
    /// <summary>The regime with its act, then every period with its window, its deadline and what moved it.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="year">The year and the level that reports.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(
        ReportingRegime regime, (PlanYear Year, ReportingLevel Level) year, WorkingCalendar calendar, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        page.Paragraph(language.Of(regime.Name) + $" ({regime.Code}): {BasisWriter.Of(regime.Basis, language)}.");
        page.Paragraph(language.Of("Năm ", "Year ") + NumberText.Digits(year.Year.Number) + ", " + CalendarPhrases.Levels.Of(year.Level, language)
            + "; " + language.Of("thời hạn: ", "deadline: ") + CalendarPhrases.Rolls.Of(regime.Roll, language) + ".");
        if (BasisWriter.Caution(regime.Basis, language) is { } caution)
        {
            page.Paragraph(caution);
        }

        page.Line();
        var periods = regime.PeriodsOf(year.Year);
        if (regime.Year(year.Year, year.Level, calendar).Count == 0)
        {
            page.Paragraph(Silence(regime, year, calendar, language));
            if (periods.Count == 0 || periods.All(period => SilenceOn(regime, period, year.Level, calendar) == NoRuleReason.LevelAbolished))
            {
                return page.ToString();
            }

            page.Paragraph(language.Of(
                "Thời hạn của cấp này do văn bản khác quy định: khai báo một chế độ báo cáo riêng với thời hạn và căn cứ của văn bản đó. "
                    + "Dưới đây chỉ có thời gian chốt số liệu.",
                "Another act sets the deadlines of this level: declare a regime of your own with its deadlines and that act. "
                    + "Below stand only the days that each report covers.")).Line();
            WindowsOf(regime, periods, language).WriteTo(page, language);
            return page.ToString();
        }

        TableOf(regime, (periods, year.Level), calendar, language).WriteTo(page, language);
        return page.ToString();
    }

    private static TextTable WindowsOf(ReportingRegime regime, ValueList<ReportingPeriod> periods, Language language)
    {
        var table = new TextTable(
            new TextTable.Column(language.Of("Kỳ", "Period"), 17),
            new TextTable.Column(language.Of("Số liệu từ", "From"), 20),
            new TextTable.Column(language.Of("đến hết", "to"), 20));
        table.Heading("");
        foreach (var period in periods)
        {
            var window = regime.WindowOf(period).AsT0;
            table.Row([PeriodText.WithoutYear(period, language)], [DateText.Write(window.Start, language)], [DateText.Write(window.End, language)]);
        }

        return table;
    }

    private static TextTable TableOf(
        ReportingRegime regime, (ValueList<ReportingPeriod> Periods, ReportingLevel Level) reports, WorkingCalendar calendar, Language language)
    {
        // English dates are longer and wrap, so that all columns together fit the page.
        var table = new TextTable(
            new TextTable.Column(language.Of("Kỳ", "Period"), 17),
            new TextTable.Column(language.Of("Số liệu từ", "From"), 12),
            new TextTable.Column(language.Of("đến hết", "to"), 12),
            new TextTable.Column(language.Of("Hạn theo quy định", "Deadline by the rule"), 20) { Leaves = 1 },
            new TextTable.Column(language.Of("Hạn cuối", "Last day"), 20),
            new TextTable.Column(language.Of("Lý do lùi thời hạn", "Why it moved"), language.IsVietnamese ? 40 : 34) { Least = 24, Leaves = 2 });
        table.Heading("");
        foreach (var period in reports.Periods)
        {
            var window = regime.WindowOf(period).AsT0;
            var isRuled = regime.DueFor(period, reports.Level, calendar).TryPickT0(out var report, out var silence);
            var deadline = isRuled ? report.Deadline : null;
            table.Row(
                [PeriodText.WithoutYear(period, language)],
                [DateText.Write(window.Start, language)],
                [DateText.Write(window.End, language)],
                [deadline is null ? Silence(silence, language) : deadline.Nominal is { } nominal ? DeadlineWriter.Day(nominal, language) : "–"],
                deadline is null ? ["–"] : DeadlineWriter.Adjusted(deadline, language),
                deadline is null ? [] : DeadlineWriter.WhyMoved(deadline, calendar, language));
        }

        return table;
    }

    private static string Silence(NoRuleReason reason, Language language) => reason == NoRuleReason.LevelAbolished
        ? language.Of("cấp này không còn", "level abolished")
        : language.Of("không quy định", "none");

    // Why nothing is due: no windows at all, not in force in the year, an abolished level, or no deadline for the level.
    private static string Silence(ReportingRegime regime, (PlanYear Year, ReportingLevel Level) year, WorkingCalendar calendar, Language language)
    {
        var periods = regime.PeriodsOf(year.Year);
        if (periods.Count > 0 && SilenceOn(regime, periods[^1], year.Level, calendar) == NoRuleReason.LevelAbolished)
        {
            var (level, day) = (CalendarPhrases.Levels.Of(year.Level, language), DateText.Write(year.Level.LastDay!.Value.PlusDays(1), language));
            return language.Of($"Không còn {level} từ ngày {day}", $"There is no {level} level from {day} on")
                + language.Of(": cấp này không còn báo cáo.", ": it has no reports any more.");
        }

        var reason = regime.Windows.Count == 0 ? NoRuleReason.NoWindow : periods.Count > 0 ? NoRuleReason.NoDeadline : NoRuleReason.NotInForce;
        return language.Of("Chế độ này ", "The regime ") + CalendarPhrases.Silences.Of(reason, language)
            + (reason == NoRuleReason.NoDeadline ? language.Of(" cho cấp này", " for this level") : "") + language.Of(" trong năm.", " in the year.");
    }

    private static NoRuleReason? SilenceOn(ReportingRegime regime, ReportingPeriod period, ReportingLevel level, WorkingCalendar calendar) =>
        regime.DueFor(period, level, calendar).Match<NoRuleReason?>(static _ => null, static reason => reason);
}
