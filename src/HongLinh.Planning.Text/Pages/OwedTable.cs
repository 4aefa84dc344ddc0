namespace HongLinh.Planning.Text;

/// <summary>The obligations to report, with unit and deadline, as an HTML table.</summary>
internal static class OwedTable
{
    public static void Write(HtmlWriter html, ObligationBook book, Language language)
    {
        var owed = book.Owed.ToArray();
        var head = DateText.KnownAt(book.KnownAt, language);
        if (BasisWriter.Caution(book.Rules.Regime.Basis, language) is { } caution)
        {
            html.Add($"<p class=\"quiet\">{language.Of(book.Rules.Regime.Name)} ({BasisWriter.Of(book.Rules.Regime.Basis, language)}). {caution}</p>\n");
        }

        if (owed.Length == 0)
        {
            html.Add($"<p>{head}: {language.Of("không còn báo cáo nào chưa gửi.", "nothing is owed.")}</p>\n");
            return;
        }

        html.Add($"<div class=\"owed\"><table>\n<caption>{head}</caption>\n<thead>\n<tr><th scope=\"col\">{language.Of("Đơn vị", "Unit")}</th>");
        html.Add($"<th scope=\"col\">{language.Of("Nội dung", "What")}</th><th scope=\"col\">{language.Of("Kỳ", "Period")}</th>");
        html.Add($"<th scope=\"col\">{language.Of("Hạn cuối", "Last day")}</th><th scope=\"col\">{language.Of("Tình trạng", "State")}</th>");
        html.Add($"</tr>\n</thead>\n<tbody>\n");
        foreach (var obligation in owed)
        {
            var lastDay = obligation.LastDay is { } day ? DateText.Write(day, language) : language.Of("không quy định", "none set");
            html.Add($"<tr><td>{language.Of(obligation.Reporter.Name)}</td><td>{language.Of(obligation.Name)}</td>");
            html.Add($"<td>{PeriodText.WithoutYear(obligation.Period, language)}</td><td>{lastDay}</td>");
            html.Add($"<td>{CalendarPhrases.States.Of(obligation.State, language)}</td></tr>\n");
        }

        html.Add($"</tbody>\n</table></div>\n");
    }
}
