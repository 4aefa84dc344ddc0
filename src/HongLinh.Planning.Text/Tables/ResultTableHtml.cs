using System.Globalization;
using System.Text;
using HongLinh.Planning.Text.Rendering;

namespace HongLinh.Planning.Text.Tables;

/// <summary>Writes a table of results as an HTML table.</summary>
internal static class ResultTableHtml
{
    public static string Write(ResultTable table)
    {
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<table class=\"results\" lang=\"{table.Language}\">\n<caption>{HtmlText.Of(table.Head[1])}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"{column.Code}\">{HtmlText.Of(column.Head)}</th>");
        }

        html.Append("</tr>\n</thead>\n");
        foreach (var group in table.Groups)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\">{HtmlText.Of(group.Heading)}</th></tr>\n");
            foreach (var row in group.Rows)
            {
                Row(html, table, row);
            }

            html.Append("</tbody>\n");
        }

        return html.Append("</table>\n").ToString();
    }

    private static void Row(StringBuilder html, ResultTable table, ResultRow row)
    {
        html.Append(row.IsPart ? "<tr class=\"part\">" : $"<tr class=\"{row.Judgement.Verdict.Code}\">");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var cell = HtmlText.Of(row.Cells[i]);
            html.Append(column.Code == "target"
                ? $"<th scope=\"row\" class=\"target\">{cell}</th>"
                : $"<td class=\"{column.Code}{(column.IsNumber ? " num" : "")}\">{cell}</td>");
        }

        html.Append("</tr>\n");
    }
}
