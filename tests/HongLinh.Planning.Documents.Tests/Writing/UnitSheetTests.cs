using System.Xml.Linq;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests.Papers;

namespace HongLinh.Planning.Documents.Tests.Writing;

public sealed class UnitSheetTests
{
    private const string Units = "Theo đơn vị";

    private static readonly WrittenFile June = Written(Wards.Matrix);

    [Fact]
    public void Sheets_WithUnits_HaveOneForThemBehindTheTargets() => Assert.Equal(
        ["Tổng hợp", "Biểu chỉ tiêu", Units, "Tiến độ", "Ghi chú"], June.Sheets().Select(static sheet => sheet.Name));

    // 310 + 285 = 595 of two wards; the commune has not reported, so its cell is no number and the sum is marked.
    [Fact]
    public void Total_OfASum_IsAFormulaOverTheUnitsMarkedWhilePartial()
    {
        var row = RowOf("Số lao động");
        Assert.Equal([310m, 285m], row.Skip(2).Take(2).Select(static cell => WrittenFile.Number(cell)));
        Assert.Equal("...", WrittenFile.Text(row[4]));
        var total = row[5];
        Assert.Equal(595m, WrittenFile.Number(total));
        Assert.Equal(595m, SheetFormula.Value(WrittenFile.Formula(total)!, June.CellsOf(Units)));
        Assert.Contains("(*)", June.FormatOf(total), StringComparison.Ordinal);
    }

    // 9.300 of 10.000, 7.200 of 8.000, 3.900 of 4.000: 20.400 of 22.000 is 92,73%, which is not the mean of 93, 90 and 97,5.
    [Fact]
    public void Total_OfAShare_IsNoSumOfPercentages()
    {
        var row = RowOf("Tỷ lệ dân số");
        Assert.Equal([93m, 90m, 97.5m], row.Skip(2).Take(3).Select(static cell => WrittenFile.Number(cell)));
        Assert.Equal(92.73m, decimal.Round(WrittenFile.Number(row[5])!.Value, 2));
        Assert.Null(WrittenFile.Formula(row[5]));
        Assert.Equal((3m, "0\"/3\""), (WrittenFile.Number(row[6]), June.FormatOf(row[6])));
    }

    [Fact]
    public void WriteWorkbook_UnitsOfAnotherScorecard_AreRefused() => Assert.Throws<ArgumentException>(
        () => PlanFile.WriteWorkbook(WrittenExamples.July, new MemoryStream(), Language.Vietnamese, units: Wards.Matrix));

    [Fact]
    public void WriteWorkbook_WithUnits_IsValid() => Assert.Empty(June.Errors(isWord: false));

    private static XElement[] RowOf(string name)
    {
        var cells = June.CellsOf(Units);
        // The table stands above the sentences on it, which begin with the same names.
        var row = cells.First(cell => WrittenFile.Text(cell.Value).StartsWith(name, StringComparison.Ordinal)).Key[1..];
        return [.. "ABCDEFGH".Select(column => cells[column + row])];
    }

    private static WrittenFile Written(UnitMatrix units) =>
        WrittenFile.Of(file => PlanFile.WriteWorkbook(units.Scorecard, file, Language.Vietnamese, units: units));
}
