namespace HongLinh.Planning.Text;

/// <summary>Which columns of a table fit a page, and how wide each of them is.</summary>
/// <remarks>
/// Columns are left out rather than squeezed. First go those that nothing fills, then the others in the order that the table states; a column
/// that joins another takes its cells there. What remains is never narrower than its least width, except on a page too narrow for anything else.
/// </remarks>
internal sealed class TableLayout
{
    /// <summary>What separates two columns.</summary>
    public const string Gap = " │ ";

    // What stands in a cell without content; the legend of a table explains which is which.
    private static readonly string[] Marks = ["", "-", "–", "..."];

    private readonly IReadOnlyList<string[][]> _rows;
    private readonly int _width;
    private readonly List<Shown> _left = [];
    private List<Shown> _shown;
    private bool _isShort;

    private TableLayout(TextTable.Column[] columns, IReadOnlyList<string[][]> rows, int width)
    {
        (_rows, _width) = (rows, width);
        _shown = [.. columns.Select((column, place) => new Shown(column, place, rows))];
    }

    /// <summary>The columns that are printed.</summary>
    public TextTable.Column[] Columns => [.. _shown.Select(static one => one.Column)];

    /// <summary>The width of each of them.</summary>
    public int[] Widths { get; private set; } = [];

    /// <summary>The columns that are neither printed nor joined to another, in the order of the table.</summary>
    public IEnumerable<TextTable.Column> Left => !_isShort ? [] : _left.OrderBy(static one => one.Place).Select(static one => one.Column);

    public static TableLayout Of(TextTable.Column[] columns, IReadOnlyList<string[][]> rows, int width)
    {
        var layout = new TableLayout(columns, rows, width);
        layout.LeaveOut();
        layout.Widths = layout.Share();
        return layout;
    }

    /// <summary>The cells of a row in the printed columns.</summary>
    public string[][] Row(int number) => _isShort ? [.. _shown.Select(one => one.Cell(number))] : _rows[number];

    private int Wanted => _shown.Sum(static one => one.Wanted) + (_shown.Count - 1) * Gap.Length;

    private int Least => _shown.Sum(static one => one.Least) + (_shown.Count - 1) * Gap.Length;

    private void LeaveOut()
    {
        if (Wanted <= _width)
        {
            return;
        }

        foreach (var empty in _shown.Where(static one => one.Column.Leaves > 0 && one.IsEmpty).ToArray())
        {
            Remove(empty);
        }

        while (Least > _width && _shown.Where(static one => one.Column.Leaves > 0).MinBy(static one => one.Column.Leaves) is { } next)
        {
            Remove(next);
        }
    }

    private void Remove(Shown leaving)
    {
        _isShort = true;
        _shown.Remove(leaving);
        if (leaving.Column.Joins is { } join && _shown.Find(one => one.Column.Head == join.Head) is { } host)
        {
            _shown = [.. _shown.Select(one => one == host ? host.With(leaving, join) : one)];
        }
        else
        {
            _left.Add(leaving);
        }
    }

    // From the least widths up, the column that lacks most first. What columns that went leave over makes lines shorter.
    private int[] Share()
    {
        if (Wanted <= _width && !_isShort)
        {
            return [.. _shown.Select(static one => one.Wanted)];
        }

        int[] widths = [.. _shown.Select(static one => one.Least)];
        var spare = _width - Least;
        spare = Widen(widths, spare, static one => one.Wanted);
        spare = Widen(widths, spare, static one => one.Natural);
        for (; spare < 0 && widths.Max() > 1; spare++)
        {
            widths[Most(place => widths[place])]--;
        }

        return widths;
    }

    private int Widen(int[] widths, int spare, Func<Shown, int> wish)
    {
        for (; spare > 0 && Most(place => wish(_shown[place]) - widths[place]) is var place && wish(_shown[place]) > widths[place]; spare--)
        {
            widths[place]++;
        }

        return spare;
    }

    private int Most(Func<int, int> of) => Enumerable.Range(0, _shown.Count).MaxBy(of);

    /// <summary>A column with its cells, and the widths that they ask for.</summary>
    private sealed class Shown
    {
        private readonly IReadOnlyList<string[][]> _rows;
        private readonly string[][]? _joined;

        public Shown(TextTable.Column column, int place, IReadOnlyList<string[][]> rows, string[][]? joined = null)
        {
            (Column, Place, _rows, _joined) = (column, place, rows, joined);
            (IsEmpty, Natural) = (true, DisplayWidth.Of(column.Head));
            for (var row = 0; row < rows.Count; row++)
            {
                foreach (var part in Cell(row))
                {
                    Natural = Math.Max(Natural, DisplayWidth.Of(part));
                    IsEmpty &= Marks.Contains(part);
                }
            }

            Wanted = Math.Min(column.MostWide, Natural);
            Least = column.Least == 0 ? Wanted : Math.Min(column.Least, Wanted);
        }

        public TextTable.Column Column { get; }

        /// <summary>Its place in the whole table.</summary>
        public int Place { get; }

        /// <summary>The width of its longest line.</summary>
        public int Natural { get; }

        public int Wanted { get; }

        public int Least { get; }

        /// <summary>Whether no cell has any content.</summary>
        public bool IsEmpty { get; }

        /// <summary>The cell of a row.</summary>
        public string[] Cell(int row) => _joined is null ? _rows[row][Place] : _joined[row];

        /// <summary>This column with the cells of another in it.</summary>
        public Shown With(Shown other, TextTable.Join join) => new(
            Column with { Head = join.NewHead, MostWide = join.MostWide }, Place, _rows,
            [.. Enumerable.Range(0, _rows.Count).Select(row => join.Cells(Cell(row), other.Cell(row)))]);
    }
}
