using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Reading;

// Phrases as the press printed them (baohatinh.vn 245182 of 02/03/2023 and 252180 of 30/07/2023).
public sealed class ReportReaderTests
{
    private static readonly PlanYear Year = PlanYear.Of(2023);

    private static Indicator Indicator(string code) => HongLinh2023.Plan.Value.Lines.First(line => line.Indicator.Code.Text == code).Indicator;

    private static ReportContext Context => new()
    {
        Plan = HongLinh2023.Plan.Value,
        RecordedAt = Instant.FromUtc(2023, 7, 30, 0, 0),
        Period = ReportingPeriod.Half(Year, 1),
        Aliases = [IndicatorAlias.Of("Tổng thu ngân sách", Indicator("budget-revenue")),
            IndicatorAlias.Of("Tiêu chí đô thị loại III", Indicator("urban-criteria-met")),
            IndicatorAlias.Of("Tổng vốn đầu tư toàn xã hội", Indicator("total-investment"))],
    };

    public static TheoryData<string, string, string> Press => new()
    {
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu tăng 13% so với cùng kỳ", "production-value", "growth 13 percent on same-period-last-year" },
        { "Thu ngân sách ước đạt 106,801 tỷ đồng, bằng 55% kế hoạch", "budget-revenue", "106.801 billion-dong" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu đạt hơn 2.786 tỷ đồng", "production-value", "gt 2786 billion-dong" },
        { "6 tháng đầu năm, tổng thu ngân sách đạt 198,018 tỷ đồng, bằng 103% kế hoạch", "budget-revenue", "198.018 billion-dong" },
        { "Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt trên 99%", "waste-collected", "gt 99 percent" },
        { "Tiêu chí đô thị loại III ước đạt 54/63 tiêu chí", "urban-criteria-met", "54 urban-criterion of 63 urban-criterion" },
        { "Tổng vốn đầu tư toàn xã hội đạt 724 tỷ đồng", "total-investment", "724 billion-dong" },
        { "Tổng diện tích gieo trồng cả năm đạt 9.481/9.440 ha", "sown-area", "9481 sown-hectare of 9440 sown-hectare" },
        { "Tỷ lệ hộ nghèo giảm còn 2,1%", "poverty-rate", "2.1 percent" },
        { "Thu ngân sách đạt gần 200 tỷ đồng", "budget-revenue", "lt 200 billion-dong" },
        { "Tổng thu NSNN trên địa bàn thị xã đạt 198,018 tỷ", "budget-revenue", "198.018 billion-dong" },
        { "Thu ngân sách đạt 198.018 tr.đ", "budget-revenue", "198018 million-dong" },
        { "Thu ngân sách trên địa bàn là -3 tỷ đồng", "budget-revenue", "-3 billion-dong" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu tăng 8 - 9% so với cùng kỳ", "production-value",
            "growth 8 percent - 9 percent on same-period-last-year" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu -4,6% so với cùng kỳ", "production-value", "growth -4.6 percent on same-period-last-year" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu tăng hơn 13% so với cùng kỳ", "production-value", "growth gt 13 percent on same-period-last-year" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu giảm hơn 5% so với cùng kỳ", "production-value", "growth lt -5 percent on same-period-last-year" },
        { "Thu ngân sách: không phát sinh", "budget-revenue", "no figure: nothing-to-report" },
        { "Thu ngân sách: không áp dụng", "budget-revenue", "no figure: not-applicable" },
        { "Giá trị sản xuất một số ngành kinh tế chủ yếu bằng 113% so với cùng kỳ", "production-value", "growth 13 percent on same-period-last-year" },
    };

    [Theory]
    [MemberData(nameof(Press))]
    public void Read_PressPhrase_IsTheFigure(string phrase, string indicator, string reported)
    {
        var read = Assert.Single(ReportReader.Read(phrase, Context).Observations);
        Assert.Equal((indicator, reported), (read.Indicator.Text, read.Reported.ToString()));
        Assert.Equal(ReportingPeriod.Half(Year, 1), read.Period);
        Assert.Equal(new LocalDate(2023, 6, 30), read.ReferenceDate);
    }

    [Fact]
    public void Read_PercentOfPlan_IsKeptBesideTheFigure()
    {
        var reading = ReportReader.Read("Thu ngân sách ước đạt 106,801 tỷ đồng, bằng 55% kế hoạch, tăng 286% so với cùng kỳ", Context);
        var read = Assert.Single(reading.Observations);
        Assert.Equal(55m, read.PrintedPercent);
        Assert.Equal(Maturity.Estimated, read.Maturity);
        Assert.Contains(reading.Findings, static found => found.Finding.Code == FindingCode.NumberNotUsed);
    }

    // What leaves the land out is not the revenue of the plan, wherever the words stand.
    [Theory]
    [InlineData("Thu ngân sách (không kể tiền sử dụng đất) đạt 120 tỷ đồng")]
    [InlineData("Thu ngân sách đạt 120 tỷ đồng (không kể tiền sử dụng đất)")]
    [InlineData("Tổng thu ngân sách đạt 120 tỷ đồng, chưa bao gồm tiền sử dụng đất")]
    [InlineData("Thu ngân sách trừ tiền sử dụng đất đạt 120 tỷ đồng")]
    public void Read_FigureThatLeavesAPartOut_IsAnotherIndicator(string phrase)
    {
        var reading = ReportReader.Read(phrase, Context);
        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Findings, static found => found.Finding.Code == FindingCode.UnknownIndicator);
    }

    // 120 of 192,5 is 62,34%; "hơn 62%" and "gần 63%" are right, and nobody is corrected.
    [Theory]
    [InlineData("hơn 62%")]
    [InlineData("gần 63%")]
    [InlineData("trên 60%")]
    public void Read_PercentOfPlanWithABound_IsNoPrintedPercent(string percent)
    {
        var reading = ReportReader.Read($"Thu ngân sách đạt 120 tỷ đồng, bằng {percent} kế hoạch", Context);
        Assert.Null(Assert.Single(reading.Observations).PrintedPercent);
        Assert.NotNull(Assert.Single(reading.Figures).PercentBoundCode);
    }

    // 198,018 of 192,5 is 102,87%: 103 is right, 99 is not.
    [Theory]
    [InlineData("103", 0)]
    [InlineData("99", 1)]
    public void Read_WrongPercentOfPlan_IsReportedByTheEvaluation(string percent, int findings)
    {
        var read = ReportReader.Read($"Thu ngân sách đạt 198,018 tỷ đồng, bằng {percent}% kế hoạch", Context).Observations;
        var card =
            PlanReview.Run(
            HongLinh2023.Plan.Value, ObservationLog.Empty.Append([.. read]).KnownAt(Context.RecordedAt), new LocalDate(2023, 7, 30),
            JudgementPolicy.Literal);
        Assert.Equal(findings, card.Findings.Count(static finding => finding.Code == FindingCode.PrintedPercentDiffers));
    }

    // 264 of 192,5 is 137,14%: "vượt 37%" is an excess, and so is "tăng 37% so với kế hoạch"; "110% dự toán tỉnh" speaks of another plan.
    [Theory]
    [InlineData("Thu ngân sách đạt 264 tỷ đồng, vượt 37% kế hoạch", "137")]
    [InlineData("Thu ngân sách đạt 264 tỷ đồng, tăng 37% so với kế hoạch", "137")]
    [InlineData("Thu ngân sách đạt 264 tỷ đồng, bằng 110% dự toán tỉnh", null)]
    // Plan 99%: 99,5 is half a point more and 100,51% of it; both "vượt 0,5%" are right, and 101% is not.
    [InlineData("Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt 99,5%, vượt 0,5% kế hoạch", null)]
    [InlineData("Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt 99,5%, vượt 1% kế hoạch", "101")]
    public void Read_ExcessOverPlan_IsAPercentOfIt(string phrase, string? percent) =>
        Assert.Equal(percent is null ? null : decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(ReportReader.Read(phrase, Context).Observations).PrintedPercent);

    // A cut is a figure of a target that asks for one, and of no other.
    [Theory]
    [InlineData("Tỷ lệ hộ cận nghèo giảm 0,6 điểm phần trăm so với cùng kỳ", "growth -0.6 percentage-point on same-period-last-year")]
    [InlineData("Tỷ lệ hộ cận nghèo giảm 0,5 - 0,6 điểm % so với cùng kỳ", "growth -0.6 percentage-point - -0.5 percentage-point on same-period-last-year")]
    public void Read_ReportedCut_IsTheFigureOfAChange(string phrase, string reported)
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2023\nII. Chỉ tiêu\n- Tỷ lệ hộ cận nghèo giảm 0,5 điểm phần trăm.\n").Value;
        Assert.Equal(reported, Assert.Single(ReportReader.Read(phrase, Context with { Plan = plan, Aliases = [] }).Observations).Reported.ToString());
        Assert.Empty(ReportReader.Read("Thu ngân sách giảm 5 tỷ đồng so với cùng kỳ", Context).Observations);
    }

