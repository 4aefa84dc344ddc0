using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;

namespace HongLinh.Planning.Documents.Tests.Writing;

// What holds for every file that is written: valid, the same bytes each time, words stay words.
public sealed class WrittenFileTests
{
    private const string Formula = "=HYPERLINK(\"http://example.com\";\"x\")";

    public static TheoryData<string> HostileWords =>
    [
        Formula, "+1+1", "-2+3", "@SUM(A1)", "<b>đậm</b>", "&lt;w:t&gt;", "]]>", "6/6", "01 - 02", "00123", "a\tb", "'quoted'", "\u0007bell", "\u001b[31mred",
        "\u202Eabc", "a\uFFFEb", "a\uFFFFb", "\uD800half", "{=SUM(A1)}", "TRUE", "1E5",
    ];

    private static readonly (string Name, bool IsWord, Func<WrittenFile> Write)[] All =
    [
        ("workbook of July", false, static () => WrittenExamples.Workbook(WrittenExamples.July, owed: WrittenExamples.Owed)),
        ("workbook of July in English", false, static () => WrittenExamples.Workbook(WrittenExamples.July, Language.English, WrittenExamples.Owed)),
        ("workbook of each kind of target", false, static () => WrittenExamples.Workbook(SmallPlan.AtMidYear(JudgementPolicy.Literal))),
        ("workbook by practice", false, static () => WrittenExamples.Workbook(SmallPlan.AtMidYear(JudgementPolicy.AdministrativePractice))),
        ("workbook without a line", false, static () => WrittenExamples.Workbook(WrittenExamples.Empty)),
        ("report of July", true, static () => WrittenExamples.Report(WrittenExamples.July, head: WrittenExamples.Head, owed: WrittenExamples.Owed)),
        ("report of July in English", true, static () => WrittenExamples.Report(WrittenExamples.July, Language.English, WrittenExamples.Head, WrittenExamples.Owed)),
        ("report on each kind of target", true, static () => WrittenExamples.Report(SmallPlan.AtMidYear(JudgementPolicy.Literal))),
        ("report without a line", true, static () => WrittenExamples.Report(WrittenExamples.Empty)),
        ("synthesis of half a year", true, static () => WrittenFile.Of(static file => PlanFile.WriteReport(WrittenExamples.Synthesis, file))),
        ("synthesis of a year without a line", true, static () => WrittenFile.Of(static file => PlanFile.WriteReport(
            SynthesisReport.Of(WrittenExamples.Empty, ReportingPeriod.WholeYear(SmallPlan.Year), Language.English), file))),
        ("letter of a reminder", true, static () => WrittenExamples.Letter),
        ("form of the plan of 2023", false, static () => Form(HongLinh2023.Plan.Value)),
        ("form of each kind of target", false, static () => Form(SmallPlan.OfEachKind())),
        ("form without a line", false, static () => Form(WrittenExamples.Empty.Plan)),
        ("plan of 2023", true, static () => WrittenFile.Of(static file => PlanFile.Write(HongLinh2023.Plan.Value, file))),
        ("plan with each kind of target", true, static () => WrittenFile.Of(static file => PlanFile.Write(SmallPlan.OfEachKind(), file))),
        ("plan without a line", true, static () => WrittenFile.Of(static file => PlanFile.Write(WrittenExamples.Empty.Plan, file))),
    ];

    public static TheoryData<string> Names => [.. All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EachFile_IsValid(string name)
    {
        var (_, isWord, write) = All.Single(file => file.Name == name);
        Assert.Empty(write().Errors(isWord));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EachFileTwice_GivesTheSameBytes(string name)
    {
        var write = All.Single(file => file.Name == name).Write;
        Assert.Equal(write().Bytes, write().Bytes);
    }

    [Theory]
    [MemberData(nameof(HostileWords))]
    public void WriteWorkbook_HostileWords_AreTheTextOfACell(string words)
    {
        var file = WrittenExamples.Workbook(WrittenExamples.With(words));
        Assert.Empty(file.Errors(isWord: false));
        var cells = file.CellsOf("Biểu chỉ tiêu").Values;
        Assert.Contains(cells, cell => WrittenFile.Text(cell) == SafeText.Of(words) && cell.Attribute("t")?.Value == "inlineStr");
        Assert.DoesNotContain(cells, static cell => WrittenFile.Formula(cell)?.Contains("HYPERLINK", StringComparison.Ordinal) == true);
    }

    [Theory]
    [MemberData(nameof(HostileWords))]
    public void WriteReport_HostileWords_AreTheTextOfAParagraph(string words)
    {
        var file = WrittenExamples.Report(WrittenExamples.With(words));
        Assert.Empty(file.Errors(isWord: true));
        Assert.Contains($"| {SafeText.Of(words)} |", file.Paragraphs(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileWords))]
    public void WriteFormAndPlan_HostileWords_AreTextToo(string words)
    {
        var plan = WrittenExamples.With(words).Plan;
        var form = Form(plan);
        Assert.Empty(form.Errors(isWord: false));
        Assert.Contains(form.CellsOf("Biểu nhập số liệu").Values, cell => WrittenFile.Text(cell) == SafeText.Of(words));
        var document = WrittenFile.Of(file => PlanFile.Write(plan, file));
        Assert.Empty(document.Errors(isWord: true));
        Assert.All(FigureTable.WriteForm(plan, SmallPlan.FirstHalf).Split("\r\n").Skip(1).SelectMany(static row => row.Split(';')), static cell =>
            Assert.False(cell.Length > 1 && cell[0] is '=' or '+' or '@', cell));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_UnderACultureThatFailsWhenTouched_IsTheSame(string name)
    {
        var write = All.Single(file => file.Name == name).Write;
        Assert.Equal(write().Bytes, FailingCulture.Under(() => write().Bytes));
    }

    private static WrittenFile Form(Plan plan) =>
        WrittenFile.Of(file => PlanFile.WriteForm(plan, ReportingPeriod.NineMonths(plan.Year), file, SmallPlan.AtMidYear(JudgementPolicy.Literal).View));

    // Excel calls a file with a longer cell broken.
    [Fact]
    public void WriteWorkbook_VeryLongWords_AreCutToWhatACellHolds()
    {
        var file = WrittenExamples.Workbook(WrittenExamples.With(new string('a', 40_000) + "b"));
        Assert.Empty(file.Errors(isWord: false));
        Assert.All(file.CellsOf("Biểu chỉ tiêu").Values, static cell => Assert.InRange(WrittenFile.Text(cell).Length, 0, 32_767));
    }

    [Fact]
    public void Write_StreamThatCannotSeek_ReceivesTheWholeFile()
    {
        using var written = new MemoryStream();
        using (var oneWay = new System.IO.Compression.DeflateStream(written, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            PlanFile.WriteWorkbook(WrittenExamples.July, oneWay, Language.Vietnamese);
        }

        written.Position = 0;
        using var unpacked = new MemoryStream();
        using var source = new System.IO.Compression.DeflateStream(written, System.IO.Compression.CompressionMode.Decompress);
        source.CopyTo(unpacked);
        Assert.Equal(WrittenExamples.Workbook(WrittenExamples.July).Bytes, unpacked.ToArray());
    }
}
