using System.IO.Compression;
using System.Text;

namespace HongLinh.Planning.Documents.Tests;

// Files put together by hand from their parts, so that a test shows the very markup that it is about.
internal static class OfficeParts
{
    public const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Cells = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Maths = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string CellTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>A .docx of the content of its body and, where it has them, its numbering, footnotes and styles.</summary>
    public static byte[] Docx(string body, string numbering = "", string footnotes = "", string styles = "")
    {
        var parts = new List<(string Name, string Text)>
        {
            ("word/document.xml", $"""{Head}<w:document xmlns:w="{Words}" xmlns:r="{Office}" xmlns:m="{Maths}"><w:body>{body}</w:body></w:document>"""),
        };
        var more = new List<(string Kind, string Element, string Content)>
        {
            ("numbering", "numbering", numbering), ("footnotes", "footnotes", footnotes), ("styles", "styles", styles),
        };
        more.RemoveAll(static part => part.Content.Length == 0);
        parts.AddRange(more.Select(static part => ($"word/{part.Kind}.xml", $"""{Head}<w:{part.Element} xmlns:w="{Words}">{part.Content}</w:{part.Element}>""")));
        var overrides = string.Concat(more.Select(static part =>
            $"""<Override PartName="/word/{part.Kind}.xml" ContentType="{WordTypes}{part.Kind}+xml"/>"""));
        parts.Add(("[Content_Types].xml", ContentTypes($"""<Override PartName="/word/document.xml" ContentType="{WordTypes}document.main+xml"/>{overrides}""")));
        parts.Add(("_rels/.rels", Relations([("officeDocument", "word/document.xml")])));
        parts.Add(("word/_rels/document.xml.rels", Relations([.. more.Select(static part => (part.Kind, $"{part.Kind}.xml"))])));
        return Zip([.. parts.Select(static part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);
    }

    /// <summary>An .xlsx of one sheet and, where it has them, its shared words, styles and properties.</summary>
    public static byte[] Xlsx(string sheet, string shared = "", string styles = "", string properties = "", string state = "visible")
    {
        var main = $"""xmlns="{Cells}" xmlns:r="{Office}" """;
        var book = $"""<workbookPr {properties}/><sheets><sheet name="KH" sheetId="1" state="{state}" r:id="rId1"/></sheets>""";
        var parts = new List<(string Name, string Text)>
        {
            ("xl/workbook.xml", $"{Head}<workbook {main}>{book}</workbook>"),
            ("xl/worksheets/sheet1.xml", $"{Head}<worksheet {main}>{sheet}</worksheet>"),
            ("xl/sharedStrings.xml", $"{Head}<sst {main}>{shared}</sst>"),
            ("xl/styles.xml", $"{Head}<styleSheet {main}>{styles}</styleSheet>"),
            ("_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")])),
            ("xl/_rels/workbook.xml.rels",
                Relations([("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")])),
            ("[Content_Types].xml", ContentTypes(
                $"""<Override PartName="/xl/workbook.xml" ContentType="{CellTypes}sheet.main+xml"/>"""
                + $"""<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{CellTypes}worksheet+xml"/>"""
                + $"""<Override PartName="/xl/sharedStrings.xml" ContentType="{CellTypes}sharedStrings+xml"/>"""
                + $"""<Override PartName="/xl/styles.xml" ContentType="{CellTypes}styles+xml"/>""")),
        };
        return Zip([.. parts.Select(static part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);
    }

    /// <summary>A zip of some entries; two may have one name.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return made.ToArray();
    }

    /// <summary>The entries of a zip.</summary>
    public static List<(string Name, byte[] Content)> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(static entry =>
        {
            using var source = entry.Open();
            using var copy = new MemoryStream();
            source.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }

    private static string ContentTypes(string overrides) =>
        $"""{Head}<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + $"""<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>""";

    private static string Relations((string Kind, string Target)[] links) =>
        $"""{Head}<Relationships xmlns="{Links}">"""
        + string.Concat(links.Select(static (link, at) => $"""<Relationship Id="rId{at + 1}" Type="{Office}/{link.Kind}" Target="{link.Target}"/>"""))
        + "</Relationships>";
}
