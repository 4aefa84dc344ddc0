using System.Globalization;

namespace HongLinh.Planning.Json.Tests;

public sealed class QuantityJsonTests
{
    public static TheoryData<string> PlainDecimals =>
    [
        "0", "0.00", "-0.25", "192.5", "192.50", "79228162514264337593543950335", "-79228162514264337593543950335",
        "0.0000000000000000000000000001", "7.9228162514264337593543950335", "1234567890123456789.012345678",
    ];

    // Each is a number to somebody: to another language, another program, or a decimal that rounds.
    public static TheoryData<string> OtherNumbers =>
    [
        "", " ", "-", ".5", "5.", "+5", "05", "-05", "1,5", "1.000,5", "1 000", "1e3", "1E3", "0x10", "NaN", "Infinity", "--5", "1.2.3", " 5", "5 ", "５", "٥",
        "79228162514264337593543950336",
        "123456789012345678901234567890",
        "0.00000000000000000000000000001",
        "1.00000000000000000000000000000",
        "1.23456789012345678901234567895",
    ];

    [Theory]
    [MemberData(nameof(PlainDecimals))]
    public void WriteAndRead_PlainDecimal_KeepsEveryDigit(string amount)
    {
        var json = $$"""{"amount":"{{amount}}","unit":"billion-dong"}""";
        var read = Given.Read<Quantity>(json);
        Assert.Equal(amount, read.Amount.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(json, Given.Write(read));
    }

    [Theory]
    [MemberData(nameof(PlainDecimals))]
    public void Read_JsonNumber_KeepsEveryDigit(string amount) =>
        Assert.Equal(amount, Given.Read<Quantity>($$"""{"amount":{{amount}},"unit":"one"}""").Amount.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(OtherNumbers))]
    public void Read_TextThatIsNoPlainDecimal_IsRefusedWithItsValue(string amount)
    {
        var refusal = Given.Refusal<Quantity>($$"""{"amount":"{{amount}}","unit":"one"}""");
        Assert.Equal("$.amount", refusal.Path);
        Assert.StartsWith($"'{amount}' is not a plain decimal", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1E2")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.12345678901234567890123456789")]
    public void Read_NumberThatDoesNotFit_IsRefusedWithItsValue(string amount)
    {
        var refusal = Given.Refusal<Quantity>($$"""{"amount":{{amount}},"unit":"one"}""");
        Assert.Equal("$.amount", refusal.Path);
        Assert.StartsWith($"'{amount}' is not a plain decimal", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MillionDigits_IsRefusedInAShortMessage()
    {
        var refusal = Given.Refusal<Quantity>($$"""{"amount":{{new string('9', 1_000_000)}},"unit":"one"}""");
        Assert.InRange(refusal.Message.Length, 200, 400);
    }

    [Theory]
    [InlineData("true", "$.amount")]
    [InlineData("null", "$.amount")]
    [InlineData("[1]", "$.amount")]
    [InlineData("{}", "$.amount")]
    public void Read_AmountOfAnotherType_IsRefused(string amount, string path) =>
        Assert.Equal(path, Given.Refusal<Quantity>($$"""{"amount":{{amount}},"unit":"one"}""").Path);

    [Theory]
    [InlineData("""{"amount":"1"}""", "$")]
    [InlineData("""{"unit":"one"}""", "$")]
    [InlineData("""{"amount":"1","unit":null}""", "$.unit")]
    [InlineData("""{"amount":"1","unit":"one","unit":"one"}""", "$.unit")]
    [InlineData("""{"amount":"1","unit":"one","Unit":"one"}""", "$.Unit")]
    [InlineData("""{"amount":"1","unit":"one","note":{"a":[1,2,{}]}}""", "$.note")]
    [InlineData("""["1","one"]""", "$")]
    [InlineData("\"1 one\"", "$")]
    [InlineData("null", "$")]
    public void Read_OtherMembers_IsRefusedAtItsPlace(string json, string path) => Assert.Equal(path, Given.Refusal<Quantity>(json).Path);

    [Fact]
    public void Write_DefaultQuantity_IsZeroOfThePureNumber() => Assert.Equal("""{"amount":"0","unit":"one"}""", Given.Write(default(Quantity)));

    [Fact]
    public void WriteAndRead_Bound_IsComparatorAndValue()
    {
        var bound = Bound.Of(Comparator.AtMost, Share.Percent.Of(1.50m));
        const string json = """{"comparator":"le","value":{"amount":"1.50","unit":"percent"}}""";
        Assert.Equal(json, Given.Write(bound));
        Assert.Equal(bound, Given.Read<Bound>(json));
    }

    [Fact]
    public void WriteAndRead_ListOfQuantities_IsInOrder()
    {
        ValueList<Quantity> list = [Share.Percent.Of(2m), Share.Percent.Of(1m)];
        const string json = """[{"amount":"2","unit":"percent"},{"amount":"1","unit":"percent"}]""";
        Assert.Equal(json, Given.Write(list));
        Assert.Equal(list, Given.Read<ValueList<Quantity>>(json));
        Assert.Equal("[]", Given.Write(default(ValueList<Quantity>)));
    }
}
