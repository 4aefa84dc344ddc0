using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Reading;

// A report may hold anything: reading it ends, soon, and every place that it names lies in it.
public sealed class ReportRobustnessTests
{
    private static readonly PlanYear Year = PlanYear.Of(2023);
    private static readonly ReportContext Context = new() { Plan = null, Period = ReportingPeriod.Month(Year, 6), RecordedAt = NodaConstants.UnixEpoch };
    private static readonly string[] Sentences = [.. Corpus.Rows("Reports").Select(static row => row[0])];

    private static readonly string[] Pieces =
    [
        "thu ngân sách ", "đạt ", "98 tỷ đồng", ", ", "; ", ". ", ": ", "(", ")", "bằng ", "55% kế hoạch", "tăng 12% ", "so với ", "cùng kỳ ", "năm 2022 ",
            "giảm ", "còn ", "2/15 ", "chưa đạt ",
        "6 tháng ", "quý I ", "tháng 5 ", "lũy kế ", "đến ngày 14/6 ", "ước ", "phấn đấu ", "không phát sinh ", "vụ cháy ", "-5 ", "âm ", "5 ", "% ", "/",
            "từ ", "lên ", "đầu năm ", "kế hoạch ", "giao ",
        "vượt ", "số tiền ", "trong đó ", "đã ", "UBND phường ", "xã ", "tuần 23 ", "6T ", "1.5 ", "≠ 5 ", "\u0301", "\uD800", "漢", "gi?m ", "tỷ lệ ",
            "chiếm ", "gấp 2 lần ", "cho 50 hộ ", "có ", "thôn ", "999999999999999999/0,00000000001 cây", "0,00000000001 đồng", "99999999999999999999 đồng ",
    ];

    [Fact]
    public void Read_AnyText_EndsWithSpansInsideIt() => Gen.String.Sample(Holds);

    [Fact]
    public void Read_PiecesInAnyOrder_EndsWithSpansInsideIt() =>
        Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]).Array[0, 40].Select(static pieces => string.Concat(pieces)).Sample(Holds, iter: 1000);

    [Fact]
    public void Read_MutatedSentences_EndsWithSpansInsideIt() =>
        Gen.Select(
            Gen.Int[0, Sentences.Length - 1].Select(static at => Sentences[at]), Gen.Int[0, 400], Gen.Int[0, 6],
            Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]))
            .Select(static (sentence, at, cut, piece) => sentence[..(at % sentence.Length)] + piece
                + sentence[Math.Min(sentence.Length, (at % sentence.Length) + cut)..])
            .Sample(Holds, iter: 1000);

    // Steps, not seconds: twice the length may take twice the looks, and a little more for the ends.
    [Fact]
    public void Read_AnyThreePiecesRepeated_LooksInProportion() =>
        Gen.Int[0, Pieces.Length - 1].Array[3].Sample(static pieces =>
        {
            string Of(int times) => string.Concat(pieces.Select(at => string.Concat(Enumerable.Repeat(Pieces[at], times))));
            return Looks(Of(300)) <= (Looks(Of(150)) * 22 / 10) + 400;
        }, iter: 150);

    [Fact]
    public void Read_AnyThreePiecesInTurn_LooksInProportion() =>
        Gen.Int[0, Pieces.Length - 1].Array[3].Sample(static pieces =>
        {
            string Of(int times) => string.Concat(Enumerable.Repeat(string.Concat(pieces.Select(static at => Pieces[at])), times));
            return Looks(Of(300)) <= (Looks(Of(150)) * 22 / 10) + 400;
        }, iter: 150);

    // Words for a sum of money that stand far before the figure, with nothing between them that is a name.
    [Fact]
    public void Read_WordsForASumRepeated_LooksInProportion()
    {
        static string Of(int times) => string.Concat(Enumerable.Repeat("số tiền ", times)) + string.Concat(Enumerable.Repeat("âm ", times)) + "98 tỷ đồng";
        Assert.InRange(Looks(Of(600)), 1, Looks(Of(300)) * 22 / 10);
    }

    [Fact]
    public void Read_ManySentences_EndsWithSpansInsideIt() => Holds(string.Join("; ", Enumerable.Repeat(string.Join("; ", Sentences), 5)));

    // 10^18 of 10^-11 is 10^29, more than a decimal holds.
    [Theory]
    [InlineData("Trồng cây đạt 999999999999999999/0,00000000001 cây, đạt 75% kế hoạch.")]
    [InlineData("Dự toán thu được giao 0,00000000001 đồng; thực hiện đạt 999999999999999999 đồng, bằng 52,5%.")]
    [InlineData("Trồng cây đạt 999999999999999999999/0,00000001 cây, đạt 75%.")]
    [InlineData("Số hộ đạt 75% (999999999999999999999/0,00000001).")]
    public void Read_NumbersFarApart_AreDoubtful(string text)
    {
        Holds(text);
        Assert.NotEmpty(ReportReader.Read(text, Context).Findings);
    }

    private static long Looks(string text)
    {
        _ = ReportLine.Read(text, Context.Period, Year, out _, out var looks);
        return looks;
    }

    private static void Holds(string text)
    {
        var reading = ReportReader.Read(text, Context);
        Assert.Same(text, reading.Text);
        Assert.All(reading.Figures, figure => Assert.InRange(figure.Span.End, 0, text.Length));
        Assert.All(reading.Findings, found =>
        {
            Assert.InRange(found.Span.End, 0, text.Length);
            Assert.Equal(found.Finding.Quoted.ToString(), found.Span.In(text));
        });
    }
}
