namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results for a terminal.</summary>
internal static class ResultTableText
{
    // What is usual fits into 130 columns of a terminal; only the name and the words need much width.
    private static readonly int[] MostWide = [3, 19, 9, 8, 10, 8, 8, 7, 8, 9, 15, 12, 15];

    public static string Write(ResultTable table)
    {
        var page = new Page();
        foreach (var line in table.Head)
        {
            page.Paragraph(line, hanging: 2);
        }

        page.Line();
        var text = new TextTable([.. table.Shown.Select(at => new TextTable.Column(table.Columns[at].Head, MostWide[at], table.Columns[at].IsNumber))]);
        foreach (var group in table.Groups)
        {
            text.Heading(group.Heading);
            foreach (var row in group.Rows)
            {
                text.Row([.. table.Shown.Select(at => new[] { row.Cells[at] })]);
            }
        }

        text.WriteTo(page);
        page.Paragraph(table.Legend).Line().Paragraph(table.Summary);
        if (table.Refused is { } refused)
        {
            page.Paragraph(refused);
        }

        for (var i = 0; i < table.Notes.Count; i++)
        {
            page.Paragraph($"{NumberText.Digits(i + 1)}. {table.Notes[i]}", hanging: 3);
        }

        return page.ToString();
    }
}
