using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Writes the pieces of a paper as a page that stands alone: one file, no script, nothing loaded.</summary>
internal static class PaperHtml
{
    private const string Css = """
        :root { color-scheme: light dark; } body { margin: 0; font: 17px/1.45 "Times New Roman", "Noto Serif", serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem; } h1 { font-size: 1.3rem; text-align: center; } h2 { font-size: 1.1rem; margin-top: 1.4rem; }
        h3 { font-size: 1.02rem; } p { text-align: justify; } .note { font-size: .9rem; font-style: italic; } .annex { text-align: center; margin-top: 3rem; }
        .frame { display: grid; grid-template-columns: 2fr 3fr; text-align: center; gap: 1rem; } .frame p { text-align: center; margin: 0; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .92rem; } caption { font-weight: bold; padding: .4rem; }
        th, td { border: 1px solid #888; padding: .2rem .4rem; vertical-align: top; text-align: left; } thead th { text-align: center; }
        .num { text-align: right; font-variant-numeric: tabular-nums; } .group th, th.group { font-weight: bold; } th[scope="row"] { font-weight: normal; }
        @media print { main { max-width: none; padding: 0; } .annex { break-before: page; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;

    /// <summary>A whole page.</summary>
    /// <param name="title">The title.</param>
    /// <param name="head">The issuer and the lines below the title, already in words; empty for none.</param>
    /// <param name="blocks">The pieces.</param>
    /// <param name="language">The language.</param>
    public static string Write(string title, (string Issuer, string PlaceAndDate) head, IEnumerable<PaperBlock> blocks, Language language)
    {
        var html = new HtmlWriter();
        html.Add($"<!DOCTYPE html>\n<html lang=\"{language.Code}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>{title}</title>\n<style>\n").AddAsIs(Css);
        html.Add($"\n</style>\n</head>\n<body>\n<main>\n");
        if (head.Issuer.Length > 0)
        {
            html.Add($"<div class=\"frame\"><p><b>{head.Issuer.ToUpperInvariant()}</b></p>");
            html.Add($"<p><b>{language.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")}</b><br />");
            html.Add($"<b>{language.Of("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")}</b><br /><i>{head.PlaceAndDate}</i></p></div>\n");
        }

        html.Add($"<h1>{title}</h1>\n");
        Blocks(html, [.. blocks]);
        return html.Add($"</main>\n</body>\n</html>\n").ToString();
    }

    private static void Blocks(HtmlWriter html, PaperBlock[] blocks)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            var isItem = blocks[at] is PaperParagraph { IsItem: true };
            if (isItem && (at == 0 || blocks[at - 1] is not PaperParagraph { IsItem: true }))
            {
                html.Add($"<ul>\n");
            }

            Block(html, blocks[at]);
            if (isItem && (at + 1 == blocks.Length || blocks[at + 1] is not PaperParagraph { IsItem: true }))
            {
                html.Add($"</ul>\n");
            }
        }
    }

    private static void Block(HtmlWriter html, PaperBlock block)
    {
        switch (block)
        {
            case PaperHeading { Level: 1 } heading:
                html.Add($"<h2>{heading.Full}</h2>\n");
                break;
            case PaperHeading heading:
                html.Add($"<h3>{heading.Full}</h3>\n");
                break;
            case PaperParagraph { IsItem: true } item:
                html.Add($"<li>{item.Words}</li>\n");
                break;
            case PaperParagraph { IsNote: true } note:
                html.Add($"<p class=\"note\">{note.Words}</p>\n");
                break;
            case PaperParagraph paragraph:
                html.Add($"<p>{paragraph.Words}</p>\n");
                break;
            case PaperAnnex annex:
                html.Add($"<h2 class=\"annex\">{annex.Mark}<br />{annex.Title.ToUpperInvariant()}</h2>\n");
                break;
            case PaperTable table:
                Table(html, table);
                break;
            case PaperResults results:
                html.Add($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{results.Table.Head[1]}\">");
                html.AddAsIs(results.Table.ToHtml()).Add($"</div>\n<p class=\"note\">{results.Table.Legend}</p>\n");
                break;
            default:
                throw new UnreachableException($"No page for {block}.");
        }
    }

    private static void Table(HtmlWriter html, PaperTable table)
    {
        // What scrolls has to be reached with the keyboard too.
        html.Add($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{table.Caption}\">");
        html.Add($"<table>\n<caption>{table.Caption}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Add($"<th scope=\"col\">{column.Head}</th>");
        }

        html.Add($"</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Add($"<tr>");
            if (row.Count == 1)
            {
                html.Add($"<th scope=\"rowgroup\" class=\"group\" colspan=\"{table.Columns.Count}\">{row[0]}</th>");
            }
            else
            {
                for (var at = 0; at < row.Count; at++)
                {
                    html.Add($"<td").AddAsIs(table.Columns[at].IsNumber ? " class=\"num\"" : "").Add($">{row[at]}</td>");
                }
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody>\n</table></div>\n");
    }
}
