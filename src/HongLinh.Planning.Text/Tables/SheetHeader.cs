namespace HongLinh.Planning.Text;

/// <summary>The first row of a table: its separator, and the position of each column.</summary>
internal sealed class SheetHeader
{
    private const string Separators = ";,\t";

    // A character that occurs in no text, so that the first row is read as one cell.
    private const char NoSeparator = '\uFFFF';

    private readonly Dictionary<SheetColumn, int> _places = [];

    private SheetHeader(char separator) => Separator = separator;

    public char Separator { get; }

    /// <summary>How many columns it has.</summary>
    public int Width { get; private set; }

    /// <summary>Reads the header.</summary>
    /// <param name="text">The whole table, without a byte order mark.</param>
    /// <param name="stated">The separator that the file itself states; null where it does not.</param>
    /// <param name="columns">The columns of this kind of table, and whatever it needs besides.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The header; null when the table cannot be read.</returns>
    public static SheetHeader? Read(string text, char? stated, (ColumnSet Set, SheetColumn[] Needed) columns, List<Finding> findings)
    {
        var first = CsvReader.Read(text, NoSeparator).FirstOrDefault();
        if (first is null || first.IsBlank)
        {
            findings.Add(Finding.Of(FindingCode.TableEmpty, Place.Row(1), ""));
            return null;
        }

        if ((stated ?? SeparatorOf(text, columns.Set)) is not { } separator)
        {
            findings.Add(Finding.Of(FindingCode.TableSeparatorUnclear, Place.Row(1), first.Cells[0]));
            return null;
        }

        var header = new SheetHeader(separator);
        return header.Takes(CsvReader.Read(text, separator).First().Cells, columns, findings) ? header : null;
    }

    /// <summary>The cell of a column; empty where the table has no such column or the row ends before it.</summary>
    public string Cell(CsvRow row, SheetColumn column) =>
        !_places.TryGetValue(column, out var place) || place >= row.Cells.Count ? ""
        : column.IsVerbatim ? row.Cells[place]
        : Visible(row.Cells[place]);

    // Cells copied from pages and documents contain invisible characters.
    private static string Visible(string cell) => cell.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? cell
        : string.Concat(cell.Where(static letter => !TextFolder.IsInvisible(letter)));

    // The one separator that gives all required columns; otherwise the only one that occurs.
    private static char? SeparatorOf(string text, ColumnSet set)
    {
        var heads = Separators.Select(separator => (Separator: separator, CsvReader.Read(text, separator).First().Cells)).ToArray();
        var complete = heads.Where(head => !set.Missing([.. head.Cells.Select(set.Under).OfType<SheetColumn>()]).Any()).ToArray();
        var occurring = heads.Where(static head => head.Cells.Count > 1).ToArray();
        return complete is [var only] ? only.Separator
            : complete.Length == 0 && occurring is [var single] ? single.Separator
            : complete.Length == 0 && occurring.Length == 0 ? Separators[0]
            : null;
    }

    private bool Takes(IReadOnlyList<string> cells, (ColumnSet Set, SheetColumn[] Needed) columns, List<Finding> findings)
    {
        Width = cells.Count;
        var isClear = true;
        for (var place = 0; place < cells.Count; place++)
        {
            var column = columns.Set.Under(cells[place]);
            if (column is null && !string.IsNullOrWhiteSpace(cells[place]))
            {
                findings.Add(columns.Set.Like(cells[place]) is { } like
                    ? Finding.Of(FindingCode.TableColumnMistyped, Place.Row(1), cells[place], FindingDetail.Column(like.Code))
                    : Finding.Of(FindingCode.TableColumnUnknown, Place.Row(1), cells[place]));
            }
            else if (column is not null && !_places.TryAdd(column, place))
            {
                findings.Add(Finding.Of(FindingCode.TableColumnTwice, Place.Row(1), cells[place], FindingDetail.Column(column.Code)));
                isClear = false;
            }
        }

        foreach (var column in columns.Set.Missing(_places.Keys).Concat(columns.Needed.Where(column => !_places.ContainsKey(column))))
        {
            findings.Add(Finding.Of(FindingCode.TableColumnMissing, Place.Row(1), "", FindingDetail.Column(column.Code)));
            isClear = false;
        }

        return isClear;
    }
}
