using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

/// <summary>
/// Tables as they leave a clerk's machine: invisible marks, another alphabet's letters, abbreviated units, dates and percentages of a spreadsheet.
/// </summary>
public sealed class ClerksTableTests
{
    private const string Head = "Chỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Đến ngày;Ngày nhận\n";

    [Theory]
    [InlineData("Chỉ\u200B tiêu;K\u00ADỳ;\uFEFFGiá trị;ÐVT;Mức độ;Đến ngày;Ngày nhận\n", "Thu ngân sách;6 tháng;198,018;tỷ đồng;ước;;30/07/2023")]
    [InlineData(Head, "Thu ngân\u200B sách;6\u200B tháng;198,\u200B018;tỷ \u00ADđồng;ước\uFEFF;;30/07/\u200B2023")]
    [InlineData("sep=;\r\n" + Head, "Thu ngân sách;6 tháng;198,018;tỷ đồng;ước;;30/07/2023")]
    [InlineData("sep=|\n" + "Chỉ tiêu|Kỳ|Giá trị|ĐVT|Mức độ|Đến ngày|Ngày nhận\n", "Thu ngân sách|6 tháng|198,018|tỷ đồng|ước||30/07/2023")]
    public void Read_MarksThatNobodySees_AreNotThere(string head, string row)
    {
        var read = FigureTable.Read(head + row, HongLinh2023.Plan.Value);
        Assert.Empty(read.Findings);
        Assert.Equal("budget-revenue 2023-H1: 198.018 billion-dong (estimated)", Assert.Single(read.Value).ToString());
    }

    [Theory]
    [InlineData("198,018", "tỷ", "198.018 billion-dong")]
    [InlineData("198,018", "tỷ VND", "198.018 billion-dong")]
    [InlineData("198.018", "trđ", "198018 million-dong")]
    [InlineData("198.018", "tr.đ", "198018 million-dong")]
    [InlineData("198.018", "Tr đồng", "198018 million-dong")]
    [InlineData("198.018.000", "nghìn VNĐ", "198018000 thousand-dong")]
    [InlineData("198.018.000.000", "₫", "198018000000 dong")]
    [InlineData("198.018.000.000", "VND", "198018000000 dong")]
    public void Read_MoneyAsItIsShortened_IsThatMoney(string value, string unit, string figure)
    {
        var read = FigureTable.Read(Head + $"Thu ngân sách;6 tháng;{value};{unit};ước;;30/07/2023", HongLinh2023.Plan.Value);
        Assert.Empty(read.Findings);
        Assert.Equal($"budget-revenue 2023-H1: {figure} (estimated)", Assert.Single(read.Value).ToString());
    }

    // "Tỷ" says money only of money.
    [Fact]
    public void Read_MultiplierAloneOfPeople_IsUnknown() => Assert.Equal("table-unit-unknown",
        Assert.Single(FigureTable.Read(Head + "new-jobs;6 tháng;600;triệu;ước;;30/07/2023", HongLinh2023.Plan.Value).Findings).Code.Code);

    // 6/30/2023 has no thirtieth month: whoever wrote it may have meant 6 May by 5/6/2023 too.
    [Fact]
    public void Read_OneDateWithTheMonthFirst_MakesTheOthersDoubtful()
    {
        const string Rows =
            "Thu ngân sách;tháng 1;15;tỷ đồng;ước;;5/6/2023\nThu ngân sách;tháng 2;15;tỷ đồng;ước;;15/3/2023\nThu ngân sách;tháng 3;15;tỷ đồng;ước;;4/4/2023\n";
        var clean = FigureTable.Read(Head + Rows, HongLinh2023.Plan.Value);
        Assert.Equal((3, 0), (clean.Value.Count, clean.Findings.Count));
        var mixed = FigureTable.Read(Head + Rows + "Thu ngân sách;tháng 4;15;tỷ đồng;ước;;6/30/2023\n", HongLinh2023.Plan.Value);
        Assert.Equal(
            ["row 2 known-at table-date-ambiguous", "row 5 known-at table-date-unreadable"],
            mixed.Findings.Select(static finding => $"{finding.Place} {finding.Code}"));
        // 15/3 has only one reading, and 4/4 is the same day in both.
        Assert.Equal(["2023-M02", "2023-M03"], mixed.Value.Select(static report => report.Period.ToString()));
    }

