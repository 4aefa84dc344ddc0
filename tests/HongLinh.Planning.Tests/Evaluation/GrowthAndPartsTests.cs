namespace HongLinh.Planning.Tests.Evaluation;

// Growth and totals that do not fit what stands beside them are named; nothing is dropped in silence.
public sealed class GrowthAndPartsTests
{
    // 219 of 200 is a growth of 9,5%.
    [Theory]
    [InlineData("Y +15%; Y 219", "figure-printed-growth-differs [15, 9.50]")]
    [InlineData("Y +9.5%; Y 219", "")]
    [InlineData("Y +9%; Y 219", "")] // cut off
    [InlineData("Y +10%; Y 219", "")] // rounded
    [InlineData("Y +9.4%; Y 219", "figure-printed-growth-differs [9.4, 9.500]")]
    [InlineData("Y +15%; H1 100; H2 119", "figure-printed-growth-differs [15, 9.50]")] // the level is made of two halves
    public void Findings_PrintedGrowthBesideItsLevel_AreCompared(string reports, string findings) =>
        Assert.Equal(findings, Text(Town.Findings("flow billion-dong grows > 13 base:Y=200", reports)));

    // What June alone grew says nothing of the half-year.
    [Fact]
    public void Findings_GrowthOfOneMonth_IsSaid() =>
        Assert.Equal("figure-growth-of-part [2023-M06]", Text(Town.Findings("flow billion-dong grows > 13", "M06 +20%", "2023-07-30")));

    // For a whole year the same period of last year is last year.
    [Theory]
    [InlineData("flow billion-dong grows > 13", "Y +14% year-before", "met year-end-kept")]
    [InlineData("flow billion-dong grows > 13 year-before", "Y +14%", "met year-end-kept")]
    [InlineData("flow billion-dong grows > 13", "YTD06 +14% year-before", "not-determinable figure-rejected")]
    public void Judge_GrowthOfTheWholeYear_HasOneBase(string line, string report, string says) => Assert.Equal(says, Town.Verdict(line, report));

    [Theory]
    [InlineData("M01 10; M02 10; M03 10; Q1 35", "figure-parts-differ [35 house, 30 house, 2023-Q1]")]
    [InlineData("M01 10; M02 10; M03 15; Q1 35", "")]
    [InlineData("M01 5; M02 5; M03 5; M04 5; M05 5; M06 5; H1 31", "figure-parts-differ [31 house, 30 house, 2023-H1]")]
    [InlineData("Q1 10; Q2 10; H1 21", "figure-parts-differ [21 house, 20 house, 2023-H1]")]
    [InlineData("YTD05 10; M06 3; YTD06 14", "figure-parts-differ [14 house, 13 house, 2023-M01..M06]")]
    [InlineData("M01 10; M03 10; Q1 35", "")] // February is not known
    [InlineData("M01 100; M03 100; H1 150", "figure-parts-differ [150 house, ge 200 house, 2023-H1]")] // two months are more than the half-year
    [InlineData("M01 10 estimated; M02 10 estimated; M03 10 estimated; Q1 35", "")] // an official quarter revises estimated months
    public void Findings_TotalBesideItsParts_AreCompared(string reports, string findings) =>
        Assert.Equal(findings, Text(Town.Findings("flow house >= 70", reports)));

    // Of two figures of one year before the one further down counts: 220 of 200 is 10%, of 100 it would be 120%.
    [Fact]
    public void Judge_TwoBaselinesOfOnePeriod_TheLaterOneCountsAndIsSaid()
    {
        const string Line = "flow billion-dong grows > 13 base:Y=100 base:Y=200";
        Assert.Equal("not-met year-end-missed", Town.Verdict(Line, "Y 220"));
        var plan = Town.PlanOf([LineText.Read(Line)]);
        Assert.Equal(
            "plan-baseline-twice [2022, 100 billion-dong, 200 billion-dong]",
            Text(ValueList.From(plan.Findings.Where(static finding => finding.Code == FindingCode.BaselineTwice))));
    }

    [Theory]
    [InlineData("base:Y=0")]
    [InlineData("base:Y=-5")]
    public void Judge_BaselineNotAboveZero_SaysSo(string baseline) =>
        Assert.Equal("not-determinable baseline-not-positive", Town.Verdict("flow billion-dong grows > 13 unlimited " + baseline, "Y 220"));

    private static string Text(ValueList<Finding> findings) => string.Join(" | ", findings.Select(static finding => $"{finding.Code} {finding.Details}"));
}
