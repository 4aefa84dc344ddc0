using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>
/// A scorecard as one self-contained web page: tally by group, what needs action, table with charts and explanations, the year's pace, obligations to
/// report (trang kết quả).
/// </summary>
/// <remarks>
/// No scripts and no links to other sites, which a content security policy in the page forbids too; light and dark, for a phone, a desktop and A4 paper.
/// Words of plans and reports are escaped. Everything shown in charts is also written in words, and nothing is shown by colour alone.
/// </remarks>
public static class ScorecardPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="owed">The obligations on the day; null, the default, leaves that section out.</param>
    /// <param name="options">The decimals; those of <see cref="ResultTableOptions"/> by default.</param>
    /// <param name="since">What changed since an earlier evaluation; null, the default, leaves that section out.</param>
    /// <returns>An HTML document with LF line ends; save it as UTF-8.</returns>
    /// <exception cref="ArgumentException">The comparison leads to another scorecard.</exception>
    public static string Render(
        Scorecard scorecard, Language language, ObligationBook? owed = null, ResultTableOptions? options = null, ScorecardComparison? since = null)
    {
        var table = ResultTable.Of(scorecard, language, options);
        if (since is not null && !since.After.Equals(scorecard))
        {
            throw new ArgumentException("The comparison leads to another scorecard.", nameof(since));
        }

        var outlooks = scorecard.Outlooks();
        var filters = new ResultFilters(table);
        var html = new HtmlWriter();
        html.Add($"""
            <!DOCTYPE html>
            <html lang="{language.Code}" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{table.Head[1]}</title>
            <style>

            """);
        html.AddAsIs(PageStyle.Css).Add($"\n");
        filters.Style(html);
        html.Add($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#bieu">{language.Of("Đến bảng kết quả", "Skip to the results")}</a>
            <main>
            <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5"/></pattern>
            </defs></svg>

            """);
        Head(html, table);
        Lead(html, table, outlooks, (owed, since));
        Results(html, table, outlooks, filters);
        Year(html, outlooks, language);
        Owed(html, owed, language);
        Notes(html, table);
        Foot(html, table);
        PageFrame.Signatures(html, table);
        return html.Add($"</main>\n</body>\n</html>\n").ToString();
    }

    private static void Head(HtmlWriter html, ResultTable table)
    {
        PageFrame.Head(html, table);
        html.Add($"<header>\n<p class=\"issuer\">{table.Head[0]}</p>\n<h1>{table.Head[1]}</h1>\n<p class=\"quiet\">{table.Head[2]}</p>\n</header>\n");
    }

    // What a leader looks for first: how many, what to do, what is new, and where the reading decides.
    private static void Lead(
        HtmlWriter html, ResultTable table, ValueList<YearOutlook> outlooks, (ObligationBook? Owed, ScorecardComparison? Since) more)
    {
        html.Add($"<div class=\"lead\">\n");
        Section(html, table.Language.Of("Tổng hợp", "Summary"));
        Overview.Write(html, table);
        if (table.Refused is { } refused)
        {
            html.Add($"<p><strong>{refused}</strong></p>\n");
        }

        html.Add($"</section>\n<section>\n");
        AttentionList.Act(html, table, outlooks, more.Owed);
        if (more.Since is { } since)
        {
            AttentionList.Changed(html, since, table.Language);
        }

        AttentionList.Reading(html, table);
        html.Add($"</section>\n</div>\n");
    }

    private static void Results(HtmlWriter html, ResultTable table, ValueList<YearOutlook> outlooks, ResultFilters filters)
    {
        html.Add($"<section id=\"bieu\">\n<h2>{table.Language.Of("Kết quả từng chỉ tiêu", "Results by target")}</h2>\n");
        filters.Write(html);
        var cells = PageCells.For(table, outlooks, filters);
        ResultTableHtml.Write(html, table, cells);
        html.Add($"<p class=\"legend\">{table.Legend} {(cells.ChartHead is null ? "" : PageCells.Legend(table.Language))}</p>\n");
        foreach (var line in table.Published.Length == 0 ? table.Head.Skip(3) : [.. table.Head.Skip(3), table.Published])
        {
            html.Add($"<p class=\"legend\">{line}</p>\n");
        }

        html.Add($"</section>\n");
    }

    private static void Year(HtmlWriter html, ValueList<YearOutlook> outlooks, Language language)
    {
        Section(html, language.Of("Tiến độ trong năm", "The year's pace"));
        YearSection.Write(html, outlooks, language);
        html.Add($"</section>\n");
    }

    private static void Owed(HtmlWriter html, ObligationBook? book, Language language)
    {
        if (book is null)
        {
            return;
        }

        Section(html, language.Of("Báo cáo chưa gửi", "What is owed"));
        OwedTable.Write(html, book, language);
        html.Add($"</section>\n");
    }

    private static void Notes(HtmlWriter html, ResultTable table)
    {
        Section(html, table.Language.Of("Ghi chú số liệu", "Notes on the figures"));
        if (table.Notes.Count == 0)
        {
            html.Add($"<p>{table.Language.Of("Không có.", "None.")}</p>\n</section>\n");
            return;
        }

        html.Add($"<ol>\n");
        foreach (var note in table.Notes)
        {
            html.Add($"<li>{note}</li>\n");
        }

        html.Add($"</ol>\n</section>\n");
    }

    private static void Foot(HtmlWriter html, ResultTable table)
    {
        // Only the version, without the build: equal input must give equal bytes wherever a release was built.
        var version = typeof(Scorecard).Assembly.GetName().Version!.ToString(3);
        var language = table.Language;
        html.Add($"<footer class=\"quiet\">\n<p>{PolicyWriter.Named(table.Scorecard.Policy, language)}: ");
        html.Add($"{PolicyPhrases.BoundsInShort.Of(table.Scorecard.Policy.StrictBounds, language)}. ");
        html.Add($"{language.Of("Lập bằng", "Made with")} HongLinh.Planning {version}.</p>\n</footer>\n");
    }

    private static void Section(HtmlWriter html, string heading) => html.Add($"<section>\n<h2>{heading}</h2>\n");
}
