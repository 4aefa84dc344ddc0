using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The scorecard as a table of Word over the width of a page on its side.</summary>
internal static class AnnexTable
{
    public static void Write(WordWriter word, ResultTable table)
    {
        int[] shown = [.. table.Shown];
        var widths = WidthsOf(table, shown);
        word.OpenTable(widths, hasLines: true, table.Head[1]).OpenRow(isHead: true);
        for (var at = 0; at < shown.Length; at++)
        {
            word.Cell(widths[at], "TableHead", table.Columns[shown[at]].Head);
        }

        word.CloseRow();
        foreach (var group in table.Groups)
        {
            word.OpenRow().Cell(WordWriter.Sideways, "TableGroup", group.Heading, shown.Length).CloseRow();
            foreach (var row in group.Rows)
            {
                word.OpenRow();
                for (var at = 0; at < shown.Length; at++)
                {
                    var column = table.Columns[shown[at]];
                    word.Cell(widths[at], StyleOf(column), row.Cells[shown[at]]);
                }

                word.CloseRow();
            }
        }

        word.CloseTable();
    }

    /// <summary>What stands below the table: its marks, how the plan was read, the findings.</summary>
    public static void WriteNotes(WordWriter word, ResultTable table)
    {
        word.Paragraph("TableNote", table.Legend);
        // How many checks were run matters to who works with the figures, not to who reads a signed report.
        foreach (var line in table.Head.Skip(2).Where(line => line != ScorecardText.Checks(table.Scorecard, table.Language) || table.Scorecard.Rules is null))
        {
            word.Paragraph("TableNote", line);
        }

        for (var at = 0; at < table.Notes.Count; at++)
        {
            word.Paragraph("TableNote", (at == 0 ? table.Language.Of("Ghi chú: ", "Notes: ") : "") + $"({NumberText.Digits(at + 1)}) {table.Notes[at]}");
        }
    }

    /// <summary>Any table of a paper over the width of a page on its side.</summary>
    public static void Write(WordWriter word, PaperTable table)
    {
        var all = table.Columns.Sum(static column => column.Share);
        var widths = table.Columns.Select(column => WordWriter.Sideways * column.Share / all).ToArray();
        widths[Array.IndexOf(widths, widths.Max())] += WordWriter.Sideways - widths.Sum();
        word.OpenTable(widths, hasLines: true, table.Caption).OpenRow(isHead: true);
        for (var at = 0; at < widths.Length; at++)
        {
            word.Cell(widths[at], "TableHead", table.Columns[at].Head);
        }

        word.CloseRow();
        foreach (var row in table.Rows)
        {
            word.OpenRow();
            if (row.Count == 1)
            {
                word.Cell(WordWriter.Sideways, "TableGroup", row[0], widths.Length).CloseRow();
                continue;
            }

            for (var at = 0; at < widths.Length; at++)
            {
                word.Cell(widths[at], table.Columns[at].IsNumber ? "TableNumber" : "TableText", row[at]);
            }

            word.CloseRow();
        }

        word.CloseTable();
    }

    private static string StyleOf(ResultColumn column) =>
        column.Code is "number" or "unit" or "verdict" ? "TableCentre" : column.IsNumber ? "TableNumber" : "TableText";

    // A column is as wide as its longest word needs, so that no number and no word is broken; the rest of the page is shared by what the cells say.
    private static int[] WidthsOf(ResultTable table, int[] shown)
    {
        var columns = Array.ConvertAll(shown, at => ColumnWidth.Of(table, at));
        var widths = Array.ConvertAll(columns, static column => column.Least);
        var left = WordWriter.Sideways - widths.Sum();
        if (left < 0)
        {
            widths = Array.ConvertAll(widths, width => width * WordWriter.Sideways / (WordWriter.Sideways - left));
            left = 0;
        }

        var wanted = columns.Sum(static column => column.More);
        for (var at = 0; at < widths.Length && wanted > 0; at++)
        {
            widths[at] += (int)((long)left * columns[at].More / wanted);
        }

        widths[Array.IndexOf(widths, widths.Max())] += WordWriter.Sideways - widths.Sum();
        return widths;
    }
}
