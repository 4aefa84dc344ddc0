using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Outlooks;

// A forecast, an old figure or one season is no basis for the end of the year.
public sealed class NoBasisTests
{
    // March alone, seen in July: April, May and June have closed since. Seen in June it is two months.
    [Theory]
    [InlineData("2023-06-15", "", 2, "200")]
    [InlineData("2023-07-15", "figure-too-old", 3, "")]
    public void Projection_FigureOlderThanTwoPeriods_IsNoBasis(string asOf, string gap, int since, string value)
    {
        var outlook = Ahead.Look("flow house >= 100", "YTD03 50", asOf);
        Assert.Equal(gap, outlook.Projection.Gap?.Code ?? "");
        Assert.Equal(value, (outlook.Projection as ComputedProjection)?.Value.ToString() ?? "");
        Assert.Equal(since, outlook.Judgement.Explain().PeriodsSince);
    }

    // Quarterly figures grow old more slowly: in July only the second quarter has closed since.
    [Fact]
    public void Projection_QuarterlyFigure_CountsItsOwnPeriods() =>
        Assert.Null(Ahead.Look("flow house >= 100 quarterly", "Q1 50", "2023-07-15").Projection.Gap);

    // 1.565,8 ha sown by February do not make 9.394,8 ha by December.
    [Fact]
    public void Projection_SownArea_IsNotProjectedFromOneSeason()
    {
        var outlook = Ahead.Look("flow sown-hectare >= 2570", "YTD02 1565.8", "2023-03-14");
        Assert.Equal(("seasonal", "seasonal", "unclear"), (outlook.Projection.Gap!.Code, outlook.Pace.Gap!.Code, outlook.Outlook.Code));
    }

    // 900 of 2.000 by June last year leave 1.100: with 1.000 by June this year that is 2.100.
    [Fact]
    public void Projection_SownAreaWithLastYear_GoesByLastYear()
    {
        var outlook = Ahead.Look("flow sown-hectare >= 2570 base:YTD06=900 base:Y=2000", "YTD06 1000", "2023-07-14");
        Assert.Equal("2100", ((ComputedProjection)outlook.Projection).Value.ToString());
    }

    // 80 were reached by September; that 120 are expected by December is no figure of what was reached.
    [Theory]
    [InlineData("9M 80; Y 120 estimated held:2023-10-20 known:2023-10-20", "80 house", "open not-yet-reached")]
    [InlineData("Y 120 estimated held:2023-10-20 known:2023-10-20; 9M 80", "80 house", "open not-yet-reached")]
    [InlineData("Y 120 estimated held:2023-10-20 known:2023-10-20", "", "not-determinable no-figure")]
    public void SoFar_ForecastBesideFigures_IsSetApart(string reports, string figure, string says)
    {
        var judgement = Town.Judge("flow house >= 100", reports, "2023-10-30");
        Assert.Equal((figure, says), (judgement.Explain().Figure.ToString(), judgement.Says()));
    }

    [Fact]
    public void Findings_ForecastBesideFigures_IsSaid() => Assert.Equal(
        FindingCode.ForecastSetApart,
            Assert.Single(Town.Findings("flow house >= 100", "9M 80; Y 120 estimated held:2023-10-20 known:2023-10-20", "2023-10-30")).Code);
}
