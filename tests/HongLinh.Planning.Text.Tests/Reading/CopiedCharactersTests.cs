using System.Globalization;
using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Reading;

// Bytes, not seconds: twice the text may take twice the memory. A finding that quotes everything before it, or a search that copies the rest of a
// line at each place, looks at few characters and copies many.
public sealed class CopiedCharactersTests
{
    private const int Length = 2_000;
    private const string Head = "ỦY BAN NHÂN DÂN\nTHỊ XÃ HỒNG LĨNH\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2023\n";

    private static readonly string[] Pieces =
    [
        "95-90%, ", "95% ", "5%, 6% ", "5-6%; ", "1.400 ", "100.000", "²", "¹", "[1] ", "(1) ", "1) ", "a) ", "I. ", "1. ", "- ", "+ ",
        "* ", "• ", "| a | 1 | ",
        "a\t1\t", "a   1   ", "; ", ", ", ". ", ": ", "(", ")", "[", "\"", "“", "'", "-", "–", "/", "%", "‰", "$", "\\text{", "=", "≥",
        "<", "±", "…", "_", "½", "x ",
        "từ ", "trên ", "dưới ", "đến ", "đạt ", "giảm ", "còn ", "tăng ", "và ", "so với ", "cùng kỳ ", "năm 2023 ", "trở lên ",
        "hộ nghèo ", "tỷ lệ ", "cơ cấu ",
        "không ", "lần lượt ", "quý II ", "tháng 6 ", "mỗi thôn ", "riêng quý I đạt 60 tỷ đồng ", "phấn đấu ", "trong đó ", "gấp 2 lần ", "xếp thứ 5 ",
        "ngày 30/6/2023 ", "2023-", "2023 ", "52/52 ", "1/2 xã, ", "14/12 xã ", "tỷ đồng ", "triệu đồng/người/năm ", "ha ", "điểm % ",
        "a ", "\u0301", "漢", "🙂",
        "\uD800", "\0", "\u200B", "\n", "\n\n", "- a\n", "- Tỷ lệ hộ nghèo còn 2%.\n", "1. Thu ngân sách: 192,5 tỷ đồng\n", "a) Nhóm\n",
        "I. PHẦN\n", "II. CHỈ TIÊU\n",
        "a\t1\t2\n", "a;b;c\n", "TT  Chỉ tiêu  Đơn vị  Kế hoạch\n", "STT\nChỉ tiêu\nĐVT\nKế hoạch\n", "1\n", "¹ Ghi chú\n", "[1] Ghi chú\n",
        "Phòng Tài chính chủ trì, phối hợp ", "hoàn thành trước ngày 30/6/2023. ", "Nơi nhận:\n", "KẾ HOẠCH\n", "Số: 1/KH-UBND\n",
        "Căn cứ Nghị quyết số 51/NQ-HĐND ngày 27/12/2022;\n", "hai mươi ", "ước đạt 106,801 tỷ đồng, bằng 55% kế hoạch, ", "tăng 13% so với cùng kỳ, ",
        "thu ngân sách ", "trường MN Trung Lương, ", "1 vạn dân ", "đô thị 1%, nông thôn 3%, ", "như sau: ", "chưa có số liệu ", "budget-revenue;2023-H1;5\n",
        "\"a;b\"\n", "=1+1;", "99999999999999999999999999999 ", "1.000.000.000.000 ", "Biểu 01\n", "Đơn vị tính: triệu đồng\n", "thứ ", "giá 2010 ",
        "ít nhất 50% ", "xuống còn 5% ", "giảm từ 5% xuống 3% ",
    ];

    private static readonly Plan Known = HongLinh2023.Plan.Value;

    private static readonly ReportContext Context = new()
    {
        Plan = Known,
        RecordedAt = Instant.FromUtc(2023, 7, 30, 1, 0),
        Period = ReportingPeriod.Half(PlanYear.Of(2023), 1),
    };

    public static TheoryData<string> Doors => ["phrase", "plan", "bullet", "footnotes", "work", "report", "table"];

    // The others read what these have cut.
    public static TheoryData<string> DoorsOfPairs => ["phrase", "bullet", "report"];

    [Theory]
    [MemberData(nameof(Doors))]
    public void Read_PieceRepeatedTwiceAsOften_TakesTwiceTheBytes(string door) =>
        Assert.Empty(Pieces.Where(piece => !IsInProportion(door, length => Repeated(piece, length))).Select(Shown));

    [Theory]
    [MemberData(nameof(DoorsOfPairs))]
    public void Read_TwoPiecesInTurn_TakeTwiceTheBytes(string door) =>
        Assert.Empty(Pairs()
            .Where(pair => !IsInProportion(door, length => Repeated(pair.First + pair.Second, length)))
            .Select(static pair => Shown(pair.ToString())));

    [Theory]
    [MemberData(nameof(DoorsOfPairs))]
    public void Read_OnePieceAfterTheOther_TakesTwiceTheBytes(string door) =>
        Assert.Empty(Pairs()
            .Where(pair => !IsInProportion(door, length => Repeated(pair.First, length / 2) + Repeated(pair.Second, length / 2)))
            .Select(static pair => Shown(pair.ToString())));

    // Each figure of a row is quoted without those before it.
    [Fact]
    public void ReadPhrase_RowOfRangesInTheWrongOrder_QuotesEachAlone()
    {
        var findings = PlanReader.ReadPhrase(Repeated("95-90%, ", 400)).Findings.Where(static found => found.Finding.Code == FindingCode.SeveralReadings);
        Assert.True(findings.Count(static found => found.Finding.Quoted.ToString() == "95-90%") > 20);
    }

    // Every piece with another far from it in the list, the same ones on every run.
    private static IEnumerable<(string First, string Second)> Pairs() =>
        Pieces.Select(static (piece, at) => (piece, Pieces[((at * 7) + 31) % Pieces.Length]));

    private static bool IsInProportion(string door, Func<int, string> text)
    {
        Read(door, text(Length / 16));
        var (once, twice) = (BytesOf(door, text(Length)), BytesOf(door, text(2 * Length)));
        // A table that grows by doubling may double once more within the longer text.
        return twice <= (once * 24 / 10) + (64 * 1024);
    }

    private static long BytesOf(string door, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(door, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(string door, string text) => _ = door switch
    {
        "phrase" => PlanReader.ReadPhrase(text).Findings.Count,
        "plan" => PlanReader.Read(Head + "II. CHỈ TIÊU\n" + text).Findings.Count,
        "bullet" => PlanReader.Read(Head + "II. CHỈ TIÊU\n- " + text).Findings.Count,
        "footnotes" => PlanReader.Read(Head + "II. CHỈ TIÊU\n- Thu ngân sách đạt 5 tỷ đồng " + text + "\n³ Ghi chú về thu ngân sách.\n").Findings.Count,
        "work" => PlanReader.Read(Head + "IV. TỔ CHỨC THỰC HIỆN\n1. Phòng Tài chính - Kế hoạch: " + text).Findings.Count,
        "report" => ReportReader.Read(text, Context).Findings.Count,
        _ => FigureTable.Read("chỉ tiêu;kỳ;số liệu;đơn vị\n" + text, Known, new FigureTableOptions { ReceivedAt = Context.RecordedAt }).Findings.Count,
    };

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    private static string Shown(string words) => string.Concat(words.Select(static letter =>
        letter is < ' ' or > '\u1FFF' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : letter.ToString()));
}
