namespace HongLinh.Planning.Text.Tests.Numbers;

public sealed class NumberGrammarTests
{
    public static TheoryData<string, decimal> Certain => new()
    {
        { "1.400", 1400m }, { "2,32", 2.32m }, { "04", 4m }, { "192.500", 192500m }, { "1.565,8", 1565.8m }, { "12.554", 12554m },
        { "0,5", 0.5m }, { "1.234.567,89", 1234567.89m }, { "2570", 2570m }, { "0,125", 0.125m }, { "1234,567", 1234.567m }, { "0", 0m },
    };

    [Theory]
    [MemberData(nameof(Certain))]
    public void Read_ByTheConvention_IsThatNumber(string text, decimal value) =>
        Assert.Equal((value, NumberFault.None), (NumberGrammar.Read(text).Value, NumberGrammar.Read(text).Fault));

    [Theory]
    [InlineData("7.5")]
    [InlineData("12.34")]
    [InlineData("12.34.567")]
    [InlineData("1.2345")]
    [InlineData("0.500")]
    [InlineData("1,2,3")]
    [InlineData("1,234,567")]
    [InlineData("1.23,4")]
    [InlineData("1,250.5")]
    [InlineData("1.250,5,3")]
    [InlineData("1234.567")]
    [InlineData("")]
    [InlineData("1111111111111111111111111")]
    public void Read_AgainstTheConvention_IsNoNumber(string text) =>
        Assert.Equal((null, NumberFault.Malformed), (NumberGrammar.Read(text).Value, NumberGrammar.Read(text).Fault));

    [Theory]
    [InlineData("1,565")]
    [InlineData("12,554")]
    [InlineData("192,500")]
    public void Read_CommaAndThreeDigits_IsAmbiguous(string text)
    {
        var read = NumberGrammar.Read(text);
        Assert.Equal(NumberFault.Ambiguous, read.Fault);
        Assert.Equal(read.Value * 1000m, read.Other);
    }
}
