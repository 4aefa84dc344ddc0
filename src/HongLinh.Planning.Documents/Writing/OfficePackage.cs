using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using HongLinh.Planning.Text;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The parts of an office file, put into a zip of equal bytes for equal parts.</summary>
/// <remarks>
/// The packages of Open XML take the times of their entries from the clock and an order from the calls; an office compares files by their bytes.
/// So the parts are markup of our own, and tests hold them against the validator of Open XML.
/// </remarks>
internal sealed class OfficePackage
{
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Types = "application/vnd.openxmlformats-";
    private const string Core = "docProps/core.xml";
    private const string App = "docProps/app.xml";

    // The first day that a zip can name.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Declaration = [.. "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(string Name, string Type, HtmlWriter Markup)> _parts = [];
    private readonly List<(string From, string Kind, string To)> _links = [];

    /// <summary>Makes a package around its main part.</summary>
    /// <param name="main">The name of the main part: word/document.xml.</param>
    public OfficePackage(string main)
    {
        _links.Add(("", "officeDocument", main));
        _links.Add(("", "metadata/core-properties", Core));
        _links.Add(("", "extended-properties", App));
    }

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name in the zip.</param>
    /// <param name="type">The end of its content type: officedocument.spreadsheetml.sheet.main+xml.</param>
    /// <param name="markup">Its content without the XML declaration.</param>
    public void Add(string name, string type, HtmlWriter markup) => _parts.Add((name, Types + type, markup));

    /// <inheritdoc cref="Add(string, string, HtmlWriter)"/>
    public void Add(string name, string type, string markup) => Add(name, type, new HtmlWriter().AddAsIs(markup));

    /// <summary>A number as markup has it.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Links a part to another one.</summary>
    /// <returns>The identifier of the link, unique within its part.</returns>
    public string Link(string from, string kind, string to)
    {
        _links.Add((from, kind, to));
        return IdOf(_links.Count(link => link.From == from));
    }

    /// <summary>What a program shows of the file: title, author, the day it speaks of, its language.</summary>
    public void Describe(string title, string author, LocalDate day, Language language)
    {
        var core = new HtmlWriter();
        core.Add($"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ");
        core.Add($"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" ");
        core.Add($"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        core.Add($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{LocalDatePattern.Iso.Format(day)}T00:00:00Z</dcterms:created>");
        core.Add($"<dc:creator>{author}</dc:creator><dc:language>{language.Of("vi-VN", "en-GB")}</dc:language><dc:title>{title}</dc:title>");
        core.Add($"</cp:coreProperties>");
        _parts.Add((Core, "application/vnd.openxmlformats-package.core-properties+xml", core));
        Add(App, "officedocument.extended-properties+xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>HongLinh.Planning</Application></Properties>");
    }

    /// <summary>Writes the zip; the stream stays open and need not be able to seek.</summary>
    public void WriteTo(Stream stream)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "[Content_Types].xml", ContentTypes());
            foreach (var links in _links.GroupBy(static link => link.From, StringComparer.Ordinal))
            {
                Entry(zip, NameOfLinks(links.Key), Relations(links.Key, [.. links]));
            }

            foreach (var (name, _, markup) in _parts)
            {
                Entry(zip, name, markup);
            }
        }

        made.Position = 0;
        made.CopyTo(stream);
    }

    private static void Entry(ZipArchive zip, string name, HtmlWriter content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        stream.Write(Declaration);
        // The encoder remembers half a pair of surrogates at the end of a piece.
        var encoder = Utf8.GetEncoder();
        foreach (var piece in content.Pieces)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(piece.Length));
            stream.Write(bytes.AsSpan(0, encoder.GetBytes(piece.Span, bytes, flush: false)));
            ArrayPool<byte>.Shared.Return(bytes);
        }

        // Half a pair at the very end is no character, and is refused here.
        _ = encoder.GetBytes([], [], flush: true);
    }

    private HtmlWriter ContentTypes()
    {
        var types = new HtmlWriter();
        types.Add($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.Add($"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.Add($"<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var (name, type, _) in _parts)
        {
            types.Add($"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
        }

        return types.Add($"</Types>");
    }

    private static HtmlWriter Relations(string from, (string From, string Kind, string To)[] links)
    {
        var folder = from.Length == 0 ? "" : from[..(from.LastIndexOf('/') + 1)];
        var relations = new HtmlWriter();
        relations.Add($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var at = 0; at < links.Length; at++)
        {
            var kind = links[at].Kind.StartsWith("metadata", StringComparison.Ordinal)
                ? "http://schemas.openxmlformats.org/package/2006/relationships/" : Links + "/";
            // A part outside the folder is named from the root of the package.
            var target = links[at].To.StartsWith(folder, StringComparison.Ordinal) ? links[at].To[folder.Length..] : "/" + links[at].To;
            relations.Add($"<Relationship Id=\"{IdOf(at + 1)}\" Type=\"{kind}{links[at].Kind}\" Target=\"{target}\"/>");
        }

        return relations.Add($"</Relationships>");
    }

    private static string NameOfLinks(string part) =>
        part.Length == 0 ? "_rels/.rels" : part.Insert(part.LastIndexOf('/') + 1, "_rels/") + ".rels";

    private static string IdOf(int number) => "rId" + SourceBuilder.Number(number);
}
