using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar;

public sealed class LunarDateTests
{
    // Tết in the years in which it differs from the Chinese new year: lunisolar tables of vacanza/holidays.
    public static TheoryData<int, LocalDate> TetApartFromTheChineseNewYear => new()
    {
        { 1968, new(1968, 1, 29) },
        { 1969, new(1969, 2, 16) },
        { 1985, new(1985, 1, 21) },
        { 2007, new(2007, 2, 17) },
        { 2030, new(2030, 2, 2) },
        { 2053, new(2053, 2, 18) },
    };

    // The names of the years of the table, as almanacs print them beside Tết; together they use every stem and branch.
    // 1968 is the Mậu Thân of the history books.
    public static TheoryData<int, string> NamesOfYears => new()
    {
        { 2015, "Ất Mùi" }, { 2016, "Bính Thân" }, { 2017, "Đinh Dậu" }, { 2018, "Mậu Tuất" }, { 2019, "Kỷ Hợi" },
        { 2020, "Canh Tý" }, { 2021, "Tân Sửu" }, { 2022, "Nhâm Dần" }, { 2023, "Quý Mão" }, { 2024, "Giáp Thìn" },
        { 2025, "Ất Tỵ" }, { 2026, "Bính Ngọ" }, { 2027, "Đinh Mùi" }, { 2036, "Bính Thìn" }, { 1968, "Mậu Thân" },
    };

    [Fact]
    public void FirstDayOfYear_YearsOfTheTable_IsTet() =>
        Assert.All(LunarTable.Rows, static row => Assert.Equal(row.FirstDay, LunarDate.FirstDayOfYear(row.Year)));

    [Fact]
    public void ToLocalDate_TenthOfThirdMonthOfTheTable_IsGioTo() => Assert.All(
        LunarTable.Rows,
        static row => Assert.Equal(row.TenthOfThirdMonth, LunarDate.Of(row.Year, 3, 10).ToLocalDate()));

    [Fact]
    public void LeapMonth_YearsOfTheTable_IsTheOneListed() => Assert.All(
        LunarTable.Rows,
        static row => Assert.Equal(row.LeapMonth, LunarYear.Numbered(row.Year).LeapMonth));

    [Fact]
    public void Rows_OfTheTable_AreAll22Years() =>
        Assert.Equal(Enumerable.Range(2015, 22), LunarTable.Rows.Select(static row => row.Year));

    [Theory]
    [MemberData(nameof(TetApartFromTheChineseNewYear))]
    public void FirstDayOfYear_ChineseNewYearIsAnotherDay_IsTheVietnameseDay(int year, LocalDate expected)
    {
        Assert.Equal(expected, LunarDate.FirstDayOfYear(year));
        Assert.Equal(LunarDate.Of(year, 1, 1), LunarDate.From(expected));
    }

    // Giỗ Tổ on 4 April 2009, a day before the Chinese tenth of the third month: vacanza/holidays.
    [Fact]
    public void From_GioTo2009_IsTenthOfThirdMonth() =>
        Assert.Equal(LunarDate.Of(2009, 3, 10), LunarDate.From(new LocalDate(2009, 4, 4)));

    // In 2023 the third month follows a leap second month, so it is the fourth to begin after Tết.
    [Fact]
    public void From_DayInLeapMonth_IsMarked()
    {
        var date = LunarDate.From(new LocalDate(2023, 3, 26));
        Assert.Equal((2023, 2, true, 5), (date.Year, date.Month, date.IsLeapMonth, date.Day));
    }

    // Eight times running there is no 30th of Chạp (the day before Tết), which code that counts on it finds out: the same
    // origin as the table of lunar years.
    [Fact]
    public void From_DayBeforeTetOf2025To2032_Is29Chap() => Assert.All(
        Enumerable.Range(2025, 8),
        static year => Assert.Equal(LunarDate.Of(year - 1, 12, 29), LunarDate.From(LunarDate.FirstDayOfYear(year).PlusDays(-1))));

    [Theory]
    [InlineData(2024)]
    [InlineData(2033)]
    [InlineData(2034)]
    public void From_DayBeforeTetOfOtherYears_Is30Chap(int year) =>
        Assert.Equal(LunarDate.Of(year - 1, 12, 30), LunarDate.From(LunarDate.FirstDayOfYear(year).PlusDays(-1)));

