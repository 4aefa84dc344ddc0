namespace HongLinh.Planning.Text;

/// <summary>The heading of a table: the rows that it covers, and what each column holds.</summary>
internal sealed class TableHead
{
    private const int MostTitleRows = 12;
    private const int MostHeadRows = 5;

    private TableHead(int first, int last, List<TableColumn> columns) => (First, End, Columns) = (first, last, columns);

    /// <summary>The first row of the heading; title rows may precede it.</summary>
    public int First { get; }

    /// <summary>The first row below the heading.</summary>
    public int End { get; }

    public List<TableColumn> Columns { get; }

    /// <summary>Finds the heading; null when no row describes the columns.</summary>
    public static TableHead? Find(TableGrid grid)
    {
        for (var row = 0; row < Math.Min(grid.Rows.Count, MostTitleRows); row++)
        {
            if (IsHeading(grid.Rows[row].Cells))
            {
                return Of(grid, row);
            }
        }

        return null;
    }

    /// <summary>Whether the cells describe the columns below them.</summary>
    public static bool IsHeading(List<GridCell> cells)
    {
        var (known, hasSubject, last) = (0, false, "");
        foreach (var cell in cells)
        {
            if (cell.IsBlank || string.Equals(cell.Words, last, StringComparison.Ordinal))
            {
                continue;
            }

            last = cell.Words;
            var kind = ColumnHeads.Of(cell.Tokens);
            known += kind != ColumnKind.Unknown ? 1 : 0;
            hasSubject |= kind is ColumnKind.Number or ColumnKind.Name or ColumnKind.Organisation;
        }

        return known >= 2 && hasSubject;
    }

    private static TableHead Of(TableGrid grid, int first)
    {
        var end = first + 1;
        while (end < grid.Rows.Count && end - first < MostHeadRows && GoesOn(grid.Rows[first], grid.Rows[end]))
        {
            end++;
        }

        var columns = new List<TableColumn>();
        for (var at = 0; at < grid.Width; at++)
        {
            var words = Words(grid, first, end, at);
            var kind = OwnKind(grid.Rows[end - 1][at]) ?? ColumnHeads.Of(TokenList.Of(words));
            columns.Add(new TableColumn(at, words) { Kind = IsMergedOverWords(grid, first, end, at) ? ColumnKind.Unknown : kind });
        }

        // A row of column letters or numbers: A B 1 2 3=2/1.
        while (end < grid.Rows.Count && IsCount(grid.Rows[end]))
        {
            end++;
        }

        return new TableHead(first, end, Settled(columns));
    }

    // "Năm 2026" merged over "Kế hoạch" and "Ghi chú": the lowest heading alone says that a column holds notes, units or names.
    private static ColumnKind? OwnKind(GridCell lowest) =>
        lowest is { IsBlank: false, GoesOn: false } && ColumnHeads.Of(lowest.Tokens) is ColumnKind.Note or ColumnKind.Unit or ColumnKind.Lead
            or ColumnKind.Coordinating or ColumnKind.Due or ColumnKind.Product or ColumnKind.Earlier
            ? ColumnHeads.Of(lowest.Tokens) : null;

    // "Kế hoạch năm 2026" merged over two columns, of which the second holds only words.
    private static bool IsMergedOverWords(TableGrid grid, int first, int end, int column)
    {
        if (column == 0 || !grid.Rows[first][column].GoesOn || Words(grid, first, end, column) is var words
            && !string.Equals(words, Words(grid, first, end, column - 1), StringComparison.Ordinal))
        {
            return false;
        }

        return grid.Rows.Skip(end).All(row => !HasDigit(row[column])) && grid.Rows.Skip(end).Any(row => HasDigit(row[column - 1]));
    }

    private static bool HasDigit(GridCell cell) => cell.Words.AsSpan().ContainsAnyInRange('0', '9');

