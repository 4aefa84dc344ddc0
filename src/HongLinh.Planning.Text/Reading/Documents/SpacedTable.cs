namespace HongLinh.Planning.Text;

/// <summary>Reads a table whose columns are aligned by spaces.</summary>
internal sealed class SpacedTable(string text, List<TextLine> lines)
{
    private const int FewestCells = 3;
    private const int MostLinesOfHead = 4;

    /// <summary>The table that starts at a line; null when there is none.</summary>
    public TableGrid? At(int at, ref int end)
    {
        var head = Segments(lines[at]);
        if (head.Count < FewestCells || !TableHead.IsHeading(head.ConvertAll(Cell)))
        {
            return null;
        }

        var columns = head.ConvertAll(segment => new Column(segment.From - lines[at].RawFrom, segment.To - lines[at].RawFrom, Cell(segment)));
        var (rows, next, kept) = (new List<GridRow>(), at + 1, at + 1);
        var isHead = true;
        for (; next < lines.Count; next++)
        {
            var line = lines[next];
            if (line.IsBlank)
            {
                continue;
            }

            var segments = Segments(line);
            var label = segments[0].To - segments[0].From <= 6 && ListMark.IsLabel(text[segments[0].From..segments[0].To]);
            if (isHead && !label && segments.Count > 1 && next - at < MostLinesOfHead && segments.TrueForAll(segment => !IsValue(segment)))
            {
                Extend(columns, segments, line);
            }
            else if (rows.Count > 0 && !label && Continued(rows[^1], columns, segments, line) is { } whole)
            {
                rows[^1] = whole;
            }
            else if (rows.Count > 0 && NoiseLines.IsPageNumber(line.In(text)) && IsRowBelow(next))
            {
                // A page ends within the table.
                continue;
            }
            else if (segments.Count > 1 && (label || segments.Count >= FewestCells || !isHead && FitsNumbers(columns, segments, line)))
            {
                isHead = false;
                var row = Row(columns, segments, line);
                if (!label && rows.Count > 0 && IsCut(rows[^1], row, columns))
                {
                    row = Whole(rows[^1], row, columns);
                    rows.RemoveAt(rows.Count - 1);
                }

                rows.Add(row);
            }
            else if (rows.Count > 0 && segments.Count == 1 && IsRestOfName(columns, segments[0], line))
            {
                // The segment continues a name that takes two lines.
                rows[^1] = Joined(rows[^1], columns, segments[0]);
            }
            else if (segments.Count == 1 && IsRowBelow(next) && line.To - line.From <= 100
                && ListMark.At(text, line.From, line.To).Kind is BlockMark.None or BlockMark.Roman or BlockMark.Part)
            {
                rows.Add(new GridRow(line.Span, [GridCell.Blank, Cell(segments[0])]));
            }
            else
            {
                break;
            }

            kept = next + 1;
        }

        if (rows.Count == 0)
        {
            return null;
        }

        rows.Insert(0, new GridRow(lines[at].Span, columns.ConvertAll(static column => column.Cell)));
        end = kept;
        return new TableGrid(TextSpan.Of(lines[at].From, lines[kept - 1].To - lines[at].From), rows);
    }

    // The cells of a row may take several lines: words below a filled cell of the same column, and no number of the row.
    private GridRow? Continued(GridRow row, List<Column> columns, List<(int From, int To)> segments, TextLine line)
    {
        var (number, name) = (columns.FindIndex(static column => ColumnHeads.IsNumber(column.Cell.Tokens)), NameAt(columns));
        if (number < 0 || name < 0 || row[number].IsBlank)
        {
            return null;
        }

        var (cells, lowest) = (new List<GridCell>(row.Cells), 0);
        foreach (var segment in segments)
        {
            var at = Nearest(columns, segment.From - line.RawFrom, segment.To - line.RawFrom, lowest);
            var cell = Cell(segment);
            // A raised digit that stands alone has no words.
            if (cell.Words.Length == 0 || cell.Tokens.Count == 0)
            {
                return null;
            }

            if (at <= number || row[at].IsBlank || at == name && !char.IsLower(cell.Words[0]) || IsFigure(cell) || IsFigure(row[at])
                || Math.Abs(segment.From - line.RawFrom - columns[at].From) > MostShift)
            {
                return null;
            }

            cells[at] = new GridCell(row[at].Span, $"{row[at].Words} {cell.Words}");
            lowest = Math.Min(at + 1, columns.Count - 1);
        }

        return new GridRow(TextSpan.Of(row.Span.Start, line.To - row.Span.Start), cells);
    }

    // Cells of one column start nearly at the same place.
    private const int MostShift = 2;

    private static bool IsFigure(GridCell cell) => cell.Tokens.Count <= 2 && cell.Tokens.IsNumber(cell.Tokens.Count - 1);

    private bool IsRowBelow(int at)
    {
        for (var next = at + 1; next < lines.Count && next <= at + 2; next++)
        {
            if (!lines[next].IsBlank)
            {
                return Segments(lines[next]).Count >= FewestCells;
            }
        }

        return false;
    }

