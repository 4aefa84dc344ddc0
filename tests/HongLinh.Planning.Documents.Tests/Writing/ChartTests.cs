using System.Globalization;
using System.Xml.Linq;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents.Tests.Writing;

// Charts of report and workbook: the numbers in them, the same numbers in words, and the cells that they are linked to.
public sealed class ChartTests
{
    private const string Chart = "{http://schemas.openxmlformats.org/drawingml/2006/chart}";
    private const string Placed = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}";

    private static readonly (string Name, Scorecard Card)[] All =
    [
        ("eight lines behind", ChartExamples.EightBehind), ("long names", ChartExamples.LongNames), ("huge numbers", ChartExamples.Huge),
        ("300 lines", ChartExamples.ManyLines), ("no figures", ChartExamples.NoFigures), ("negative numbers", ChartExamples.Negative),
        ("a level", ChartExamples.Level), ("17 groups", ChartExamples.TooManyGroups), ("partly met", ChartExamples.PartlyMet),
    ];

    public static TheoryData<string> Names => [.. All.Select(static one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EachScorecard_IsValidAndTheSameUnderAnyCulture(string name)
    {
        var card = All.Single(one => one.Name == name).Card;
        WriteIn(card, Language.Vietnamese);
        WriteIn(card, Language.English);
    }

    private static void WriteIn(Scorecard card, Language language)
    {
        var (report, book) = (WrittenExamples.Report(card, language), WrittenExamples.Workbook(card, language));
        Assert.Empty(report.Errors(isWord: true));
        Assert.Empty(book.Errors(isWord: false));
        Assert.Equal(report.Bytes, FailingCulture.Under(() => WrittenExamples.Report(card, language).Bytes));
        Assert.Equal(book.Bytes, FailingCulture.Under(() => WrittenExamples.Workbook(card, language).Bytes));
        Assert.All(report.Part("word/document.xml").Descendants(Placed + "docPr"), static frame => Assert.NotEmpty(frame.Attribute("descr")!.Value));
    }

    // Counted by hand from the published half year: of 7 economic lines 1 met, 3 in progress, 3 without a usable figure; of 4 on the town's class 1 in
    // progress, 1 without a figure, 2 that nothing can measure; 11 social ones and 2 on security without figures. Nothing exceeded or missed.
    [Fact]
    public void Report_July_HasABarForEachGroupWithTheCountsOfItsVerdicts()
    {
        var chart = Assert.Single(WrittenExamples.Report(WrittenExamples.July).Charts());
        Assert.Equal(
            ["Đạt: 1 0 0 0", "Đang thực hiện: 3 1 0 0", "Chưa đủ số liệu: 3 1 11 2", "Không đánh giá được: 0 2 0 0"], Series(chart));
        Assert.Equal(
            ["Nhóm chỉ tiêu kinh tế", "Nhóm chỉ tiêu về xây dựng đô thị loại III", "Các chỉ tiêu văn hóa - xã hội", "Chỉ tiêu an ninh - quốc phòng"],
            Texts(chart.Descendants(Chart + "cat").First()));
        Assert.Equal("0;;;", chart.Descendants(Chart + "dLbls").First().Element(Chart + "numFmt")!.Attribute("formatCode")!.Value);
    }

    [Fact]
    public void Report_JulyInEnglish_SaysTheSameNumbersInWords() => Assert.Equal(
        "Results by group (number of targets). Economy (7): 1 met, 3 in progress, 3 undecided. "
        + "Building a class III urban area (4): 1 in progress, 1 undecided, 2 not assessable. "
        + "Culture and society (11): 11 undecided. Security and defence (2): 2 undecided.",
        Descriptions(WrittenExamples.Report(WrittenExamples.July, Language.English)).Single());

    // Partly met stands between met and not met, whatever the order of the lines.
    [Fact]
    public void Report_PartlyMet_HasABarOfItsOwn() => Assert.Equal(
        ["Đạt một phần: 1 0", "Không đạt: 0 1"], Series(WrittenExamples.Report(ChartExamples.PartlyMet).Charts()[0]));

    // A single group needs no chart, and more groups than a page has room for are in the annex.
    [Fact]
    public void Report_EmptyOneGroupOrTooMany_HasNoBars()
    {
        Assert.Empty(WrittenExamples.Report(WrittenExamples.Empty).Charts());
        Assert.Empty(WrittenExamples.Workbook(WrittenExamples.Empty).Charts());
        Assert.Empty(WrittenExamples.Workbook(ChartExamples.Behind).Charts());
        Assert.Empty(WrittenExamples.Workbook(ChartExamples.TooManyGroups).Charts());
        Assert.Single(WrittenExamples.Workbook(ChartExamples.ManyLines).Charts());
    }

    // 100 of the year's 100 are planned evenly, so the line is straight from nothing; 20 were reported by the end of March, 40 by the end of June.
    [Fact]
    public void Report_LineBehindItsPlan_HasItsYearDrawn()
    {
        var report = WrittenExamples.Report(ChartExamples.Behind);
        var chart = Assert.Single(report.Charts());
        Assert.Equal(["Kế hoạch: 0/0 12/100", "Thực hiện: 3/20 6/40"], Points(chart));
        Assert.Equal(["Thu phí", "(lũy kế, tỷ đồng)", "100", "40", "Tháng"], chart.Descendants().Where(static one => one.Name.LocalName == "t").Select(static one => one.Value));
        Assert.Equal(
            "Thu phí. Kế hoạch cả năm: trên 100 tỷ đồng. Kế hoạch lũy kế đến hết tháng 6: 50 tỷ đồng. "
            + "Thực hiện lũy kế (tỷ đồng): hết tháng 3: 20; hết tháng 6: 40.",
            Assert.Single(Descriptions(report)));
    }

    // 120 a year are 10 a month. LibreOffice leaves out a plan with fewer points than the figures, so each month has one.
    [Fact]
    public void Report_MoreFiguresThanBends_KeepsThePlanAsLongAsTheFigures()
    {
        var points = Points(Assert.Single(WrittenExamples.Report(ChartExamples.BehindThrice).Charts()));
        Assert.Equal("Kế hoạch: 0/0 1/10 2/20 3/30 4/40 5/50 6/60 7/70 8/80 9/90 10/100 11/110 12/120", points[0]);
        Assert.Equal("Thực hiện: 3/10 4/20 6/30", points[1]);
    }

    // A level is planned for the whole year alike.
    [Fact]
    public void Report_LevelBelowItsPlan_IsDrawnFromItsFirstMonthOnAnAxisAroundIt()
    {
        var chart = Assert.Single(WrittenExamples.Report(ChartExamples.Level).Charts());
        Assert.Equal(["Kế hoạch: 1/99 12/99", "Thực hiện: 3/98.9 6/98.7"], Points(chart));
        Assert.Equal(["12", "99.1"], chart.Descendants(Chart + "max").Select(static one => one.Attribute("val")!.Value));
        Assert.Equal(["0", "98.6"], chart.Descendants(Chart + "min").Select(static one => one.Attribute("val")!.Value));
    }

    [Fact]
    public void Report_NegativeNumbers_AreDrawnBelowNought()
    {
        var chart = Assert.Single(WrittenExamples.Report(ChartExamples.Negative).Charts());
        Assert.Equal(["Kế hoạch: 1/-5 12/-5", "Thực hiện: 3/-8 6/-12"], Points(chart));
        Assert.All(chart.Descendants(Chart + "tickLblPos"), static place => Assert.Equal("low", place.Attribute("val")!.Value));
    }

    // 5.000.000.000.000.000 are 5.000 of 1.000.000.000.000, the first thousand of thousands that leaves less than a million.
    [Fact]
    public void Report_HugeNumbers_AreInAMultipleOfTheirUnit()
    {
        var chart = WrittenExamples.Report(ChartExamples.Huge).Charts()[1];
        Assert.Equal(["Kế hoạch: 0/0 12/5000", "Thực hiện: 3/1000 6/1234.56789"], Points(chart));
        Assert.Contains(chart.Descendants(), static one => one.Name.LocalName == "t" && one.Value == "(lũy kế, 1.000.000.000.000 tỷ đồng)");
    }

    // Two groups with a bar each, and the first six of eight lines.
    [Fact]
    public void Report_MoreThanSixLinesBehind_DrawsSixAndSaysSo()
    {
        var report = WrittenExamples.Report(ChartExamples.EightBehind);
        Assert.Equal(1 + 6, report.Charts().Count);
        Assert.Contains("[ChartNote] (Biểu đồ của 6 trong 8 chỉ tiêu có số liệu tiến độ)\n", report.Paragraphs(), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 7).Select(OfficeParts.Number),
            report.Part("word/document.xml").Descendants(Placed + "docPr").Select(static frame => frame.Attribute("id")!.Value));
    }

    [Fact]
    public void Report_LongNames_AreCutWithAnEllipsis()
    {
        var charts = WrittenExamples.Report(ChartExamples.LongNames).Charts();
        Assert.All(Texts(charts[0].Descendants(Chart + "cat").First()), static name =>
        {
            Assert.EndsWith("…", name, StringComparison.Ordinal);
            Assert.InRange(name.Length, 20, 52);
        });
        Assert.Equal(
            ["Thu phí bảo vệ môi trường đối với khai thác", "khoáng sản và các khoản phí, lệ phí khác…"],
            charts[1].Descendants().Where(static one => one.Name.LocalName == "t").Take(2).Select(static one => one.Value));
    }

    // Whatever the chart shows stands in the cell that it names.
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Workbook_July_ChartIsLinkedToTheCellsOfTheTally(string code)
    {
        var language = code == "vi" ? Language.Vietnamese : Language.English;
        var book = WrittenExamples.Workbook(WrittenExamples.July, language);
        var cells = book.CellsOf(language.Of("Tổng hợp", "Summary"));
        var references = Assert.Single(book.Charts()).Descendants(Chart + "f").ToArray();
        // Six verdicts: name, groups, counts.
        Assert.Equal(6 * 3, references.Length);
        Assert.All(references, reference =>
        {
            var range = reference.Value.Replace("$", "", StringComparison.Ordinal).Split('!')[1].Split(':');
            var (from, to) = (Row(range[0]), Row(range[1]));
            var stored = reference.ElementsAfterSelf().Single().Elements(Chart + "pt").Select(static point => point.Element(Chart + "v")!.Value);
            Assert.Equal(stored, Enumerable.Range(from, to - from + 1).Select(row => cells[range[0][..1] + OfficeParts.Number(row)]).Select(static cell =>
                WrittenFile.Number(cell) is { } number ? number.ToString(CultureInfo.InvariantCulture) : WrittenFile.Text(cell)));
        });
    }

    // Below the sentence on the tally, above the rows on attention: it covers no cell with words.
    [Fact]
    public void Workbook_July_ChartCoversNoCells()
    {
        var book = WrittenExamples.Workbook(WrittenExamples.July);
        var rows = book.Part("xl/drawings/drawing1.xml").Descendants().Where(static one => one.Name.LocalName == "row")
            .Select(static one => int.Parse(one.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.DoesNotContain(book.CellsOf("Tổng hợp").Where(static cell => cell.Value.HasElements), cell => Row(cell.Key) > rows[0] && Row(cell.Key) <= rows[1]);
        Assert.Equal(
            Descriptions(WrittenExamples.Report(WrittenExamples.July)).Single().Replace("Nhóm chỉ tiêu kinh tế", "a) Nhóm chỉ tiêu kinh tế", StringComparison.Ordinal)
                .Replace("Nhóm chỉ tiêu về", "b) Nhóm chỉ tiêu về", StringComparison.Ordinal).Replace("Các chỉ tiêu", "c) Các chỉ tiêu", StringComparison.Ordinal)
                .Replace("Chỉ tiêu an", "d) Chỉ tiêu an", StringComparison.Ordinal),
            book.Part("xl/drawings/drawing1.xml").Descendants().Single(static one => one.Name.LocalName == "cNvPr").Attribute("descr")!.Value);
    }

    [Theory]
    [InlineData("ngắn", 10, "ngắn")]
    [InlineData("một hai ba bốn", 12, "một hai ba…")]
    [InlineData("khôngcókhoảngtrắng", 8, "khôngcó…")]
    [InlineData("a\u0301b\u0301c\u0301d\u0301", 3, "a\u0301b\u0301…")]
    [InlineData("😀😀😀😀", 3, "😀😀…")]
    public void Cut_Words_NeverEndsWithinALetter(string words, int most, string expected) => Assert.Equal(expected, ChartWords.Cut(words, most));

    [Theory]
    [InlineData(0, 100, 0, 120, 20)]
    [InlineData(0, 1400, 0, 2000, 500)]
    [InlineData(-12, -5, -14, -4, 2)]
    [InlineData(7, 7, 6.8, 7.2, 0.2)]
    [InlineData(0, 0, 0, 0.2, 0.2)]
    public void Around_Values_IsAnAxisOfRoundNumbers(decimal low, decimal high, decimal lowest, decimal highest, decimal step)
    {
        var scale = ChartScale.Around([low, high]);
        Assert.Equal((lowest, highest, step), (scale.Lowest, scale.Highest, scale.Step));
    }

    private static int Row(string cell) => int.Parse(cell[1..], CultureInfo.InvariantCulture);

    private static string[] Descriptions(WrittenFile report) =>
        [.. report.Part("word/document.xml").Descendants(Placed + "docPr").Select(static frame => frame.Attribute("descr")!.Value)];

    private static string[] Texts(XElement data) => [.. data.Descendants(Chart + "pt").Select(static point => point.Element(Chart + "v")!.Value)];

    private static string[] Series(XElement chart) => [.. chart.Descendants(Chart + "ser").Select(static series =>
        $"{series.Element(Chart + "tx")!.Value}: {string.Join(' ', Texts(series.Element(Chart + "val")!))}")];

    private static string[] Points(XElement chart) => [.. chart.Descendants(Chart + "ser").Select(static series => series.Element(Chart + "tx")!.Value + ": "
        + string.Join(' ', Texts(series.Element(Chart + "xVal")!).Zip(Texts(series.Element(Chart + "yVal")!), static (x, y) => $"{x}/{y}")))];
}
