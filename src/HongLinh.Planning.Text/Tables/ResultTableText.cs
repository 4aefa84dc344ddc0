namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results for a terminal.</summary>
internal static class ResultTableText
{
    public static string Write(ResultTable table, int width)
    {
        var page = new Page(width);
        foreach (var line in table.Head)
        {
            page.Paragraph(line, hanging: 2);
        }

        page.Line();
        int[] shown = [.. table.Shown];
        var text = new TextTable(Array.ConvertAll(shown, at => Of(table.Columns[at], table)));
        foreach (var group in table.Groups)
        {
            text.Heading(group.Heading);
            foreach (var row in group.Rows)
            {
                text.Row(Array.ConvertAll(shown, at => new[] { row.Cells[at] }));
            }
        }

        text.WriteTo(page, table.Language);
        page.Paragraph(table.Legend).Line().Paragraph(table.Summary);
        if (table.Published.Length > 0)
        {
            page.Paragraph(table.Published);
        }

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

    // All columns together fill the usual page. On a narrower one first go the words, then what compares with another year; the unit joins the plan, and
    // of the two figures the total of the year stays.
    private static TextTable.Column Of(ResultColumn column, ResultTable table)
    {
        var (plan, total) = (HeadOf("plan", table), HeadOf("year-to-date", table));
        TextTable.Column Sized(int most, int leaves, int least = 0, TextTable.Join? joins = null) =>
            new(column.Head, most, column.IsNumber) { Leaves = leaves, Least = least, Joins = joins };
        return column.Code switch
        {
            "number" => Sized(3, 0),
            "target" => Sized(19, 0, least: 18),
            "unit" => Sized(9, 4, joins: new TextTable.Join(plan, plan, 17, WithUnit)),
            "last-year" => Sized(8, 2),
            "plan" => Sized(10, 6),
            "period" => Sized(8, 5, joins: new TextTable.Join(total, table.Language.Of("Thực hiện", "Actual"), 10, TotalOrFigure)),
            "year-to-date" => Sized(8, 7),
            "percent-of-plan" => Sized(7, 8),
            "percent-of-last-year" => Sized(8, 3),
            "verdict" => Sized(9, 0),
            "responsible" => Sized(12, 1),
            _ => Sized(15, 1),
        };
    }

    private static string HeadOf(string code, ResultTable table) => table.Columns.FirstOrDefault(column => column.Code == code)?.Head ?? "";

    private static string[] WithUnit(string[] plan, string[] unit) =>
        unit[0] is "" or ResultCells.NotApplicable ? plan : [plan[0] + (unit[0][0] is '%' or '‰' ? "" : " ") + unit[0]];

    // A total includes the figure of the period; what does not add up has no total.
    private static string[] TotalOrFigure(string[] total, string[] figure) =>
        total[0] is ResultCells.NotComputed or ResultCells.NotAtHand && figure[0].Length > 0 ? figure : total;
}
