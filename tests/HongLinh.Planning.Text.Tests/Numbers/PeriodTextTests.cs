namespace HongLinh.Planning.Text.Tests.Numbers;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2023-M03", "tháng 3 năm 2023", "March 2023")]
    [InlineData("2023-Q1", "quý I năm 2023", "first quarter of 2023")]
    [InlineData("2023-Q4", "quý IV năm 2023", "fourth quarter of 2023")]
    [InlineData("2023-H1", "6 tháng đầu năm 2023", "first half of 2023")]
    [InlineData("2023-H2", "6 tháng cuối năm 2023", "second half of 2023")]
    [InlineData("2023-9M", "9 tháng đầu năm 2023", "first nine months of 2023")]
    [InlineData("2023", "năm 2023", "the year 2023")]
    [InlineData("2023-M01..M01", "tháng 1 năm 2023", "January 2023")]
    [InlineData("2023-M01..M02", "2 tháng đầu năm 2023", "first two months of 2023")]
    [InlineData("2023-M01..M10", "10 tháng đầu năm 2023", "first ten months of 2023")]
    [InlineData("2023-M01..M12", "12 tháng năm 2023", "twelve months of 2023")]
    public void Write_Period_IsNamedAsReportsNameIt(string period, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, PeriodText.Write(ReportingPeriod.Parse(period), Language.Vietnamese));
        Assert.Equal(english, PeriodText.Write(ReportingPeriod.Parse(period), Language.English));
    }

    [Theory]
    [InlineData("2023", "cả năm", "the whole year")]
    [InlineData("2023-H1", "6 tháng đầu năm", "first half")]
    [InlineData("2023-M07", "tháng 7", "July")]
    public void WithoutYear_Period_LeavesTheYearOut(string period, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, PeriodText.WithoutYear(ReportingPeriod.Parse(period), Language.Vietnamese));
        Assert.Equal(english, PeriodText.WithoutYear(ReportingPeriod.Parse(period), Language.English));
    }

    [Fact]
    public void Write_EveryPeriodOfAYear_HasAName()
    {
        foreach (var cycle in ReportingCycle.All)
        {
            for (var ordinal = 1; ordinal <= cycle.CountIn(PlanYear.Of(2023)); ordinal++)
            {
                var period = ReportingPeriod.Of(PlanYear.Of(2026), cycle, ordinal);
                Assert.All(Language.All, language => Assert.EndsWith("2026", PeriodText.Write(period, language), StringComparison.Ordinal));
            }
        }
    }
}
