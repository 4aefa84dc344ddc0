using HongLinh.Planning.Json;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Editions.Tests.Samples;

/// <summary>The main sample as its user runs it, and what becomes of rows that it refuses.</summary>
public sealed class HongLinhSampleTests
{
    private const string Program = "hong-linh-2023";
    private static readonly LocalDate AsOf = new(2023, 7, 30);

    // Row 2 is good, row 3 has words for a number, row 4 no period, row 5 no figure yet.
    private const string Good = "Chỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Ngày nhận\nThu ngân sách;6 tháng;198,018;tỷ đồng;ước;30/07/2023\n";
    private const string Table =
        Good + "Thu ngân sách;9 tháng;khá;tỷ đồng;ước;30/07/2023\nThu ngân sách;;15;tỷ đồng;ước;30/07/2023\nnew-jobs;6 tháng;;người;ước;30/07/2023\n";

    [Fact]
    public void Log_WithRefusedRows_KeepsThemInEveryDocument()
    {
        var log = Log(Table);
        Assert.Equal(log, PlanningJson.ReadLog(PlanningJson.WriteLog(log)));
        Assert.NotEqual(log, Log(Good));
        Assert.Equal(3, log.KnownBy(AsOf).Findings.Count);
        var card = PlanReview.Run(HongLinh2023.Plan.Value, log.KnownBy(AsOf), AsOf, JudgementPolicy.Literal);
        var clean = PlanReview.Run(HongLinh2023.Plan.Value, Log(Good).KnownBy(AsOf), AsOf, JudgementPolicy.Literal);
        Assert.True(PlanningJson.Replay(PlanningJson.WriteReplay(card)).IsSame);
        Assert.NotEqual(card.Fingerprint.Figures, clean.Fingerprint.Figures);
        Assert.Equal(
            ["table-value-unreadable", "table-period-unreadable", "table-value-blank"], card.Findings.Take(3).Select(static finding => finding.Code.Code));
    }

    [Theory]
    [InlineData(Table, 0, "2 dòng của bảng số liệu không sử dụng được")]
    [InlineData(
        "Chỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Ngày nhận\nThu ngân sách;9 tháng;1,565.8;tỷ đồng;ước;30/07/2023\n", 2, "1 dòng của bảng số liệu không sử dụng được")]
    [InlineData("không có gì", 2, "Bảng số liệu không đọc được")]
    public void Sample_TableWithRefusedRows_SaysSoAndEndsWithTwoWhenNothingWasRead(string table, int code, string words)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        File.WriteAllText(file, table);
        var run = Sample.Run(Program, "--observations", file, "--format", "markdown");
        File.Delete(file);
        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Out.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_FileThatIsNoLog_EndsWithTwo()
    {
        var run = Sample.Run(Program, "--observations", Path.Combine(Path.GetTempPath(), "no-such-file.json"));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.NotEmpty(run.Error);
    }

    // The end of the year as far as it was published.
    [Fact]
    public void Sample_AfterTheYear_ShowsRevenueAndCriteria()
    {
        var run = Sample.Run(Program, "--as-of", "2024-01-31");
        Assert.Equal(0, run.Code);
        Assert.Contains("trên 301.000 triệu đồng", run.Out, StringComparison.Ordinal);
        Assert.Contains("55/63 tiêu chí (cả năm", run.Out, StringComparison.Ordinal);
    }

    // One command for everything that an office sends; a second call gives the same bytes.
    [Fact]
    public void Sample_AllFormats_WritesTheFilesOfThePeriod()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.Equal(0, Sample.Run(Program, "--format", "all", "--out", folder).Code);
        string[] expected = ["bao-cao.docx", "bieu-chi-tieu.csv", "bieu-chi-tieu.xlsx", "ket-qua.html", "ket-qua.json", "lich-bao-cao.ics"];
        Assert.Equal(expected, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var first = Array.ConvertAll(expected, name => File.ReadAllBytes(Path.Combine(folder, name)));
        Assert.Equal(0, Sample.Run(Program, "--format", "all", "--out", folder).Code);
        Assert.All(expected.Zip(first), file => Assert.Equal(file.Second, File.ReadAllBytes(Path.Combine(folder, file.First))));
        Directory.Delete(folder, recursive: true);
    }

    // The figures of the file are made up; which lines they miss was decided when they were (12.410 of 12.554 tonnes), and two lines cannot be measured.
    [Fact]
    public void FullYear_MadeUpFigures_JudgeEveryLine()
    {
        var plan = HongLinh2023.Plan.Value;
        var text = File.ReadAllText(Path.Combine(Repository.Root, "samples/HongLinh2023/figures-full-year.csv"));
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var table = FigureTable.Read(text, plan);
        Assert.DoesNotContain(table.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal(rows.Length, table.Value.Count);
        Assert.All(rows, static row => Assert.Matches("^(số minh họa|số đã công bố)", row.Split(';')[10]));
        Assert.Contains(table.Value, static report => report.IsCorrection);
        Assert.Contains(table.Value, static report => report.Reported is ReportedAbsence absence && absence.Reason == AbsenceReason.NothingToReport);
        var day = new LocalDate(2024, 1, 31);
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(table).KnownBy(day), day, JudgementPolicy.AdministrativePractice);
        Assert.Equal([6], card.Judgements.Where(static one => one.Verdict == Verdict.NotMet).Select(static one => one.Line.Ordinal));
        Assert.Equal((24, 21, 1, 2), (card.Tally.Total, card.Tally.Kept, card.Tally.NotMet, card.Tally.NotAssessable));
    }

    [Theory]
    [InlineData("--format", "docx")]
    [InlineData("--format", "json", "--explain", "4")]
    [InlineData("--format", "odt")]
    public void Sample_OptionsThatDoNotGoTogether_AreAWrongCall(params string[] arguments)
    {
        var run = Sample.Run(Program, arguments);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
    }

    private static ObservationLog Log(string table) => ObservationLog.Empty.Append(FigureTable.Read(table, HongLinh2023.Plan.Value));
}
