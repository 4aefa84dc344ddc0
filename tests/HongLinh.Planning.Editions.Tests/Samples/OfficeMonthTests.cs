using HongLinh.Planning.Documents;

namespace HongLinh.Planning.Editions.Tests.Samples;

/// <summary>The month of an office as its user runs it: one call, every file, made-up figures marked in each.</summary>
public sealed class OfficeMonthTests
{
    private const string Program = "office-month";

    [Fact]
    public void Run_June2023_WritesEverythingInOneGo()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var run = Sample.Run(Program, "--month", "2023-06", "--out", folder);
        Assert.Equal(ExitDone, run.Code);
        string[] files =
        [
            "bao-cao.docx", "bao-cao.html", "bao-cao.md", "bao-cao.txt", "bieu-don-vi.html", "bieu-don-vi.md", "bieu-don-vi.txt", "nhac-viec.txt", "lich.ics",
        ];
        Assert.All(files, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
        var letters = Directory.GetFiles(Path.Combine(folder, "don-doc"), "*.txt");
        Assert.Equal(3, letters.Length);
        Assert.All(
            letters.Concat(Directory.GetFiles(folder, "*.txt")).Concat(Directory.GetFiles(folder, "*.md")).Concat(Directory.GetFiles(folder, "*.html")),
            static file => Assert.Contains("SỐ LIỆU MINH HỌA", File.ReadAllText(file), StringComparison.Ordinal));
        using (var report = File.OpenRead(Path.Combine(folder, "bao-cao.docx")))
        {
            Assert.Contains("SỐ LIỆU MINH HỌA", PlanFile.Read(report).Text, StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
        // The published figures: 198,018 tỷ of 192,5 are 102,87%; 5 of 6 wards have reported their jobs.
        Assert.Contains("thu ngân sách ước đạt 198.018 triệu đồng, bằng 102,87% kế hoạch năm", Flat(run.Out), StringComparison.Ordinal);
        Assert.Contains("5/6 phường, xã đã báo cáo, còn thiếu UBND phường Đậu Liêu", Flat(run.Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitWrong, "--month", "2023-13")]
    [InlineData(ExitWrong, "--month", "2023-06", "--as-of", "29/06/2023")]
    [InlineData(ExitWrong, "--month", "2023-05", "--period", "quarter")]
    [InlineData(ExitWrong, "--month", "2024-06")]
    [InlineData(ExitRefused, "--folder", "/no/such/folder")]
    public void Run_BadCall_SaysWhyAndEnds(int code, params string[] arguments)
    {
        var run = Sample.Run(Program, arguments);
        Assert.Equal((code, ""), (run.Code, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("half-year", "6 tháng đầu năm 2023; nhiệm vụ trọng tâm 6 tháng cuối năm 2023")]
    [InlineData("quarter", "quý II năm 2023; nhiệm vụ trọng tâm quý III năm 2023")]
    public void Run_OtherPeriod_HasItsTitle(string period, string title) =>
        Assert.Contains(title, Flat(Sample.Run(Program, "--month", "06/2023", "--period", period).Out), StringComparison.Ordinal);

    private const int ExitDone = 0;
    private const int ExitRefused = 1;
    private const int ExitWrong = 2;

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
