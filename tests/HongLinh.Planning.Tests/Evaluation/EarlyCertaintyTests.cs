namespace HongLinh.Planning.Tests.Evaluation;

// Before the year ends: which verdicts can no longer change, and what can still change the others.
public sealed class EarlyCertaintyTests
{
    [Theory]
    // A flow that cannot fall.
    [InlineData("flow person >= 100", "H1 100", "met flow-passed-bound")]
    [InlineData("flow person > 100", "H1 100", "open not-yet-reached")]
    [InlineData("flow person <= 100 lower", "H1 101", "not-met flow-broke-limit")]
    [InlineData("flow person <= 100 lower", "H1 100", "open holds-so-far")]
    [InlineData("flow person = 100", "H1 101", "not-met flow-broke-limit")]
    [InlineData("flow person near 100 +-5", "H1 106", "not-met flow-broke-limit")]
    [InlineData("flow person >= 100 unlimited", "H1 100", "open holds-so-far")]
    // What was reported beyond a gap is still part of the year: 60 and 50, whatever February brought.
    [InlineData("flow person > 100", "M01 60; M03 50", "met cannot-miss")]
    [InlineData("flow person <= 100 lower", "M01 60; M03 50", "not-met cannot-reach")]
    [InlineData("flow person > 100", "M01 60; M03 40", "open not-yet-reached")]
    // A forecast of the year is not a total that was reached; the total of June is.
    [InlineData("flow person > 100", "Y 150 estimated held:2023-06-20", "not-determinable no-figure")]
    [InlineData("flow person > 100", "YTD05 101; Y 150 estimated held:2023-06-20", "met flow-passed-bound")]
    [InlineData("flow person near 100 +-5", "Y 150 estimated held:2023-06-20", "not-determinable no-figure")]
    [InlineData("flow person in 90..110", "YTD05 111; Y 150 estimated held:2023-06-20", "not-met flow-broke-limit")]
    [InlineData("flow person > 100", "Y 150 held:2023-06-20", "not-determinable no-figure")] // nobody has counted the year in June
    [InlineData("rate percent < 2.32 lower", "Y 2.5 held:2023-06-20", "not-determinable no-figure")]
    [InlineData("flow person > 100", "YTD05 99; Y 150 estimated held:2023-06-20", "open not-yet-reached")]
    // Natural limits: a share is nothing above 100%, and a count of n is at most n.
    [InlineData("stock percent >= 100", "H1 100", "open holds-so-far")]
    [InlineData("stock percent <= 100 lower", "H1 99", "met cannot-miss")]
    [InlineData("stock hamlet covers 0/6", "H1 3", "met cannot-miss")]
    [InlineData("stock hamlet covers 6/6", "H1 0/6", "open not-yet-reached")]
    [InlineData("flow hamlet covers 5/6", "H1 5/6", "met flow-passed-bound")]
    [InlineData("stock place rank 63/63", "H1 40", "met cannot-miss")]
    [InlineData("stock place rank 62/63", "H1 40", "open holds-so-far")]
    // Without a figure nothing is certain, however wide the target is.
    [InlineData("stock hamlet covers 0/6", "", "not-determinable no-figure")]
    [InlineData("stock hamlet covers 0/6", "H1 words", "not-determinable words-only")]
    public void Judge_BeforeTheYearEnds_IsCertainWhereTheWholeIntervalDecides(string line, string reports, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports));

    // Where more than 100 is read as 100 or more, a total of 100 that cannot fall is enough in June.
    [Theory]
    [InlineData("flow person > 100", "H1 100", "met flow-passed-bound")]
    [InlineData("flow person > 100", "H1 99", "open not-yet-reached")]
    [InlineData("flow person < 100 lower", "H1 100", "open holds-so-far")]
    [InlineData("flow person < 100 lower", "H1 101", "not-met flow-broke-limit")]
    public void Judge_StrictBoundReadLeniently_IsDecidedAtTheBound(string line, string reports, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports, policy: Town.Lenient));

    // The policy decides nothing where the figure is past the bound, whatever that is called.
    [Theory]
    [InlineData("Y 100", true)]
    [InlineData("Y 101", false)]
    [InlineData("Y 99", false)]
    public void IsAtBound_FigureAndPolicy_IsTheFigureAlone(string reports, bool isAtBound) => Assert.All(
        new[] { Town.Literal, Town.Lenient, Town.Practice },
        policy => Assert.Equal(isAtBound, Town.Judge("stock person > 100", reports, policy: policy).IsAtBound));

    // 52/52 hamlets: one that failed decides in June; one that is silent does not.
    [Theory]
    [InlineData("stock hamlet covers 52/52", "M06 done:, lost:T7", "not-met cannot-reach")]
    [InlineData("stock hamlet covers 52/52", "M06 51/52; M06 done:, lost:T7", "not-met cannot-reach")]
    [InlineData("stock hamlet covers 52/52", "M06 51/52", "open not-yet-reached")]
    [InlineData("stock hamlet covers 51/52", "M06 done:, lost:T7", "open figure-imprecise")]
    [InlineData("stock hamlet covers 51/52", "M06 50/52; M06 done:, lost:T7", "open not-yet-reached")]
    [InlineData("stock hamlet covers 2/4", "M06 done:A,B", "met cannot-miss")]
    [InlineData("stock hamlet covers 2/4", "M06 done:A,B lost:C,D", "met cannot-miss")]
    [InlineData("stock hamlet covers 3/4", "Y done:A,B lost:C", "not-determinable figure-imprecise")]
    [InlineData("stock hamlet covers 3/4", "Y done:A,B lost:C,D", "not-met year-end-missed")]
    public void Judge_CoverageWithFailures_IsLostForGood(string line, string reports, string says)
    {
        Assert.Equal(says, Town.Verdict(line, reports));
        Assert.Empty(Town.Findings(line, reports));
    }

    [Theory]
    [InlineData("M06 done:A,B lost:C,D,E", "figure-above-maximum", "[4 hamlet]")]
    [InlineData("M06 4/4; M06 done:, lost:A", "figures-differ", "[2, 4 hamlet of 4 hamlet; done [], failed [A]]")]
    public void Judge_CoverageListThatCannotBe_IsAFinding(string reports, string code, string operands)
    {
        var finding = Assert.Single(Town.Findings("stock hamlet covers 4/4", reports));
        Assert.Equal((code, operands), (finding.Code.Code, finding.Details.ToString()));
    }

    // After its date an event without a report stays what nobody knows.
    [Theory]
    [InlineData("", "not-determinable no-figure")]
    [InlineData("M09 nothing-to-report", "not-determinable absence-stated")]
    [InlineData("M09 on:2023-07-02", "not-met event-late")]
    public void Judge_MilestoneAfterItsDate_NeedsAReport(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("stock house by 2023-06-30", reports, "2024-02-01"));

    [Theory]
    [InlineData("flow billion-dong > 1400", "YTD06 724", "[lacking 676 billion-dong, periods [2023-M07, 2023-M08, 2023-M09, 2023-M10, 2023-M11, 2023-M12]]")]
    [InlineData("flow billion-dong > 1400", "YTD10 724 estimated", "[lacking 676 billion-dong, periods [2023-M11, 2023-M12], maturity estimated]")]
    [InlineData("flow billion-dong > 1400", "YTD08 700; M10 24", "[lacking 676 billion-dong, periods [2023-M09, 2023-M11, 2023-M12]]")]
    [InlineData("flow billion-dong <= 1400 lower", "YTD11 724", "[left 676 billion-dong, periods [2023-M12]]")]
    [InlineData("stock percent > 97", "YTD06 95.5", "[lacking 1.5 percentage-point, periods [2023-M12]]")]
    [InlineData("stock percent < 2 lower", "YTD06 2.5", "[lacking -0.5 percentage-point, periods [2023-M12]]")]
    [InlineData("stock percent > 97", "YTD06 97", "[lacking 0 percentage-point, periods [2023-M12]]")]
    [InlineData("stock percent > 97", "YTD06 98", "[periods [2023-M12]]")]
    [InlineData("stock percent > 97 throughout", "YTD10 98; M12 98", "[periods [2023-M11]]")]
    [InlineData("average percent > 97", "YTD10 98", "[periods [2023-M11, 2023-M12]]")]
    [InlineData("rate percent > 97", "YTD10 98/100", "[periods [2023-M11, 2023-M12]]")]
    [InlineData("stock school items A,B,C,D", "M06 done:A,B", "[items 2 school [C, D], periods [2023-M12]]")]
    [InlineData("stock hamlet covers 4/4", "M06 done:A,B", "[items 2 hamlet [], periods [2023-M12]]")]
    [InlineData("stock school items A,B,C,D", "M06 3", "[lacking 1 school, periods [2023-M12]]")]
    [InlineData("flow billion-dong grows > 13", "YTD06 +9.6%", "[lacking 3.4 percentage-point, periods [2023-M12]]")]
    [InlineData("flow person > 100 sum units:a,b", "YTD11 20 about:a", "[units [b], periods [2023-M12]]")]
    [InlineData("stock house by 2023-06-30", "", "[]")]
    [InlineData("stock road words", "", "[]")]
    [InlineData("flow billion-dong > 1400", "YTD06 1401 estimated", "[]")]
    [InlineData("flow billion-dong > 1400", "Y 724", "[]")]
    [InlineData("stock person > 100 and < 200", "YTD06 90", "[lacking 10 person, periods [2023-M12]]")]
    public void StillOpen_EachKind_IsWhatCanStillChangeTheVerdict(string line, string reports, string open) =>
        Assert.Equal(open, Town.Judge(line, reports).Explain().StillOpen.ToString());

    [Fact]
    public void StillOpen_NoFigureOfAFlow_IsTheWholeYear() =>
        Assert.Equal(12, Assert.IsType<OpenPeriods>(Assert.Single(Town.Judge("flow person > 1", "").Explain().StillOpen)).Periods.Count);
}
