using System.Text;
using DocumentFormat.OpenXml.Packaging;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Reads an .xlsx: the visible sheets, in their order.</summary>
internal static class ExcelFile
{
    private const int MostSheets = 256;

    public static SourceText Read(byte[] bytes)
    {
        var source = new SourceBuilder();
        foreach (var sheet in Sheets(bytes, keepsCodes: false))
        {
            SheetBlocks.Write(sheet, source);
        }

        return source.Build();
    }

    /// <summary>The first table with such columns, from its heading on, as rows of semicolon-separated cells.</summary>
    public static string ReadTable(byte[] bytes, ColumnSet columns)
    {
        var sheets = Sheets(bytes, keepsCodes: true);
        foreach (var sheet in sheets)
        {
            for (var row = 0; row < Math.Min(sheet.Rows.Count, SheetBlocks.MostRowsAbove); row++)
            {
                if (sheet.Rows[row].Count(cell => cell is not null && columns.Under(cell.Words) is not null) > 1)
                {
                    return Csv(sheet.Rows.Skip(row));
                }
            }
        }

        return sheets.Count > 0 ? Csv(sheets[0].Rows) : "";
    }

    private static string Csv(IEnumerable<List<FileCell?>> rows)
    {
        var csv = new StringBuilder();
        var width = 0;
        foreach (var row in rows)
        {
            // A sheet leaves out the blank cells at the end of a row; the table has them.
            width = width == 0 ? row.Count : width;
            var cells = row.Concat(Enumerable.Repeat<FileCell?>(null, Math.Max(0, width - row.Count)));
            csv.AppendJoin(';', cells.Select(static cell => cell is null ? ""
                : $"\"{cell.Words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return csv.ToString();
    }

    private static List<SheetCells> Sheets(byte[] bytes, bool keepsCodes)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var book = file.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var names = SheetNames(book, out var counts1904);
        if (names.Count > MostSheets)
        {
            throw DocumentFileException.Of("Tệp có quá nhiều trang tính (trên 256).", "The workbook has too many sheets (over 256).");
        }

        var words = SharedWords.Read(book.SharedStringTablePart);
        var formats = CellFormats.Read(book.WorkbookStylesPart, counts1904);
        var sheets = new List<SheetCells>();
        var left = SheetCells.MostCells;
        foreach (var (name, id) in names)
        {
            if (book.GetPartById(id) is WorksheetPart part)
            {
                using var xml = SafeXml.Open(part);
                var sheet = SheetCells.Read(xml, name, words, (formats, keepsCodes), ref left);
                sheets.Add(sheet);
            }
        }

        return sheets;
    }

    // Hidden sheets are skipped: they hold lists and old versions.
    private static List<(string Name, string Id)> SheetNames(WorkbookPart book, out bool counts1904)
    {
        counts1904 = false;
        var names = new List<(string, string)>();
        using var xml = SafeXml.Open(book);
        while (xml.Read())
        {
            if (xml.NodeType == System.Xml.XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                counts1904 = SafeXml.Attribute(xml, "date1904") is "1" or "true";
            }

            if (xml.NodeType == System.Xml.XmlNodeType.Element && xml.LocalName == "sheet" && SafeXml.Attribute(xml, "state") is null or "visible"
                && SafeXml.Attribute(xml, "name") is { } name && SafeXml.Attribute(xml, "id") is { } id)
            {
                names.Add((name, id));
            }
        }

        return names;
    }
}
