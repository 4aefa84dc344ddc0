using CsCheck;

namespace HongLinh.Planning.Text.Tests.Reading;

// Documents come from scanners, clipboards and other scripts: whatever stands in a line, reading it ends, and soon.
public sealed class RobustnessTests
{
    private static readonly string[] Phrases = [.. Corpus.Rows("Readable").Concat(Corpus.Rows("Unreadable")).Select(static row => row[0])];

    private static readonly string[] Pieces =
    [
        "từ ", "trên ", "dưới ", "đến ", "đạt ", "giảm ", "còn ", "tăng ", "và ", ", ", "; ", ". ", ": ", "(", ")", "[", "]", "-", "/", "%", "5", "1.400",
            "7.5", "2,32",
        "52/52 ", "tỷ ", "đồng ", "tuổi ", "năm ", "2023 ", "so với ", "cùng kỳ ", "trở lên ", "thôn ", "hộ nghèo ", "tỷ lệ ", "cơ cấu ", "\u0301", "\uD800",
            "\uDC00", "\0", "\u200B",
        "漢字", "Привет", "🙂", "$\\geq", "\\text{", "không còn ", "lần lượt ", "quý II ", "Nghị quyết số 5/NQ-HĐND ", "1 vạn dân ", "/ha ", "hai ", "\n", "\"",
            "thứ ", "loại ", "nâng ", "phấn đấu ", "đẹp ", "với ", "ha ",
    ];

    [Fact]
    public void Read_AnyText_EndsWithSpansInsideIt() => Gen.String.Sample(Holds);

