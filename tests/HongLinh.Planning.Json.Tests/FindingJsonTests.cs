using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

public sealed class FindingJsonTests
{
    private const string Document =
        """[{"code":"figure-unit-mismatch","place":{"kind":"figure","parts":[{"kind":"indicators","indicators":["budget-revenue"]},{"kind":"period","period":"2023-Q1"}]}"""
        + ""","quoted":{"kind":"words","words":"192,5 ha"},"details":[{"kind":"unit","unit":"hectare"},{"kind":"unit","unit":"billion-dong"},"""
        + """{"kind":"mismatch","mismatch":"different-dimension"}]},"""
        + """{"code":"plan-no-baseline","place":{"kind":"line","parts":[{"kind":"words","words":"II.2.a"},{"kind":"count","count":4},{"kind":"count","count":5}]}"""
        + ""","quoted":{"kind":"words","words":""},"details":[]}]""";

    private static ValueList<Finding> Findings =>
    [
        Finding.Of(FindingCode.UnitMismatch, Place.Figure(IndicatorCode.Of("budget-revenue"), ReportingPeriod.Quarter(PlanYear.Of(2023), 1)), "192,5 ha",
            (Unit)LandArea.Hectare, (Unit)Money.BillionDong, MismatchReason.DifferentDimension),
        Finding.Of(FindingCode.NoBaseline, Place.Line("II.2.a", 4, 5), ""),
    ];

    public static TheoryData<string> Kinds => [.. DetailKind.All.Select(static kind => kind.Code)];

    [Fact]
    public void WriteAndRead_Findings_AreTheDocument()
    {
        Assert.Equal(Document, Given.Write(Findings));
        Assert.Equal(Findings, Given.Read<ValueList<Finding>>(Document));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WriteAndRead_EachKindOfOperand_IsTheSame(string kind)
    {
        Assert.True(DetailKind.TryFromCode(kind, out var known));
        var detail = SomeDetails.Of(known);
        Assert.Equal(detail, Given.Read<FindingDetail>(Given.Write(detail)));
    }

    [Theory]
    [InlineData("""{"code":"plan-slip","place":{"kind":"whole","parts":[{"kind":"words","words":"II"}]},"quoted":{"kind":"words","words":"x"},"details":[]}""",
        "Finding plan-slip takes the operands [meant]. (Parameter 'details')")]
    [InlineData("""{"code":"plan-slip","place":{"kind":"whole","parts":[{"kind":"words","words":"II"}]},"quoted":{"kind":"words","words":"x"},"details":[{"kind":"count","count":1}]}""",
        "Finding plan-slip takes as 'meant' one of [words], not count. (Parameter 'details')")]
    [InlineData("""{"code":"plan-no-baseline","place":{"kind":"whole","parts":[{"kind":"words","words":" "}]},"quoted":{"kind":"words","words":"x"},"details":[]}""",
        "A place of kind whole cannot have a blank part. (Parameter 'parts')")]
    [InlineData("""{"code":"plan-no-baseline","place":{"kind":"day","parts":[{"kind":"words","words":"x"}]},"quoted":{"kind":"words","words":"x"},"details":[]}""",
        "A place of kind day takes the parts [day], at least 1. (Parameter 'parts')")]
    public void Read_AgainstTheRules_IsRefused(string json, string message) => Assert.Equal(message, Given.Refusal<Finding>(json).Message);

    [Theory]
    [InlineData("""{"code":"plan-slip","place":{"kind":"whole","parts":[{"kind":"words","words":"II"}]},"quoted":{"kind":"words","words":"x"},"details":[{"kind":"words","words":"y"},5]}""", "$.details[1]")]
    [InlineData("""{"code":"plan-slip","place":{"kind":"whole","parts":[{"kind":"words","words":"II"}]},"quoted":null,"details":[]}""", "$.quoted")]
    [InlineData("""{"code":"plan-slip","severity":"info","place":{"kind":"whole","parts":[]}}""", "$.severity")]
    public void Read_WrongMember_IsRefusedAtItsPlace(string json, string path) => Assert.Equal(path, Given.Refusal<Finding>(json).Path);
}
