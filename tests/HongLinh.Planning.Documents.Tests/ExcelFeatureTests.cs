using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents.Tests;

// What a sheet shows is what is read. Each case has the markup of a cell and, written by hand, what a person sees in it.
public sealed class ExcelFeatureTests
{
    // Styles 0 to 11 in their order.
    private const string Styles =
        """<numFmts><numFmt numFmtId="170" formatCode="#,##0,"/><numFmt numFmtId="171" formatCode="0.0&quot; tấn&quot;"/>"""
        + """<numFmt numFmtId="172" formatCode="dd/mm/yyyy"/><numFmt numFmtId="173" formatCode="[Red]#,##0.00;-#,##0.00"/>"""
        + """<numFmt numFmtId="174" formatCode="#,##0,,"/></numFmts>"""
        + """<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>"""
        + """<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>"""
        + """<xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="3"/></cellXfs>""";

    private const string Shared = "<si><t>Chỉ tiêu</t></si><si><r><t>Tỷ lệ </t></r><r><rPr><b/></rPr><t>hộ nghèo</t></r></si>"
        + """<si><t>kanji</t><rPh sb="0" eb="1"><t>phát âm</t></rPh></si><si/><si><t>1.250</t></si>""";

    public static TheoryData<string, string, string> Cells => new()
    {
        { "shared words", C("<v>0</v>", "s"), "Chỉ tiêu" },
        { "shared words of several formats", C("<v>1</v>", "s"), "Tỷ lệ hộ nghèo" },
        { "how words are pronounced is not shown", C("<v>2</v>", "s"), "kanji" },
        { "shared words that are blank", C("<v>3</v>", "s"), "" },
        { "a number that was typed as words", C("<v>4</v>", "s"), "1.250" },
        { "words of the cell itself", C("<is><r><t>Thu </t></r><r><t>ngân sách</t></r></is>", "inlineStr"), "Thu ngân sách" },
        { "what a formula gave", C("<f>A1*2</f><v>42.5</v>"), "42,5" },
        { "words that a formula gave", C("<f>A1</f><v>tấn</v>", "str"), "tấn" },
        { "a blank that a formula gave", C("<f>A1</f><v></v>", "str"), "" },
        { "a formula that went wrong", C("<f>A1/0</f><v>#REF!</v>", "e"), "#REF!" },
        { "a formula that was never worked out", C("<f>A1</f>"), "#N/A" },
        { "a number as the file keeps it", C("<v>0.30000000000000004</v>"), "0,3" },
        { "a number in powers of ten", C("<v>1.25E3</v>"), "1250" },
        { "a share without decimals", C("<v>0.95</v>", style: 1), "95%" },
        { "a share with decimals", C("<v>0.9912</v>", style: 2), "99,12%" },
        { "a share that is shown rounded", C("<v>0.99126</v>", style: 2), "99,13%" },
        { "a day by a format of Excel's own", C("<v>46387</v>", style: 3), "31/12/2026" },
        { "a day by a format of the file", C("<v>46387</v>", style: 6), "31/12/2026" },
        { "a day that the file writes as one", C("<v>2027-06-30T00:00:00</v>", "d"), "30/06/2027" },
        { "shown in thousands", C("<v>1250000</v>", style: 4), "1250" },
        { "shown in millions", C("<v>42000000</v>", style: 8), "42" },
        { "three decimals that could be thousands", C("<v>1.255</v>"), "1,2550" },
        { "a format with a colour and two decimals", C("<v>1234.567</v>", style: 7), "1234,57" },
        { "a unit that only the format gives", C("<v>12.5</v>", style: 5), "12,5 tấn" },
        { "thousands", C("<v>1500</v>", style: 9), "1500" },
        { "yes", C("<v>1</v>", "b"), "x" },
        { "no", C("<v>0</v>", "b"), "" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Read_Cell_IsWhatIsShown(string about, string cell, string words)
    {
        Assert.NotEqual("", about);
        var file = OfficeParts.Xlsx(Data(R(1, cell)), Shared, Styles);
        Assert.Equal(words, ExcelFile.Read(file).Text.TrimEnd('\n'));
    }

    // 01/01/1904 is day 0 there: 44925 is 31/12/2026.
    [Fact]
    public void Read_WorkbookThatCountsFrom1904_HasItsDays() =>
        Assert.Equal("31/12/2026", ExcelFile.Read(OfficeParts.Xlsx(Data(R(1, C("<v>44925</v>", style: 6))), Shared, Styles, "date1904=\"1\"")).Text.TrimEnd('\n'));

    private static readonly string Target = Data(
        R(1, W("TT"), W("Chỉ tiêu"), W("ĐVT"), W("Thực hiện năm 2026"), W("Kế hoạch năm 2027"), W("Ghi chú")),
        R(2, C("<v>1</v>"), W("Thu ngân sách"), W("tỷ đồng"), C("<v>11</v>"), C("<v>12.5</v>")),
        R(3, C("<v>2</v>"), W("Sản lượng lúa"), W("tấn"), C("<v>400</v>"), C("<v>420</v>")));

    [Fact]
    public void Read_Sheet_GivesItsTargetsAndCells()
    {
        var reading = Read(Target);
        Assert.Equal([12.5m, 420m], reading.Lines.Select(static line => line.Source.Value!.Value));
        Assert.Equal(["KH!E2", "KH!E3"], reading.Lines.Select(line => reading.LocationOf(line.Cell!.Value)));
    }

    // A row that a filter hides and a column of an old plan: neither is shown, and the places of the others stay.
    [Fact]
    public void Read_HiddenRowsAndColumns_AreNotRead()
    {
        var hidden = Target.Replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"", StringComparison.Ordinal);
        var reading = Read("""<cols><col min="4" max="4" hidden="1"/></cols>""" + hidden);
        var line = Assert.Single(reading.Lines);
        Assert.Equal(420m, line.Source.Value!.Value);
        Assert.Equal("KH!E3", reading.LocationOf(line.Cell!.Value));
        Assert.DoesNotContain("400", reading.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HiddenSheet_IsNotRead()
    {
        var reading = PlanFile.Read(new MemoryStream(OfficeParts.Xlsx(Target, state: "hidden")));
        Assert.Empty(reading.Lines);
        Assert.Contains(reading.Findings, static found => found.Finding.Code == FindingCode.NoTargets);
    }

    // "Năm 2026" over two columns, neither of which is the plan: both rows of the heading say what a column is.
    [Fact]
    public void Read_MergedHeadings_StandOverTheirColumns()
    {
        var sheet = Data(
                R(1, W("TT"), W("Chỉ tiêu"), W("ĐVT"), W("Năm 2026"), "", W("Kế hoạch năm 2027")),
                R(2, "", "", "", W("Kế hoạch"), W("Ước thực hiện"), ""),
                R(3, C("<v>1</v>"), W("Thu ngân sách"), W("tỷ đồng"), C("<v>10</v>"), C("<v>11</v>"), C("<v>12.5</v>")))
            + """<mergeCells><mergeCell ref="D1:E1"/><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/><mergeCell ref="F1:F2"/></mergeCells>""";
        var line = Assert.Single(Read(sheet).Lines);
        Assert.Equal(12.5m, line.Source.Value!.Value);
        Assert.Equal(11m, Assert.Single(line.Line.Baselines).Value.Amount);
    }

    // What cannot be read is said at its cell, and no figure is made of it.
    [Theory]
    [InlineData("""<c r="E2" t="e"><f>A9</f><v>#REF!</v></c>""")]
    [InlineData("""<c r="E2"><f>A9</f></c>""")]
    public void Read_FormulaWithoutAFigure_IsFoundAtItsRow(string cell)
    {
        var sheet = Data(
            R(1, W("TT"), W("Chỉ tiêu"), W("ĐVT"), W("Thực hiện năm 2026"), W("Kế hoạch năm 2027")),
            $"""<row r="2"><c r="A2"><v>1</v></c>{Inline("B2", "Thu ngân sách")}{Inline("C2", "tỷ đồng")}<c r="D2"><v>11</v></c>{cell}</row>""",
            R(3, C("<v>2</v>"), W("Sản lượng lúa"), W("tấn"), C("<v>400</v>"), C("<v>420</v>")));
        var reading = Read(sheet);
        Assert.DoesNotContain(reading.Lines, static line => line.Source.Value is not null && line.Source.Name!.Text == "Thu ngân sách");
        Assert.Contains(reading.Findings, found => reading.LocationOf(found.Span).EndsWith('2') && found.Finding.Severity != Severity.Info);
    }

    private static PlanReading Read(string sheet) => PlanFile.Read(new MemoryStream(OfficeParts.Xlsx(sheet, Shared, Styles)));

    private static string Data(params string[] rows) => "<sheetData>" + string.Concat(rows) + "</sheetData>";

    // Cells from column A on; an empty string is a cell that is not there.
    private static string R(int row, params string[] cells) =>
        $"""<row r="{OfficeParts.Number(row)}">{string.Concat(cells.Select((cell, at) => cell.Replace("@", (char)('A' + at) + OfficeParts.Number(row), StringComparison.Ordinal)))}</row>""";

    private static string C(string content, string type = "n", int style = 0) => $"""<c r="@" t="{type}" s="{OfficeParts.Number(style)}">{content}</c>""";

    private static string W(string words) => Inline("@", words);

    private static string Inline(string at, string words) => $"""<c r="{at}" t="inlineStr"><is><t>{words}</t></is></c>""";
}
