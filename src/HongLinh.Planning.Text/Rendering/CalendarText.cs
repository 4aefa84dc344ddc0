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
    /// <returns>Plain text with LF line ends and one at the end, at most 130 columns wide.</returns>
    public static string Render(ReportingRegime regime, (PlanYear Year, ReportingLevel Level) year, WorkingCalendar calendar, Language language)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page();
        page.Paragraph(language.Of(regime.Name) + $" ({regime.Code}): {BasisWriter.Of(regime.Basis, language)}.");
        page.Paragraph(language.Of("Năm ", "Year ") + NumberText.Digits(year.Year.Number) + ", " + CalendarPhrases.Levels.Of(year.Level, language)
            + "; " + language.Of("thời hạn: ", "deadline: ") + CalendarPhrases.Rolls.Of(regime.Roll, language) + ".").Line();
        var periods = regime.PeriodsOf(year.Year);
        if (regime.Year(year.Year, year.Level, calendar).Count == 0)
        {
            page.Line(Silence(regime, year.Year, language));
        }

        if (periods.Count == 0)
        {
            return page.ToString();
        }

        // English dates are longer and wrap; all columns together stay within the page.
        var table = new TextTable(
            new TextTable.Column(language.Of("Kỳ", "Period"), 17),
            new TextTable.Column(language.Of("Số liệu từ", "From"), 12),
            new TextTable.Column(language.Of("đến hết", "to"), 12),
            new TextTable.Column(language.Of("Hạn theo quy định", "Deadline by the rule"), 20),
            new TextTable.Column(language.Of("Hạn cuối", "Last day"), 20),
            new TextTable.Column(language.Of("Vì sao dời", "Why it moved"), language.IsVietnamese ? 40 : 34));
        table.Heading("");
        foreach (var period in periods)
        {
            var window = regime.WindowOf(period).AsT0;
            var deadline = regime.DueFor(period, year.Level, calendar).TryPickT0(out var report, out _) ? report.Deadline : null;
            table.Row(
                [PeriodText.WithoutYear(period, language)],
                [DateText.Write(window.Start, language)],
                [DateText.Write(window.End, language)],
                [deadline is null ? language.Of("không quy định", "none") : deadline.Nominal is { } nominal ? DeadlineWriter.Day(nominal, language) : "–"],
                deadline is null ? ["–"] : DeadlineWriter.Adjusted(deadline, language),
                deadline is null ? [] : DeadlineWriter.WhyMoved(deadline, calendar, language));
        }

        table.WriteTo(page);
        return page.ToString();
    }

    // Why nothing is due: no windows at all, not in force in the year, or open for the level.
    private static string Silence(ReportingRegime regime, PlanYear year, Language language)
    {
        var reason = regime.Windows.Count == 0 ? NoRuleReason.NoWindow
            : regime.PeriodsOf(year).Count > 0 ? NoRuleReason.NoDeadline
            : NoRuleReason.NotInForce;
        return language.Of("Chế độ này ", "The regime ") + CalendarPhrases.Silences.Of(reason, language)
            + (reason == NoRuleReason.NoDeadline ? language.Of(" cho cấp này", " for this level") : "") + language.Of(" trong năm.", " in the year.");
    }
}
