namespace HongLinh.Planning.Text;

/// <summary>Finds tables in lines of text. Bars, tabs or spaces separate the cells, or each cell is on a separate line.</summary>
internal sealed class TableFinder(string text, List<TextLine> lines)
{
    private const int FewestCells = 3;

    // The number of consecutive lines in a table that need not be rows: the second line of a cell, or the heading of a section.
    private const int MostLooseLines = 2;

    /// <summary>The table that starts at a line.</summary>
    /// <param name="at">The line.</param>
    /// <param name="end">The first line below the table.</param>
    /// <returns>The table; null when none starts here.</returns>
    public TableGrid? At(int at, out int end)
    {
        end = at;
        var line = lines[at].In(text);
        return line.Contains('|') && line.Count('|') >= 2 ? Barred(at, ref end)
            : line.Contains('\t') ? Tabbed(at, ref end)
            : line.Contains("  ", StringComparison.Ordinal) ? new SpacedTable(text, lines).At(at, ref end)
            : line.Length <= StackedTable.LongestHead ? new StackedTable(text, lines).At(at, ref end)
            : null;
    }

    private TableGrid? Barred(int at, ref int end)
    {
        var (rows, next) = (new List<GridRow>(), at);
        for (; next < lines.Count; next++)
        {
            var line = lines[next];
            if (line.IsBlank || IsBorder(line))
            {
                continue;
            }

            if (line.In(text).Count('|') < 2)
            {
                break;
            }

            rows.Add(new GridRow(line.Span, Cells(line, '|')));
        }

        return Kept(rows, at, next, ref end);
    }

    private TableGrid? Tabbed(int at, ref int end)
    {
        var head = Cells(lines[at], '\t');
        if (head.Count < FewestCells || !TableHead.IsHeading(head) && !IsRowAfter(at))
        {
            return null;
        }

        var (rows, next, kept) = (new List<GridRow> { new(lines[at].Span, head) }, at + 1, at + 1);
        for (var loose = 0; next < lines.Count && loose <= MostLooseLines; next++)
        {
            var line = lines[next];
            if (line.IsBlank)
            {
                continue;
            }

            var cells = Cells(line, '\t');
            var isRow = cells.Count >= 2;
            if (isRow || loose == 0 && IsSection(line) && IsRowAfter(next))
            {
                // The heading of a section, alone on its line, goes into the name column.
                rows.Add(new GridRow(line.Span, isRow ? cells : [GridCell.Blank, cells[0]]));
                (kept, loose) = (next + 1, isRow ? 0 : 1);
            }
            else
            {
                break;
            }
        }

        return Kept(rows, at, kept, ref end);
    }

    private TableGrid? Kept(List<GridRow> rows, int at, int next, ref int end)
    {
        while (next > at && lines[next - 1].IsBlank)
        {
            next--;
        }

        if (rows.Count < 2 || rows.Max(static row => row.Cells.Count) < 2)
        {
            return null;
        }

        end = next;
        return new TableGrid(TextSpan.Of(lines[at].From, lines[next - 1].To - lines[at].From), rows);
    }

    private bool IsSection(TextLine line) => line.To - line.From <= 120 && !line.In(text).Contains('\t') && text[line.To - 1] is not ('.' or ';');

    private bool IsRowAfter(int at)
    {
        for (var next = at + 1; next < lines.Count && next <= at + MostLooseLines; next++)
        {
            if (!lines[next].IsBlank)
            {
                return lines[next].In(text).Count('\t') >= 2;
            }
        }

        return false;
    }

    private bool IsBorder(TextLine line)
    {
        foreach (var sign in line.In(text))
        {
            if (sign is not ('|' or '-' or '+' or ':' or '=' or ' ' or '_' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private List<GridCell> Cells(TextLine line, char sign)
    {
        var (cells, from) = (new List<GridCell>(), line.RawFrom);
        var to = line.RawTo;
        if (sign == '|')
        {
            from = line.From + (text[line.From] == '|' ? 1 : 0);
            to = line.To - (text[line.To - 1] == '|' && line.To - 1 > from ? 1 : 0);
        }

        for (var at = from; at <= to; at++)
        {
            if (at == to || text[at] == sign)
            {
                cells.Add(GridCell.Of(text, from, at));
                from = at + 1;
            }
        }

        return cells;
    }
}
