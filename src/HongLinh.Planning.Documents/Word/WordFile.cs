using DocumentFormat.OpenXml.Packaging;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Reads a .docx: first its parts, then its body.</summary>
internal static class WordFile
{
    public static SourceText Read(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = file.MainDocumentPart ?? throw new InvalidDataException("There is no main document.");
        var styles = WordStyles.Read(main.StyleDefinitionsPart);
        var numbering = WordNumbering.Read(main.NumberingDefinitionsPart);
        var notes = new WordNotes(main.FootnotesPart, main.EndnotesPart);
        var source = new SourceBuilder();
        using var xml = SafeXml.Open(main);
        new WordBody(xml, styles, numbering, notes, source).Read();
        return source.Build();
    }
}
