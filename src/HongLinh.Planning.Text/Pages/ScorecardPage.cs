using System.Globalization;
using System.Text;
using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>A scorecard as one web page that needs nothing else: tally, table with charts, explanations, what is owed (trang kết quả).</summary>
/// <remarks>
/// No script and no address of another site; light and dark, for a phone, a desktop and A4 paper. Words of plans and
/// reports are escaped. What the charts show also stands in words, and no part of them speaks by colour alone.
/// </remarks>
public static class ScorecardPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="owed">What was owed on the day; null, the default, leaves that section out.</param>
    /// <param name="options">The decimals; those of <see cref="ResultTableOptions"/> by default.</param>
    /// <returns>An HTML document with LF line ends; save it as UTF-8.</returns>
    public static string Render(Scorecard scorecard, Language language, ObligationBook? owed = null, ResultTableOptions? options = null)
    {
        var table = ResultTable.Of(scorecard, language, options);
        var outlooks = scorecard.Outlooks();
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{HtmlText.Of(table.Head[1])}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <main>
            <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5"/></pattern></defs></svg>

            """);
        Head(html, table);
        Tallied(html, table);
        Results(html, table, outlooks);
        Year(html, outlooks, language);
        Owed(html, owed, language);
        Notes(html, table);
        Foot(html, table);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Head(StringBuilder html, ResultTable table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<p>{HtmlText.Of(table.Head[0])}</p>\n<h1>{HtmlText.Of(table.Head[1])}</h1>\n");
        foreach (var line in table.Head.Skip(2))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">{HtmlText.Of(line)}</p>\n");
        }

        html.Append("</header>\n");
    }

    private static void Tallied(StringBuilder html, ResultTable table)
    {
        var tally = table.Scorecard.Tally;
        (Verdict Verdict, int Count)[] counts =
        [
            (Verdict.Exceeded, tally.Exceeded), (Verdict.Met, tally.Met), (Verdict.NotMet, tally.NotMet), (Verdict.Open, tally.Open), (Verdict.NotDeterminable, tally.NotDeterminable),
        ];
        Section(html, table.Language.Of("Tổng hợp", "Summary"));
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(table.Summary)}</p>\n<ul class=\"tally\">\n");
        foreach (var (verdict, count) in counts)
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<li class=\"{verdict.Code}\">{VerdictMark.Of(verdict)} <b>{NumberText.Digits(count)}</b> {VerdictPhrases.Verdicts.Of(verdict, table.Language)}</li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }

    private static void Results(StringBuilder html, ResultTable table, ValueList<YearOutlook> outlooks)
    {
        Section(html, table.Language.Of("Kết quả từng chỉ tiêu", "Results by target"));
        html.Append(ResultTableHtml.Write(table, PageCells.For(outlooks, table.Language)));
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"legend\">{HtmlText.Of(table.Legend)} {HtmlText.Of(PageCells.Legend(table.Language))}</p>\n</section>\n");
    }

    private static void Year(StringBuilder html, ValueList<YearOutlook> outlooks, Language language)
    {
        Section(html, language.Of("Tiến độ trong năm", "The year's pace"));
        html.Append(YearSection.Write(outlooks, language)).Append("</section>\n");
    }

    private static void Owed(StringBuilder html, ObligationBook? book, Language language)
    {
        if (book is null)
        {
            return;
        }

        Section(html, language.Of("Báo cáo còn nợ", "What is owed"));
        html.Append(OwedTable.Write(book, language)).Append("</section>\n");
    }

    private static void Notes(StringBuilder html, ResultTable table)
    {
        Section(html, table.Language.Of("Ghi chú số liệu", "Notes on the figures"));
        html.Append(table.Notes.Count == 0 ? $"<p>{table.Language.Of("Không có.", "None.")}</p>\n" : "<ol>\n");
        foreach (var note in table.Notes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{HtmlText.Of(note)}</li>\n");
        }

        html.Append(table.Notes.Count == 0 ? "</section>\n" : "</ol>\n</section>\n");
    }

    private static void Foot(StringBuilder html, ResultTable table)
    {
        // The version alone, without the build it came from: equal input gives equal bytes wherever a release was built.
        var version = typeof(Scorecard).Assembly.GetName().Version!.ToString(3);
        var language = table.Language;
        html.Append(CultureInfo.InvariantCulture, $"<footer class=\"quiet\">\n<p>{language.Of("Cách đọc", "Reading")}: {HtmlText.Of(table.Scorecard.Policy.Name)}. ");
        html.Append(CultureInfo.InvariantCulture, $"{language.Of("Lập bằng", "Made with")} HongLinh.Planning {version}.</p>\n</footer>\n");
    }

    private static void Section(StringBuilder html, string heading) => html.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{HtmlText.Of(heading)}</h2>\n");
}