    // At least two spaces separate the cells.
    private List<(int From, int To)> Segments(TextLine line)
    {
        var segments = new List<(int, int)>();
        var from = line.From;
        for (var at = line.From; at < line.To;)
        {
            if (!IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var next = at;
            while (next < line.To && IsSpace(text[next]))
            {
                next++;
            }

            if (next - at >= 2 || text[at] == '\t')
            {
                segments.Add((from, at));
                from = next;
            }

            at = next;
        }

        segments.Add((from, line.To));
        return segments;
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\u00A0' or '\t';

    private GridCell Cell((int From, int To) segment) => GridCell.Of(text, segment.From, segment.To);

    private bool IsValue((int From, int To) segment)
    {
        var tokens = Cell(segment).Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.IsNumber(at) && !TimeReader.IsYear(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private void Extend(List<Column> columns, List<(int From, int To)> segments, TextLine line)
    {
        foreach (var segment in segments)
        {
            var (from, to) = (segment.From - line.RawFrom, segment.To - line.RawFrom);
            var at = Nearest(columns, from, to, 0);
            var cell = Cell(segment);
            var words = columns[at].Cell.IsBlank ? cell.Words : $"{columns[at].Cell.Words} {cell.Words}";
            columns[at] = new Column(Math.Min(columns[at].From, from), Math.Max(columns[at].To, to), new GridCell(columns[at].Cell.Span, words));
        }
    }

    private GridRow Row(List<Column> columns, List<(int From, int To)> segments, TextLine line)
    {
        var cells = columns.ConvertAll(static _ => GridCell.Blank);
        var lowest = 0;
        foreach (var segment in segments)
        {
            var at = segments.Count == columns.Count ? lowest : Nearest(columns, segment.From - line.RawFrom, segment.To - line.RawFrom, lowest);
            cells[at] = cells[at].IsBlank ? Cell(segment) : new GridCell(cells[at].Span, $"{cells[at].Words} {Cell(segment).Words}");
            lowest = Math.Min(at + 1, columns.Count - 1);
        }

        return new GridRow(line.Span, cells);
    }

    private static bool FitsNumbers(List<Column> columns, List<(int From, int To)> segments, TextLine line) =>
        segments.Count > 1 && columns.Exists(column => column.To > segments[^1].From - line.RawFrom && column.From < segments[^1].To - line.RawFrom);

    // The column with the largest overlap; without any overlap, the column whose middle is nearest.
    private static int Nearest(List<Column> columns, int from, int to, int lowest)
    {
        var (best, overlap, distance) = (lowest, 0, int.MaxValue);
        for (var at = lowest; at < columns.Count; at++)
        {
            var shared = Math.Min(columns[at].To, to) - Math.Max(columns[at].From, from);
            var gap = Math.Abs(columns[at].From + columns[at].To - from - to);
            if (shared > Math.Max(0, overlap) || overlap <= 0 && gap < distance && shared > 0 || overlap <= 0 && shared <= 0 && gap < distance)
            {
                (best, overlap, distance) = (at, Math.Max(overlap, shared), gap);
            }
        }

        return best;
    }

    private bool IsRestOfName(List<Column> columns, (int From, int To) segment, TextLine line)
    {
        var from = segment.From - line.RawFrom;
        var name = NameAt(columns);
        return name >= 0 && from >= columns[name].From - 1 && from <= columns[name].To && from > 0 && char.IsLower(text[segment.From]);
    }

    // A row whose name continues on the next line, which also holds the figures.
    private static bool IsCut(GridRow first, GridRow second, List<Column> columns)
    {
        var name = NameAt(columns);
        return name >= 0 && !first[name].IsBlank && !second[name].IsBlank && (char.IsLower(second[name].Words[0]) || second[name].Words[0] == '(')
            && first.Cells.FindLastIndex(static cell => !cell.IsBlank) == name;
    }

    private static GridRow Whole(GridRow first, GridRow second, List<Column> columns)
    {
        var cells = new List<GridCell>(second.Cells);
        for (var at = 0; at <= NameAt(columns); at++)
        {
            cells[at] = second[at].IsBlank ? first[at] : first[at].IsBlank ? second[at] : new GridCell(first[at].Span, $"{first[at].Words} {second[at].Words}");
        }

        return new GridRow(TextSpan.Of(first.Span.Start, second.Span.End - first.Span.Start), cells);
    }

    private static int NameAt(List<Column> columns) =>
        columns.FindIndex(static column => ColumnHeads.Of(column.Cell.Tokens) is ColumnKind.Name or ColumnKind.Organisation);

    private GridRow Joined(GridRow row, List<Column> columns, (int From, int To) segment)
    {
        var name = NameAt(columns);
        var cells = new List<GridCell>(row.Cells);
        cells[name] = new GridCell(cells[name].Span, $"{cells[name].Words} {Cell(segment).Words}".Trim());
        return new GridRow(TextSpan.Of(row.Span.Start, segment.To - row.Span.Start), cells);
    }

    private sealed record Column(int From, int To, GridCell Cell);
}
