namespace HongLinh.Planning.Json.Tests;

public sealed class FindingJsonTests
{
    private const string Document =
        """[{"code":"figure-unit-mismatch","place":"budget-revenue 2023-Q1","words":"192,5 ha","details":["hectare","billion-dong","different-dimension"]},"""
        + """{"code":"plan-no-baseline","place":"II.2.a#4","words":"","details":[]}]""";

    private static ValueList<Finding> Findings =>
    [
        Finding.Of(FindingCode.UnitMismatch, "budget-revenue 2023-Q1", "192,5 ha", "hectare", "billion-dong", "different-dimension"),
        Finding.Of(FindingCode.NoBaseline, "II.2.a#4", ""),
    ];

    [Fact]
    public void WriteAndRead_Findings_AreTheDocument()
    {
        Assert.Equal(Document, Given.Write(Findings));
        Assert.Equal(Findings, Given.Read<ValueList<Finding>>(Document));
    }

    [Theory]
    [InlineData("""{"code":"plan-slip","place":"II","words":"x","details":[]}""", "Finding plan-slip takes the operands [meant]. (Parameter 'details')")]
    [InlineData("""{"code":"plan-no-baseline","place":" ","words":"x","details":[]}""", "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'place')")]
    public void Read_AgainstTheRules_IsRefused(string json, string message) => Assert.Equal(message, Given.Refusal<Finding>(json).Message);

    [Theory]
    [InlineData("""{"code":"plan-slip","place":"II","words":"x","details":["y",5]}""", "$.details[1]")]
    [InlineData("""{"code":"plan-slip","place":"II","words":null,"details":["y"]}""", "$.words")]
    [InlineData("""{"code":"plan-slip","severity":"info","place":"II","words":"x","details":["y"]}""", "$.severity")]
    public void Read_WrongMember_IsRefusedAtItsPlace(string json, string path) => Assert.Equal(path, Given.Refusal<Finding>(json).Path);
}
