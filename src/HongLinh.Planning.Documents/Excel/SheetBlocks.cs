using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Separates the tables of a sheet from the titles above and the signatures below them.</summary>
internal static class SheetBlocks
{
    /// <summary>The number of rows that are searched for the heading of a table.</summary>
    public const int MostRowsAbove = 60;

    public static void Write(SheetCells sheet, SourceBuilder source)
    {
        var rows = sheet.Rows;
        for (var at = 0; at < rows.Count;)
        {
            if (IsHeading(rows[at]))
            {
                var end = at + 1;
                while (end < rows.Count && !(IsBlank(rows[end - 1]) && IsHeading(rows[end])) && !IsFoot(rows, end))
                {
                    end++;
                }

                source.Table([.. rows.Skip(at).Take(end - at).Where(static row => !IsBlank(row))]);
                at = end;
                continue;
            }

            // A title may be merged over columns and rows; its text is added only once.
            foreach (var cell in rows[at].OfType<FileCell>().Distinct(ReferenceEqualityComparer.Instance).OfType<FileCell>())
            {
                if (at == 0 || !rows[at - 1].Contains(cell))
                {
                    source.Paragraph(cell.Words, cell.Place);
                }
            }

            at++;
        }
    }

    private static bool IsBlank(List<FileCell?> row) => row.TrueForAll(static cell => cell is null);

    private static bool IsHeading(List<FileCell?> row) =>
        row.Count > 1 && TableHead.IsHeading(row.ConvertAll(static cell => cell is null ? GridCell.Blank : GridCell.Of(cell.Words, 0, cell.Words.Length)));

    // The recipients and the signature follow a table.
    private static bool IsFoot(List<List<FileCell?>> rows, int at)
    {
        if (!IsBlank(rows[at - 1]))
        {
            return rows[at].OfType<FileCell>().FirstOrDefault() is { } first && first.Words.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase);
        }

        for (var next = at; next < Math.Min(rows.Count, at + 4); next++)
        {
            if (rows[next].OfType<FileCell>().Distinct(ReferenceEqualityComparer.Instance).Count() > 2)
            {
                return false;
            }
        }

        return !IsBlank(rows[at]);
    }
}
