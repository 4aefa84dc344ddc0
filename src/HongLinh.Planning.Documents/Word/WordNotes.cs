using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace HongLinh.Planning.Documents;

/// <summary>The footnotes and endnotes of a document, numbered in the order of their references.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _called = [];
    private int _count;

    public WordNotes(FootnotesPart? footnotes, EndnotesPart? endnotes)
    {
        Read(footnotes, "footnote");
        Read(endnotes, "endnote");
    }

    /// <summary>The superscript number of a note that is referred to here.</summary>
    public string Call(string kind, string? id)
    {
        var mark = Raised(++_count);
        if (_words.TryGetValue(kind + id, out var words) && words.Length > 0)
        {
            _called.Add($"{mark} {words}");
        }

        return mark;
    }

    /// <summary>The notes referred to since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = _called.ToArray();
        _called.Clear();
        return taken;
    }

    /// <summary>A number in superscript digits.</summary>
    public static string Raised(int number)
    {
        var raised = new StringBuilder();
        foreach (var digit in SourceBuilder.Number(number))
        {
            raised.Append("⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']);
        }

        return raised.ToString();
    }

    private void Read(OpenXmlPart? part, string kind)
    {
        if (part is null)
        {
            return;
        }

        using var xml = SafeXml.Open(part);
        string? id = null;
        var (words, isText) = (new StringBuilder(), false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && WordBody.IsSkipped(xml.LocalName))
            {
                SafeXml.Skip(xml);
                isText = false;
                continue;
            }

            isText = xml.NodeType == XmlNodeType.Element ? xml.LocalName == "t" && !xml.IsEmptyElement : isText && xml.NodeType != XmlNodeType.EndElement;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == kind)
            {
                id = SafeXml.Attribute(xml, "type") is null or "normal" ? SafeXml.Attribute(xml, "id") : null;
                words.Clear();
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == kind && id is not null)
            {
                _words[kind + id] = words.ToString().Trim();
            }
            else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                words.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
            {
                words.Append(' ');
            }
        }
    }
}
