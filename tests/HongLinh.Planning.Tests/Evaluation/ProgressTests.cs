namespace HongLinh.Planning.Tests.Evaluation;

// Reports that build on each other: named things month by month, growth in ranges, flows that must hold in each period.
public sealed class ProgressTests
{
    private const string Schools = "stock school items A,B,C,D";

    // What is done stays done; a school that a later report does not mention is as it was.
    [Theory]
    [InlineData("M03 done:A,B; M06 done:C,D", "met all-items-done", "4 school")]
    [InlineData("M03 done:A,B; M06 done:C", "open figure-imprecise", null)]
    [InlineData("M03 done:C; M06 done:A lost:B", "not-met item-lost", null)]
    [InlineData("M03 done:A lost:B; M06 done:C", "not-met item-lost", null)]
    [InlineData("M03 done:A,B; M06 done:C; Y done:D", "met year-end-kept", "4 school")]
    [InlineData("M03 done:A,B; M06 done:C; Y done:C lost:D", "not-met year-end-missed", "3 school")]
    [InlineData("M03 done:A,B; M06 done:C,D; M07 nothing-to-report", "met all-items-done", "4 school")]
    [InlineData("M03 done:A lost:B; M07 words", "not-met item-lost", null)]
    [InlineData("M03 done:A; M07 words", "not-determinable words-only", null)]
    [InlineData("M03 4; M07 nothing-to-report", "met all-items-done", "4 school")]
    [InlineData("M03 3; M07 nothing-to-report", "not-determinable absence-stated", null)]
    [InlineData("M03 done:A,B; M06 4", "met all-items-done", "4 school")]
    [InlineData("M03 4; M06 done:A", "open figure-imprecise", null)]
    public void Judge_ItemsMonthByMonth_AddUp(string reports, string says, string? figure)
    {
        var judgement = Town.Judge(Schools, reports);
        Assert.Equal((says, figure), (judgement.Says(), judgement.Explain().Figure?.ToString()));
        Assert.Empty(Town.Findings(Schools, reports));
    }

    [Fact]
    public void Used_ItemsMonthByMonth_AreTheReportsThatSettledSomething()
    {
        Assert.Equal(2, Town.Judge(Schools, "M03 done:A,B; M06 done:C,D").Explain().Used.Count);
        Assert.Single(Town.Judge(Schools, "M03 done:A,B; M06 done:A,B,C").Explain().Used);
    }

    // A later report counts, but not without a word.
    [Theory]
    [InlineData("M03 done:A,B; M06 done:C lost:A", "not-met item-lost", "[A, 2023-M03]")]
    [InlineData("M03 done:B,C,D lost:A; M06 done:A", "met all-items-done", "[A, 2023-M03]")]
    public void Judge_ItemTakenBack_CountsAndIsNoted(string reports, string says, string operands)
    {
        Assert.Equal(says, Town.Verdict(Schools, reports));
        var finding = Assert.Single(Town.Findings(Schools, reports));
        Assert.Equal(("figure-item-reversed", "warning", "it 2023-M06", operands),
            (finding.Code.Code, finding.Severity.Code, finding.Place.ToString(), finding.Details.ToString()));
    }

    // "Tăng trên 13%", "tăng 12-13%".
    [Theory]
    [InlineData("> 13", "+>13%", "literal", "met year-end-kept")]
    [InlineData("> 13", "+>13%", "practice", "exceeded year-end-kept")]
    [InlineData(">= 13", "+>13%", "literal", "exceeded year-end-kept")]
    [InlineData("> 13", "+>12%", "literal", "not-determinable figure-imprecise")]
    [InlineData("> 13", "+<13%", "literal", "not-met year-end-missed")]
    [InlineData("> 13", "+12..13%", "literal", "not-met year-end-missed")]
    [InlineData("> 13", "+12..13%", "lenient", "not-determinable figure-imprecise")]
    [InlineData("> 12", "+12..13%", "lenient", "met year-end-kept")]
    [InlineData("> 12", "+12..13%", "literal", "not-determinable figure-imprecise")]
    [InlineData("> 11", "+12..13%", "literal", "met year-end-kept")]
    [InlineData("> 13", "+13..13%", "lenient", "met year-end-kept")]
    public void Judge_ImpreciseGrowth_DecidesOnlyWhereEveryValueAgrees(string rate, string growth, string policy, string says) =>
        Assert.Equal(says, Town.Verdict("flow billion-dong grows " + rate, "Y " + growth, policy: Town.PolicyOf(policy)));

