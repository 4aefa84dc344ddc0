using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents.Tests;

// What Word shows is what is read. Each case has the markup and, written by hand, the lines that a person sees.
public sealed class WordFeatureTests
{
    private const string Bold = "<w:rPr><w:b/></w:rPr>";

    public static TheoryData<string, string, string[]> Paragraphs => new()
    {
        { "tracked: what was taken out is not read, what was put in is",
            P(R("Thu ngân sách đạt "), "<w:del>" + R("80", "w:delText") + "</w:del>", "<w:ins>" + R("95") + "</w:ins>", R(" tỷ đồng")),
            ["Thu ngân sách đạt 95 tỷ đồng"] },
        { "tracked: what was moved is read where it is now",
            P("<w:moveFrom>" + R("cũ ") + "</w:moveFrom>", "<w:moveTo>" + R("mới") + "</w:moveTo>"), ["mới"] },
        { "hidden words", P(R("Sản lượng 420 tấn"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (bản nháp: 400)</w:t></w:r>"), ["Sản lượng 420 tấn"] },
        { "words that are hidden no more", P("""<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>thấy</w:t></w:r>"""), ["thấy"] },
        { "the result of a field and not its instruction",
            P("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>""",
            """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""", R("1.250"), """<w:r><w:fldChar w:fldCharType="end"/></w:r>""", R(" ha")),
            ["1.250 ha"] },
        { "a field in one element, and a link", P("""<w:fldSimple w:instr="DATE">""" + R("20/01/2027") + "</w:fldSimple>",
            """<w:hyperlink r:id="rId9">""" + R(" xem") + "</w:hyperlink>"), ["20/01/2027 xem"] },
        { "a soft hyphen is not shown, one that may not break is",
            P("<w:r><w:t>nông</w:t><w:softHyphen/><w:t> thôn Covid</w:t><w:noBreakHyphen/><w:t>19</w:t></w:r>"), ["nông thôn Covid-19"] },
        { "tabs and their stops", P("""<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>""", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"),
            ["a\tb"] },
        { "a line end within a paragraph", P("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Năm 2027</w:t></w:r>"), ["KẾ HOẠCH", "Năm 2027"] },
        { "capitals by format", P("<w:r><w:rPr><w:caps/></w:rPr><w:t>Mục tiêu</w:t></w:r>"), ["MỤC TIÊU"] },
        { "square metres, and the call of a note by hand", P(R("5.000 m"), Raised("2"), R(" sàn"), Raised("1")), ["5.000 m2 sàn¹"] },
        { "signs of a font of symbols: not less than, not more than",
            P(R("Tỷ lệ "), """<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>""", R(" 95% và "), """<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>""",
            R(" 99%")), ["Tỷ lệ ≥ 95% và ≤ 99%"] },
        { "a bullet of a font of symbols", P("""<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>""", R(" Thu 5 tỷ đồng")), ["• Thu 5 tỷ đồng"] },
        { "a fraction of a formula", P("<m:oMath><m:f><m:num><m:r><m:t>18</m:t></m:r></m:num><m:den><m:r><m:t>19</m:t></m:r></m:den></m:f></m:oMath>",
            R(" tiêu chí")), ["18/19 tiêu chí"] },
        { "a box beside a paragraph is read before it, its copy for old versions is not",
            P("<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>" + P(R("ỦY BAN NHÂN DÂN")) + "</w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent>" + P(R("ỦY BAN NHÂN DÂN")) + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>", R("Số: 05/KH-UBND")),
            ["ỦY BAN NHÂN DÂN", "Số: 05/KH-UBND"] },
        { "a table in a box is not lost",
            P("<w:r><w:txbxContent>" + Table(Row(Cell("XÃ A"), Cell("Số: 1"))) + "</w:txbxContent></w:r>", R("KẾ HOẠCH")), ["XÃ A Số: 1", "KẾ HOẠCH"] },
        { "a field of a form", "<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent>" + P(R("Thu 5 tỷ đồng", Bold)) + "</w:sdtContent></w:sdt>",
            ["Thu 5 tỷ đồng"] },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Read_Paragraph_IsWhatIsShown(string about, string body, string[] lines)
    {
        Assert.NotEqual("", about);
        Assert.Equal(lines, Lines(OfficeParts.Docx(body)));
    }

    // Levels of one list: "Chương I", "Điều 1." that goes on in the next chapter, "1.1" in plain figures, and a list that begins anew.
    private const string Levels =
        """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1"/></w:lvl>"""
        + """<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="Điều %2."/></w:lvl>"""
        + """<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>"""
        + """<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%4"/></w:lvl></w:abstractNum>"""
        + """<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="0"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>"""
        + """<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="KieuDanhSach"/></w:abstractNum>"""
        + """<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="KieuDanhSach"/>"""
        + """<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1/"/></w:lvl></w:abstractNum>"""
        + """<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"""
        + """<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>"""
        + """<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>"""
        + """<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"""
        + """<w:num w:numId="6"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>"""
        + """<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>""";

    [Fact]
    public void Read_Lists_AreNumberedAsShown()
    {
        var body = Item(1, 0, "Quy định chung") + Item(1, 1, "Phạm vi") + Item(1, 2, "xã") + Item(1, 2, "thôn") + Item(1, 1, "Đối tượng")
            + Item(5, 2, "hộ") + Item(1, 0, "Chỉ tiêu") + Item(1, 1, "Kinh tế") + Item(1, 3, "Thu") + Item(1, 3, "Chi")
            + Item(2, 0, "không") + Item(2, 0, "một") + Item(3, 0, "kiểu") + Item(0, 0, "không số");
        Assert.Equal(
            [
                "Chương I Quy định chung", "Điều 1. Phạm vi", "a) xã", "b) thôn", "Điều 2. Đối tượng", "a) hộ", "Chương II Chỉ tiêu", "Điều 3. Kinh tế",
                "2.1 Thu", "2.2 Chi", "0) không", "1) một", "01/ kiểu", "không số",
            ],
            Lines(OfficeParts.Docx(body, Levels)));
    }

    [Fact]
    public void Read_ListWithLevelsOfItsOwn_HasTheirSigns() =>
        Assert.Equal(["A. một", "B. hai"], Lines(OfficeParts.Docx(Item(6, 0, "một") + Item(6, 0, "hai"), Levels)));

    [Fact]
    public void Read_StyleThatNumbers_CountsItsParagraphs()
    {
        const string Styles = """<w:style w:styleId="De"/><w:style w:styleId="Muc"><w:basedOn w:val="Goc"/></w:style>"""
            + """<w:style w:styleId="Goc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        var body = P("""<w:pPr><w:pStyle w:val="Muc"/></w:pPr>""", R("Kinh tế")) + P("""<w:pPr><w:pStyle w:val="Muc"/></w:pPr>""", R("Xã hội"));
        Assert.Equal(["Điều 1. Kinh tế", "Điều 2. Xã hội"], Lines(OfficeParts.Docx(body, Levels, styles: Styles)));
    }

    [Fact]
    public void Read_Footnote_FollowsItsParagraph()
    {
        const string Notes = """<w:footnote w:id="2"><w:p><w:r><w:t>Gồm thôn A</w:t></w:r><w:del><w:r><w:delText> và thôn B</w:delText></w:r></w:del></w:p></w:footnote>""";
        var body = P(R("Xây 01 nhà văn hóa"), """<w:r><w:footnoteReference w:id="2"/></w:r>""") + P(R("Hết."));
        Assert.Equal(["Xây 01 nhà văn hóa¹", "¹ Gồm thôn A", "Hết."], Lines(OfficeParts.Docx(body, footnotes: Notes)));
    }

    private const string Two = """<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>""";
    private const string First = """<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>""";
    private const string Next = "<w:tcPr><w:vMerge/></w:tcPr>";

    [Fact]
    public void Read_MergedCells_StandInEachOfTheirPlaces()
    {
        var table = Table(
            Row(Cell("Chỉ tiêu", First), Cell("Năm", Two)),
            Row(Cell("", Next), Cell("2026"), Cell("2027")),
            Row(Cell("Lúa"), Cell("5"), Cell("6")));
        var grid = WordFile.Read(OfficeParts.Docx(table)).Tables[0];
        Assert.Equal([3, 3, 3], grid.Rows.Select(static row => row.Cells.Count));
        Assert.Equal(["Chỉ tiêu|Năm|Năm", "Chỉ tiêu|2026|2027", "Lúa|5|6"], grid.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Words))));
        Assert.Equal([false, false, true, true, false, false, false, false, false], grid.Rows.SelectMany(static row => row.Cells).Select(static cell => cell.GoesOn));
    }

    [Fact]
    public void Read_OldMergeAndRowsTakenOut_AreAsShown()
    {
        var table = Table(
            Row(Cell("a", """<w:tcPr><w:hMerge w:val="restart"/></w:tcPr>"""), Cell("", "<w:tcPr><w:hMerge/></w:tcPr>"), Cell("b")),
            "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("đã xóa") + "</w:tr>",
            "<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell("ẩn") + "</w:tr>",
            "<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("c") + Cell("d") + Cell("e") + "</w:tr>");
        var grid = WordFile.Read(OfficeParts.Docx(table)).Tables[0];
        Assert.Equal(["a|a|b", "c|d|e"], grid.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Words))));
    }

    [Fact]
    public void Read_TableWithinACell_IsWordsOfTheCell()
    {
        var inner = Table(Row(Cell("Nam"), Cell("3")), Row(Cell("Nữ"), Cell("2")));
        var grid = WordFile.Read(OfficeParts.Docx(Table(Row(Cell("Lao động"), "<w:tc>" + inner + P(R("người")) + "</w:tc>")))).Tables[0];
        Assert.Equal("Nam 3 Nữ 2 người", string.Join(' ', grid.Rows[0][1].Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    // "≥ 95%" whose sign is a picture of a font, and one whose sign nobody knows: the second is said and not guessed.
    [Fact]
    public void Read_UnknownSign_IsFoundAndNotGuessed()
    {
        static string Sign(string code) => P(R("- Tỷ lệ hộ dùng nước sạch "), $"""<w:r><w:sym w:font="Symbol" w:char="{code}"/></w:r>""", R(" 95%;"));
        var known = PlanFile.Read(new MemoryStream(OfficeParts.Docx(Sign("F0B3"))));
        Assert.Equal("ge", Assert.Single(known.Lines).Source.ComparatorCode);
        var unknown = PlanFile.Read(new MemoryStream(OfficeParts.Docx(Sign("F0FF"))));
        Assert.Contains(unknown.Findings, static found => found.Finding.Code == FindingCode.NotVietnamese);
        Assert.All(unknown.Lines, static line => Assert.Null(line.Source.Value));
    }

    [Fact]
    public void LocationOf_RowOfATable_NamesTableRowAndColumn()
    {
        var reading = PlanFile.Read(new MemoryStream(OfficeParts.Docx(
            P(R("II. CHỈ TIÊU")) + Table(Row(Cell("TT"), Cell("Chỉ tiêu"), Cell("ĐVT"), Cell("Kế hoạch 2027")),
                Row(Cell("1"), Cell("Thu ngân sách"), Cell("tỷ đồng"), Cell("12,5"))))));
        var line = Assert.Single(reading.Lines);
        Assert.Equal("bảng 1, hàng 2, cột 4", reading.LocationOf(line.Cell!.Value));
    }

    private static string[] Lines(byte[] file) => WordFile.Read(file).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string P(params string[] runs) => "<w:p>" + string.Concat(runs) + "</w:p>";

    private static string R(string words, string inside = "w:t") =>
        inside.StartsWith('<') ? $"""<w:r>{inside}<w:t xml:space="preserve">{words}</w:t></w:r>"""
        : $"""<w:r><{inside} xml:space="preserve">{words}</{inside}></w:r>""";

    private static string Raised(string words) => $"""<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{words}</w:t></w:r>""";

    private static string Item(int list, int level, string words) =>
        P($"""<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>""", R(words));

    private static string Table(params string[] rows) => "<w:tbl>" + string.Concat(rows) + "</w:tbl>";

    private static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells) + "</w:tr>";

    private static string Cell(string words, string properties = "") => "<w:tc>" + properties + P(R(words)) + "</w:tc>";
}
