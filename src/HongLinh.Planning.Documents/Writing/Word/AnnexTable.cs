using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The scorecard as a table of Word over the width of a page on its side.</summary>
internal static class AnnexTable
{
    public static void Write(WordWriter word, ResultTable table)
    {
        int[] shown = [.. table.Shown];
        var widths = WidthsOf([.. shown.Select(at => table.Columns[at].Code)]);
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

    // The shares of the columns; the widths fill the page exactly. Two digits and the longest syllables stay on one line with all columns shown.
    private static int[] WidthsOf(string[] codes)
    {
        var shares = Array.ConvertAll(codes, static code => code switch
        {
            "number" => 8,
            "target" => 28,
            "unit" => 16,
            "responsible" => 17,
            "note" or "remark" => 24,
            "plan" => 14,
            _ => 11,
        });
        var all = shares.Sum();
        var widths = Array.ConvertAll(shares, share => WordWriter.Sideways * share / all);
        widths[Array.IndexOf(codes, "target")] += WordWriter.Sideways - widths.Sum();
        return widths;
    }
}
