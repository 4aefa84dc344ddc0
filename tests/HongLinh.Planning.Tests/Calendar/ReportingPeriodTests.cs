using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Calendar;

public sealed class ReportingPeriodTests
{
    private static readonly PlanYear Year = PlanYear.Of(2024);

    // 2024 is a leap year: February has 29 days.
    [Theory]
    [InlineData("2024-M02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-M02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-M12", "2024-12-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-Q2", "2024-04-01", "2024-06-30")]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-9M", "2024-01-01", "2024-09-30")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-M01..M05", "2024-01-01", "2024-05-31")]
    [InlineData("2024-M01..M01", "2024-01-01", "2024-01-31")]
    public void Parse_CanonicalText_GivesItsDaysAndComesBack(string text, string first, string last)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal((first, last), (LocalDatePattern.Iso.Format(period.FirstDay), LocalDatePattern.Iso.Format(period.LastDay)));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-M00")]
    [InlineData("2024-M13")]
    [InlineData("2024-M1")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-H3")]
    [InlineData("2024-6M")]
    [InlineData("2024-M02..M05")]
    [InlineData("2024-M01..M13")]
    [InlineData("2024-q1")]
    [InlineData("2024-Q٣")]
    [InlineData("٢٠٢٤")]
    [InlineData(" 2024")]
    [InlineData("2024 ")]
    [InlineData("2024\n")]
    [InlineData("1944")]
    [InlineData("2201")]
    [InlineData("+202")]
    [InlineData("-024-M01")]
    public void TryParse_OtherText_IsRefused(string? text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Null(period);
        if (text is not null)
        {
            Assert.Contains(text, Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("month", 0)]
    [InlineData("month", 13)]
    [InlineData("quarter", 5)]
    [InlineData("half-year", 3)]
    [InlineData("nine-months", 2)]
    [InlineData("year", 2)]
    [InlineData("year-to-date", 13)]
    public void Of_NoSuchPeriod_Throws(string code, int ordinal)
    {
        Assert.True(ReportingCycle.TryFromCode(code, out var cycle));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Of(Year, cycle, ordinal));
    }

    // Every period of a cycle, one after the other, without a hole: the months 1 to 12.
    [Theory]
    [InlineData("month", 12)]
    [InlineData("quarter", 4)]
    [InlineData("half-year", 2)]
    [InlineData("year", 1)]
    public void Of_AllPeriodsOfACycle_FillTheYear(string code, int count)
    {
        Assert.True(ReportingCycle.TryFromCode(code, out var cycle));
        var periods = Enumerable.Range(1, count).Select(ordinal => ReportingPeriod.Of(Year, cycle, ordinal)).ToArray();
        Assert.Equal(
            Enumerable.Range(1, 12),
            periods.SelectMany(static period => Enumerable.Range(period.FirstDay.Month, period.LastDay.Month - period.FirstDay.Month + 1)));
        Assert.Equal(count, cycle.CountIn(Year));
    }

    [Theory]
    [InlineData("2024", "2024-M02", true)]
    [InlineData("2024-H1", "2024-Q2", true)]
    [InlineData("2024-H1", "2024-M01..M06", true)]
    [InlineData("2024-H1", "2024-9M", false)]
    [InlineData("2024-Q2", "2024-H1", false)]
    [InlineData("2024", "2023-M02", false)]
    public void Contains_OtherPeriod_WhenEveryDayIsInside(string one, string other, bool contains) =>
        Assert.Equal(contains, ReportingPeriod.Parse(one).Contains(ReportingPeriod.Parse(other)));

    // Quarter I, the first three months and months 1 to 3 by name differ, but their days do not.
    [Theory]
    [InlineData("2024-Q1", "2024-M01..M03", true)]
    [InlineData("2024-H1", "2024-M01..M06", true)]
    [InlineData("2024-9M", "2024-M01..M09", true)]
    [InlineData("2024", "2024-M01..M12", true)]
    [InlineData("2024-M01", "2024-M01..M01", true)]
    [InlineData("2024-Q2", "2024-H1", false)]
    [InlineData("2024-Q1", "2023-Q1", false)]
    public void CoversSameDays_OtherName_IsNotEqualButCovers(string one, string other, bool covers)
    {
        var (left, right) = (ReportingPeriod.Parse(one), ReportingPeriod.Parse(other));
        Assert.Equal(covers, left.CoversSameDays(right));
        Assert.NotEqual(left, right);
        Assert.NotEqual(0, left.CompareTo(right));
    }

    [Fact]
    public void CompareTo_Periods_ByLastDayThenTheShorterFirst()
    {
        string[] ordered =
            ["2023", "2024-M01", "2024-M01..M01", "2024-M02", "2024-M03", "2024-Q1", "2024-M01..M03", "2024-M06", "2024-Q2", "2024-H1", "2024-9M", "2024-M12",
            "2024-Q4", "2024-H2", "2024"];
        Assert.Equal(ordered, ordered.Reverse().Select(ReportingPeriod.Parse).Order().Select(static period => period.ToString()));
        Assert.True(ReportingPeriod.WholeYear(Year).CompareTo(null) > 0);
    }

    [Theory]
    [InlineData("2024-M02", "2023-M02")]
    [InlineData("2024-M01..M05", "2023-M01..M05")]
    [InlineData("2024", "2023")]
    public void YearBefore_Period_IsTheSamePeriodAYearEarlier(string text, string before) =>
        Assert.Equal(before, ReportingPeriod.Parse(text).YearBefore().ToString());

    [Theory]
    [InlineData("2024-H1", true, false)]
    [InlineData("2024-H2", false, true)]
    [InlineData("2024", true, true)]
    [InlineData("2024-M06", false, false)]
    public void StartsWithYear_ReachesYearEnd_ByTheDays(string text, bool fromJanuary, bool reachesEnd)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal((fromJanuary, reachesEnd), (period.StartsWithYear, period.ReachesYearEnd));
    }

    [Fact]
    public void PlanYear_OutsideItsSpan_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => PlanYear.Of(1944));
        Assert.Throws<ArgumentOutOfRangeException>(static () => PlanYear.Of(2201));
        Assert.Throws<ArgumentOutOfRangeException>(static () => PlanYear.Of(1945).Previous());
        Assert.Equal("2200", PlanYear.Of(2200).ToString());
    }

    [Fact]
    public void PlanYear_Days_AreThoseOfTheCalendarYear()
    {
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)), (Year.FirstDay, Year.LastDay));
        Assert.Equal((PlanYear.Of(2024), PlanYear.Of(2023)), (Year, Year.Previous()));
        Assert.True(Year.CompareTo(Year.Previous()) > 0 && Year.CompareTo(null) > 0);
    }
}
