namespace HongLinh.Planning.Text;

/// <summary>The first row of a table of figures: its separator, and the position of each column.</summary>
internal sealed class FigureHeader
{
    private const string Separators = ";,\t";

    // A character that occurs in no text, so that the first row is read as one cell.
    private const char NoSeparator = '\uFFFF';

    private readonly Dictionary<FigureColumn, int> _places = [];

    private FigureHeader(char separator) => Separator = separator;

    public char Separator { get; }

    /// <summary>How many columns it has.</summary>
    public int Width { get; private set; }

    /// <summary>Reads the header.</summary>
    /// <param name="text">The whole table, without a byte order mark.</param>
    /// <param name="stated">The separator that the file itself states; null where it does not.</param>
    /// <param name="needsReceipt">Whether each row must say when it was received.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The header; null when the table cannot be read.</returns>
    public static FigureHeader? Read(string text, char? stated, bool needsReceipt, List<Finding> findings)
    {
        var first = CsvReader.Read(text, NoSeparator).FirstOrDefault();
        if (first is null || first.IsBlank)
        {
            findings.Add(Finding.Of(FindingCode.TableEmpty, Place.Row(1), ""));
            return null;
        }

        if ((stated ?? SeparatorOf(text)) is not { } separator)
        {
            findings.Add(Finding.Of(FindingCode.TableSeparatorUnclear, Place.Row(1), first.Cells[0]));
            return null;
        }

        var header = new FigureHeader(separator);
        return header.Takes(CsvReader.Read(text, separator).First().Cells, needsReceipt, findings) ? header : null;
    }


    /// <summary>The cell of a column; empty where the table has no such column or the row ends before it.</summary>
    public string Cell(CsvRow row, FigureColumn column) =>
        !_places.TryGetValue(column, out var place) || place >= row.Cells.Count ? ""
        : column == FigureColumn.Wording || column == FigureColumn.Remark || column == FigureColumn.Source ? row.Cells[place]
        : Visible(row.Cells[place]);

    // Cells copied from pages and documents contain invisible characters.
    private static string Visible(string cell) => cell.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? cell
        : string.Concat(cell.Where(static letter => !TextFolder.IsInvisible(letter)));

    // The one separator that gives all required columns; otherwise the only one that occurs.
    private static char? SeparatorOf(string text)
    {
        var heads = Separators.Select(separator => (Separator: separator, CsvReader.Read(text, separator).First().Cells)).ToArray();
        var complete = heads.Where(static head => IsComplete([.. head.Cells.Select(FigureColumn.Under).OfType<FigureColumn>()])).ToArray();
        var occurring = heads.Where(static head => head.Cells.Count > 1).ToArray();
        return complete is [var only] ? only.Separator
            : complete.Length == 0 && occurring is [var single] ? single.Separator
            : complete.Length == 0 && occurring.Length == 0 ? Separators[0]
            : null;
    }

    private static bool IsComplete(FigureColumn[] columns) => !Missing(columns, needsReceipt: false).Any();

    private static IEnumerable<FigureColumn> Missing(IReadOnlyCollection<FigureColumn> columns, bool needsReceipt)
    {
        FigureColumn[] needed = [FigureColumn.Period, FigureColumn.Value, .. needsReceipt ? new[] { FigureColumn.RecordedAt } : []];
        var missing = needed.Where(column => !columns.Contains(column));
        FigureColumn[] naming = [FigureColumn.Indicator, FigureColumn.IndicatorCode, FigureColumn.Number];
        return naming.Any(columns.Contains) ? missing : missing.Prepend(FigureColumn.Indicator);
    }

    private bool Takes(IReadOnlyList<string> cells, bool needsReceipt, List<Finding> findings)
    {
        Width = cells.Count;
        var isClear = true;
        for (var place = 0; place < cells.Count; place++)
        {
            var column = FigureColumn.Under(cells[place]);
            if (column is null && !string.IsNullOrWhiteSpace(cells[place]))
            {
                findings.Add(FigureColumn.Like(cells[place]) is { } like
                    ? Finding.Of(FindingCode.TableColumnMistyped, Place.Row(1), cells[place], FindingDetail.Column(like.Code))
                    : Finding.Of(FindingCode.TableColumnUnknown, Place.Row(1), cells[place]));
            }
            else if (column is not null && !_places.TryAdd(column, place))
            {
                findings.Add(Finding.Of(FindingCode.TableColumnTwice, Place.Row(1), cells[place], FindingDetail.Column(column.Code)));
                isClear = false;
            }
        }

        foreach (var column in Missing(_places.Keys, needsReceipt))
        {
            findings.Add(Finding.Of(FindingCode.TableColumnMissing, Place.Row(1), "", FindingDetail.Column(column.Code)));
            isClear = false;
        }

        return isClear;
    }
}
