using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

// A figure of last year that comes in later changes what growth is measured against, also in a review that takes in one report more.
public sealed class LaterBaselineTests
{
    // 226 of nothing known is no growth; of last year's 200 it is 13%, which is at least 13%.
    [Fact]
    public void With_FigureOfLastYear_IsThatOfAFullReview()
    {
        var plan = Town.PlanOf("flow billion-dong grows >= 13");
        var reports = ReportText.Read("Y 226; Y 200 year:2022", plan.Lines[0].Indicator.Unit);
        var before = Town.Review(plan, ValueList.From(reports.Take(1)));
        var after = before.With(ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue));
        Assert.Equal("not-determinable no-baseline", before.Judgements[0].Says());
        Assert.Equal("met year-end-kept", after.Judgements[0].Says());
        Assert.Equal(Town.Review(plan, reports).Judgements[0].Says(), after.Judgements[0].Says());
    }
}