    // A spreadsheet keeps 99,12% as 0,9912; the plan promises more than 99. Natural growth below 1% may well be 0,9.
    [Theory]
    [InlineData("waste-collected", "0,9912", "%", "table-percent-ambiguous")]
    [InlineData("waste-collected", "trên 0,99", "%", "table-percent-ambiguous")]
    [InlineData("waste-collected", "0,9912%", "", "")]
    [InlineData("waste-collected", "99,12", "%", "")]
    [InlineData("poverty-rate", "0,0215", "%", "table-percent-ambiguous")]
    [InlineData("natural-population-growth", "0,9", "%", "")]
    public void Read_PercentageAHundredthOfThePromise_IsDoubtful(string indicator, string value, string unit, string code)
    {
        var read = FigureTable.Read(Head + $"{indicator};6 tháng;{value};{unit};ước;;30/07/2023", HongLinh2023.Plan.Value);
        Assert.Equal(code, read.Findings.Count == 0 ? "" : Assert.Single(read.Findings).Code.Code);
        Assert.Equal(code.Length == 0 ? 1 : 0, read.Value.Count);
    }

    // What a report covers and when it came are two facts.
    [Fact]
    public void Read_ReportOfThe25thForTheMonthThatEndsOnThe30th_IsAReport()
    {
        var read = FigureTable.Read(Head + "Thu ngân sách;6 tháng;198,018;tỷ đồng;ước;30/06/2023;25/06/2023", HongLinh2023.Plan.Value);
        Assert.Empty(read.Findings);
        Assert.Equal(new LocalDate(2023, 6, 30), Assert.Single(read.Value).ReferenceDate);
    }

    // Six months of 2022: 2.500; of 2023: 2.850, which is 350 of 2.500 or 14% more, above the 13% promised so far.
    [Fact]
    public void Read_RowsOfTheYearBefore_AreWhatGrowthIsMeasuredAgainst()
    {
        const string Table = Head + "production-value;6 tháng năm 2022;2.500;tỷ đồng (giá 2010);chính thức;;15/07/2022\n"
            + "production-value;6 tháng;2.850;tỷ đồng (giá 2010);ước;;30/07/2023\nThu ngân sách;6 tháng 2022;150;tỷ đồng;chính thức;;15/07/2022\n"
            + "Thu ngân sách;6 tháng;198;tỷ đồng;ước;;30/07/2023\n";
        var plan = HongLinh2023.Plan.Value;
        var unit = plan.Lines[0].Indicator.Unit;
        var read = FigureTable.Read(Table.Replace("tỷ đồng (giá 2010)", unit.Code, StringComparison.Ordinal), plan);
        Assert.Empty(read.Findings);
        var card =
            PlanReview.Run(plan, ObservationLog.Empty.Append(read).KnownBy(new LocalDate(2023, 7, 30)), new LocalDate(2023, 7, 30), JudgementPolicy.Literal);
        Assert.Equal("14 percent", card["production-value"].Explain().Figure.ToString());
        Assert.Equal(
            ["figure-taken-as-baseline production-value 2022-H1", "figure-taken-as-baseline budget-revenue 2022-H1"],
            card.Findings.Select(static found => $"{found.Code.Code} {found.Place}"));
        // 150 tỷ of the year before, of which 198 are 132%.
        var csv = ResultTable.Of(card, Language.Vietnamese).ToCsv().Split("\r\n").Single(static row => row.Contains("Thu ngân sách", StringComparison.Ordinal));
        Assert.Contains(";150.000;", csv, StringComparison.Ordinal);
        Assert.Contains(";132,00;", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Giá trj", "value")]
    [InlineData("Đơn vi tinhs", "unit")]
    [InlineData("Ngày nhân", "")] // the same letters without their marks: it is read
    [InlineData("Mức đôj", "maturity")]
    [InlineData("Nguồn số liêu báo cáo", "source")]
    [InlineData("Người nhập", "-")]
    public void Read_UnknownHeading_IsAWarningThatNamesTheOneItIsLike(string heading, string like)
    {
        var table = $"TT;Kỳ;Thực hiện;Ngày nhận báo cáo;{heading}\n4;6 tháng;198;30/07/2023;\n";
        var finding = FigureTable.Read(table, HongLinh2023.Plan.Value).Findings.FirstOrDefault(static finding => finding.Place.ToString() == "row 1");
        Assert.Equal(
            like switch { "" => null, "-" => "table-column-unknown", _ => "table-column-mistyped" }, finding?.Code == FindingCode.TableColumnTwice ? null
            : finding?.Code.Code);
        Assert.All(finding is null || like.Length < 2 ? [] : new[] { finding }, one => Assert.Equal(like, one.Details[0].Value));
        Assert.All(finding is null || like.Length == 0 ? [] : new[] { finding }, static one => Assert.Equal(Severity.Warning, one.Severity));
    }
}
