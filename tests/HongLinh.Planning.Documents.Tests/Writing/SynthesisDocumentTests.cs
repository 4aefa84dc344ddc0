using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents.Tests.Writing;

// The synthesis report as a document: the same sentences as the model, annexes on pages of their own.
public sealed class SynthesisDocumentTests
{
    private const string Words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";

    private static readonly SynthesisReport Report = WrittenExamples.Synthesis;

    private static readonly WrittenFile File = WrittenFile.Of(static file => PlanFile.WriteReport(Report, file, WrittenExamples.Head));

    [Fact]
    public void WriteReport_EverySentenceOfTheModel_IsInTheDocument()
    {
        var text = File.Paragraphs();
        Assert.All(Report.Paragraphs.SelectMany(static one => one.Sentences), sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        Assert.Contains("II. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2023", text, StringComparison.Ordinal);
        Assert.Contains("Phụ lục I", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteReport_Caution_StandsAboveTheReportAndEachAnnex() =>
        Assert.Equal(2, File.Paragraphs().Split("SỐ LIỆU MINH HỌA").Length - 1);

    // The body upright, the annex on its side, each numbered from 1.
    [Fact]
    public void WriteReport_Sections_AreUprightThenOnTheSide() => Assert.Equal(
        ["11906", "16838"],
        File.Part("word/document.xml").Descendants(Words + "sectPr").Select(static section => section.Element(Words + "pgSz")!.Attribute(Words + "w")!.Value));

    // A letter has no name of a type; its subject stands below its number, and it ends with "./.".
    [Fact]
    public void WriteReminder_Unit_IsAnOfficialLetter()
    {
        var file = WrittenExamples.Letter;
        var text = file.Paragraphs();
        string[] said =
        [
            "V/v đôn đốc thực hiện nhiệm vụ được giao", "Kính gửi: Phòng Kinh tế.", "Quá hạn, nhắc lần 1: 01 nội dung",
            "Báo cáo tiến độ giải phóng mặt bằng (hạn 30/06/2023, quá 5 ngày); chưa có báo cáo kết quả.", "cập nhật./.", "- Như trên;", "- Lưu: VT.",
        ];
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain(file.Part("word/document.xml").Descendants(Words + "pStyle"), static style => style.Attribute(Words + "val")!.Value == "Kind");
    }

    [Fact]
    public void WriteReport_WithoutHead_LeavesBlanksForThePen()
    {
        var text = WrittenFile.Of(static file => PlanFile.WriteReport(Report, file)).Paragraphs();
        Assert.Contains("/BC-UBND", text, StringComparison.Ordinal);
        Assert.Contains("tháng 7 năm 2023", text, StringComparison.Ordinal);
    }
}
