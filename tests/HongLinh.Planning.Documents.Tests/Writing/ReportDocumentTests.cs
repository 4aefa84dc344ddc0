using System.Globalization;
using System.Xml.Linq;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;

namespace HongLinh.Planning.Documents.Tests.Writing;

// The report of a period, by the annex of decree 30/2020/NĐ-CP.
public sealed class ReportDocumentTests
{
    private const string Words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";

    private static readonly WrittenFile July = WrittenExamples.Report(WrittenExamples.July, head: WrittenExamples.Head, owed: WrittenExamples.Owed);

    [Fact]
    public Task Report_July_IsAnOfficialDocument() => Snapshot.Match(July.Paragraphs());

    // What a clerk has to mend is for the workbook; the report that goes out says why a figure is not used, once.
    [Fact]
    public void Report_FindingsForTheClerk_StayInTheWorkbook()
    {
        var notes = WrittenExamples.Workbook(WrittenExamples.July).CellTexts();
        Assert.All(["Kiểm tra lại mã chỉ tiêu.", "Báo cáo lại theo đơn vị của kế hoạch."], words =>
        {
            Assert.Contains(words, notes, StringComparison.Ordinal);
            Assert.DoesNotContain(words, July.Paragraphs(), StringComparison.Ordinal);
        });
        Assert.Equal(2, July.Paragraphs().Split("không quy đổi được sang").Length);
    }

