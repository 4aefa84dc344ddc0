using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Contracts;

/// <summary>What is promised for whatever comes in, and for whatever goes out.</summary>
internal static class Promise
{
    private const string FormulaSigns = "=+-@＝＋－＠";

    public static void Holds(bool promise, string otherwise)
    {
        if (!promise)
        {
            throw new ContractException(otherwise);
        }
    }

    public static void Inside(string text, TextSpan? span)
    {
        Holds(span is null || span.Value.Start >= 0 && span.Value.End <= text.Length, $"The span {span} lies outside of the text.");
    }

    public static void Inside(string text, IEnumerable<ReadWords?> words)
    {
        foreach (var part in words.Where(static part => part is not null).SelectMany(static part => part!.Spans))
        {
            Inside(text, part);
        }
    }

    public static void Describable(IEnumerable<Finding> findings, Plan? plan = null)
    {
        foreach (var finding in findings)
        {
            foreach (var language in Language.All)
            {
                Holds(FindingText.Describe(finding, language).Length > 0, $"{finding.Code} has no words in {language}.");
                Holds(FindingText.Message(finding, language, plan).Length > 0, $"{finding.Code} has no message in {language}.");
            }

            _ = finding.ToString();
        }
    }

    public static void Describable(string text, IEnumerable<TextFinding> findings)
    {
        foreach (var found in findings)
        {
            Inside(text, found.Span);
        }

        Describable(findings.Select(static found => found.Finding));
    }

    public static void IsJson(string json) => Wrapped("JSON", () => JsonDocument.Parse(json).Dispose());

    public static void IsXml(string text) => Wrapped("XML", () => Walk(XmlReader.Create(new StringReader(text), Reading)));

    public static void IsOffice(byte[] file) => Wrapped("OOXML", () =>
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        Holds(archive.GetEntry("[Content_Types].xml") is not null, "No list of content types.");
        foreach (var entry in archive.Entries.Where(static entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            || entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            Walk(XmlReader.Create(stream, Reading));
        }
    });

    // RFC 5545: lines end with CR LF, none has more than 75 bytes, and what begins ends.
    public static void IsCalendar(string text)
    {
        var open = new Stack<string>();
        Holds(text.EndsWith("\r\n", StringComparison.Ordinal), "The calendar does not end with CR LF.");
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Holds(!line.AsSpan().ContainsAny('\n', '\r'), $"A line is broken by one letter: {line}");
            Holds(Encoding.UTF8.GetByteCount(line) <= 75, $"A line has more than 75 bytes: {line}");
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                open.Push(line[6..]);
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal))
            {
                Holds(open.Count > 0 && open.Pop() == line[4..], $"Nothing begins before {line}");
            }
        }

        Holds(open.Count == 0, "The calendar does not end.");
    }

    // Every row has as many cells as the first, and none starts a formula.
    public static void IsCsv(string text)
    {
        var rows = CsvRows.Of(text);
        Holds(rows.All(row => row.Count == rows[0].Count), "Rows have different numbers of cells.");
        foreach (var cell in rows.SelectMany(static row => row))
        {
            // A dash alone stands for no figure, and a negative number is one.
            var isNumber = cell.Length > 0 && cell[0] == '-' && cell[1..].All(static letter => char.IsAsciiDigit(letter) || letter is '.' or ',');
            Holds(cell.Length == 0 || !FormulaSigns.Contains(cell[0], StringComparison.Ordinal) || isNumber, $"The cell '{cell}' starts a formula.");
        }
    }

    private static XmlReaderSettings Reading => new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private static void Walk(XmlReader reader)
    {
        using (reader)
        {
            while (reader.Read())
            {
            }
        }
    }

    private static void Wrapped(string what, Action parse)
    {
        try
        {
            parse();
        }
        catch (Exception fault) when (fault is JsonException or XmlException or InvalidDataException)
        {
            throw new ContractException($"It is no {what}: {fault.Message}");
        }
    }
}
