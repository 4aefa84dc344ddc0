using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The styles of a workbook: each look with each number format that some cell has.</summary>
internal sealed class StyleBook
{
    /// <summary>The format of words: a program keeps what is typed over them, 6/6, as words too.</summary>
    public const string Words = "@";

    /// <summary>The format of days.</summary>
    public const string Day = "dd/mm/yyyy";

    // Formats below this number are built in.
    private const int FirstFormat = 164;

    private static readonly (int Font, int Fill, bool HasBorder, string Alignment)[] Looks =
    [
        (0, 0, false, "vertical=\"center\" wrapText=\"1\""),
        (2, 0, false, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (1, 0, false, "vertical=\"center\" wrapText=\"1\""),
        (3, 0, false, "vertical=\"center\" wrapText=\"1\""),
        (1, 2, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (1, 3, true, "vertical=\"center\""),
        (0, 0, true, "vertical=\"center\" wrapText=\"1\""),
        (0, 0, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (0, 0, true, "horizontal=\"right\" vertical=\"center\""),
        (3, 0, true, "vertical=\"center\" wrapText=\"1\" indent=\"1\""),
        (3, 0, true, "horizontal=\"right\" vertical=\"center\""),
        (1, 4, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (1, 4, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (1, 5, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (0, 6, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (0, 3, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        (1, 3, true, "vertical=\"center\" wrapText=\"1\""),
        (1, 3, true, "horizontal=\"right\" vertical=\"center\""),
        (0, 7, true, "vertical=\"center\" wrapText=\"1\""),
        (0, 7, true, "horizontal=\"right\" vertical=\"center\""),
    ];

    private static readonly string[] Fills = ["D9E2F3", "EDEDED", "E2F0D9", "F8D7DA", "FFF2CC", "FFFBE6"];

    private readonly Dictionary<(Look Look, string Format, bool IsQuoted), int> _styles = new() { [(Look.Plain, "", false)] = 0 };
    private readonly Dictionary<string, int> _formats = new(StringComparer.Ordinal) { [""] = 0, [Words] = 49 };

    /// <summary>The number of a style; it is entered when it is new.</summary>
    /// <param name="look">How the cell looks.</param>
    /// <param name="format">The number format; empty for none.</param>
    /// <param name="isQuoted">Whether words start like a formula, so that a program must go on taking them for words when they are edited.</param>
    public int Of(Look look, string format = "", bool isQuoted = false)
    {
        if (!_styles.TryGetValue((look, format, isQuoted), out var style))
        {
            _styles.Add((look, format, isQuoted), style = _styles.Count);
            if (!_formats.ContainsKey(format))
            {
                _formats.Add(format, FirstFormat + _formats.Count);
            }
        }

        return style;
    }

    /// <summary>The part.</summary>
    public string Write()
    {
        var xml = new HtmlWriter();
        xml.Add($"<styleSheet xmlns=\"{SheetWriter.Cells}\">");
        var own = _formats.Where(static format => format.Value >= FirstFormat).ToArray();
        if (own.Length > 0)
        {
            xml.Add($"<numFmts count=\"{own.Length}\">");
            foreach (var (code, id) in own)
            {
                xml.Add($"<numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/>");
            }

            xml.Add($"</numFmts>");
        }

        xml.Add($"<fonts count=\"4\">");
        Font(xml, "", 12);
        Font(xml, "<b/>", 12);
        Font(xml, "<b/>", 14);
        Font(xml, "<i/>", 12);
        xml.Add($"</fonts><fills count=\"{Fills.Length + 2}\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.Add($"<fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (var fill in Fills)
        {
            xml.Add($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }

        xml.Add($"</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var side in (string[])["left", "right", "top", "bottom"])
        {
            xml.Add($"<{side} style=\"thin\"><color rgb=\"FF7F7F7F\"/></{side}>");
        }

        xml.Add($"<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.Add($"<cellXfs count=\"{_styles.Count}\">");
        foreach (var (look, format, isQuoted) in _styles.Keys)
        {
            Style(xml, look, _formats[format], isQuoted);
        }

        return xml.Add($"</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString();
    }

    private static void Font(HtmlWriter xml, string kind, int size) =>
        xml.Add($"<font>").AddAsIs(kind).Add($"<sz val=\"{size}\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>");

    private static void Style(HtmlWriter xml, Look look, int format, bool isQuoted)
    {
        var (font, fill, hasBorder, alignment) = Looks[(int)look];
        xml.Add($"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{(hasBorder ? 1 : 0)}\" xfId=\"0\" ");
        xml.AddAsIs(isQuoted ? "quotePrefix=\"1\" " : "");
        xml.Add($"applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment ");
        xml.AddAsIs(alignment).Add($"/><protection locked=\"{(look is Look.EntryText or Look.EntryNumber ? 0 : 1)}\"/></xf>");
    }
}
