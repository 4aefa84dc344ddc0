namespace HongLinh.Planning.Tests.Evaluation;

// "Không phát sinh" is a report of nothing: 0 of what adds up over the year. "Không áp dụng" says nothing of an amount.
public sealed class NothingHappenedTests
{
    [Theory]
    [InlineData("flow fire <= 0 lower", "Y nothing-to-report", "met year-end-kept")] // 0 of 0 allowed
    [InlineData("flow fire <= 0 lower", "M01 nothing-to-report", "open holds-so-far")]
    [InlineData("flow fire <= 0 lower", "M01 nothing-to-report; M02 1", "not-met flow-broke-limit")] // 0 + 1 of 0 allowed
    [InlineData("flow fire <= 0 lower", "Y not-applicable", "not-determinable absence-stated")]
    [InlineData("flow job >= 20", "M01 12; M02 nothing-to-report; M03 8", "met flow-passed-bound")] // 12 + 0 + 8
    [InlineData("flow job >= 20", "M01 12; M02 nothing-to-report; M03 7", "open not-yet-reached")] // 19
    [InlineData("flow job >= 20", "Y nothing-to-report", "not-met year-end-missed")]
    [InlineData("stock job >= 20", "Y nothing-to-report", "not-determinable absence-stated")] // a level is not nothing because nothing happened
    [InlineData("flow job grows >= 20 base:Y=10", "Y nothing-to-report", "not-met year-end-missed")] // 0 of 10 is -100%
    public void Judge_NothingToReport_IsZeroOfWhatAddsUp(string line, string reports, string says) => Assert.Equal(says, Town.Verdict(line, reports));

    // Of the first six months nothing, after 12 until March, speaks of the months since: the total is 12 or more and not 0.
    [Theory]
    [InlineData("flow job >= 12", "YTD03 12; YTD06 nothing-to-report", "met flow-passed-bound")]
    [InlineData("flow job >= 13", "YTD03 12; YTD06 nothing-to-report", "open figure-imprecise")]
    public void Judge_NothingAfterATotal_TakesNothingBack(string line, string reports, string says) => Assert.Equal(says, Town.Verdict(line, reports));

    [Fact]
    public void State_NothingHappened_IsSaidBesideTheVerdict()
    {
        var judgement = Town.Judge("flow fire <= 0 lower", "Y nothing-to-report");
        Assert.Equal((ReportState.NothingToReport, "0 fire"), (judgement.State, judgement.Explain().Figure!.Value.ToString()));
    }
}
