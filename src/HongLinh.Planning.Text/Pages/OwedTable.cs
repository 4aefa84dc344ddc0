using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>What is owed, by whom and until when, as an HTML table.</summary>
internal static class OwedTable
{
    public static string Write(ObligationBook book, Language language)
    {
        var owed = book.Owed.ToArray();
        var head = DateText.KnownAt(book.KnownAt, language);
        if (owed.Length == 0)
        {
            return $"<p>{HtmlText.Of(head)}: {language.Of("không còn nợ báo cáo nào.", "nothing is owed.")}</p>\n";
        }

        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<div class=\"owed\"><table>\n<caption>{HtmlText.Of(head)}</caption>\n<thead>\n<tr>");
        string[] heads =
        [
            language.Of("Đơn vị", "Unit"), language.Of("Nội dung", "What"), language.Of("Kỳ", "Period"), language.Of("Hạn cuối", "Last day"), language.Of("Tình trạng", "State"),
        ];
        html.AppendJoin("", heads.Select(static text => $"<th scope=\"col\">{HtmlText.Of(text)}</th>")).Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var obligation in owed)
        {
            string[] cells =
            [
                language.Of(obligation.Reporter.Name),
                language.Of(obligation.Name),
                PeriodText.WithoutYear(obligation.Period, language),
                obligation.LastDay is { } day ? DateText.Write(day, language) : language.Of("không quy định", "none set"),
                CalendarPhrases.States.Of(obligation.State, language),
            ];
            html.Append("<tr>").AppendJoin("", cells.Select(static text => $"<td>{HtmlText.Of(text)}</td>")).Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table></div>\n").ToString();
    }
}
