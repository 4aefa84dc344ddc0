namespace HongLinh.Planning.Text;

/// <summary>Reads a table that was copied with each cell on a separate line.</summary>
internal sealed class StackedTable(string text, List<TextLine> lines)
{
    /// <summary>The greatest length of a column heading.</summary>
    public const int LongestHead = 60;

    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int LongestCell = 200;

    /// <summary>The table that starts at a line; null when there is none.</summary>
    public TableGrid? At(int at, ref int end)
    {
        // Nearly all short lines start no table, so this cheap check comes first.
        var first = text[lines[at].From];
        if (char.IsAscii(first) && !char.IsAsciiLetter(first) && first != '*' || !ColumnHeads.IsNumber(Cell(at).Tokens))
        {
            return null;
        }

        var heads = new List<int>();
        var next = at;
        for (; next < lines.Count && heads.Count < MostColumns; next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            if (IsLabel(next) || lines[next].To - lines[next].From > LongestHead || ColumnHeads.Of(Cell(next).Tokens) is ColumnKind.Unknown && !IsYear(next))
            {
                break;
            }

            heads.Add(next);
        }

        if (heads.Count < FewestColumns || !TableHead.IsHeading(heads.ConvertAll(Cell)))
        {
            return null;
        }

        var rows = new List<GridRow> { new(Span(heads), heads.ConvertAll(Cell)) };
        var stop = Rows(next, heads.Count, rows);
        if (rows.Count < 2)
        {
            return null;
        }

        end = stop;
        return new TableGrid(TextSpan.Of(lines[at].From, lines[stop - 1].To - lines[at].From), rows);
    }

    // A row begins with its number and runs to the next one. It has at most as many cells as there are columns. "Trong đó: ..." has no number.
    private int Rows(int next, int width, List<GridRow> rows)
    {
        var (kept, label) = (next, -1);
        while (next < lines.Count)
        {
            var cells = new List<int>();
            var (at, blank) = (next, 0);
            for (; at < lines.Count && cells.Count + blank <= width; at++)
            {
                if (lines[at].IsBlank)
                {
                    continue;
                }

                if (cells.Count == 0)
                {
                    blank = IsLabel(at) ? 0 : label >= 0 && IsPart(at) ? 1 : -1;
                    label = blank == 0 ? at : label;
                }

                if (lines[at].To - lines[at].From > LongestCell || blank < 0 || cells.Count > 0 && StartsRow(label, cells.Count + blank, at, width))
                {
                    break;
                }

                cells.Add(at);
            }

            if (blank < 0 || cells.Count < 2 || cells.Count + blank > width)
            {
                break;
            }

            // The last row ends once it has a cell for each column; the lines after it are text.
            List<GridCell> row = blank == 0 ? [] : [GridCell.Blank];
            row.AddRange(cells.ConvertAll(Cell));
            rows.Add(new GridRow(Span(cells), row));
            (kept, next) = (cells[^1] + 1, at);
        }

        return kept;
    }

    private static readonly Lexicon<bool> Parts = WordSet.Of("trong đó, tr.đó, tr. đó, gồm:, bao gồm:, chia ra:, riêng, -, +, tổng cộng, tổng số, cộng");

    private bool IsPart(int line) =>
        lines[line].To - lines[line].From > 2 && Cell(line).Tokens is var tokens && Parts.Match(tokens, 0, tokens.Count, out _) > 0;

    // A number alone on its line starts a new row when the current row is full, or when the current row is a section with only a name.
    private bool StartsRow(int label, int count, int at, int width)
    {
        if (count == width)
        {
            return true;
        }

        if (!IsLabel(at))
        {
            return count >= width - 1 && IsPart(at);
        }

        // A last figure that equals the next number: the number itself then follows it.
        var isNext = IsNextLabel(Cell(label).Words, Cell(at).Words) && !(count == width - 1 && NextOf(at) is var after && after < lines.Count && IsLabel(after)
            && !IsNextLabel(Cell(at).Words, Cell(after).Words));
        var isSection = count == 2 && !char.IsAsciiDigit(Cell(label).Words[0]);
        return isSection || count >= width - 1 && isNext || count >= 3 && !char.IsAsciiDigit(Cell(at).Words[0]);
    }

    private int NextOf(int at)
    {
        do
        {
            at++;
        }
        while (at < lines.Count && lines[at].IsBlank);

        return at;
    }

    private static bool IsNextLabel(string label, string next) =>
        !int.TryParse(label, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        || !int.TryParse(next, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var following)
        || following == number + 1;

    private GridCell Cell(int line) => GridCell.Of(text, lines[line].From, lines[line].To);

    private bool IsLabel(int line) => lines[line].To - lines[line].From <= 6 && ListMark.IsLabel(text[lines[line].From..lines[line].To]);

    private bool IsYear(int line) => Cell(line).Tokens is { Count: 1 or 2 } tokens && TimeReader.IsYear(tokens, tokens.Count - 1);

    private TextSpan Span(List<int> cells) => TextSpan.Of(lines[cells[0]].From, lines[cells[^1]].To - lines[cells[0]].From);
}
