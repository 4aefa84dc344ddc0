namespace HongLinh.Planning.Tests.Evaluation;

public sealed class LevelTests
{
    // The year's figure against each comparator: clearly better, equal, clearly worse.
    [Theory]
    [InlineData("stock person > 10", "11", "literal", "met year-end-kept")]
    [InlineData("stock person > 10", "11", "practice", "exceeded year-end-kept")]
    [InlineData("stock person > 10", "10", "literal", "not-met year-end-missed")]
    [InlineData("stock person > 10", "10", "lenient", "met year-end-kept")]
    [InlineData("stock person > 10", "10", "practice", "met year-end-kept")]
    [InlineData("stock person > 10", "9", "practice", "not-met year-end-missed")]
    [InlineData("stock person >= 10", "11", "literal", "exceeded year-end-kept")]
    [InlineData("stock person >= 10", "11", "practice", "exceeded year-end-kept")]
    [InlineData("stock person >= 10", "10", "literal", "met year-end-kept")]
    [InlineData("stock person >= 10", "10", "practice", "met year-end-kept")]
    [InlineData("stock person >= 10", "9.999", "practice", "not-met year-end-missed")]
    [InlineData("stock person < 10 lower", "9", "literal", "met year-end-kept")]
    [InlineData("stock person < 10 lower", "9", "practice", "exceeded year-end-kept")]
    [InlineData("stock person < 10 lower", "10", "literal", "not-met year-end-missed")]
    [InlineData("stock person < 10 lower", "10", "lenient", "met year-end-kept")]
    [InlineData("stock person < 10 lower", "11", "practice", "not-met year-end-missed")]
    [InlineData("stock person <= 10 lower", "9", "literal", "exceeded year-end-kept")]
    [InlineData("stock person <= 10 lower", "10", "literal", "met year-end-kept")]
    [InlineData("stock person <= 10 lower", "10", "practice", "met year-end-kept")]
    [InlineData("stock person <= 10 lower", "11", "literal", "not-met year-end-missed")]
    [InlineData("stock person = 10", "10", "literal", "met year-end-kept")]
    [InlineData("stock person = 10", "10", "practice", "met year-end-kept")]
    [InlineData("stock person = 10", "11", "practice", "not-met year-end-missed")]
    [InlineData("stock person = 10", "9", "literal", "not-met year-end-missed")]
    public void Judge_YearFigure_DecidesByComparator(string line, string figure, string policy, string says) =>
        Assert.Equal(says, Town.Verdict(line, "Y " + figure, policy: Town.PolicyOf(policy)));

    [Theory]
    [InlineData("stock person > 10", true)]
    [InlineData("stock person < 10", true)]
    [InlineData("stock person >= 10", false)]
    [InlineData("stock person <= 10", false)]
    [InlineData("stock person = 10", false)]
    public void IsAtBound_FigureEqualsBound_IsTrueForStrictOnesUnderEveryPolicy(string line, bool atBound) =>
        Assert.All([Town.Literal, Town.Lenient, Town.Practice], policy => Assert.Equal(atBound, Town.Judge(line, "Y 10", policy: policy).IsAtBound));

    // Never: a kept target is met, however far beyond.
    [Theory]
    [InlineData("stock person >= 10", "11")]
    [InlineData("stock person > 10", "11")]
    [InlineData("stock person <= 10 lower", "9")]
    public void Judge_PolicyThatNeverExceeds_SaysMet(string line, string figure) =>
        Assert.Equal("met year-end-kept", Town.Verdict(line, "Y " + figure, policy: Town.Literal with { Name = "never", Exceedance = ExceedanceRule.Never }));