    // The figures of July 2023 reach the end of June; after the year the report is that of the year.
    [Theory]
    [InlineData("2023-07-30", "[Subject] Kết quả thực hiện các chỉ tiêu kế hoạch năm 2023 trong 6 tháng đầu năm\n")]
    [InlineData("2024-01-31", "[Subject] Kết quả thực hiện các chỉ tiêu kế hoạch năm 2023\n")]
    public void Report_PartOfTheYear_DoesNotBearTheTitleOfTheYear(string day, string title)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var card = PlanReview.Run(
            Editions.HongLinh2023.Plan.Value, Editions.HongLinh2023.PublishedFigures.KnownBy(asOf), asOf, JudgementPolicy.Literal);
        Assert.Contains(title, WrittenExamples.Report(card).Paragraphs(), StringComparison.Ordinal);
    }

    // 20 mm are 1.134 twentieths of a point, 30 mm 1.701; A4 is 11.906 by 16.838.
    [Fact]
    public void Sections_Report_AreUprightThenOnTheSideAndNumberedAnew()
    {
        var sections = July.Part("word/document.xml").Descendants(Words + "sectPr").ToArray();
        Assert.Equal(["11906 16838 ", "16838 11906 landscape"], sections.Select(static section => section.Element(Words + "pgSz")!)
            .Select(static size => $"{Value(size, "w")} {Value(size, "h")} {Value(size, "orient")}"));
        Assert.All(sections, static section =>
        {
            var margins = section.Element(Words + "pgMar")!;
            Assert.Equal(("1134", "1134", "1701", "1134"), (Value(margins, "top"), Value(margins, "bottom"), Value(margins, "left"), Value(margins, "right")));
            Assert.Equal("1", Value(section.Element(Words + "pgNumType")!, "start"));
            Assert.NotNull(section.Element(Words + "titlePg"));
        });
    }

    // In half points: 26 is 13, 28 is 14.
    [Theory]
    [InlineData("StateName", "26", "b")]
    [InlineData("Motto", "28", "b")]
    [InlineData("ParentBody", "26", "")]
    [InlineData("IssuingBody", "26", "b")]
    [InlineData("DocumentNumber", "26", "")]
    [InlineData("PlaceAndDate", "28", "i")]
    [InlineData("Kind", "28", "b")]
    [InlineData("Subject", "28", "b")]
    [InlineData("Basis", "28", "i")]
    [InlineData("BodyText", "28", "")]
    [InlineData("SignedFor", "28", "b")]
    [InlineData("SignedBy", "28", "b")]
    [InlineData("RecipientsHead", "24", "b i")]
    [InlineData("Recipients", "22", "")]
    [InlineData("AnnexHead", "28", "b")]
    [InlineData("AnnexOf", "28", "i")]
    [InlineData("Header", "26", "")]
    public void Style_OfEachPart_IsThatOfTheDecree(string id, string size, string letters)
    {
        var style = July.Part("word/styles.xml").Descendants(Words + "style").Single(style => Value(style, "styleId") == id).Element(Words + "rPr")!;
        Assert.Equal(size, Value(style.Element(Words + "sz")!, "val"));
        Assert.Equal(letters, string.Join(' ', style.Elements().Select(static element => element.Name.LocalName).Where(static name => name is "b" or "i")));
    }

    [Fact]
    public void Rows_OfTheAnnex_AreNotSplitAndItsHeadIsRepeated()
    {
        var annex = July.Part("word/document.xml").Descendants(Words + "tbl").Last();
        Assert.All(annex.Elements(Words + "tr"), static row => Assert.NotNull(row.Element(Words + "trPr")?.Element(Words + "cantSplit")));
        Assert.NotNull(annex.Elements(Words + "tr").First().Element(Words + "trPr")!.Element(Words + "tblHeader"));
        Assert.Single(annex.Descendants(Words + "tblHeader"));
        // 4 groups, 24 lines, the aspiration of one.
        Assert.Equal(1 + 4 + 24 + 1, annex.Elements(Words + "tr").Count());
    }

    [Fact]
    public void Tables_All_HaveANameForReadersWhoHearThem() => Assert.All(
        July.Part("word/document.xml").Descendants(Words + "tblPr"), static table => Assert.NotEmpty(Value(table.Element(Words + "tblCaption")!, "val")));

    [Theory]
    [InlineData("vi", "vi-VN")]
    [InlineData("en", "en-GB")]
    public void Language_OfTheDocument_IsStated(string code, string expected)
    {
        var file = WrittenExamples.Report(WrittenExamples.July, code == "vi" ? Language.Vietnamese : Language.English);
        Assert.Equal(expected, Value(file.Part("word/styles.xml").Descendants(Words + "lang").First(), "val"));
        Assert.Equal(expected, file.Part("docProps/core.xml").Elements().Single(static element => element.Name.LocalName == "language").Value);
    }

    // Numbers under ten have a 0 before them, and so do days under ten and the first two months.
    [Fact]
    public void Head_NumberAndDate_AreWrittenByTheDecree()
    {
        var head = WrittenExamples.Head with { Date = DocumentDate.On(new NodaTime.LocalDate(2024, 2, 5)) };
        var paragraphs = WrittenExamples.Report(WrittenExamples.July, head: head).Paragraphs();
        Assert.Contains("| Số: 05/BC-UBND | Hồng Lĩnh, ngày 05 tháng 02 năm 2024 |", paragraphs, StringComparison.Ordinal);
        Assert.Contains("[AnnexOf] (Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2024 của ", paragraphs, StringComparison.Ordinal);
    }

    // 40 of 100 tỷ by the end of June, where even months would have 50: 60 are left for six months. What is over its pace needs nobody.
    [Fact]
    public void Attention_LineBehindItsPlan_SaysGapAndWhatAMonthNeeds()
    {
        var behind = SmallPlan.Revenue.With(static i => i with { Code = IndicatorCode.Of("behind"), Name = BilingualName.Of("Thu phí", "Fees") });
        var plan = SmallPlan.Create(
            SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.BillionDong.Of(100m))), SmallPlan.Line(2, Target.GreaterThan(behind, Money.BillionDong.Of(100m))));
        var card = SmallPlan.Judge(plan, WrittenExamples.Day, JudgementPolicy.Literal,
            SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.BillionDong.Of(60m))), SmallPlan.Report("behind", ReportedExact.Of(Money.BillionDong.Of(40m))));
        var sentence = Assert.Single(Attention.Sentences(card, Language.Vietnamese));
        Assert.StartsWith(
            "Thu phí, kế hoạch trên 100 tỷ đồng: đến hết tháng 6 thực hiện 40 tỷ đồng, thấp hơn 10 tỷ đồng so với kế hoạch lũy kế 50 tỷ đồng. ", sentence,
            StringComparison.Ordinal);
        Assert.Contains(" 10 tỷ đồng. ", sentence, StringComparison.Ordinal);
        Assert.Contains($"[ListBullet] {sentence}\n", WrittenExamples.Report(card).Paragraphs(), StringComparison.Ordinal);
        Assert.Contains($"“{sentence}”", WrittenExamples.Workbook(card).CellTexts(), StringComparison.Ordinal);
    }

    // 98,7% is 0,3 percentage points below 99%, not 0,3%. A share that is promised for the end of the year is not late in June; one that applies to
    // every month is.
    [Fact]
    public void Attention_ShareBelowItsPlan_IsPercentagePointsBelow()
    {
        var line = SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m)));
        Assert.Contains(
            "thực hiện 98,7%, thấp hơn 0,3 điểm phần trăm so với kế hoạch lũy kế 99%. ",
            Assert.Single(Said(line with { Phasing = Phasing.Replicated })), StringComparison.Ordinal);
        Assert.Empty(Said(line));

        static IReadOnlyList<string> Said(PlanLine line) => Attention.Sentences(
            SmallPlan.Judge(
                SmallPlan.Create(line), WrittenExamples.Day, JudgementPolicy.Literal, SmallPlan.Report("waste", ReportedExact.Of(Share.Percent.Of(98.7m)))),
            Language.Vietnamese);
    }

    private static string Value(XElement element, string name) => element.Attribute(Words + name)?.Value ?? "";

    // A digit of Times New Roman is half as wide as its size, which is 11 points or 220 twentieths; each edge of a cell takes 70.
    [Fact]
    public void Annex_NoNumber_IsWiderThanItsColumn()
    {
        var table = July.Part("word/document.xml").Descendants(Words + "tbl").Single(static table => table.Descendants(Words + "tblHeader").Any());
        var widths = table.Descendants(Words + "gridCol").Select(static column => int.Parse(Value(column, "w"), CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(16838 - 1701 - 1134, widths.Sum());
        foreach (var row in table.Elements(Words + "tr").Where(row => row.Elements(Words + "tc").Count() == widths.Length))
        {
            Assert.All(row.Elements(Words + "tc").Zip(widths), static cell => Assert.All(
                cell.First.Value.Split(' ').Where(static word => word.Length > 0 && char.IsAsciiDigit(word[0])),
                word => Assert.InRange(word.Length * 110 + 140, 0, cell.Second)));
        }
    }

    // After a full page the paragraph that ends a part would make a page of its own.
    [Fact]
    public void Parts_ParagraphThatEndsOne_IsASinglePointHigh()
    {
        var end = July.Part("word/document.xml").Descendants(Words + "sectPr").First().Parent!.Element(Words + "spacing")!;
        Assert.Equal(("0", "0", "20", "exact"), (Value(end, "before"), Value(end, "after"), Value(end, "line"), Value(end, "lineRule")));
    }
}
