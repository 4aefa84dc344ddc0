using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

/// <summary>What is wrong with a table is named with its row, column and words, and the rest is read.</summary>
public sealed class FigureTableFindingTests
{
    private const string Head = "TT;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận;Đơn vị báo cáo;% KH;Đính chính\n";
    private const string Good = "4;Thu ngân sách;6 tháng;190,5;tỷ đồng;ước;30/06/2023;14/07/2023;;;\n";

    // A row with one thing wrong between two good ones: code, column and words.
    [Theory]
    [InlineData("4;;6 tháng;;tỷ đồng;ước;;14/07/2023;;;", "table-value-blank value ")]
    [InlineData("4;;6 tháng;-;tỷ đồng;ước;;14/07/2023;;;", "table-value-dash value -")]
    [InlineData("4;;6 tháng;khá;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value khá")]
    [InlineData("4;;6 tháng;62-61;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value 62-61")]
    [InlineData("4;;6 tháng;5/0;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value 5/0")]
    [InlineData("4;;6 tháng;99%;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value 99%")]
    [InlineData("4;;6 tháng;1.56,8;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value 1.56,8")]
    [InlineData("4;;6 tháng;12345678901234567890123456789;tỷ đồng;ước;;14/07/2023;;;", "table-value-unreadable value 12345678901234567890123456789")]
    [InlineData("4;;6 tháng;1,565.8;tỷ đồng;ước;;14/07/2023;;;", "table-number-foreign value 1,565.8")]
    [InlineData("4;;6 tháng;198.0;tỷ đồng;ước;;14/07/2023;;;", "table-number-foreign value 198.0")]
    // 198.018 tỷ đồng is over a thousand times the 192,5 that the plan promises.
    [InlineData("4;;6 tháng;198.018;tỷ đồng;ước;;14/07/2023;;;", "table-number-ambiguous value 198.018")]
    [InlineData("4;;6 tháng;tăng 13%;;ước;;14/07/2023;;;", "table-growth-base-missing value tăng 13%")]
    [InlineData("4;;6 tháng;190;;ước;;14/07/2023;;;", "table-unit-missing unit ")]
    [InlineData("4;;6 tháng;190;xyz;ước;;14/07/2023;;;", "table-unit-unknown unit xyz")]
    // Hectares of land or of sown area: money is neither.
    [InlineData("4;;6 tháng;190;ha;ước;;14/07/2023;;;", "table-unit-unknown unit ha")]
    [InlineData(";Thu ngân sách nhà nước;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;", "table-indicator-unknown indicator Thu ngân sách nhà nước")]
    [InlineData("25;;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;", "table-indicator-unknown number 25")]
    [InlineData("4;;tháng 13;190;tỷ đồng;ước;;14/07/2023;;;", "table-period-unreadable period tháng 13")]
    [InlineData("4;;;190;tỷ đồng;ước;;14/07/2023;;;", "table-period-unreadable period ")]
    [InlineData("4;;tháng 6/2021;190;tỷ đồng;ước;;14/07/2023;;;", "table-period-outside-year period tháng 6/2021")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;31/06/2023;14/07/2023;;;", "table-date-unreadable held-on 31/06/2023")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;07/14/2023;;;", "table-date-unreadable known-at 07/14/2023")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;15/07/2023;14/07/2023;;;", "table-date-after-receipt held-on 15/07/2023")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;;;;", "table-receipt-missing known-at ")]
    [InlineData("4;;6 tháng;190;tỷ đồng;chắc chắn;;14/07/2023;;;", "table-maturity-unknown maturity chắc chắn")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;14/07/2023;Sở Tài chính;;", "table-organisation-unknown reporter Sở Tài chính")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;14/07/2023;;55.5;", "table-number-foreign percent-of-plan 55.5")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;14/07/2023;;nhiều;", "table-value-unreadable percent-of-plan nhiều")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;?", "table-mark-unreadable correction ?")]
    public void Read_OneBadCell_IsNamedAndTheRestIsRead(string row, string expected)
    {
        var read =
            Read(Head + Good + row + "\n" + Good.Replace("6 tháng", "9 tháng", StringComparison.Ordinal).Replace("14/07", "14/11", StringComparison.Ordinal));
        var finding = Assert.Single(read.Findings);
        Assert.Equal("row 3 " + expected.Split(' ')[1], finding.Place.ToString());
        Assert.Equal(expected, $"{finding.Code} {finding.Place.ToString()[6..]} {finding.Quoted}");
        Assert.Equal(["2023-H1", "2023-9M"], read.Value.Select(static report => report.Period.ToString()));
    }

    // A report in a unit of another kind was sent, so it is read; the review refuses it, which is not the same as no report.
    [Theory]
    [InlineData("190", "tấn")]
    [InlineData("> 190", "km")]
    public void Read_UnitOfAnotherKind_IsRefusedByTheReview(string value, string unit)
    {
        var read = Read($"{Head}4;;6 tháng;{value};{unit};ước;;14/07/2023;;;\n");
        Assert.Empty(read.Findings);
        var day = new LocalDate(2023, 7, 30);
        var card = PlanReview.Run(HongLinh2023.Plan.Value, ObservationLog.Empty.Append(read).KnownBy(day), day, JudgementPolicy.Literal);
        var finding = Assert.Single(card.Findings, static one => one.Code == FindingCode.UnitMismatch);
        Assert.Contains(unit, FindingText.Describe(finding, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("số liệu không hợp lệ", JudgementText.Explain(card.Judgements[3], Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4;a;b\n", "table-row-length row 2")]
    [InlineData("4;;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;;thừa\n", "table-row-length row 2")]
    [InlineData("4;\"Thu\" ngân sách;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;\n", "table-quote-broken row 2")]
    [InlineData("4;Thu \"ngân\" sách;6 tháng;190;tỷ đồng;ước;;14/07/2023;;;\n", "table-quote-broken row 2")]
    public void Read_BrokenRow_IsLeftOut(string row, string expected)
    {
        var read = Read(Head + row + Good);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(expected, $"{finding.Code} {finding.Place}");
        Assert.Single(read.Value);
    }

    [Fact]
    public void Read_OpenQuote_SaysThatTheRestIsLost()
    {
        var read = Read(Head + Good + "4;\"Thu ngân sách;6 tháng\n" + Good);
        Assert.Equal("table-quote-broken row 3", $"{Assert.Single(read.Findings).Code} {read.Findings[0].Place}");
        Assert.Single(read.Value);
    }

    [Theory]
    [InlineData("", "table-empty")]
    [InlineData("\uFEFF", "table-empty")]
    [InlineData("\n\n", "table-empty")]
    [InlineData("chỉ tiêu;kỳ,giá trị,ngày nhận\n", "table-separator-unclear")]
    [InlineData("chỉ tiêu;giá trị;ngày nhận\n", "table-column-missing period")]
    [InlineData("kỳ;giá trị;ngày nhận\n", "table-column-missing indicator")]
    [InlineData("chỉ tiêu;kỳ;giá trị\n", "table-column-missing known-at")]
    [InlineData("chỉ tiêu;kỳ;giá trị;số liệu;ngày nhận\n", "table-column-twice value")]
    public void Read_BadHeader_ReadsNothing(string csv, string expected)
    {
        var read = Read(csv + Good);
        if (csv.Trim('\uFEFF', '\n').Length == 0)
        {
            read = Read(csv);
        }

        var finding = Assert.Single(read.Findings);
        Assert.Equal(expected, string.Join(' ', finding.Details.Select(static detail => detail.ToString()).Prepend(finding.Code.Code)));
        Assert.Empty(read.Value);
    }

    [Fact]
    public void Read_UnknownColumn_IsSaidAndPassedOver()
    {
        var read = Read("Chỉ tiêu;Kỳ;Người nhập;Giá trị;Đơn vị;Mức độ;Ngày nhận\n4;6 tháng;An;190;tỷ đồng;ước;14/07/2023\n");
        Assert.Equal("warning table-column-unknown at row 1: \"Người nhập\" []", Assert.Single(read.Findings).ToString());
        Assert.Single(read.Value);
    }

    [Fact]
    public void Read_NoMaturity_CountsAsEstimateAndIsSaidOnce()
    {
        var read = Read("Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Ngày nhận\n4;6 tháng;190;tỷ đồng;14/07/2023\n4;9 tháng;290;tỷ đồng;14/11/2023\n");
        Assert.Equal("warning table-maturity-assumed at row 2 maturity: \"\" [2]", Assert.Single(read.Findings).ToString());
        Assert.All(read.Value, static report => Assert.Equal(HongLinh.Planning.Maturity.Estimated, report.Maturity));
    }

    [Fact]
    public void Read_RowTwice_CountsOnce()
    {
        var read = Read(Head + Good + Good);
        Assert.Equal("warning table-row-repeated at row 3: \"\" [2]", Assert.Single(read.Findings).ToString());
        Assert.Single(read.Value);
    }

    // Two different figures for one period are both kept: which counts is a matter for the evaluation.
    [Fact]
    public void Read_TwoFiguresForAPeriod_AreBothKept() =>
        Assert.Equal(2, Read(Head + Good + Good.Replace("190,5", "191,5", StringComparison.Ordinal)).Value.Count);

    // A table in which some numbers have a decimal point: 1.400 may be 1,4.
    [Fact]
    public void Read_PointsBeforeDecimalsElsewhere_MakeGroupsAmbiguous()
    {
        var read = Read(Head + "3;;6 tháng;1.400;tỷ đồng;ước;;14/07/2023;;;\n3;;9 tháng;93.5;tỷ đồng;ước;;14/11/2023;;;\n" + Good);
        Assert.Equal(["table-number-ambiguous", "table-number-foreign"], read.Findings.Select(static finding => finding.Code.Code));
        Assert.Single(read.Value);
    }

    // "106,801" is 106,801 where other cells show the comma before decimals, and doubtful where none does.
    [Theory]
    [InlineData("190,5", 1)]
    [InlineData("190", 2)]
    public void Read_CommaBesidePoints_IsTrustedWhereOthersShowIt(string other, int findings)
    {
        var read =
            Read(Head + "3;;6 tháng;106,801;tỷ đồng;ước;;14/07/2023;;;\n3;;9 tháng;93.5;tỷ đồng;ước;;14/11/2023;;;\n"
            + Good.Replace("190,5", other, StringComparison.Ordinal));
        Assert.Equal(findings, read.Findings.Count);
    }

    [Fact]
    public void Read_NameOfTwoLines_IsSettledByTheNumber()
    {
        var plan = SmallPlan.OfEachKind();
        var twin = SmallPlan.Define("waste-2", "Thu gom chất thải rắn", "Waste collected twice", HongLinh.Planning.Share.Percent);
        var both = SmallPlan.Create([.. plan.Lines, SmallPlan.Line(14, HongLinh.Planning.Target.GreaterThan(twin, HongLinh.Planning.Share.Percent.Of(5m)))]);
        const string head = "TT;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận\n";
        var unsettled = FigureTable.Read(head + ";Thu gom chất thải rắn;6 tháng;99;%;ước;14/07/2023\n", both);
        Assert.Equal(
            "error table-indicator-ambiguous at row 2 indicator: \"Thu gom chất thải rắn\" [waste, waste-2]", Assert.Single(unsettled.Findings).ToString());
        Assert.Equal("waste-2", Assert.Single(FigureTable.Read(head + "14;Thu gom chất thải rắn;6 tháng;99;%;ước;14/07/2023\n", both).Value).Indicator.Text);
    }

    [Fact]
    public void Describe_Finding_NamesRowAndColumn()
    {
        var finding = Read(Head + "4;;6 tháng;1,565.8;tỷ đồng;ước;;14/07/2023;;;\n").Findings[0];
        Assert.StartsWith(
            "[lỗi] table-number-foreign - dòng 2, cột “giá trị”: số ghi theo kiểu Anh - Mỹ", FindingText.Describe(finding, Language.Vietnamese),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "[error] table-number-foreign - row 2, column “value”: the number is written with a decimal point",
            FindingText.Describe(finding, Language.English), StringComparison.Ordinal);
        var late = Read(Head + "4;;6 tháng;190;tỷ đồng;ước;15/07/2023;14/07/2023;;;\n").Findings[0];
        Assert.Contains(
            "số liệu tính đến ngày 15/07/2023, sau ngày nhận 14/07/2023", FindingText.Describe(late, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "thiếu cột “ngày nhận”", FindingText.Describe(Read("chỉ tiêu;kỳ;giá trị\n").Findings[0], Language.Vietnamese), StringComparison.Ordinal);
    }

    private static Reading<HongLinh.Planning.ValueList<HongLinh.Planning.Observation>> Read(string csv) => FigureTable.Read(csv, HongLinh2023.Plan.Value);
}
