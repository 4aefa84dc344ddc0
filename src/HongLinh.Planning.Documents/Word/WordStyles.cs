using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace HongLinh.Planning.Documents;

/// <summary>The styles that number their paragraphs.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 12;

    private readonly Dictionary<string, (int? List, int? Level, string? Base)> _styles = new(StringComparer.Ordinal);

    public static WordStyles Read(StyleDefinitionsPart? part)
    {
        var styles = new WordStyles();
        if (part is null)
        {
            return styles;
        }

        using var xml = SafeXml.Open(part);
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element)
            {
                continue;
            }

            var value = SafeXml.Attribute(xml, "val");
            switch (xml.LocalName)
            {
                case "style":
                    id = SafeXml.Attribute(xml, "styleId") ?? "";
                    styles._styles[id] = default;
                    break;
                case "basedOn" when id is not null:
                    styles._styles[id] = styles._styles[id] with { Base = value };
                    break;
                case "numId" when id is not null && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var list):
                    styles._styles[id] = styles._styles[id] with { List = list };
                    break;
                case "ilvl" when id is not null && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level):
                    styles._styles[id] = styles._styles[id] with { Level = level };
                    break;
            }
        }

        return styles;
    }

    /// <summary>The list and level of a style; null when the style has no numbering.</summary>
    public (int List, int Level)? ListOf(string? style)
    {
        int? level = null;
        for (var steps = 0; style is not null && steps < MostAncestors && _styles.TryGetValue(style, out var found); steps++)
        {
            level ??= found.Level;
            if (found.List is { } list)
            {
                return list == 0 ? null : (list, level ?? 0);
            }

            style = found.Base;
        }

        return null;
    }
}
