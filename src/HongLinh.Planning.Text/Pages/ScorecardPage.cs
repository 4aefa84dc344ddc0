using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>A scorecard as one self-contained web page: tally, table with charts, explanations, obligations to report (trang kết quả).</summary>
/// <remarks>
/// No scripts and no links to other sites; light and dark, for a phone, a desktop and A4 paper. Words of plans and
/// reports are escaped. Everything shown in charts is also written in words, and nothing is shown by colour alone.
/// </remarks>
public static class ScorecardPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="owed">The obligations on the day; null, the default, leaves that section out.</param>
    /// <param name="options">The decimals; those of <see cref="ResultTableOptions"/> by default.</param>
    /// <returns>An HTML document with LF line ends; save it as UTF-8.</returns>
    public static string Render(Scorecard scorecard, Language language, ObligationBook? owed = null, ResultTableOptions? options = null)
    {
        var table = ResultTable.Of(scorecard, language, options);
        var outlooks = scorecard.Outlooks();
        var html = new HtmlWriter();
        html.Add($"""
            <!DOCTYPE html>
            <html lang="{language.Code}" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{table.Head[1]}</title>
            <style>

            """);
        html.AddAsIs(PageStyle.Css).Add($"""

            </style>
            </head>
            <body>
            <main>
            <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5"/></pattern>
            </defs></svg>

            """);
        Head(html, table);
        Tallied(html, table);
        Results(html, table, outlooks);
        Year(html, outlooks, language);
        Owed(html, owed, language);
        Notes(html, table);
        Foot(html, table);
        return html.Add($"</main>\n</body>\n</html>\n").ToString();
    }

    private static void Head(HtmlWriter html, ResultTable table)
    {
        html.Add($"<header>\n<p>{table.Head[0]}</p>\n<h1>{table.Head[1]}</h1>\n");
        foreach (var line in table.Head.Skip(2))
        {
            html.Add($"<p class=\"quiet\">{line}</p>\n");
        }

        html.Add($"</header>\n");
    }

    private static void Tallied(HtmlWriter html, ResultTable table)
    {
        var tally = table.Scorecard.Tally;
        (Verdict Verdict, int Count)[] counts =
        [
            (Verdict.Exceeded, tally.Exceeded), (Verdict.Met, tally.Met), (Verdict.NotMet, tally.NotMet), (Verdict.Open, tally.Open),
                (Verdict.NotDeterminable, tally.Lacking),
        ];
        Section(html, table.Language.Of("Tổng hợp", "Summary"));
        html.Add($"<p>{table.Summary}</p>\n<ul class=\"tally\">\n");
        foreach (var (verdict, count) in counts)
        {
            html.Add(
                $"<li class=\"{verdict.Code}\">{VerdictMark.Of(verdict)} <b>{NumberText.Digits(count)}</b> "
                    + $"{VerdictPhrases.Verdicts.Of(verdict, table.Language)}</li>\n");
        }

        if (tally.NotAssessable > 0)
        {
            html.Add($"<li class=\"{Verdict.NotDeterminable.Code}\">– <b>{NumberText.Digits(tally.NotAssessable)}</b> "
                + $"{table.Language.Of("Không đánh giá được", "Not assessable")}</li>\n");
        }

        html.Add($"</ul>\n");
        if (table.Refused is { } refused)
        {
            html.Add($"<p><strong>{refused}</strong></p>\n");
        }

        html.Add($"</section>\n");
    }

    private static void Results(HtmlWriter html, ResultTable table, ValueList<YearOutlook> outlooks)
    {
        Section(html, table.Language.Of("Kết quả từng chỉ tiêu", "Results by target"));
        ResultTableHtml.Write(html, table, PageCells.For(outlooks, table.Language));
        html.Add($"<p class=\"legend\">{table.Legend} {PageCells.Legend(table.Language)}</p>\n</section>\n");
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
