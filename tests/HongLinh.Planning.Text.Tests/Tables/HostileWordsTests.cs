using System.Xml.Linq;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

// Names of indicators and words of reports come from outside; in every format they stay words.
public sealed class HostileWordsTests
{
    private const string Script = "<script>alert('1')</script>";
    private const string Formula = "=HYPERLINK(\"http://example.com\";\"x\")";
    private const string Border = "a | b | c";

    public static TheoryData<string> Words =>
        [Script, Formula, Border, "+1+1", "-2+3", "@SUM(A1)", "`x`", "[a](http://b.c)", "![i](j)", "\"><svg onload=x>", "a\r\nb", "\u001b[31mred", "\u202Eabc",
        "&lt;", "'quoted'", "a;b", "a,b", "＝1+1", "＠SUM(A1)", "＋1+1", "－2+3", "a\uFFFEb", "a\uFFFFb", "a\uD800b", "a\u0001b", "a\u2028b"];

    [Theory]
    [MemberData(nameof(Words))]
    public void ToHtml_HostileWords_AreTextOfTheTable(string words)
    {
        var table = XElement.Parse(ResultTable.Of(CardWith(words), Language.Vietnamese).ToHtml());
        Assert.Contains(Shown(words), table.Descendants("th").Select(static cell => cell.Value));
        Assert.DoesNotContain(table.Descendants(), static element => element.Name.LocalName is "script" or "svg" or "a" or "img");
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Render_HostileWords_LeaveAWellFormedPage(string words)
    {
        var page = XDocument.Parse(ScorecardPage.Render(CardWith(words), Language.Vietnamese)).Root!;
        Assert.Contains(Shown(words), page.Descendants().Where(static element => element.Name.LocalName == "th").Select(static cell => cell.Value));
        Assert.DoesNotContain(page.Descendants(), static element => element.Name.LocalName is "script" or "img" or "iframe" or "link");
        Assert.DoesNotContain(page.Descendants().Attributes(), static attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "src"
            || attribute.Name.LocalName == "href" && attribute.Value is not ("#bieu" or "#ct-1"));
    }

    // Each row has the fourteen columns of the head, whatever the words are, and no cell starts a formula.
    [Theory]
    [MemberData(nameof(Words))]
    public void ToCsv_HostileWords_StayInTheirCell(string words)
    {
        var rows = Cells(ResultTable.Of(CardWith(words), Language.Vietnamese).ToCsv());
        Assert.All(rows, static row => Assert.Equal(14, row.Length));
        Assert.All(rows.SelectMany(static row => row), static cell => Assert.False(
            cell.Length > 1 && (cell[0] is '=' or '+' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' || cell[0] == '-' && !char.IsAsciiDigit(cell[1])), cell));
        Assert.Contains(rows[1][2], new[] { Shown(words), "'" + Shown(words) });
    }

    // Whatever sign a program takes for the separator, and however it reads quotation marks, no cell starts a formula.
    [Theory]
    [InlineData("a,=1+1")]
    [InlineData("a;=1+1")]
    [InlineData("a,\"=1+1")]
    [InlineData("a,＝1+1")]
    [InlineData("a, =1+1")]
    [InlineData("a,-1+cmd|' /C calc'!A0")]
    [InlineData("a|@SUM(A1)")]
    [InlineData(" =1+1")]
    public void ToCsv_FormulaBehindAnotherSeparator_IsText(string words)
    {
        var card = CardWith(words);
        Assert.All(Language.All, language => Assert.All(",;|", separator => Assert.DoesNotMatch(
            $"(^|[\r\n{separator}])[\"\u0020]*[=@＝＋＠]|(^|[\r\n{separator}])\"*[+－-][^\r\n{separator}]*[a-zA-Z]", ResultTable.Of(card, language).ToCsv())));
    }

    // The decimal comma separates nothing for a program that reads the cell as a whole.
    [Theory]
    [InlineData("-1,5 - -2,25")]
    [InlineData("-1.427,5 - 2")]
    public void ToCsv_RangeThatBeginsBelowZero_IsNoDifference(string words) =>
        Assert.Contains("'" + words, ResultTable.Of(CardWith(words), Language.Vietnamese).ToCsv(), StringComparison.Ordinal);

    [Fact]
    public void ToCsv_DashesAndNegativeNumbers_StayAsTheyAre() =>
        Assert.Contains("a, - b; từ -5 đến 5", ResultTable.Of(CardWith("a, - b; từ -5 đến 5"), Language.Vietnamese).ToCsv(), StringComparison.Ordinal);

    [Theory]
    [InlineData(Script, "\\<script\\>alert('1')\\</script\\>")]
    [InlineData(Border, "a \\| b \\| c")]
    [InlineData("`x`", "\\`x\\`")]
    [InlineData("[a](http://b.c)", "\\[a\\](http\\://b.c)")]
    [InlineData("www.b.c", "www\\.b.c")]
    [InlineData("Thu ngân sách - 6,5%", "Thu ngân sách - 6,5%")]
    public void ToMarkdown_HostileWords_AreEscaped(string words, string expected)
    {
        var row = ResultTable.Of(CardWith(words), Language.Vietnamese).ToMarkdown().Split('\n')
            .Single(static line => line.StartsWith("| 1 |", StringComparison.Ordinal));
        Assert.StartsWith($"| 1 | {expected} | ", row, StringComparison.Ordinal);
    }

    // CommonMark 0.31: a number of up to nine digits with "." or ")", a dash, a plus sign, an asterisk, number signs, ">" and four blanks at the start
    // of a line start a list, a heading, a quotation or a block of code.
    [Theory]
    [InlineData("1. x", "1\\. x")]
    [InlineData("12) x", "12\\) x")]
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    [InlineData("* x", "\\* x")]
    [InlineData("# x", "\\# x")]
    [InlineData("> x", "\\> x")]
    [InlineData("    x", "x")]
    [InlineData("-", "\\-")]
    [InlineData("1.", "1\\.")]
    [InlineData("1.400 x", "1.400 x")]
    public void ToMarkdown_IssuerThatStartsLikeAList_IsPlainWords(string name, string expected)
    {
        var plan = Plan.Create(SmallPlan.Header with { Issuer = SmallPlan.Unit("437", name, name, OrgKind.PeoplesCommittee) }, []).Value;
        var lines = ResultTable.Of(SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal), Language.Vietnamese).ToMarkdown().Split('\n');
        Assert.Equal(expected, lines.First(static line => line.Length > 0 && !line.StartsWith("## ", StringComparison.Ordinal)));
    }

    private static Scorecard CardWith(string words)
    {
        var target = Target.GreaterThan(SmallPlan.Define("it", words, words, Money.MillionDong), Money.MillionDong.Of(5m));
        var plan = SmallPlan.Create(SmallPlan.Line(1, target, words));
        return SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal, SmallPlan.Report("it", ReportedWords.Of(words)));
    }

    // What a terminal or a browser would obey is shown as a mark.
    private static string Shown(string words) => words.Replace('\r', '\uFFFD').Replace('\n', '\uFFFD').Replace('\u001b', '\uFFFD').Replace('\u202E', '\uFFFD')
        .Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD').Replace('\uD800', '\uFFFD').Replace('\u0001', '\uFFFD').Replace('\u2028', '\uFFFD');

    // A reader of RFC 4180 written for this test alone.
    private static string[][] Cells(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var (cell, quoted) = ("", false);
        for (var i = 1; i < csv.Length; i++)
        {
            var letter = csv[i];
            if (quoted)
            {
                (cell, quoted, i) = letter != '"' ? (cell + letter, true, i) : csv[i + 1] == '"' ? (cell + '"', true, i + 1) : (cell, false, i);
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter is ';' or '\n')
            {
                row.Add(cell.TrimEnd('\r'));
                cell = "";
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell += letter;
            }
        }

        return [.. rows];
    }
}
