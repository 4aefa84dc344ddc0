namespace HongLinh.Planning.Text;

/// <summary>A table for a terminal: cells are wrapped, and groups of rows have a heading across all columns.</summary>
internal sealed class TextTable
{
    private const string Gap = " │ ";

    private readonly Column[] _columns;
    private readonly int[] _widths;
    private readonly List<(string Heading, List<string[][]> Rows)> _groups = [];

    public TextTable(params Column[] columns)
    {
        _columns = columns;
        _widths = Array.ConvertAll(columns, static column => Math.Min(column.MostWide, DisplayWidth.Of(column.Head)));
    }

    /// <summary>A heading across all columns; the rows that follow belong to it.</summary>
    public void Heading(string text) => _groups.Add((text, []));

    /// <summary>A row: for each column the parts of its cell, each of which starts on a new line.</summary>
    public void Row(params string[][] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Array.ConvertAll(cells[i], SafeText.Of);
            foreach (var part in cells[i])
            {
                _widths[i] = Math.Max(_widths[i], Math.Min(_columns[i].MostWide, DisplayWidth.Of(part)));
            }
        }

        _groups[^1].Rows.Add(cells);
    }

    public void WriteTo(Page page)
    {
        var writer = new RowWriter(page, _columns, _widths);
        WriteRule(page, "─┬─");
        writer.Write(Array.ConvertAll(_columns, static column => new[] { column.Head }));
        foreach (var (heading, rows) in _groups)
        {
            WriteHeading(page, heading);
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        WriteRule(page, "─┴─");
    }

    // A table without groups has one empty heading: a rule under the head is enough.
    private void WriteHeading(Page page, string heading)
    {
        if (heading.Length == 0)
        {
            WriteRule(page, "─┼─");
            return;
        }

        WriteRule(page, "─┴─");
        page.Line(heading);
        WriteRule(page, "─┬─");
    }

    private void WriteRule(Page page, string crossing)
    {
        for (var i = 0; i < _widths.Length; i++)
        {
            page.Part(i == 0 ? "" : crossing).Repeated('─', _widths[i]);
        }

        page.EndLine();
    }

    /// <summary>A column.</summary>
    /// <param name="Head">Its heading.</param>
    /// <param name="MostWide">Its greatest width.</param>
    /// <param name="IsRight">Whether its cells are aligned to the right.</param>
    internal sealed record Column(string Head, int MostWide, bool IsRight = false);

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
                page.Part(i == 0 ? "" : Gap).Repeated(' ', columns[i].IsRight ? blanks : 0).Part(text).Repeated(' ', columns[i].IsRight ? 0 : blanks);
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
