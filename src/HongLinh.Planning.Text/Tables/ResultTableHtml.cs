using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results as an HTML table.</summary>
internal static class ResultTableHtml
{
    public static string Write(ResultTable table, RichCells? rich = null)
    {
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<table class=\"results\" lang=\"{table.Language}\">\n<caption>{HtmlText.Of(table.Head[1])}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append(rich is not null && column.Code == "verdict" ? $"<th scope=\"col\" class=\"chart\">{rich.ChartHead}</th>" : "");
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"{column.Code}\">{HtmlText.Of(column.Head)}</th>");
        }

        html.Append("</tr>\n</thead>\n");
        foreach (var group in table.Groups)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Count + (rich is null ? 0 : 1)}\">{HtmlText.Of(group.Heading)}</th></tr>\n");
            foreach (var row in group.Rows)
            {
                Row(html, table, row, rich);
            }

            html.Append("</tbody>\n");
        }

        return html.Append("</table>\n").ToString();
    }

    private static void Row(StringBuilder html, ResultTable table, ResultRow row, RichCells? rich)
    {
        html.Append(row.IsPart ? "<tr class=\"part\">" : $"<tr class=\"{row.Judgement.Verdict.Code}\">");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var (column, text) = (table.Columns[i], row.Cells[i]);
            if (column.Code == "target")
            {
                html.Append(CultureInfo.InvariantCulture, $"<th scope=\"row\" class=\"target\">{HtmlText.Of(text)}</th>");
                continue;
            }

            var isVerdict = rich is not null && column.Code == "verdict";
            html.Append(isVerdict ? Cell("chart", rich!.ChartHead, rich.Chart(row)) : "");
            html.Append(Cell(column.Code + (column.IsNumber ? " num" : ""), column.Head, isVerdict ? rich!.Verdict(row, text) : HtmlText.Of(text)));
        }

        html.Append("</tr>\n");
    }

    // The label shows on a narrow screen, where each row becomes a card.
    private static string Cell(string kind, string label, string html) => $"<td class=\"{kind}\" data-label=\"{HtmlText.Of(label)}\">{html}</td>";
}
