using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The styles of an official document by the annex of decree 30/2020/NĐ-CP: one for each part that it names.</summary>
/// <remarks>Sizes are in half points, distances in twentieths of a point, as Word has them.</remarks>
internal static class WordStyleBook
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Single = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
    private const string Centre = Single + "<w:jc w:val=\"center\"/>";
    private const string Bold = "<w:b/>";
    private const string Italic = "<w:i/>";

    // Justified, the first line 1,27 cm in, 6 pt between paragraphs, line spacing 1,15.
    private const string Justified =
        "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";

    private static readonly (string Id, string Name, int Size, string Letters, string Paragraph)[] Styles =
    [
        ("StateName", "Quoc hieu", 26, Bold, Centre),
        ("Motto", "Tieu ngu", 28, Bold, Centre),
        ("ParentBody", "Co quan chu quan", 26, "", Centre),
        ("IssuingBody", "Co quan ban hanh", 26, Bold, Centre),
        ("DocumentNumber", "So ky hieu", 26, "", "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("PlaceAndDate", "Dia danh ngay thang", 28, Italic,
            "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("Rule", "Duong ke", 2, "",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
            + "<w:spacing w:before=\"0\" w:after=\"160\" w:line=\"40\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"),
        ("Kind", "Ten loai", 28, Bold, "<w:spacing w:before=\"360\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("Subject", "Trich yeu", 28, Bold, Centre),
        ("LetterSubject", "Trich yeu cong van", 24, "", Centre),
        ("Authority", "Tham quyen ban hanh", 28, Bold,
            "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("Addressee", "Kinh gui", 28, "", "<w:spacing w:before=\"240\" w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("Basis", "Can cu", 28, Italic, Justified),
        ("BodyText", "Body Text", 28, "", Justified),
        ("Closing", "Ket thuc", 28, "", "<w:keepNext/>" + Justified),
        ("Heading1", "heading 1", 28, Bold, HeadingOf(0)),
        ("Heading2", "heading 2", 28, Bold, HeadingOf(1)),
        ("Heading3", "heading 3", 28, Bold + Italic, HeadingOf(2)),
        ("ListBullet", "List Bullet", 28, "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + Justified),
        ("RecipientsHead", "Noi nhan", 24, Bold + Italic, Single),
        ("Recipients", "Danh sach noi nhan", 22, "", Single),
        ("SignedFor", "Quyen han chuc vu", 28, Bold, Centre),
        ("SignedBy", "Ho ten", 28, Bold, "<w:spacing w:before=\"1440\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("AnnexHead", "Phu luc", 28, Bold, Centre),
        ("AnnexTitle", "Tieu de phu luc", 28, Bold, Centre),
        ("AnnexOf", "Kem theo", 28, Italic, "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("TableHead", "Dau bang", 22, Bold, "<w:keepNext/>" + Centre),
        ("TableText", "Chu trong bang", 22, "", Single),
        ("TableCentre", "Chu giua bang", 22, "", Centre),
        ("TableNumber", "So trong bang", 22, "", Single + "<w:jc w:val=\"right\"/>"),
        ("TableGroup", "Nhom trong bang", 22, Bold, "<w:keepNext/>" + Single),
        ("TableNote", "Ghi chu duoi bang", 24, Italic, "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>"),
        ("Chart", "Bieu do", 28, "",
            "<w:keepLines/><w:spacing w:before=\"120\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("ChartNote", "Ghi chu duoi bieu do", 24, Italic,
            "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        ("Header", "header", 26, "", Centre),
        ("FootnoteText", "footnote text", 20, "", Single + "<w:jc w:val=\"both\"/>"),
    ];

    private const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        + "<w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        + "</w:tblBorders>";

    /// <summary>The part of the styles.</summary>
    public static string Write(Language language)
    {
        var xml = new HtmlWriter();
        var code = language.Of("vi-VN", "en-GB");
        xml.Add($"<w:styles xmlns:w=\"{Main}\"><w:docDefaults><w:rPrDefault><w:rPr>");
        xml.Add($"<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>");
        xml.Add($"<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"{code}\" w:eastAsia=\"{code}\" w:bidi=\"ar-SA\"/>");
        xml.Add($"</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        xml.Add($"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        xml.Add($"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>");
        xml.Add($"<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/>");
        xml.Add($"<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        xml.Add($"<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>");
        xml.AddAsIs(Borders).Add($"</w:tblPr></w:style>");
        xml.Add($"<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr>");
        xml.Add($"<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        foreach (var (id, name, size, letters, paragraph) in Styles)
        {
            xml.Add($"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>");
            xml.AddAsIs(paragraph).Add($"</w:pPr><w:rPr>").AddAsIs(letters).Add($"<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>");
        }

        return xml.Add($"</w:styles>").ToString();
    }

    /// <summary>The part of the lists: dashes, and the headings I., 1., a).</summary>
    public static string Numbering()
    {
        var xml = new HtmlWriter();
        xml.Add($"<w:numbering xmlns:w=\"{Main}\"><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        xml.Add($"<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:suff w:val=\"space\"/>");
        xml.Add($"<w:lvlText w:val=\"-\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"720\"/></w:pPr></w:lvl></w:abstractNum>");
        xml.Add($"<w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"multilevel\"/>");
        (string Format, string Text)[] levels = [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")];
        for (var at = 0; at < levels.Length; at++)
        {
            xml.Add($"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{levels[at].Format}\"/><w:pStyle w:val=\"Heading{at + 1}\"/>");
            xml.Add($"<w:suff w:val=\"space\"/><w:lvlText w:val=\"{levels[at].Text}\"/><w:lvlJc w:val=\"left\"/>");
            xml.Add($"<w:pPr><w:ind w:left=\"0\" w:firstLine=\"720\"/></w:pPr></w:lvl>");
        }

        xml.Add($"</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        return xml.Add($"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>").ToString();
    }

    private static string HeadingOf(int level) =>
        $"<w:keepNext/><w:numPr><w:ilvl w:val=\"{SourceBuilder.Number(level)}\"/><w:numId w:val=\"2\"/></w:numPr>"
        + "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"
        + $"<w:outlineLvl w:val=\"{SourceBuilder.Number(level)}\"/>";
}