    // A shorter name is taken where the plan has one that it may be of, and said so.
    [Fact]
    public void Read_ShorterName_IsTheIndicatorWithAFinding()
    {
        var reading = ReportReader.Read("Tỷ lệ tham gia bảo hiểm y tế đạt 93%", Context);
        Assert.Equal("health-insurance", Assert.Single(reading.Observations).Indicator.Text);
        Assert.Contains(reading.Findings, static found => found.Finding.Code == FindingCode.SeveralReadings);
    }

    [Theory]
    [InlineData("Tính đến ngày 14/6, thu ngân sách đạt 98 tỷ đồng", "2023-H1", "2023-06-14")]
    [InlineData("Lũy kế đến ngày 31/5/2023, thu ngân sách đạt 80 tỷ đồng", "2023-M01..M05", "2023-05-31")]
    public void Read_TotalUpToADay_HoldsForThatDay(string phrase, string period, string day)
    {
        var read = Assert.Single(ReportReader.Read(phrase, Context).Observations);
        Assert.Equal((period, day), (read.Period.ToString(), NodaTime.Text.LocalDatePattern.Iso.Format(read.ReferenceDate)));
    }

    [Theory]
    [InlineData("Thu ngân sách sơ bộ đạt 198 tỷ đồng", "preliminary")]
    [InlineData("Thu ngân sách chính thức đạt 198 tỷ đồng", "official")]
    [InlineData("Thu ngân sách ước thực hiện 198 tỷ đồng", "estimated")]
    public void Read_MaturityWords_AreTheMaturity(string phrase, string maturity) =>
        Assert.Equal(maturity, Assert.Single(ReportReader.Read(phrase, Context with { Maturity = Maturity.Official }).Observations).Maturity.Code);

