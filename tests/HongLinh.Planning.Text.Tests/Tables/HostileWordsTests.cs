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
        "&lt;", "'quoted'", "a;b", "a,b"];

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
            cell.Length > 1 && (cell[0] is '=' or '+' or '@' or '\t' or '\r' || cell[0] == '-' && !char.IsAsciiDigit(cell[1])), cell));
        Assert.Contains(rows[1][2], new[] { Shown(words), "'" + Shown(words) });
    }

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

    private static Scorecard CardWith(string words)
    {
        var target = Target.GreaterThan(SmallPlan.Define("it", words, words, Money.MillionDong), Money.MillionDong.Of(5m));
        var plan = SmallPlan.Create(SmallPlan.Line(1, target, words));
        return SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal, SmallPlan.Report("it", ReportedWords.Of(words)));
    }

    // What a terminal or a browser would obey is shown as a mark.
    private static string Shown(string words) => words.Replace('\r', '\uFFFD').Replace('\n', '\uFFFD').Replace('\u001b', '\uFFFD').Replace('\u202E', '\uFFFD');

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
