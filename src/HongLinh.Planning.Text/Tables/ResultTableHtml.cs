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
        var frames = FramesOf(table, rich);
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
                Row(html, row, rich, frames);
            }

            html.Add($"</tbody>\n");
        }

        if (rich is null && table.Refused is { } refused)
        {
            html.Add($"<tfoot>\n<tr><td colspan=\"{columns}\">{refused}</td></tr>\n</tfoot>\n");
        }

        html.Add($"</table>\n");
    }

    // A cell of a column starts and ends the same in every row, so that is written once.
    private static Frame[] FramesOf(ResultTable table, RichCells? rich)
    {
        var frames = new Frame[table.Shown.Count];
        for (var i = 0; i < frames.Length; i++)
        {
            var (at, column) = (table.Shown[i], table.Columns[table.Shown[i]]);
            var start = new HtmlWriter();
            // The label is for a narrow screen, where each row becomes a card; a page has it in its style sheet.
            _ = column.Code == "target" ? start.Add($"<th scope=\"row\" class=\"target\"")
                : rich is null ? start.Add($"<td class=\"{column.Code}{(column.IsNumber ? " num" : "")}\" data-label=\"{column.Head}\"")
                : start.Add($"<td class=\"{column.Code}{(column.IsNumber ? " num" : "")}\"");
            frames[i] = new Frame(at, column.Code, start.Add($">").ToString(), column.Code == "target" ? "</th>" : "</td>");
        }

        return frames;
    }

    private static void Row(HtmlWriter html, ResultRow row, RichCells? rich, Frame[] frames)
    {
        var classes = rich is null ? row.IsPart ? "part" : row.Judgement.Verdict.Code : (row.IsPart ? "part " : "") + rich.Classes(row.Judgement);
        html.Add($"<tr class=\"{classes}\"");
        if (rich is not null && !row.IsPart)
        {
            html.Add($" id=\"{rich.Anchor(row.Judgement.Line)}\"");
        }

        html.Add($">");
        foreach (var frame in frames)
        {
            var text = row.Cells[frame.Column];
            if (rich is not null && frame.Code == "verdict")
            {
                Verdict(html, row, rich, text);
            }
            else
            {
                html.AddAsIs(frame.Start).Add($"{text}").AddAsIs(frame.End);
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

    /// <summary>The markup around the cells of a column.</summary>
    private readonly record struct Frame(int Column, string Code, string Start, string End);
}
