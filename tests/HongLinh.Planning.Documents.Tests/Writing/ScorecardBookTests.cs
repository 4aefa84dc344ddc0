using System.Xml.Linq;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;

namespace HongLinh.Planning.Documents.Tests.Writing;

public sealed class ScorecardBookTests
{
    private const string Targets = "Biểu chỉ tiêu";

    private static readonly WrittenFile July = WrittenExamples.Workbook(WrittenExamples.July, owed: WrittenExamples.Owed);

    [Fact]
    public Task Targets_July_AreCellsToCalculateWith() =>
        Snapshot.Match(July.CellTexts()[..July.CellTexts().IndexOf("== Báo cáo chưa gửi", StringComparison.Ordinal)]);

    [Fact]
    public void Sheets_WithObligations_AreTheFiveOfTheReport() => Assert.Equal(
        ["Tổng hợp", Targets, "Tiến độ", "Báo cáo chưa gửi", "Ghi chú"], July.Sheets().Select(static sheet => sheet.Name));

    [Fact]
    public void Sheets_WithoutObligations_HaveNoneForThem() => Assert.Equal(
        ["Summary", "Targets", "Pace", "Notes"], WrittenExamples.Workbook(WrittenExamples.July, Language.English).Sheets().Select(static sheet => sheet.Name));

