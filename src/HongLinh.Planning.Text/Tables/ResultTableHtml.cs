namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results as an HTML table.</summary>
internal static class ResultTableHtml
{
    public static string Write(ResultTable table)
    {
        var html = new HtmlWriter();
        Write(html, table, rich: null);
        return html.ToString();
    }

    public static void Write(HtmlWriter html, ResultTable table, RichCells? rich)
    {
        html.Add($"<table class=\"results\" lang=\"{table.Language.Code}\">\n<caption>{table.Head[1]}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Shown.Select(at => table.Columns[at]))
        {
            if (rich?.ChartHead is { } chart && column.Code == "verdict")
            {
                html.Add($"<th scope=\"col\" class=\"chart\">{chart}</th>");
            }

            html.Add($"<th scope=\"col\" class=\"{column.Code}\">{column.Head}</th>");
        }

        html.Add($"</tr>\n</thead>\n");
        var columns = table.Shown.Count + (rich?.ChartHead is null ? 0 : 1);
        for (var at = 0; at < table.Groups.Count; at++)
        {
            html.Add($"<tbody");
            if (rich is not null)
            {
                html.Add($" class=\"{rich.GroupClass(at)}\"");
            }

            html.Add($">\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{columns}\">{table.Groups[at].Heading}</th></tr>\n");
            foreach (var row in table.Groups[at].Rows)
            {
                Row(html, table, row, rich);
            }

            html.Add($"</tbody>\n");
        }

        if (rich is null && table.Refused is { } refused)
        {
            html.Add($"<tfoot>\n<tr><td colspan=\"{columns}\">{refused}</td></tr>\n</tfoot>\n");
        }

        html.Add($"</table>\n");
    }

    private static void Row(HtmlWriter html, ResultTable table, ResultRow row, RichCells? rich)
    {
        var classes = rich is null ? row.IsPart ? "part" : row.Judgement.Verdict.Code : (row.IsPart ? "part " : "") + rich.Classes(row.Judgement);
        html.Add($"<tr class=\"{classes}\"");
        if (rich is not null && !row.IsPart)
        {
            html.Add($" id=\"{rich.Anchor(row.Judgement.Line)}\"");
        }

        html.Add($">");
        foreach (var at in table.Shown)
        {
            var (column, text) = (table.Columns[at], row.Cells[at]);
            if (column.Code == "target")
            {
                html.Add($"<th scope=\"row\" class=\"target\">{text}</th>");
            }
            else if (rich is not null && column.Code == "verdict")
            {
                Verdict(html, row, rich, text);
            }
            else
            {
                // The label is for a narrow screen, where each row becomes a card; a page has it in its style sheet.
                html.Add($"<td class=\"{column.Code}{(column.IsNumber ? " num" : "")}\"");
                if (rich is null)
                {
                    html.Add($" data-label=\"{column.Head}\"");
                }

                html.Add($">{text}</td>");
            }
        }

        html.Add($"</tr>\n");
    }

    private static void Verdict(HtmlWriter html, ResultRow row, RichCells rich, string word)
    {
        if (rich.ChartHead is not null)
        {
            html.Add($"<td class=\"chart\">");
            rich.Chart(html, row);
            html.Add($"</td>");
        }

        html.Add($"<td class=\"verdict\">");
        rich.Verdict(html, row, word);
        html.Add($"</td>");
    }
}
