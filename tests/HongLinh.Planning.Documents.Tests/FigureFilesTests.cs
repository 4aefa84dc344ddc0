using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Documents.Tests;

// The table that a clerk keeps in Excel, against the same rows as CSV.
public sealed class FigureFilesTests
{
    private const string Csv =
        "Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ\n"
        + "Thu ngân sách;6 tháng 2023;106800;triệu đồng;sơ bộ\n"
        + "Tỷ lệ dân số tham gia bảo hiểm y tế;6 tháng 2023;96,25%;;sơ bộ\n";

    private static readonly FigureTableOptions Options = new() { ReceivedAt = Instant.FromUtc(2023, 7, 4, 2, 0) };

    [Fact]
    public void ReadFigures_Sheet_IsTheSameAsItsRowsAsCsv()
    {
        using var file = File.OpenRead(Repository.At("tests/HongLinh.Planning.Documents.Tests/Reference/figures.xlsx"));
        var read = PlanFile.ReadFigures(file, HongLinh2023.Plan.Value, Options);
        var typed = FigureTable.Read(Csv, HongLinh2023.Plan.Value, Options);
        Assert.Equal(2, typed.Value.Count);
        Assert.Equal(typed.Value, read.Value);
        Assert.Equal(typed.Findings, read.Findings);
    }

    [Fact]
    public void ReadFigures_WordFile_IsRefused()
    {
        using var file = File.OpenRead(Repository.At("tests/HongLinh.Planning.Documents.Tests/Reference/hong-linh-2023.docx"));
        Assert.Throws<DocumentFileException>(() => PlanFile.ReadFigures(file, HongLinh2023.Plan.Value));
    }
}