    // A sentence would be cut where numbers stand; it is whole in the note.
    [Fact]
    public void Targets_ReportInWords_StandInTheNote()
    {
        var plan = SmallPlan.Create(SmallPlan.Line(1, Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(192_500m))));
        var report = SmallPlan.Report(SmallPlan.Revenue.Code.Text, ReportedWords.Of("thu đạt khá, đang tổng hợp"));
        var cells = WrittenExamples.Workbook(SmallPlan.Judge(plan, WrittenExamples.Day, JudgementPolicy.Literal, report)).CellTexts();
        var row = cells.Split('\n').Single(static line => line.Contains("“1”", StringComparison.Ordinal) || line.StartsWith("A5 1 ", StringComparison.Ordinal));
        Assert.Contains("““thu đạt khá, đang tổng hợp”; ", row, StringComparison.Ordinal);
        Assert.Equal(2, row.Split("thu đạt khá").Length);
        Assert.Contains("“...”", row, StringComparison.Ordinal);
    }

    // After the year there is nothing left to bring or to project.
    [Fact]
    public void Pace_AfterTheYear_HasNoForecasts()
    {
        var asOf = new NodaTime.LocalDate(2024, 1, 31);
        var card = PlanReview.Run(
            Editions.HongLinh2023.Plan.Value, Editions.HongLinh2023.PublishedFigures.KnownBy(asOf), asOf, JudgementPolicy.Literal);
        var over = WrittenExamples.Workbook(card).CellTexts();
        Assert.All(["Ước cả năm", "Bình quân tháng còn lại (ĐVT/tháng)", "Khả năng hoàn thành"], words =>
        {
            Assert.Contains(words, July.CellTexts(), StringComparison.Ordinal);
            Assert.DoesNotContain(words + "”", over, StringComparison.Ordinal);
        });
    }

    // 724 of 1.400; 198.018 of 192.500; 1.583 of 2.570; 54 of 53: divided by hand to ten digits.
    [Theory]
    [InlineData(3, 0.5171428571, -676)]
    [InlineData(4, 1.0286649351, 5518)]
    [InlineData(5, 0.6159533074, -987)]
    [InlineData(8, 1.0188679245, 1)]
    public void Percent_OfALine_IsAFormulaWithItsValue(int ordinal, decimal ratio, decimal difference)
    {
        var row = RowOf(ordinal);
        var formulas = row.Where(static cell => WrittenFile.Formula(cell) is not null).ToArray();
        Assert.Equal(2, formulas.Length);
        Assert.Equal(ratio, decimal.Round(WrittenFile.Number(formulas[0])!.Value, 10));
        Assert.Equal(difference, WrittenFile.Number(formulas[1]));
    }

    // The formulas name the cells of figure and plan; calculated with the numbers in those cells they give the value beside them.
    [Theory]
    [InlineData("literal")]
    [InlineData("practice")]
    [InlineData("plan-over-actual")]
    [InlineData("two-minus")]
    public void Formulas_EveryPolicy_GiveTheValuesBesideThem(string name)
    {
        var policy = name switch
        {
            "literal" => JudgementPolicy.Literal,
            "practice" => JudgementPolicy.AdministrativePractice,
            "plan-over-actual" => JudgementPolicy.Literal with { PercentFormula = PercentFormula.PlanOverActual },
            _ => JudgementPolicy.Literal with { PercentFormula = PercentFormula.TwoMinusActualOverPlan },
        };
        var file = WrittenExamples.Workbook(WrittenExamples.HongLinh(policy), owed: WrittenExamples.Owed);
        foreach (var sheet in file.Sheets().Select(static sheet => sheet.Name))
        {
            var cells = file.CellsOf(sheet);
            foreach (var cell in cells.Values)
            {
                if (WrittenFile.Formula(cell) is { } formula && SheetFormula.Value(formula, cells) is { } value)
                {
                    Assert.Equal(decimal.Round(value, 12), decimal.Round(WrittenFile.Number(cell)!.Value, 12));
                }
            }
        }
    }

    [Fact]
    public void Tally_Groups_AreCountedFromTheVerdicts()
    {
        var (tally, targets) = (July.CellsOf("Tổng hợp"), July.CellsOf(Targets));
        var counted = tally.Values.Where(static cell => WrittenFile.Formula(cell)?.StartsWith("COUNTIFS('", StringComparison.Ordinal) == true).ToArray();
        Assert.Equal(4 * 6, counted.Length);
        Assert.All(counted, cell =>
        {
            var parts = WrittenFile.Formula(cell)!.Split(['!', ':', ',', ')']);
            var (from, to, verdict) = (parts[1].Replace("$", "", StringComparison.Ordinal), parts[2].Replace("$", "", StringComparison.Ordinal),
                WrittenFile.Text(tally[parts[3].Replace("$", "", StringComparison.Ordinal)]));
            var rows = Enumerable.Range(int.Parse(from[1..], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(to[1..], System.Globalization.CultureInfo.InvariantCulture)
                    - int.Parse(from[1..], System.Globalization.CultureInfo.InvariantCulture) + 1);
            Assert.Equal(rows.Count(row => WrittenFile.Text(targets[from[..1] + OfficeParts.Number(row)]) == verdict), WrittenFile.Number(cell));
        });
    }

    // 6 of 6 and 52 of 52: a number that shows its total, which no program takes for a day.
    [Fact]
    public void PlanCell_Coverage_IsANumberWithItsTotal()
    {
        Assert.Equal([6m, 52m], new[] { RowOf(24), RowOf(18) }.Select(static row => WrittenFile.Number(row[4])!.Value));
        var formats = July.Part("xl/styles.xml").Descendants().Where(static element => element.Name.LocalName == "numFmt")
            .Select(static element => element.Attribute("formatCode")!.Value).ToArray();
        Assert.Contains("0\"/6\"", formats);
        Assert.Contains("0\"/52\"", formats);
    }

    [Fact]
    public void Columns_OfTheTargets_AllHaveContent()
    {
        var cells = July.CellsOf(Targets);
        var columns = cells.Values.Select(static cell => cell.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray())).Distinct().ToArray();
        Assert.All(columns, column => Assert.Contains(cells.Where(cell => cell.Key.TrimEnd("0123456789".ToCharArray()) == column && cell.Key.Length > 1).Skip(3),
            static cell => WrittenFile.Number(cell.Value) is not null || WrittenFile.Text(cell.Value).Length > 0));
    }

    [Fact]
    public void Sheets_All_PrintOnA4OnItsSideWithTheirHeading() => Assert.All(July.Sheets(), static sheet =>
    {
        var setup = sheet.Sheet.Descendants().Single(static element => element.Name.LocalName == "pageSetup");
        Assert.Equal(("9", "landscape", "1", "0"), (setup.Attribute("paperSize")!.Value, setup.Attribute("orientation")!.Value,
            setup.Attribute("fitToWidth")!.Value, setup.Attribute("fitToHeight")!.Value));
    });

    [Fact]
    public void Names_Workbook_RepeatTheHeadingAndNameTheVerdicts()
    {
        var names = July.Part("xl/workbook.xml").Descendants().Where(static element => element.Name.LocalName == "definedName").ToArray();
        Assert.Equal(4, names.Count(static name => name.Attribute("name")!.Value == "_xlnm.Print_Titles"));
        Assert.Contains(names, static name => name.Attribute("name")!.Value == "DanhGia" && name.Value.StartsWith("'Biểu chỉ tiêu'!$", StringComparison.Ordinal));
    }

    // 99.996 of 100 is 100,00 to two decimals, and not reached.
    [Fact]
    public void Percent_JustBelowAHundred_IsNotShownAsAHundred()
    {
        var line = SmallPlan.Line(1, Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(100_000m)));
        var card = SmallPlan.Judge(SmallPlan.Create(line), WrittenExamples.Day, JudgementPolicy.Literal,
            SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.MillionDong.Of(99_996m))));
        var file = WrittenExamples.Workbook(card);
        var cell = file.CellsOf(Targets).Values.Single(static one => WrittenFile.Formula(one)?.Contains('/', StringComparison.Ordinal) == true);
        Assert.Equal(0.99996m, WrittenFile.Number(cell));
        Assert.Equal("[$-42A]0.000%", file.FormatOf(cell));
    }

    // The 25th of June 2023 was a Sunday, so the last day was the 26th: 34 days before the 30th of July.
    [Fact]
    public void Owed_LastDayThatIsOver_CountsTheDays()
    {
        var cells = July.CellsOf("Báo cáo chưa gửi");
        var days = cells.Values.Where(static cell => WrittenFile.Formula(cell) is not null).ToArray();
        Assert.NotEmpty(days);
        Assert.All(days, cell => Assert.Equal(SheetFormula.Value(WrittenFile.Formula(cell)!, cells), WrittenFile.Number(cell)));
        Assert.Contains(34m, days.Select(static cell => WrittenFile.Number(cell)!.Value));
    }

    // Rows of the sheet of targets start with their number.
    private static XElement[] RowOf(int ordinal) => July.Sheets().Single(static sheet => sheet.Name == Targets).Sheet.Descendants()
        .Where(static element => element.Name.LocalName == "row").Select(static row => row.Elements().ToArray())
        .Single(row => row.Length > 3 && WrittenFile.Number(row[0]) == ordinal);
}
