using System.Text.RegularExpressions;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>The rows of a table below its heading, with the cells by column; whatever cannot be read becomes a finding.</summary>
internal sealed partial class SheetRows
{
    private readonly SheetHeader _header;
    private readonly List<Finding> _findings;
    private readonly CsvRow[] _rows;

    private SheetRows(SheetHeader header, CsvRow[] rows, List<Finding> findings) => (_header, _rows, _findings) = (header, rows, findings);

    /// <summary>All rows below the heading, blank and broken ones too.</summary>
    public IReadOnlyList<CsvRow> All => _rows;

    /// <summary>The heading.</summary>
    public SheetHeader Header => _header;

    /// <summary>Reads the heading of a table.</summary>
    /// <param name="csv">The text of the file, with or without a byte order mark and the line "sep=;".</param>
    /// <param name="columns">The columns of this kind of table, and those that are needed besides.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The rows; null when the heading cannot be read.</returns>
    public static SheetRows? Open(string csv, (ColumnSet Set, SheetColumn[] Needed) columns, List<Finding> findings)
    {
        var text = csv.StartsWith('\uFEFF') ? csv[1..] : csv;
        var stated = Separator().Match(text);
        text = text[stated.Length..];
        return SheetHeader.Read(text, stated.Success ? stated.Groups[1].Value[0] : null, columns, findings) is { } header
            ? new SheetRows(header, [.. CsvReader.Read(text, header.Separator).Skip(1)], findings)
            : null;
    }

    /// <summary>The rows that can be read, with a finding for each of the others.</summary>
    public IEnumerable<CsvRow> Whole() => _rows.Where(static row => !row.IsBlank).Where(IsWhole);

    /// <summary>The words of a cell, without blanks around them; empty where there are none.</summary>
    public string Cell(CsvRow row, SheetColumn column) => _header.Cell(row, column).Trim();

    /// <summary>Adds a finding on a cell.</summary>
    public void Note(FindingCode code, CsvRow row, SheetColumn column) =>
        _findings.Add(Finding.Of(code, Place.Cell(row.Number, column.Code), Cell(row, column)));

    /// <summary>Whether some day in these columns has the month before the day, so that 5/6/2023 cannot be trusted.</summary>
    public bool HasMonthFirst(params SheetColumn[] columns) =>
        Array.Exists(_rows, row => Array.Exists(columns, column => FigureDay.IsMonthFirst(_header.Cell(row, column))));

    private bool IsWhole(CsvRow row)
    {
        if (row.IsBroken)
        {
            _findings.Add(Finding.Of(FindingCode.TableQuoteBroken, Place.Row(row.Number), Start(row)));
            return false;
        }

        // Spreadsheets write blank cells at the end of only some rows.
        var width = _header.Width;
        var isWhole = row.Cells.Count == width || row.Cells.Count > width && row.Cells.Skip(width).All(string.IsNullOrWhiteSpace);
        if (!isWhole)
        {
            _findings.Add(Finding.Of(FindingCode.TableRowLength, Place.Row(row.Number), Start(row), row.Cells.Count, width));
        }

        return isWhole;
    }

    private static string Start(CsvRow row) => row.Cells[0].Length <= 40 ? row.Cells[0] : row.Cells[0][..40];

    // Excel reads this line first and does not show it.
    [GeneratedRegex(@"^""?sep=(.)""?(\r\n|\r|\n)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