    // Beside "tăng trên 12%" the level of 226 on 200 says 13% exactly; beside an exact print the print stands.
    [Theory]
    [InlineData("Y 228; Y +>12%", "met year-end-kept")]
    [InlineData("Y 228; Y +12.9%", "not-met year-end-missed")]
    [InlineData("Y >200; Y +>13%", "met year-end-kept")]
    public void Judge_LevelBesideImpreciseGrowth_IsUsed(string reports, string says)
    {
        Assert.Equal(says, Town.Verdict("flow billion-dong grows > 13 base:Y=200", reports));
        Assert.Equal(reports.Contains("12.9", StringComparison.Ordinal) ? ["figure-printed-growth-differs"] : [],
            Town.Findings("flow billion-dong grows > 13 base:Y=200", reports).Select(static finding => finding.Code.Code));
    }

    [Theory]
    [InlineData("flow billion-dong grows > 13", "YTD06 +14% year-before", "[previous-year, same-period-last-year]")]
    [InlineData("flow billion-dong grows > 13 year-before", "YTD06 +>14%", "[same-period-last-year, previous-year]")]
    public void Findings_GrowthOnAnotherBase_NamesBoth(string line, string report, string bases)
    {
        var finding = Assert.Single(Town.Findings(line, report));
        Assert.Equal(("growth-base-mismatch", bases), (finding.Code.Code, finding.Details.ToString()));
        Assert.Equal("not-determinable figure-rejected", Town.Verdict(line, report));
    }

    private const string TwelveMonths = "M01 2; M02 2; M03 1; M04 2; M05 0; M06 2; M07 2; M08 2; M09 1; M10 2; M11 2; M12 2";

    // No more than two accidents in any month: the sum of the months says nothing of that.
    [Theory]
    [InlineData(TwelveMonths, "met held-throughout")]
    [InlineData("M01 2; M02 3", "not-met broken-in-period")]
    [InlineData("M01 2; M02 2", "open holds-so-far")]
    [InlineData("M01 2; M02 2; M12 2", "not-determinable periods-missing")]
    [InlineData("YTD01 2; M02 2", "open holds-so-far")]
    public void Judge_FlowThroughout_HoldsInEachPeriod(string reports, string says)
    {
        Assert.Equal(says, Town.Verdict("flow crash <= 2 throughout lower", reports));
        Assert.Empty(Town.Findings("flow crash <= 2 throughout lower", reports));
    }

    [Theory]
    [InlineData("M01 2; M02 2; YTD02 4", "2023-M01..M02", "open holds-so-far")]
    [InlineData("M01 2; Q1 5; M02 2", "2023-Q1", "open holds-so-far")]
    [InlineData("Y 20", "2023", "not-determinable no-figure")]
    public void Judge_FlowThroughoutOverOtherSpans_IsLeftOutAndNoted(string reports, string period, string says)
    {
        Assert.Equal(says, Town.Verdict("flow crash <= 2 throughout lower", reports));
        var finding = Assert.Single(Town.Findings("flow crash <= 2 throughout lower", reports));
        Assert.Equal(("figure-not-one-period", $"[{period}]"), (finding.Code.Code, finding.Details.ToString()));
    }

    // The period is that of the indicator's cycle.
    [Fact]
    public void Judge_QuarterlyFlowThroughout_CountsQuarters()
    {
        Assert.Equal("met held-throughout", Town.Verdict("flow house >= 1 throughout quarterly", "Q1 1; Q2 2; Q3 1; Q4 1"));
        Assert.Equal("not-met broken-in-period", Town.Verdict("flow house >= 1 throughout quarterly", "Q1 1; Q2 0; Q3 1"));
        Assert.Equal("not-met broken-in-period", Town.Verdict("flow house in 1..2 throughout quarterly", "Q1 1; Q2 3"));
        Assert.Equal(
            ["figure-not-one-period"], Town.Findings("flow house >= 1 throughout quarterly", "Q1 1; M04 1").Select(static finding => finding.Code.Code));
    }
}
