using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace HongLinh.Planning.Documents.Tests.Writing;

/// <summary>A file that the library wrote, opened for a look at its parts.</summary>
internal sealed class WrittenFile
{
    private const string Cells = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}";
    private const string Words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";

    private readonly Dictionary<string, XElement> _parts = new(StringComparer.Ordinal);

    private WrittenFile(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            _parts[entry.FullName] = XElement.Load(stream);
        }
    }

    public byte[] Bytes { get; }

    /// <summary>Writes a file in memory; the stream must stay open.</summary>
    public static WrittenFile Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Assert.True(stream.CanWrite, "The stream was closed.");
        return new WrittenFile(stream.ToArray());
    }

    public XElement Part(string name) => _parts[name];

    /// <summary>The parts of charts in the order of their numbers.</summary>
    public IReadOnlyList<XElement> Charts() => [.. _parts.Where(static part => part.Key.Contains("/charts/", StringComparison.Ordinal))
        .OrderBy(static part => part.Key.Length).ThenBy(static part => part.Key, StringComparer.Ordinal).Select(static part => part.Value)];

    /// <summary>What the validator of Open XML finds.</summary>
    public IReadOnlyList<string> Errors(bool isWord)
    {
        using var stream = new MemoryStream(Bytes, writable: false);
        using OpenXmlPackage package = isWord ? WordprocessingDocument.Open(stream, isEditable: false) : SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package)
            .Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The paragraphs of a document in order, a table row by row, as people read them.</summary>
    public string Paragraphs()
    {
        var text = new StringBuilder();
        foreach (var block in Part("word/document.xml").Element(Words + "body")!.Elements())
        {
            if (block.Name.LocalName == "p")
            {
                text.Append('[').Append(Style(block)).Append("] ").Append(Said(block)).Append('\n');
                text.Append(block.Descendants(Words + "sectPr").Any() ? "---\n" : "");
            }

            foreach (var row in block.Elements(Words + "tr"))
            {
                text.Append("| ").AppendJoin(" | ", row.Elements(Words + "tc").Select(static cell => string.Join(" / ", cell.Elements(Words + "p").Select(Said)
                    .Where(static words => words.Length > 0)))).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The sheets of a workbook, cell by cell: words, numbers, formulas with their values.</summary>
    public string CellTexts()
    {
        var text = new StringBuilder();
        foreach (var (name, sheet) in Sheets())
        {
            text.Append("== ").Append(name).Append('\n');
            foreach (var row in sheet.Descendants(Cells + "row"))
            {
                var cells = row.Elements(Cells + "c").Where(static cell => cell.HasElements).Select(static cell => $"{cell.Attribute("r")!.Value} {Shown(cell)}");
                text.AppendJoin(" | ", cells).Append('\n');
            }

            foreach (var frame in Drawing(name).Where(static element => element.Name.LocalName == "cNvPr"))
            {
                text.Append(CultureInfo.InvariantCulture, $"{{{frame.Attribute("name")!.Value}: {frame.Attribute("descr")!.Value}}}\n");
            }
        }

        return text.ToString();
    }

    public IEnumerable<(string Name, XElement Sheet)> Sheets() =>
        Part("xl/workbook.xml").Descendants(Cells + "sheet").Select((sheet, at) =>
            (sheet.Attribute("name")!.Value, Part(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml"))));

    private IEnumerable<XElement> Drawing(string sheet)
    {
        var at = Sheets().Index().Single(one => one.Item.Name == sheet).Index + 1;
        return _parts.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"xl/drawings/drawing{at}.xml"), out var drawing) ? drawing.Descendants() : [];
    }

    /// <summary>The cells of a sheet by their addresses.</summary>
    public Dictionary<string, XElement> CellsOf(string sheet) =>
        Sheets().Single(one => one.Name == sheet).Sheet.Descendants(Cells + "c").ToDictionary(static cell => cell.Attribute("r")!.Value, StringComparer.Ordinal);

    /// <summary>The number of a cell; null when it has words, or nothing.</summary>
    public static decimal? Number(XElement cell) =>
        cell.Attribute("t") is null && cell.Element(Cells + "v") is { } value ? decimal.Parse(value.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>How a program displays the number of a cell.</summary>
    public string FormatOf(XElement cell)
    {
        var styles = Part("xl/styles.xml");
        var style = styles.Element(Cells + "cellXfs")!.Elements().ElementAt(int.Parse(cell.Attribute("s")!.Value, CultureInfo.InvariantCulture));
        return styles.Descendants(Cells + "numFmt").Single(format => format.Attribute("numFmtId")!.Value == style.Attribute("numFmtId")!.Value)
            .Attribute("formatCode")!.Value;
    }

    public static string? Formula(XElement cell) => cell.Element(Cells + "f")?.Value;

    /// <summary>The words of a cell; empty when it has none.</summary>
    public static string Text(XElement cell) => cell.Element(Cells + "is")?.Value ?? "";

    private static string Shown(XElement cell) => Formula(cell) is { } formula ? $"={formula} -> {cell.Element(Cells + "v")!.Value}"
        : Number(cell) is not null ? cell.Element(Cells + "v")!.Value : $"“{Text(cell)}”";

    private static string Style(XElement paragraph) => paragraph.Descendants(Words + "pStyle").FirstOrDefault()?.Attribute(Words + "val")?.Value ?? "";

    private static string Said(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Select(static element => element.Name.LocalName switch
        {
            "t" => element.Value,
            "br" => "\n",
            "footnoteReference" => "[*]",
            "docPr" => $"{{{element.Attribute("name")!.Value}: {element.Attribute("descr")!.Value}}}",
            _ => ""
        }));
}
