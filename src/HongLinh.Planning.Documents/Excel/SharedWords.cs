using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace HongLinh.Planning.Documents;

/// <summary>Reads the table of strings that the cells of a workbook share.</summary>
internal static class SharedWords
{
    public static List<string> Read(SharedStringTablePart? part)
    {
        var words = new List<string>();
        if (part is null)
        {
            return words;
        }

        using var xml = SafeXml.Open(part);
        var (text, isText) = (new StringBuilder(), false);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "si":
                    text.Clear();
                    if (xml.IsEmptyElement)
                    {
                        words.Add("");
                    }

                    break;
                case XmlNodeType.Element when xml.LocalName == "rPh":
                    SafeXml.Skip(xml);
                    break;
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "si":
                    words.Add(text.ToString());
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    text.Append(xml.Value);
                    break;
            }
        }

        return words;
    }
}