    [Theory]
    [InlineData("9 tháng, thu ngân sách đạt 150 tỷ đồng", "2023-9M")]
    [InlineData("Quý I, thu ngân sách đạt 50 tỷ đồng", "2023-Q1")]
    [InlineData("2 tháng đầu năm, thu ngân sách đạt 50 tỷ đồng", "2023-M01..M02")]
    public void Read_PeriodInTheWords_CountsBeforeThatOfTheCaller(string phrase, string period) =>
        Assert.Equal(period, Assert.Single(ReportReader.Read(phrase, Context).Observations).Period.ToString());

    [Theory]
    [InlineData("Diện tích gieo trồng vụ xuân đạt 1.565,8/1.565,8 ha", "figure-unknown-indicator")]
    [InlineData("Thu ngân sách đạt 103% kế hoạch", "plan-line-unread")]
    [InlineData("Thu ngân sách đạt khoảng 200 tỷ đồng", "plan-line-unread")]
    [InlineData("Tỷ lệ hộ nghèo giảm 0,5% so với cùng kỳ", "plan-line-unread")]
    [InlineData("Thu ngân sách đạt 1.98.018 tỷ đồng", "text-malformed-number")]
    public void Read_WhatIsNotCertain_IsAFindingAndNoFigure(string phrase, string code)
    {
        var reading = ReportReader.Read(phrase, Context);
        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Findings, found => found.Finding.Code.Code == code);
    }

    [Fact]
    public void Read_NoPeriodAnywhere_IsAFindingAndNoFigure()
    {
        var reading = ReportReader.Read("Thu ngân sách đạt 198 tỷ đồng", Context with { Period = null });
        Assert.Empty(reading.Observations);
        Assert.Equal(FindingCode.PartMissing, reading.Findings[0].Finding.Code);
    }

    [Fact]
    public void Read_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => ReportReader.Read(null!, Context));
        Assert.Throws<ArgumentNullException>(static () => ReportReader.Read("", null!));
        Assert.Throws<ArgumentException>(static () => ReportReader.Read("", Context with { Plan = null, Period = null }));
    }
}
