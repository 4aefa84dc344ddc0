using System.Globalization;
using CsCheck;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests.Reading;

// A plan comes from a scanner or a clipboard: lines lost, doubled, out of order, letters broken. Reading it ends all the same.
public sealed class DocumentRobustnessTests
{
    private static readonly string Document = HongLinh2023.ReadDocument();
    private static readonly string[] Lines = Document.Split('\n');

    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\n- ", "\na) ", "\nII. ", "\n1.1. ", "¹", "[1]", "\n¹ ", "(", ")", ": ", ";", "**", "Nơi nhận:\n", "Trên đây là ", "Số: /",
            "ngày tháng 13 năm 2023", "ngày 31 tháng 02 năm 2023", "khóa XXXXIIII ",
        "0/0 xã", "5/3 xã", "1.2.3%", "từ 5 đến 2%", "99999999999999999999999999%", "khoảng 4%", "gấp 2 lần", "tỷ đồng/tỷ đồng/năm", "\u0301", "\uD800", "\0",
            "漢字", "Đạu Liêu", "phần đầu đạt", "1 triệu tỷ tỷ đồng", "giá so sánh 1945", "(theo giá so sánh 2010)",
        "trước ngày 31/02/2023 ", "trong quý V ", "xếp thứ 5/3", "80/100 dân", "100 %/năm", "/vạn dân ",
    ];

    // A note's digit on a line of its own, below the name of a row.
    [Fact]
    public void Read_RaisedDigitAloneInAnAlignedTable_EndsWithSpansInsideIt() => Holds(
        "TT    Nội dung công việc                Chủ trì            Phối hợp            Thời hạn\n"
        + "1     Công bố quy hoạch các cụm         Phòng Kinh tế,     Văn phòng HĐND      Quý II/2027\n"
        + "      công nghiệp mới                   Hạ tầng            và UBND\n"
        + "      ³                                        2\n"
        + "2     Rút ngắn thời gian cấp phép       Trung tâm Phục vụ  -                   30/9/2027\n");

    [Fact]
    public void Read_AnyText_EndsWithSpansInsideIt() => Gen.String.Sample(Holds);

    [Fact]
    public void Read_LinesDroppedDoubledAndShuffled_EndsWithSpansInsideIt() =>
        Gen.Int[0, Lines.Length - 1].Array[0, 120].Select(static order => string.Join('\n', order.Select(static at => Lines[at]))).Sample(Holds, iter: 300);

    [Fact]
    public void Read_CharactersReplaced_EndsWithSpansInsideIt() =>
        Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Int[0, 60], Gen.Int[0, Pieces.Length - 1]).Array[1, 12].Select(static cuts =>
        {
            var text = Document;
            foreach (var (at, length, piece) in cuts)
            {
                var from = Math.Min(at, text.Length);
                text = text[..from] + Pieces[piece] + text[Math.Min(text.Length, from + length)..];
            }

            return text;
        }).Sample(Holds, iter: 500);

    [Fact]
    public void Read_PiecesInAnyOrder_EndsWithSpansInsideIt() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(static at => string.Concat(at.Select(static one => Pieces[one]))).Sample(Holds, iter: 2000);

    public static TheoryData<string> Plans => [.. Repository.Files("tests/HongLinh.Planning.Text.Tests/Plans", "*.txt").Select(static path => Path.GetFileName(path)!)];

    // Every layout of the corpus with pieces lost, doubled and put where they do not belong.
    [Theory]
    [MemberData(nameof(Plans))]
    public void Read_PlanWithPiecesInWrongPlaces_EndsWithSpansInsideIt(string name)
    {
        var whole = Repository.Read($"tests/HongLinh.Planning.Text.Tests/Plans/{name}");
        var random = new Random(whole.Length);
        string[] pieces = [.. Pieces, "\t", " | ", "-", "...", "TT\tNội dung\tChủ trì\n", "Nơi nhận:\n", "KẾ HOẠCH\n", "  ", "II. CÁC CHỈ TIÊU\n", ";", "Điều 1. "];
        for (var times = 0; times < 12; times++)
        {
            var text = new System.Text.StringBuilder(whole);
            for (var changes = 0; changes < 20; changes++)
            {
                var at = random.Next(text.Length);
                text.Remove(at, random.Next(4) == 0 ? Math.Min(random.Next(60), text.Length - at) : 0).Insert(at, pieces[random.Next(pieces.Length)]);
            }

            Holds(text.ToString());
        }
    }

    public static TheoryData<string> Repeated =>
    [
        Document, Document.Replace('\n', ' '), "- Tỷ lệ hộ nghèo giảm còn 2,5%\n", "- Tỷ lệ hộ nghèo giảm còn 2,5%; ", "¹ a, b, c; ", "- 04 trường¹\n¹ A, B\n",
            "- 04 trường¹; ", "(", "a) Nhóm chỉ tiêu: thu 5 tỷ đồng\n", "I. CHỈ TIÊU\n",
        "khóa ", "[1] ", "phần đầu đạt 5%, ", "- Thu 5% (phấn đấu hoàn thành), ", "\n", "định kỳ hàng tháng báo cáo UBND. ", "tăng 5%, ", "1.1. ", "Số: ",
    ];

    // Steps and bytes, not seconds: four times the length may take four times of both, and a little more for tables that grow.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_FourTimesTheLength_TakesFourTimesTheWork(string piece) => AssertInProportion("", piece);

    // One task that promises on and on.
    [Theory]
    [InlineData("phấn đấu, ")]
    [InlineData("bảo đảm tỷ lệ, ")]
    [InlineData("phấn đấu đạt 5 ha, ")]
    [InlineData("phấn đấu đạt 5 ha; ")]
    [InlineData("tỷ lệ; ")]
    [InlineData("đạt 5 ha; ")]
    public void Read_FourTimesTheWork_TakesFourTimesTheWork(string piece) =>
        AssertInProportion("KẾ HOẠCH\nII. CHỈ TIÊU\n- Tỷ lệ hộ nghèo giảm còn 2,5%.\nIII. NHIỆM VỤ\n1. Trồng 5 ha rừng; phấn đấu đạt 5 ha, ", piece);

    private static void AssertInProportion(string before, string piece)
    {
        var many = Math.Max(1, 40_000 / piece.Length);
        var (looks, bytes) = Work(before + string.Concat(Enumerable.Repeat(piece, many)));
        var (moreLooks, moreBytes) = Work(before + string.Concat(Enumerable.Repeat(piece, 4 * many)));
        Assert.True(moreLooks <= (looks * 43 / 10) + 2_000, string.Create(CultureInfo.InvariantCulture, $"{looks} looks, then {moreLooks}"));
        Assert.True(moreBytes <= (bytes * 6) + 1_000_000, string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes, then {moreBytes}"));
    }

    [Fact]
    public void Read_AMegabyte_EndsWithSpansInsideIt()
    {
        var text = string.Concat(Enumerable.Repeat(Document, 1 + (1_000_000 / Document.Length)));
        Assert.True(text.Length >= 1_000_000);
        Holds(text);
        Holds(text.Replace('\n', ' '));
    }

    // The part that follows in the list does not always follow in the text: its labels then belong to another task.
    [Theory]
    [InlineData("II. PHÂN CÔNG NHIỆM VỤ\ntask Tuyên truyền phân loại rácChủ trì: Hội Liên hiệp Phụ nữ xãChủ trì: |Chủ trì: quarterly |\n"
        + "| 3Chủ trì: Tuyên truyền phân loại rácChủ trì: Hội Liên hiệp Phụ nữ xãChủ trì: Mỗi quý một lần |\n")]
    [InlineData("PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027\ntask Rà soát thủ tục hành chính | Văn phòng HĐND và UBND | Các phòng chuyên môn | 2027-03-31 | "
        + "| Thời gian: 0Thời gian\u200B: 0Thời gian: 0Quyết định công bố\n"
        + "task Số hóa hồ sơ lưu trữ | Trung tâm Phục vụ hành chính công | Công an phường | 2027-12-31 | | Hồ sơ điện tử\n")]
    public void Read_LabelsInPartsOutOfOrder_AreTheirOwn(string text) => Holds(text);

    [Fact]
    public void Read_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => PlanReader.Read(null!));

    private static (long Looks, long Bytes) Work(string text)
    {
        new DocumentReader(SourceText.Of(text), PlanVocabulary.Empty).Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new DocumentReader(SourceText.Of(text), PlanVocabulary.Empty);
        reader.Read();
        return (reader.Looks, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Holds(string text)
    {
        var reading = PlanReader.ReadWithPlaces(text);
        Assert.Same(text, reading.Text);
        // A row is quoted with bars between its cells.
        Assert.All(reading.Lines, line => Assert.Equal(
            line.Line.Words.Words, line.Cell is null ? line.Span.In(text) : PlacedFindings.Row(line.Span.In(text))));
        Assert.All(reading.Findings, found => Assert.InRange(found.Span.End, found.Span.Start, text.Length));
        Assert.Equal(reading.Plan.Value.Lines.Count, reading.Lines.Count);
    }
}
