using System.Globalization;
using System.Xml.Linq;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;
using NodaTime;

namespace HongLinh.Planning.Documents.Tests.Writing;

// The form for figures as a clerk gets it, fills it in and sends it back.
public sealed class FormBookTests
{
    private const string Sheet = "Biểu nhập số liệu";
    private const string Cells = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}";

    private static readonly Plan Plan = HongLinh2023.Plan.Value;
    private static readonly ReportingPeriod Period = ReportingPeriod.NineMonths(PlanYear.Of(2023));
    private static readonly FigureTableOptions Received = new() { ReceivedAt = Instant.FromUtc(2023, 10, 1, 2, 0) };
    private static readonly WrittenFile Form = WrittenFile.Of(static file => PlanFile.WriteForm(Plan, Period, file, WrittenExamples.July.View));
    private static readonly string Csv = FigureTable.WriteForm(Plan, Period, WrittenExamples.July.View);

    [Fact]
    public void WriteForm_Workbook_IsValidAndTheSameEachTime()
    {
        Assert.Empty(Form.Errors(isWord: false));
        Assert.Equal(Form.Bytes, WrittenFile.Of(static file => PlanFile.WriteForm(Plan, Period, file, WrittenExamples.July.View)).Bytes);
    }

    // 24 lines, two of which measure nothing.
    [Fact]
    public void WriteForm_Csv_HasARowForEachFigure()
    {
        var rows = Csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 22, rows.Length);
        Assert.Equal("TT;Mã chỉ tiêu;Chỉ tiêu;Kế hoạch năm;Kỳ trước;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận;Nguồn;Ghi chú", rows[0]);
        Assert.Equal("4;budget-revenue;Thu ngân sách;trên 192.500;198,018 tỷ đồng (6 tháng đầu năm 2023, ước);9 tháng đầu năm 2023;;triệu đồng;;;;;", rows[4]);
    }

    // Nothing was filled in: no figure, least of all a zero.
    [Fact]
    public void Read_BlankForm_GivesNoFigure()
    {
        var (csv, excel) = (FigureTable.Read(Csv, Plan, Received), PlanFile.ReadFigures(new MemoryStream(Form.Bytes), Plan, Received));
        Assert.Empty(csv.Value);
        Assert.Empty(excel.Value);
        Assert.All(csv.Findings.Concat(excel.Findings), static finding => Assert.Equal(FindingCode.TableValueBlank, finding.Code));
    }

    // What a clerk types, number or words, comes back as that.
    [Fact]
    public void ReadFigures_FilledWorkbook_GivesWhatWasTyped()
    {
        var filled = Filled(
            (4, "Giá trị", "305.5"), (4, "Đơn vị", "tỷ đồng"), (4, "Mức độ", "sơ bộ"), (4, "Ghi chú", "=1+1"),
            (13, "Giá trị", "96.25"), (18, "Giá trị", "50/52"), (15, "Giá trị", "1204"), (1, "Giá trị", "tăng 13,5%"), (12, "Giá trị", "dưới 2,3"),
            (24, "Giá trị", "6/6"), (22, "Giá trị", "01 - 02"), (16, "Giá trị", "không phát sinh"));
        var read = PlanFile.ReadFigures(new MemoryStream(filled), Plan, Received);
        Assert.Equal(
            [
                "production-value: growth 13.5 percent on same-period-last-year", "budget-revenue: 305.5 billion-dong", "poverty-rate: lt 2.3 percent",
                "health-insurance: 96.25 percent", "new-jobs: 1204 person", "natural-population-growth: nothing-to-report",
                "culture-hamlets: 50/52", "culture-houses-repaired: 1..2", "stable-wards: 6/6",
            ],
            read.Value.Select(Said));
        var revenue = read.Value.Single(static report => report.Indicator.Text == "budget-revenue");
        Assert.Equal((Period, Maturity.Preliminary, "=1+1"), (revenue.Period, revenue.Maturity, revenue.Remark));
        Assert.DoesNotContain(read.Findings, static finding => finding.Severity == Severity.Error);
    }

    // Each unit of each list is one that the reader takes for that indicator.
    [Fact]
    public void Choices_EachUnit_IsReadBackAsItself()
    {
        var form = EntryForm.Of(Plan, Period, null);
        foreach (var row in form.Rows)
        {
            foreach (var unit in row.Units)
            {
                var table = "Mã chỉ tiêu;Kỳ;Giá trị;Đơn vị\n" + $"{row.Target.Indicator.Code};2023-9M;77;{unit}\n";
                var read = Assert.Single(FigureTable.Read(table, Plan, Received).Value.Select(static report => report.Reported).OfType<ReportedExact>());
                Assert.Equal(unit, read.Value.Unit.Symbol);
            }
        }
    }

    [Fact]
    public void Sheet_OfTheForm_HidesCodesLocksWhatIsGivenAndOffersLists()
    {
        var sheet = Form.Sheets().First().Sheet;
        Assert.Equal("2", sheet.Descendants(Cells + "col").Single(static column => column.Attribute("hidden") is not null).Attribute("min")!.Value);
        Assert.NotNull(sheet.Element(Cells + "sheetProtection"));
        Assert.Equal(22 + 1, sheet.Descendants(Cells + "dataValidation").Count());
        Assert.Equal("hidden", Form.Part("xl/workbook.xml").Descendants(Cells + "sheet").Last().Attribute("state")!.Value);
    }

    [Fact]
    public void WriteForm_UnitsThatReportForThemselves_HaveARowEach()
    {
        var (north, south) = (SmallPlan.Unit("bac", "Phường Bắc", "North ward", OrgKind.Ward), SmallPlan.Unit("nam", "Phường Nam", "South ward", OrgKind.Ward));
        var plan = SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m))) with { ReportingUnits = [north, south] });
        var typed = FigureTable.WriteForm(plan, Period).Replace(";Phường Bắc;9 tháng đầu năm 2023;;", ";Phường Bắc;9 tháng đầu năm 2023;7,5;", StringComparison.Ordinal);
        var read = FigureTable.Read(typed, plan, Received with { Organisations = [north, south] });
        Assert.Equal(("bac", "7.5 million-dong"), Assert.Single(read.Value.Select(static report => (report.ReportingUnit, Said(report).Split(": ")[1]))));
    }

    // A name that belongs to another code: one of the two is wrong, and nothing is read.
    [Fact]
    public void Read_CodeBesideAnotherName_IsRefused()
    {
        var read = FigureTable.Read("Mã chỉ tiêu;Chỉ tiêu;Kỳ;Giá trị;Đơn vị\nbudget-revenue;Giải quyết việc làm mới;9 tháng;5;tỷ đồng\n", Plan, Received);
        Assert.Empty(read.Value);
        Assert.Contains(read.Findings, static finding => finding.Code == FindingCode.TableIndicatorAmbiguous);
    }

    private static string Said(Observation report) => $"{report.Indicator}: " + report.Reported switch
    {
        ReportedExact exact => exact.Value.ToString(),
        ReportedBound bound => bound.Bound.ToString(),
        ReportedShare share => string.Create(CultureInfo.InvariantCulture, $"{share.Part.Amount}/{share.Whole.Amount}"),
        ReportedRange range => string.Create(CultureInfo.InvariantCulture, $"{range.Lower.Amount}..{range.Upper.Amount}"),
        ReportedGrowth { Rate: ReportedExact rate } growth => $"growth {rate.Value} on {growth.Against}",
        ReportedAbsence absence => absence.Reason.Code,
        var other => other.ToString()!,
    };

    // Numbers are typed as numbers where the cell takes them, everything else as words.
    private static byte[] Filled(params (int Line, string Column, string Value)[] entries)
    {
        var sheet = new XElement(Form.Sheets().Single(static one => one.Name == Sheet).Sheet);
        var head = sheet.Descendants(Cells + "row").Single(static row => row.Value.Contains("Mã chỉ tiêu", StringComparison.Ordinal)).Elements().ToArray();
        foreach (var (line, column, value) in entries)
        {
            var place = Array.FindIndex(head, cell => cell.Value == column);
            var cell = sheet.Descendants(Cells + "row").Where(static row => row.Elements().Count() > 5)
                .Single(row => WrittenFile.Text(row.Elements().First()) == line.ToString(CultureInfo.InvariantCulture)).Elements().ElementAt(place);
            cell.RemoveNodes();
            if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            {
                cell.SetAttributeValue("t", null);
                cell.Add(new XElement(Cells + "v", value));
            }
            else
            {
                cell.SetAttributeValue("t", "inlineStr");
                cell.Add(new XElement(Cells + "is", new XElement(Cells + "t", value)));
            }
        }

        return OfficeParts.Zip([.. OfficeParts.Entries(Form.Bytes).Select(entry => entry.Name == "xl/worksheets/sheet1.xml"
            ? (entry.Name, System.Text.Encoding.UTF8.GetBytes(sheet.ToString(SaveOptions.DisableFormatting))) : entry)]);
    }
}
