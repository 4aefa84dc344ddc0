using System.Text.Json;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class DateJsonTests
{
    [Fact]
    public void WriteAndRead_Dates_AreIso()
    {
        AssertBothWays(new LocalDate(2023, 6, 5), "\"2023-06-05\"");
        AssertBothWays(new YearMonth(2023, 6), "\"2023-06\"");
        AssertBothWays(Instant.FromUtc(2023, 6, 5, 3, 0), "\"2023-06-05T03:00:00Z\"");
        AssertBothWays(Instant.FromUtc(2023, 6, 5, 3, 0).PlusNanoseconds(1), "\"2023-06-05T03:00:00.000000001Z\"");
        AssertBothWays<LocalDate?>(new LocalDate(2023, 6, 5), "\"2023-06-05\"");
        AssertBothWays(LocalDate.MaxIsoValue, "\"9999-12-31\"");
        AssertBothWays(Instant.MinValue, "\"-9998-01-01T00:00:00Z\"");
    }

    [Theory]
    [InlineData("2026-M01")]
    [InlineData("2026-Q4")]
    [InlineData("2026-H2")]
    [InlineData("2026-9M")]
    [InlineData("2026")]
    [InlineData("2026-M01..M05")]
    public void WriteAndRead_Period_IsTheCanonicalText(string period) => AssertBothWays(ReportingPeriod.Parse(period), $"\"{period}\"");

    [Fact]
    public void WriteAndRead_IndicatorCode_IsItsText() => AssertBothWays(IndicatorCode.Of("budget-revenue"), "\"budget-revenue\"");

    [Theory]
    [InlineData("\"2023-02-29\"", "'2023-02-29' is not a date such as 2023-06-15.")]
    [InlineData("\"05/06/2023\"", "'05/06/2023' is not a date such as 2023-06-15.")]
    [InlineData("\"2023-06-05T00:00:00\"", "'2023-06-05T00:00:00' is not a date such as 2023-06-15.")]
    [InlineData("\" 2023-06-05\"", "' 2023-06-05' is not a date such as 2023-06-15.")]
    [InlineData("\"\"", "'' is not a date such as 2023-06-15.")]
    [InlineData("20230605", "The number 20230605 stands where a date such as 2023-06-15 is expected.")]
    [InlineData("{\"Year\":2023}", "An object stands where a date such as 2023-06-15 is expected.")]
    public void Read_NoDate_IsRefused(string json, string message) => Assert.Equal(message, Given.Refusal<LocalDate>(json).Message);

    [Theory]
    [InlineData("2023-06-05T03:00:00")]
    [InlineData("2023-06-05T03:00:00+07:00")]
    [InlineData("2023-06-05 03:00:00Z")]
    [InlineData("2023-06-05T24:30:00Z")]
    public void Read_NoMomentInUtc_IsRefused(string text) =>
        Assert.Equal($"'{text}' is not a moment in UTC such as 2023-06-15T03:00:00Z.", Given.Refusal<Instant>($"\"{text}\"").Message);

    [Theory]
    [InlineData("2026-M13")]
    [InlineData("2026-Q0")]
    [InlineData("1944")]
    [InlineData("6 tháng 2026")]
    [InlineData("2026-M02..M05")]
    public void Read_NoPeriod_IsRefused(string text) =>
        Assert.StartsWith($"'{text}' is not a reporting period", Given.Refusal<ReportingPeriod>($"\"{text}\"").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Budget")]
    [InlineData("")]
    [InlineData("thu ngân sách")]
    [InlineData("budget\\n")]
    public void Read_NoIndicatorCode_IsRefused(string text) =>
        Assert.EndsWith(
            "is not an indicator code: lower-case letters, digits and hyphens, starting with a letter.", Given.Refusal<IndicatorCode>($"\"{text}\"").Message,
            StringComparison.Ordinal);

    // 2023-06-05 of another calendar is another day, and ISO text cannot say so.
    [Fact]
    public void Write_DateOfAnotherCalendar_IsRefused()
    {
        Assert.Throws<JsonException>(static () => Given.Write(new LocalDate(2023, 6, 5, CalendarSystem.Julian)));
        Assert.Throws<JsonException>(static () => Given.Write(new YearMonth(2023, 6, CalendarSystem.Julian)));
    }

    private static void AssertBothWays<T>(T value, string json)
    {
        Assert.Equal(json, Given.Write(value));
        Assert.Equal(value, Given.Read<T>(json));
    }
}
