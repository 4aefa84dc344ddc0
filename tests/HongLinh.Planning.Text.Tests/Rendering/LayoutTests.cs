using CsCheck;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("Hồng Lĩnh", 9)]
    [InlineData("Ho\u0302\u0300ng Li\u0303nh", 9)]
    [InlineData("2,32%", 5)]
    [InlineData("", 0)]
    [InlineData("計画", 4)]
    public void DisplayWidth_Text_CountsColumns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Lines_LongText_BreakAtSpaces() =>
        Assert.Equal(["trên 192.500", "triệu đồng"], LinesOf("trên 192.500 triệu đồng", 13));

    [Fact]
    public void Lines_WordWiderThanTheLine_IsCut() => Assert.Equal(["abcdef", "gh ij"], LinesOf("abcdefgh ij", 6));

    [Fact]
    public void Lines_SeveralSpaces_CountAsOne() => Assert.Equal(["a b", "c"], LinesOf("  a   b  c ", 4));

    [Fact]
    public void Lines_WordWiderThanTheLine_IsCutAfterAStroke() =>
        Assert.Equal(["2 triệu", "đồng/", "người/năm"], LinesOf("2 triệu đồng/người/năm", 9));

    [Fact]
    public void Lines_DecomposedWord_IsNeverCutBetweenALetterAndItsMarks() =>
        Assert.Equal(["ho\u0302\u0300", "ng"], LinesOf("ho\u0302\u0300ng", 2));

    [Fact]
    public void Lines_AnyText_FitTheWidthAndLoseNothing() => Gen.String[Gen.Char["aồ ạ9\u0303 計"], 0, 60].Select(Gen.Int[2, 20]).Sample((text, width) =>
    {
        var lines = LinesOf(text, width);
        return lines.TrueForAll(line => DisplayWidth.Of(line) <= width)
            && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\nb\r\tc", "a\uFFFDb\uFFFD\uFFFDc")]
    [InlineData("a\u009b31mb", "a\uFFFD31mb")]
    [InlineData("12\u202e34", "12\uFFFD34")]
    [InlineData("a\u2028b\u200bc", "a\uFFFDb\uFFFDc")]
    [InlineData("Đậu Liêu ‰ m² ≥", "Đậu Liêu ‰ m² ≥")]
    public void SafeText_ControlCharacters_AreShownAndNotObeyed(string given, string shown) => Assert.Equal(shown, SafeText.Of(given));

    [Fact]
    public void SafeText_HalfASurrogatePair_IsShown() => Assert.Equal("a\uFFFDb", SafeText.Of("a\ud83db"));

    [Fact]
    public void Page_Lines_EndInOneLineFeedWithoutBlanks() =>
        Assert.Equal("a\n\n  b\uFFFDc\n", new Page().Line("a  ").Line().Line("  b\nc").ToString());

    [Fact]
    public void Table_Columns_StandUnderEachOtherWhateverTheFormOfTheLetters()
    {
        var table = new TextTable(new TextTable.Column("A", 10), new TextTable.Column("B", 8, IsRight: true));
        table.Heading("g");
        table.Row(["Hồng"], ["1"]);
        table.Row(["Ho\u0302\u0300ng", "b"], ["2"]);
        var page = new Page();
        table.WriteTo(page, Language.English);
        Assert.Equal("─────┬──\nA    │ B\n─────┴──\ng\n─────┬──\nHồng │ 1\nHo\u0302\u0300ng │ 2\nb    │\n─────┴──\n", page.ToString());
    }

    private static List<string> LinesOf(string text, int width)
    {
        var lines = new List<string>();
        foreach (var line in new WrappedLines(text, width))
        {
            lines.Add(line.ToString());
        }

        return lines;
    }
}
