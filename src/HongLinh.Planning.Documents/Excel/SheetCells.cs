using System.Globalization;
using System.Text;
using System.Xml;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The cells of a sheet; a merged cell is repeated in each of its places.</summary>
internal sealed class SheetCells
{
    /// <summary>More cells than any plan has; a larger workbook is refused.</summary>
    public const int MostCells = 1_000_000;

    private const int MostRows = 50_000;
    private const int MostColumns = 256;

    private SheetCells(string name, List<List<FileCell?>> rows) => (Name, Rows) = (name, rows);

    public string Name { get; }

    public List<List<FileCell?>> Rows { get; }

    /// <summary>Reads a sheet.</summary>
    /// <param name="xml">The part of the sheet.</param>
    /// <param name="name">Its name.</param>
    /// <param name="shared">The words that sheets share.</param>
    /// <param name="how">How numbers are displayed, and whether a hidden column is kept that has the codes of indicators, as in a form for entry.</param>
    /// <param name="left">How many more cells the workbook may have.</param>
    public static SheetCells Read(XmlReader xml, string name, List<string> shared, (CellFormats Formats, bool KeepsCodes) how, ref int left)
    {
        var sheet = new SheetCells(name, []);
        var (row, column) = (-1, -1);
        var (hiddenRows, hiddenColumns) = (new HashSet<int>(), new List<(int From, int To)>());
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = int.TryParse(SafeXml.Attribute(xml, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : row + 1;
                    column = -1;
                    if (IsHidden(xml))
                    {
                        hiddenRows.Add(row);
                    }

                    break;
                case "col" when IsHidden(xml):
                    hiddenColumns.Add((Whole(xml, "min") - 1, Whole(xml, "max") - 1));
                    break;
                case "c":
                    (row, column) = At(SafeXml.Attribute(xml, "r")) ?? (row, column + 1);
                    left--;
                    var words = Words(xml, shared, how.Formats);
                    if (words.Length > 0)
                    {
                        sheet.Put(row, column, words, ref left);
                    }

                    break;
                case "mergeCell":
                    sheet.Merge(SafeXml.Attribute(xml, "ref"), ref left);
                    break;
            }
        }

        // Merging comes before hiding, so that a merged cell keeps its words even if its first row or column is hidden.
        hiddenColumns.RemoveAll(hidden => how.KeepsCodes && hidden.From == hidden.To && sheet.HasCodes(hidden.From));
        sheet.Hide(hiddenRows, hiddenColumns);
        return sheet;
    }

    private static bool IsHidden(XmlReader xml) => SafeXml.Attribute(xml, "hidden") is "1" or "true";

    private static int Whole(XmlReader xml, string name) =>
        int.TryParse(SafeXml.Attribute(xml, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private bool HasCodes(int column) => Rows.Take(SheetBlocks.MostRowsAbove)
        .Any(row => column < row.Count && row[column] is { } cell && FigureColumn.Set.Under(cell.Words) == FigureColumn.IndicatorCode);

    // Hidden rows and columns hold old versions or intermediate results of formulas.
    private void Hide(HashSet<int> rows, List<(int From, int To)> columns)
    {
        for (var row = Rows.Count - 1; row >= 0; row--)
        {
            if (rows.Contains(row))
            {
                Rows.RemoveAt(row);
                continue;
            }

            for (var column = columns.Count == 0 ? -1 : Rows[row].Count - 1; column >= 0; column--)
            {
                if (columns.Exists(hidden => column >= hidden.From && column <= hidden.To))
                {
                    Rows[row].RemoveAt(column);
                }
            }
        }
    }

    private void Put(int row, int column, string words, ref int left)
    {
        if (row is < 0 or >= MostRows || column is < 0 or >= MostColumns || left < 0)
        {
            throw DocumentFileException.Of(
                $"Trang tính \"{Name}\" quá lớn (trên {MostRows} hàng hoặc {MostColumns} cột).",
                $"The sheet \"{Name}\" is too large (over {MostRows} rows or {MostColumns} columns).");
        }

        while (Rows.Count <= row)
        {
            Rows.Add([]);
        }

        var cells = Rows[row];
        left -= Math.Max(0, column + 1 - cells.Count);
        while (cells.Count <= column)
        {
            cells.Add(null);
        }

        cells[column] = new FileCell(words, $"{Name}!{ColumnName(column)}{SourceBuilder.Number(row + 1)}");
    }

    // Only the first cell of a merged block contains the words.
    private void Merge(string? range, ref int left)
    {
        var colon = range?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || At(range![..colon]) is not { } first || At(range[(colon + 1)..]) is not { } last
            || first.Row >= Rows.Count || first.Column >= Rows[first.Row].Count || Rows[first.Row][first.Column] is not { } cell)
        {
            return;
        }

        for (var row = first.Row; row <= Math.Min(last.Row, Rows.Count - 1); row++)
        {
            for (var column = first.Column; column <= Math.Min(last.Column, MostColumns - 1) && left > 0; column++, left--)
            {
                while (Rows[row].Count <= column)
                {
                    Rows[row].Add(null);
                }

                Rows[row][column] = cell;
            }
        }
    }

    private static string Words(XmlReader xml, List<string> shared, CellFormats formats)
    {
        var type = SafeXml.Attribute(xml, "t") ?? "n";
        var style = int.TryParse(SafeXml.Attribute(xml, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (value, isValue, isFormula, depth) = (new StringBuilder(), false, false, xml.Depth);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "rPh")
                {
                    SafeXml.Skip(xml);
                    continue;
                }

                isFormula |= xml.LocalName == "f";
                isValue = xml.LocalName is "v" or "t" && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isValue = false;
            }
            else if (isValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                value.Append(xml.Value);
            }
        }

        var said = value.ToString();
        if (type == "e" || isFormula && said.Length == 0 && type != "str")
        {
            // A failed or uncalculated formula is not a blank cell: its row must report a missing figure.
            return said.Length > 0 ? said.Trim() : "#N/A";
        }

        return type switch
        {
            "s" => int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at].Trim() : "",
            "n" or "d" => said.Length == 0 ? "" : formats.Say(said.Trim(), style),
            "b" => said == "1" ? "x" : "",
            _ => said.Trim(),
        };
    }

    private static (int Row, int Column)? At(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var (column, at) = (0, 0);
        for (; at < reference.Length && at < 4 && char.IsAsciiLetter(reference[at]); at++)
        {
            column = column * 26 + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        }

        return at > 0 && int.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (row - 1, column - 1)
            : null;
    }

    internal static string ColumnName(int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            name = (char)('A' + (left - 1) % 26) + name;
        }

        return name;
    }
}
