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
        foreach (var column in table.Columns)
        {
            if (rich is not null && column.Code == "verdict")
            {
                html.Add($"<th scope=\"col\" class=\"chart\">{rich.ChartHead}</th>");
            }

            html.Add($"<th scope=\"col\" class=\"{column.Code}\">{column.Head}</th>");
        }

        html.Add($"</tr>\n</thead>\n");
        var columns = table.Columns.Count + (rich is null ? 0 : 1);
        foreach (var group in table.Groups)
        {
            html.Add($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{columns}\">{group.Heading}</th></tr>\n");
            foreach (var row in group.Rows)
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
        html.Add($"<tr class=\"{(row.IsPart ? "part" : row.Judgement.Verdict.Code)}\">");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var (column, text) = (table.Columns[i], row.Cells[i]);
            if (column.Code == "target")
            {
                html.Add($"<th scope=\"row\" class=\"target\">{text}</th>");
            }
            else if (rich is not null && column.Code == "verdict")
            {
                html.Add($"<td class=\"chart\" data-label=\"{rich.ChartHead}\">");
                rich.Chart(html, row);
                html.Add($"</td><td class=\"verdict\" data-label=\"{column.Head}\">");
                rich.Verdict(html, row, text);
                html.Add($"</td>");
            }
            else
            {
                // The label is shown on a narrow screen, where each row becomes a card.
                html.Add($"<td class=\"{column.Code}{(column.IsNumber ? " num" : "")}\" data-label=\"{column.Head}\">{text}</td>");
            }
        }

        html.Add($"</tr>\n");
    }
}
