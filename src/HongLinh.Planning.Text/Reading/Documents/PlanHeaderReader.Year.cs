namespace HongLinh.Planning.Text;

// Reads the years that a document names.
internal sealed partial class PlanHeaderReader
{
    // An annex without a title still has the dates of its tasks; the year that occurs most often is used.
    private int YearOfCells() => blocks
        .Where(static placed => placed.Block.Table is not null)
        .SelectMany(static placed => placed.Block.Table!.Rows.SelectMany(static row => row.Cells))
        .Select(static cell => DatedYear(cell.Tokens)).Where(static year => year > 0)
        .GroupBy(static year => year).OrderByDescending(static years => years.Count()).ThenByDescending(static years => years.Key)
        .Select(static years => years.Key).FirstOrDefault();

    private static int DatedYear(TokenList tokens)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (TimeReader.IsYear(tokens, at) && tokens.IsSign(at - 1, '/') && TryNumber(tokens, at, out var year))
            {
                return year;
            }
        }

        return 0;
    }

    // The year that occurs most often in headings. Headings of results are skipped because they name the year before.
    private int HeadedYear() => blocks
        .Where(static placed => placed.Part is Part.Heading && placed.Kind is not SectionKind.Results
            || placed.Part == Part.Header && placed.Block.IsInCapitals)
        .Select(static placed => FirstYear(placed.Block.Tokens))
        .Concat(blocks.Where(static placed => placed.Part == Part.Table).Select(static placed => YearOfTable(placed.Block.Table!)))
        .Where(static year => year > 0)
        .GroupBy(static year => year)
        .OrderByDescending(static years => years.Count()).ThenByDescending(static years => years.Key)
        .Select(static years => years.Key).FirstOrDefault();

    private static int YearOfTable(TableGrid grid) =>
        TableHead.Find(grid)?.Columns.Where(static column => column.Kind == ColumnKind.Plan).Select(static column => column.Year).DefaultIfEmpty(0).Max() ?? 0;

    private static int FirstYear(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            // "Quý II/2023", "tháng 6/2023" name the year as well.
            var isNamed = tokens.IsWord(at - 1, Keys.Year)
                || at > 2 && tokens.IsSign(at - 1, '/') && (tokens.IsWord(at - 3, Keys.Quarter) || tokens.IsWord(at - 3, Keys.Month));
            if (isNamed && TimeReader.IsYear(tokens, at) && TryNumber(tokens, at, out var year))
            {
                return year;
            }
        }

        return 0;
    }
}
