namespace HongLinh.Planning.Text.Tests.Numbers;

public sealed class NumberTextTests
{
    // As printed in Vietnamese plans and reports: "." after thousands, "," before decimals.
    public static TheoryData<decimal, string, string> Written => new()
    {
        { 0m, "0", "0" },
        { 7m, "7", "7" },
        { 999m, "999", "999" },
        { 1_400m, "1.400", "1,400" },
        { 192_500m, "192.500", "192,500" },
        { 192_500_000_000m, "192.500.000.000", "192,500,000,000" },
        { 2.32m, "2,32", "2.32" },
        { 1_565.80m, "1.565,8", "1,565.8" },
        { 100.00m, "100", "100" },
        { 0.5m, "0,5", "0.5" },
        { -0.5m, "-0,5", "-0.5" },
        { -1_234.56m, "-1.234,56", "-1,234.56" },
        { -123m, "-123", "-123" },
        { 79_228_162_514_264_337_593_543_950_335m, "79.228.162.514.264.337.593.543.950.335", "79,228,162,514,264,337,593,543,950,335" },
        { 0.0000000000000000000000000001m, "0,0000000000000000000000000001", "0.0000000000000000000000000001" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_Number_IsWrittenAsPrinted(decimal value, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, NumberText.Write(value, Language.Vietnamese));
        Assert.Equal(english, NumberText.Write(value, Language.English));
    }

    // One is singular in English; a percent sign is joined to its number.
    [Fact]
    public void Write_Quantity_HasItsUnitInTheLanguage()
    {
        Assert.Equal("192.500 triệu đồng", NumberText.Write(Money.MillionDong.Of(192_500m), Language.Vietnamese));
        Assert.Equal("192,500 million dong", NumberText.Write(Money.MillionDong.Of(192_500m), Language.English));
        Assert.Equal("2,32%", NumberText.Write(Share.Percent.Of(2.320m), Language.Vietnamese));
        Assert.Equal("1 hamlet", NumberText.Write(Things.Counted("hamlet", "thôn", "hamlets").Of(1m), Language.English));
    }

    [Theory]
    [InlineData("102.867", "102,87")]
    [InlineData("2.325", "2,33")]
    [InlineData("95.5", "95,50")]
    [InlineData("100", "100,00")]
    [InlineData("-0.004", "0,00")]
    public void Write_RoundedToTwoPlaces_HasBothPlaces(string value, string vietnamese) =>
        Assert.Equal(vietnamese, NumberText.Write(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Language.Vietnamese, Rounding.HalfUp(2)));

    [Fact]
    public void Write_RoundedToWholeNumbers_HasNoPoint() =>
        Assert.Equal("1.235", NumberText.Write(1_234.5m, Language.Vietnamese, Rounding.HalfUp(0)));

    [Fact]
    public void Write_NegativeZero_HasNoSign() => Assert.Equal("0", NumberText.Write(new decimal(0, 0, 0, true, 2), Language.Vietnamese));
}
