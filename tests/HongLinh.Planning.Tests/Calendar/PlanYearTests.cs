using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar;

public sealed class PlanYearTests
{
    [Theory]
    [InlineData("1945", 1945)]
    [InlineData("2023", 2023)]
    [InlineData("2200", 2200)]
    public void Parse_FourDigitsOfTheSpan_IsTheYear(string text, int number)
    {
        Assert.Equal(number, PlanYear.Parse(text, CultureInfo.InvariantCulture).Number);
        Assert.True(PlanYear.TryParse(text, CultureInfo.InvariantCulture, out var year));
        Assert.Equal(text, year.ToString());
    }

    // 2026 in Arabic-Indic digits is a number in Unicode, but no year in a request.
    [Theory]
    [InlineData("1944")]
    [InlineData("2201")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("02023")]
    [InlineData("20230")]
    [InlineData("202a")]
    [InlineData(" 202")]
    [InlineData("+202")]
    [InlineData("-202")]
    [InlineData("202\0")]
    [InlineData("٢٠٢٦")]
    public void Parse_OtherText_IsRefusedByName(string text)
    {
        var refused = Assert.Throws<FormatException>(() => PlanYear.Parse(text, CultureInfo.InvariantCulture));
        Assert.Contains($"'{text}'", refused.Message, StringComparison.Ordinal);
        Assert.False(PlanYear.TryParse(text, CultureInfo.InvariantCulture, out var year));
        Assert.Null(year);
    }

    [Fact]
    public void TryParse_Null_IsNoYear() => Assert.False(PlanYear.TryParse(null, CultureInfo.InvariantCulture, out _));

    // Beside the first and the last year there is none to plan for, but days may lie there.
    [Fact]
    public void BeforeAndAfter_AnyYear_AreItsNeighbours()
    {
        Assert.Equal((2022, 2024), (PlanYear.Of(2023).Before().Number, PlanYear.Of(2023).After().Number));
        Assert.Equal((1944, 2201), (PlanYear.Of(1945).Before().Number, PlanYear.Of(2200).After().Number));
        Assert.Equal(2022, PlanYear.Of(2023).Previous().Number);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanYear.Of(1945).Previous());
    }

    [Fact]
    public void FirstAndLastDay_AreThoseOfTheCalendarYear() =>
        Assert.Equal((new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)), (PlanYear.Of(2023).FirstDay, PlanYear.Of(2023).LastDay));
}
