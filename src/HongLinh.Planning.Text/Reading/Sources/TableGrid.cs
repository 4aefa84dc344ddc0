namespace HongLinh.Planning.Text;

/// <summary>A table of a document as rows of cells, whether it came as tabs, bars, spaces, lines or real cells.</summary>
internal sealed class TableGrid
{
    public TableGrid(TextSpan span, List<GridRow> rows)
    {
        (Span, Rows) = (span, rows);
        foreach (var row in rows)
        {
            Width = Math.Max(Width, row.Cells.Count);
        }
    }

    /// <summary>The position in the text.</summary>
    public TextSpan Span { get; }

    public List<GridRow> Rows { get; }

    /// <summary>The number of columns of the widest row.</summary>
    public int Width { get; }

    /// <summary>Whether this is a table of figures, whatever its heading says: at least three columns and three rows, and a number in most rows.</summary>
    public bool HasFigures =>
        Width >= 3 && Rows.Count >= 3
            && Rows.Count(static row => row.Cells.Exists(static cell => cell.Tokens.Count == 1 && cell.Tokens.IsNumber(0))) * 2 >= Rows.Count;
}

/// <summary>A row of a table.</summary>
/// <param name="Span">The position in the text.</param>
/// <param name="Cells">The cells from left to right; a cell that spans columns or rows is repeated in each of them.</param>
internal sealed record GridRow(TextSpan Span, List<GridCell> Cells)
{
    /// <summary>The cell of a column; a blank cell when the row is shorter.</summary>
    public GridCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : GridCell.Blank;
}

/// <summary>A cell of a table.</summary>
/// <param name="Span">The position of the words in the text.</param>
/// <param name="Words">The words with composed letters and single spaces; empty for a blank cell.</param>
internal sealed record GridCell(TextSpan Span, string Words)
{
    public static readonly GridCell Blank = new(default, "");

    private TokenList? _tokens;

    public TokenList Tokens => _tokens ??= TokenList.Of(Words);

    public bool IsBlank => Words.Length == 0;

    /// <summary>Whether the cell continues the one to its left or above.</summary>
    public bool GoesOn { get; init; }

    public static GridCell Of(string text, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '*' or '\u00A0'))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '*' or '\u00A0'))
        {
            to--;
        }

        return to == from ? Blank : new GridCell(TextSpan.Of(from, to - from), Tidy.Spaces(TextFolder.Fold(text[from..to]).Text));
    }
}