    [Theory]
    [MemberData(nameof(NamesOfYears))]
    public void YearName_KnownYear_IsStemAndBranch(int year, string expected) =>
        Assert.Equal(expected, LunarDate.Of(year, 1, 1).YearName);

    [Fact]
    public void ToString_RegularAndLeapMonth_IsCanonical()
    {
        Assert.Equal("lunar 2023-03-10", LunarDate.Of(2023, 3, 10).ToString());
        Assert.Equal("lunar 2023-02L-05", LunarDate.Of(2023, 2, 5, isLeapMonth: true).ToString());
    }

    [Fact]
    public void CompareTo_LeapMonth_FollowsTheMonthOfTheSameNumber()
    {
        var second = LunarDate.Of(2023, 2, 29);
        var leap = LunarDate.Of(2023, 2, 1, isLeapMonth: true);
        var third = LunarDate.Of(2023, 3, 1);
        Assert.True(second < leap && leap < third && third > second);
        Assert.True(leap <= LunarDate.Of(2023, 2, 1, isLeapMonth: true) && third >= leap);
        Assert.True(second.CompareTo(null) > 0);
    }

    [Fact]
    public void Equals_SamePartsFromBothFactories_IsEqualWithEqualHash()
    {
        var made = LunarDate.Of(2024, 1, 1);
        var read = LunarDate.From(new LocalDate(2024, 2, 10));
        Assert.Equal(made, read);
        Assert.Equal(made.GetHashCode(), read.GetHashCode());
        Assert.NotEqual(LunarDate.Of(2023, 2, 1), LunarDate.Of(2023, 2, 1, isLeapMonth: true));
    }

    [Fact]
    public void From_FirstAndLastSupportedDay_IsFirstAndLastOfTheRange()
    {
        Assert.Equal(LunarDate.Of(LunarDate.FirstSupportedYear, 1, 1), LunarDate.From(new LocalDate(1968, 1, 29)));
        Assert.Equal(LunarDate.Of(LunarDate.LastSupportedYear, 12, 30), LunarDate.From(new LocalDate(2072, 2, 18)));
    }

    [Theory]
    [InlineData(1968, 1, 28)]
    [InlineData(2072, 2, 19)]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void From_DayOutsideTheRange_Throws(int year, int month, int day)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.From(new LocalDate(year, month, day)));
        Assert.Equal("day", error.ParamName);
        Assert.Contains("1968 to 2071", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_DayOfAnotherCalendar_Throws() =>
        Assert.Throws<ArgumentException>(() => LunarDate.From(new LocalDate(2023, 1, 22, CalendarSystem.Julian)));

    [Theory]
    [InlineData(1967)]
    [InlineData(2072)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void FirstDayOfYear_YearOutsideTheRange_Throws(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => LunarDate.FirstDayOfYear(year));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => LunarDate.Of(year, 1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void Of_NoSuchMonth_Throws(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(month), () => LunarDate.Of(2023, month, 1));

    // The twelfth month before the Tết of 2025 has 29 days, the one before the Tết of 2024 has 30.
    [Fact]
    public void Of_Day30OfAMonthOf29_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("day", () => LunarDate.Of(2024, 12, 30));
        Assert.Equal(new LocalDate(2024, 2, 9), LunarDate.Of(2023, 12, 30).ToLocalDate());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(int.MinValue)]
    public void Of_NoSuchDay_Throws(int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(day), () => LunarDate.Of(2023, 1, day));

    [Theory]
    [InlineData(2024, 2)]
    [InlineData(2023, 3)]
    [InlineData(2033, 12)]
    public void Of_NoSuchLeapMonth_Throws(int year, int month) =>
        Assert.Throws<ArgumentException>("isLeapMonth", () => LunarDate.Of(year, month, 1, isLeapMonth: true));

    [Fact]
    public void Of_LeapMonthAtTheEndOfTheYear_PrecedesTheTwelfthMonth()
    {
        var leap = LunarDate.Of(2033, 11, 1, isLeapMonth: true).ToLocalDate();
        Assert.True(LunarDate.Of(2033, 11, 29).ToLocalDate() < leap);
        Assert.True(leap < LunarDate.Of(2033, 12, 1).ToLocalDate());
    }
}