    private static string Words(TableGrid grid, int first, int end, int column)
    {
        var words = new List<string>();
        for (var row = first; row < end; row++)
        {
            var cell = grid.Rows[row][column];
            if (cell.IsBlank && row + 1 < end && !grid.Rows[row + 1][column].IsBlank)
            {
                // "Năm 2026" may span two columns but be written only in the first.
                for (var left = column - 1; cell.IsBlank && left >= 0 && !grid.Rows[row + 1][left].IsBlank; left--)
                {
                    cell = grid.Rows[row][left];
                }
            }

            if (!cell.IsBlank && (words.Count == 0 || !string.Equals(words[^1], cell.Words, StringComparison.Ordinal)))
            {
                words.Add(cell.Words);
            }
        }

        return string.Join(' ', words);
    }

    // A second row of the heading splits a column of the first and holds no values.
    private static bool GoesOn(GridRow head, GridRow row)
    {
        var (subject, any) = (0, false);
        while (subject < head.Cells.Count && ColumnHeads.Of(head[subject].Tokens) is not (ColumnKind.Name or ColumnKind.Organisation or ColumnKind.Number))
        {
            subject++;
        }

        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row[at];
            var isSame = string.Equals(cell.Words, head[at].Words, StringComparison.Ordinal) || cell.GoesOn;
            if (cell.IsBlank || isSame)
            {
                continue;
            }

            var kind = ColumnHeads.Of(head[at].Tokens);
            if (at == subject || kind is ColumnKind.Name or ColumnKind.Number or ColumnKind.Unit || IsValue(cell))
            {
                return false;
            }

            any = true;
        }

        return any || row.Cells.TrueForAll(static cell => cell.IsBlank || cell.GoesOn) && row.Cells.Exists(static cell => cell.GoesOn);
    }

    private static bool IsValue(GridCell cell)
    {
        for (var at = 0; at < cell.Tokens.Count; at++)
        {
            if (cell.Tokens.IsNumber(at) && !TimeReader.IsYear(cell.Tokens, at) && ColumnHeads.Of(cell.Tokens) == ColumnKind.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCount(GridRow row)
    {
        var (filled, expected) = (0, 0);
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            filled++;
            var words = cell.Words.Trim('(', ')', '[', ']');
            words = words.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? words[..sign].Trim().TrimEnd(')') : words;
            if (words.Length == 1 && char.IsLetter(words[0]))
            {
                continue;
            }

            if (!int.TryParse(words, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
                || number != expected + 1)
            {
                return false;
            }

            expected = number;
        }

        return filled > 2 && filled >= row.Cells.Count - 1 && expected > 1;
    }

    // Only one column names the rows. A second "chỉ tiêu" column holds the targets; a second "đơn vị" column holds the responsible units.
    private static List<TableColumn> Settled(List<TableColumn> columns)
    {
        var hasName = columns.Exists(static column => column.Kind == ColumnKind.Name);
        var hasUnit = columns.Exists(static column => column.Kind == ColumnKind.Unit);
        var named = false;
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            var kind = column.Kind;
            if (kind == ColumnKind.Name && named)
            {
                kind = column.Tokens.IsWord(0, Target) ? ColumnKind.Plan : ColumnKind.Unknown;
            }
            else if (kind == ColumnKind.Organisation && hasName)
            {
                kind = hasUnit ? ColumnKind.Lead : IsPlainUnit(column) ? ColumnKind.Unit : ColumnKind.Lead;
                hasUnit |= kind == ColumnKind.Unit;
            }
            else if (kind == ColumnKind.Unknown && column.Year > 0)
            {
                kind = ColumnKind.Plan;
            }

            named |= kind == ColumnKind.Name;
            columns[at] = column with { Kind = kind };
        }

        return columns;
    }

    private static readonly string Target = SyllableKey.Of("chỉ");

    private static bool IsPlainUnit(TableColumn column) => UnitWords.Match(column.Tokens, 0, column.Tokens.Count, out _) == column.Tokens.Count;

    private static readonly Lexicon<bool> UnitWords = WordSet.Of("đơn vị");
}