    [Fact]
    public void Read_PiecesInAnyOrder_EndsWithSpansInsideIt() =>
        Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]).Array[0, 40].Select(static pieces => string.Concat(pieces)).Sample(Holds, iter: 3000);

    [Fact]
    public void Read_MutatedPhrases_EndsWithSpansInsideIt() =>
        Gen.Select(
            Gen.Int[0, Phrases.Length - 1].Select(static at => Phrases[at]), Gen.Int[0, 400], Gen.Int[0, 6],
            Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]))
            .Select(static (phrase, at, cut, piece) => phrase[..(at % phrase.Length)] + piece + phrase[Math.Min(phrase.Length, (at % phrase.Length) + cut)..])
            .Sample(Holds, iter: 3000);

    public static TheoryData<string> Repeated =>
    [
        "Tỷ lệ hộ nghèo giảm còn 2,5%, ", "Tỷ lệ hộ nghèo giảm còn 2,5%; ", "(((", "từ ", "trên ", "1 ", "1.", "1-", "1/", "1, ", "a ", "so với năm ",
            "dưới 5 tuổi ", "và ", "xã, ", "1/2 xã, ",
        "(1 ", "tăng 1% ", "không còn ", "5 không ", "trước 30/6 ", "thứ ", "hộ nghèo ", "đạt 5 xã ", "5%, 6% ", "Nghị quyết ", "51/NQ-", "phấn đấu ",
            "giảm cả ", "có ", "\u0301", "$", "trong đó ", "2023-", "- ", "(tấn) ", "cơ cấu: ",
        "trở lên ", "hai ", "1 vạn dân ", "/ha ", "trên 1 ha ", ": ", "\"", "a, ", "tỷ ", "từ 5% ", "xuống còn 5% ", "1) ", "từ 5 đến ", "năm 2023, ",
    ];

    // Steps, not seconds: twice the length may take twice the looks, and a little more for the ends.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_TwiceTheLength_LooksTwiceAsOften(string piece)
    {
        LineReader.Read(string.Concat(Enumerable.Repeat(piece, 400)), out var once);
        LineReader.Read(string.Concat(Enumerable.Repeat(piece, 800)), out var twice);
        Assert.True(twice <= (once * 21 / 10) + 200, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{once} looks, then {twice}"));
    }

    public static TheoryData<string, string> RepeatedPairs => new()
    {
        { "xây dựng ", "5 xã đạt 1 xã " }, { "phấn đấu ", "5 xã đạt 1 xã " }, { "a và ", "1% và " }, { "a, ", "1%, " }, { "tỷ lệ ", "đạt 5 tỷ đồng là 3 xã " },
        { "tỷ lệ hộ nghèo (%) ", "5, " }, { "tỷ lệ hộ ", "1%, hộ cận " }, { "theo nghị quyết số 1, ", "5% " }, { "trên 1 ha ", "5 tấn, " }, { "cơ cấu kinh tế ", "5% " }, { "( ", "5% ) " }, { "giảm ", "5% cả " }, { "đạt quý II ", "2023 " },
    };

    [Theory]
    [MemberData(nameof(RepeatedPairs))]
    public void Read_TwiceTheLengthOfTwoPieces_LooksTwiceAsOften(string first, string second)
    {
        static string Of(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
        LineReader.Read(Of(first, 400) + Of(second, 400), out var once);
        LineReader.Read(Of(first, 800) + Of(second, 800), out var twice);
        Assert.True(twice <= (once * 21 / 10) + 200, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{once} looks, then {twice}"));
    }

    [Fact]
    public void Read_AnyThreePiecesRepeated_LooksInProportion() =>
        Gen.Int[0, Pieces.Length - 1].Array[3].Sample(static pieces =>
        {
            string Of(int times) => string.Concat(pieces.Select(at => string.Concat(Enumerable.Repeat(Pieces[at], times))));
            LineReader.Read(Of(150), out var once);
            LineReader.Read(Of(300), out var twice);
            return twice <= (once * 22 / 10) + 400;
        }, iter: 400);

    // What each part repeats is copied for each: a long head, a long name with a measure, a long list of papers.
    [Theory]
    [InlineData("x", ": số vụ 1 vụ", ", số vụ 2 vụ")]
    [InlineData("x", " 1 ha lúa", " và 2 ha ngô")]
    [InlineData("tỷ lệ hộ a b ", "nghèo 1%", ", hộ cận 2%")]
    [InlineData("sản lượng a ", "5 tấn", ", ngô 2 tấn")]
    [InlineData("theo nghị quyết số 1, ", "tỷ lệ hộ nghèo 1%", ", hộ cận 2%")]
    public void Read_TwiceTheLength_CopiesTwiceAsMany(string head, string first, string next)
    {
        long Letters(int times)
        {
            var text = string.Concat(Enumerable.Repeat(head, 8 * times)) + first + string.Concat(Enumerable.Repeat(next, times));
            return PlanReader.ReadPhrase(text).Targets.Sum(static target => (long)(target.Name?.Text.Length ?? 0));
        }

        Letters(10);
        var (once, twice) = (Letters(300), Letters(600));
        Assert.True(twice <= (once * 21 / 10) + 200, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{once} letters, then {twice}"));
    }

    [Fact]
    public void Read_AMegabyte_EndsWithSpansInsideIt()
    {
        var line = string.Join("; ", Enumerable.Repeat(string.Join("; ", Phrases), 1 + (1_000_000 / Phrases.Sum(static phrase => phrase.Length + 2))));
        Assert.True(line.Length >= 1_000_000);
        Assert.True(PlanReader.ReadPhrase(line).Targets.Count > 10_000);
        Holds(line);
    }

    [Fact]
    public void Read_DeepBrackets_Ends() => Holds(new string('(', 100_000) + "5%" + new string(')', 100_000));

    [Fact]
    public void Read_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => PlanReader.ReadPhrase(null!));

    private static void Holds(string text)
    {
        var reading = PlanReader.ReadPhrase(text);
        Assert.Same(text, reading.Text);
        foreach (var target in reading.Targets)
        {
            AssertInside(text, target.Value?.Span, target.Upper?.Span, target.Start?.Span, target.ComparatorSpan);
            foreach (var words in new[] { target.Name, target.UnitText, target.Denominator, target.Remark })
            {
                Assert.All(words is null ? [] : words.Spans.ToArray(), span => AssertInside(text, span));
            }
        }

        Assert.All(reading.Findings, found =>
        {
            AssertInside(text, found.Span);
            Assert.Equal(found.Finding.Quoted.ToString(), found.Span.In(text));
        });
    }

    private static void AssertInside(string text, params ReadOnlySpan<TextSpan?> spans)
    {
        foreach (var span in spans)
        {
            Assert.True(span is null || span.Value.Start >= 0 && span.Value.End <= text.Length, $"{span} lies outside of {text.Length}.");
        }
    }
}