    // In June nothing is decided for a stock; after the year a June figure is not a figure for the year.
    [Theory]
    [InlineData("stock person > 10", "H1 11", "2023-06-30", "open holds-so-far")]
    [InlineData("stock person > 10", "H1 9", "2023-06-30", "open not-yet-reached")]
    [InlineData("stock person < 10 lower", "H1 11", "2023-06-30", "open not-yet-reached")]
    [InlineData("stock person > 10", "H1 11", "2024-01-15", "not-determinable no-figure-for-year")]
    [InlineData("stock person > 10", "H1 9", "2024-01-15", "not-determinable no-figure-for-year")]
    [InlineData("stock person > 10", "M12 11", "2024-01-15", "met year-end-kept")]
    [InlineData("stock person > 10", "H1 9; Q4 11", "2024-01-15", "met year-end-kept")]
    [InlineData("stock person > 10", "H1 11; M12 9", "2024-01-15", "not-met year-end-missed")]
    public void Judge_RunningYear_IsOpen(string line, string reports, string asOf, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports, asOf));

    // A flow only grows: above the bound it stays above, over the limit it stays over.
    [Theory]
    [InlineData("flow person >= 10", "H1 10", "2023-06-30", "met flow-passed-bound")]
    [InlineData("flow person >= 10", "H1 11", "2023-06-30", "exceeded flow-passed-bound")]
    [InlineData("flow person > 10", "H1 10", "2023-06-30", "open not-yet-reached")]
    [InlineData("flow person > 10", "H1 11", "2024-01-15", "met flow-passed-bound")]
    [InlineData("flow person > 10", "H1 9", "2024-01-15", "not-determinable no-figure-for-year")]
    [InlineData("flow person < 10", "H1 9", "2023-06-30", "open holds-so-far")]
    [InlineData("flow person < 10", "H1 10", "2023-06-30", "not-met flow-broke-limit")]
    [InlineData("flow person < 10", "H1 11", "2024-01-15", "not-met flow-broke-limit")]
    [InlineData("flow person <= 10", "H1 10", "2023-06-30", "open holds-so-far")]
    [InlineData("flow person = 10", "H1 11", "2023-06-30", "not-met flow-broke-limit")]
    [InlineData("flow person = 10", "H1 10", "2023-06-30", "open holds-so-far")]
    [InlineData("flow person = 10", "H1 9", "2023-06-30", "open not-yet-reached")]
    [InlineData("flow person >= 10 unlimited", "H1 11", "2023-06-30", "open holds-so-far")]
    [InlineData("flow person <= 10 unlimited", "H1 11", "2023-06-30", "open not-yet-reached")]
    public void Judge_Flow_IsCertainOnceItPassed(string line, string reports, string asOf, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports, asOf));

    // ">9" is "hơn 9": the figure lies somewhere above.
    [Theory]
    [InlineData("stock person > 10", "Y >10", "literal", "met year-end-kept")]
    [InlineData("stock person >= 10", "Y >10", "literal", "exceeded year-end-kept")]
    [InlineData("stock person > 10", "Y >10", "practice", "exceeded year-end-kept")]
    [InlineData("stock person > 10", "Y >9", "literal", "not-determinable figure-imprecise")]
    [InlineData("stock person > 10", "Y <10", "literal", "not-met year-end-missed")]
    [InlineData("stock person > 10", "Y <10", "practice", "not-met year-end-missed")]
    [InlineData("stock person > 10", "Y <11", "literal", "not-determinable figure-imprecise")]
    [InlineData("stock person < 10 lower", "Y <10", "literal", "met year-end-kept")]
    [InlineData("stock person < 10 lower", "Y >10", "lenient", "not-met year-end-missed")]
    [InlineData("stock person > 10", "Y 10..12", "literal", "not-determinable figure-imprecise")]
    [InlineData("stock person > 10", "Y 10..12", "lenient", "met year-end-kept")]
    [InlineData("stock person >= 10", "Y 10..12", "literal", "met year-end-kept")]
    [InlineData("stock person >= 10", "Y 8..10", "literal", "not-determinable figure-imprecise")]
    [InlineData("stock person > 10", "Y 8..10", "literal", "not-met year-end-missed")]
    [InlineData("stock person = 10", "Y 10..10", "literal", "met year-end-kept")]
    [InlineData("stock person = 10", "Y 9..11", "literal", "not-determinable figure-imprecise")]
    [InlineData("stock person = 10", "Y >10", "practice", "not-met year-end-missed")]
    [InlineData("stock person > 10", "H1 >9", "literal", "open figure-imprecise")]
    [InlineData("flow person > 10", "H1 >10", "literal", "met flow-passed-bound")]
    [InlineData("flow person > 10", "H1 >9", "literal", "open figure-imprecise")]
    [InlineData("flow person < 10", "H1 >10", "literal", "not-met flow-broke-limit")]
    public void Judge_ImpreciseReport_DecidesOnlyWhereEveryValueAgrees(string line, string reports, string policy, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports, policy: Town.PolicyOf(policy)));

    [Theory]
    [InlineData("Y words", "reported", "words-only")]
    [InlineData("Y nothing-to-report", "nothing-to-report", "absence-stated")]
    [InlineData("Y not-applicable", "not-applicable", "absence-stated")]
    [InlineData("Y withheld", "withheld", "absence-stated")]
    [InlineData("Y not-yet-counted", "awaited", "absence-stated")]
    [InlineData("", "awaited", "no-figure")]
    public void Judge_ReportWithoutFigure_IsNotDeterminable(string reports, string state, string reason)
    {
        foreach (var line in new[] { "stock person > 10", "stock person <= 10", "flow person > 10", "rate percent in 1..2", "stock person covers 5/6",
            "stock school items A,B", "stock person by 2023-06-30" })
        {
            // Nothing that adds up over the year happened: that is a figure, and a test of its own.
            if (line == "flow person > 10" && reports == "Y nothing-to-report")
            {
                continue;
            }

            var judgement = Town.Judge(line, reports, "2024-01-15");
            Assert.Equal((state, "not-determinable " + reason, "unknown"), (judgement.State.Code, judgement.Says(), judgement.SoFar.Code));
        }
    }

    // Clerks report "not yet counted" first; the figure that follows is not a second figure but the first.
    [Theory]
    [InlineData("Y not-yet-counted; Y 11")]
    [InlineData("Y words; Y 11")]
    [InlineData("Y 11; Y words")]
    public void Judge_FigureBesideAReportWithoutOne_Stands(string reports)
    {
        Assert.Equal("met year-end-kept", Town.Verdict("stock person > 10", reports));
        Assert.Empty(Town.Findings("stock person > 10", reports));
    }

    [Theory]
    [InlineData("flow person > 10", "H1 11; M07 nothing-to-report")]
    [InlineData("flow person > 10", "H1 11; YTD07 not-yet-counted")]
    [InlineData("flow person > 10", "H1 11; 9M words")]
    [InlineData("flow person > 10", "H1 11; Y withheld")]
    public void Judge_FlowThatPassed_StaysCertainWhateverIsSilentLater(string line, string reports) =>
        Assert.Equal("met flow-passed-bound", Town.Verdict(line, reports, "2024-01-15"));

    [Theory]
    [InlineData("stock person > 10", "M03 11", "2023-03-31", "reported")]
    [InlineData("stock person > 10", "", "2023-01-31", "not-due")]
    [InlineData("stock person > 10", "", "2023-02-01", "awaited")]
    public void State_ByDay_SaysWhetherAFigureIsDue(string line, string reports, string asOf, string state) =>
        Assert.Equal(state, Town.Judge(line, reports, asOf).State.Code);
}
