namespace HongLinh.Planning.Text;

/// <summary>A table for a terminal: cells are wrapped, and groups of rows have a heading across all columns.</summary>
internal sealed class TextTable
{
    private readonly Column[] _columns;
    private readonly List<string[][]> _rows = [];
    private readonly List<(string Heading, int FirstRow)> _groups = [];

    public TextTable(params Column[] columns) => _columns = columns;

    /// <summary>A heading across all columns; the rows that follow belong to it.</summary>
    public void Heading(string text) => _groups.Add((text, _rows.Count));

    /// <summary>A row: for each column the parts of its cell, each of which starts on a new line. The table keeps the arrays.</summary>
    public void Row(params string[][] cells)
    {
        foreach (var cell in cells)
        {
            for (var part = 0; part < cell.Length; part++)
            {
                cell[part] = SafeText.Of(cell[part]);
            }
        }

        _rows.Add(cells);
    }

    /// <summary>Writes the table in the width of the page, and below it which columns did not fit.</summary>
    public void WriteTo(Page page, Language language)
    {
        var layout = TableLayout.Of(_columns, _rows, page.Width);
        var columns = layout.Columns;
        var writer = new RowWriter(page, columns, layout.Widths);
        WriteRule(page, layout.Widths, "─┬─");
        writer.Write(Array.ConvertAll(columns, static column => new[] { column.Head }));
        for (var group = 0; group < _groups.Count; group++)
        {
            WriteHeading(page, layout.Widths, _groups[group].Heading);
            for (var row = _groups[group].FirstRow; row < (group + 1 < _groups.Count ? _groups[group + 1].FirstRow : _rows.Count); row++)
            {
                writer.Write(layout.Row(row));
            }
        }

        WriteRule(page, layout.Widths, "─┴─");
        if (layout.Left.Any())
        {
            var heads = string.Join("; ", layout.Left.Select(static column => column.Head));
            page.Paragraph(language.Of(
                $"Biểu in thu gọn theo khổ trang, không có cột: {heads}.",
                $"Columns left out to fit {NumberText.Digits(page.Width)} characters a line: {heads}."));
        }
    }

    // A table without groups has one empty heading: a rule under the head is enough.
    private static void WriteHeading(Page page, int[] widths, string heading)
    {
        if (heading.Length == 0)
        {
            WriteRule(page, widths, "─┼─");
            return;
        }

        WriteRule(page, widths, "─┴─");
        page.Paragraph(heading);
        WriteRule(page, widths, "─┬─");
    }

    private static void WriteRule(Page page, int[] widths, string crossing)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            page.Part(i == 0 ? "" : crossing).Repeated('─', widths[i]);
        }

        page.EndLine();
    }

    /// <summary>A column.</summary>
    /// <param name="Head">Its heading.</param>
    /// <param name="MostWide">Its greatest width.</param>
    /// <param name="IsRight">Whether its cells are aligned to the right.</param>
    internal sealed record Column(string Head, int MostWide, bool IsRight = false)
    {
        /// <summary>The least width at which it can be read; 0 where it is not made narrower than its cells.</summary>
        public int Least { get; init; }

        /// <summary>Its place in the order in which columns are left out on a narrow page, from 1 on; 0 where it always stays.</summary>
        public int Leaves { get; init; }

        /// <summary>The column that takes its cells when it is left out; null where they are lost.</summary>
        public Join? Joins { get; init; }
    }

    /// <summary>How the cells of a column are added to another.</summary>
    /// <param name="Head">The heading of the other column.</param>
    /// <param name="NewHead">Its heading afterwards.</param>
    /// <param name="MostWide">Its greatest width afterwards.</param>
    /// <param name="Cells">The new cell, from the cell of the other column and the one that is left out.</param>
    internal sealed record Join(string Head, string NewHead, int MostWide, Func<string[], string[], string[]> Cells);

    /// <summary>Writes rows line by line; each column is broken into lines separately.</summary>
    private sealed class RowWriter(Page page, Column[] columns, int[] widths)
    {
        private readonly CellLines[] _cells = new CellLines[columns.Length];

        public void Write(string[][] row)
        {
            for (var i = 0; i < row.Length; i++)
            {
                _cells[i] = new CellLines(row[i], widths[i]);
            }

            while (MoveNext())
            {
                WriteLine();
            }
        }

        private bool MoveNext()
        {
            var any = false;
            for (var i = 0; i < _cells.Length; i++)
            {
                any |= _cells[i].MoveNext();
            }

            return any;
        }

        private void WriteLine()
        {
            for (var i = 0; i < _cells.Length; i++)
            {
                var text = _cells[i].Current;
                var blanks = Math.Max(0, widths[i] - DisplayWidth.Of(text));
                page.Part(i == 0 ? "" : TableLayout.Gap)
                    .Repeated(' ', columns[i].IsRight ? blanks : 0).Part(text).Repeated(' ', columns[i].IsRight ? 0 : blanks);
            }

            page.EndLine();
        }
    }

    /// <summary>The lines of one cell, part by part; empty lines after the last.</summary>
    private struct CellLines(string[] parts, int width)
    {
        private WrappedLines _lines = new("", width);
        private int _next;

        public readonly ReadOnlySpan<char> Current => _lines.Current;

        public bool MoveNext()
        {
            while (!_lines.MoveNext())
            {
                if (_next == parts.Length)
                {
                    return false;
                }

                _lines = new WrappedLines(parts[_next++], width);
            }

            return true;
        }
    }
}
