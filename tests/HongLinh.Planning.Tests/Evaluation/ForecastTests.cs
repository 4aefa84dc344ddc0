using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Tests.Evaluation;

// The administrative year closes on 14 December (Nghị định 09/2019/NĐ-CP, Điều 12): what is said of the year before is a forecast, what is
// estimated after it may decide the line, but not for certain before 31 December.
public sealed class ForecastTests
{
    [Theory]
    // Nothing but a forecast: nothing is known to date.
    [InlineData("Y 201 estimated held:2023-07-10 known:2023-07-10", "2023-07-31", "not-determinable no-figure")]
    [InlineData("Y 192 estimated held:2023-12-01 known:2023-12-01", "2023-12-02", "not-determinable no-figure")]
    [InlineData("Y 192 estimated held:2023-12-13 known:2023-12-13", "2023-12-31", "not-determinable no-figure")]
    // A day on the 10th that comes in on the 20th says what was thought on the 10th.
    [InlineData("Y 201 estimated held:2023-12-10 known:2023-12-20", "2023-12-31", "not-determinable no-figure")]
    [InlineData("Y 192 estimated held:2023-12-13 known:2023-12-13", "2024-01-31", "not-determinable no-figure-for-year")]
    // Beside what was reached it decides nothing: 180 of more than 192,5 by November.
    [InlineData("YTD11 180 estimated; Y 192 estimated held:2023-12-01 known:2023-12-01", "2023-12-02", "open not-yet-reached")]
    // From the 14th on it is the estimate of the year, by which the target is kept or missed.
    [InlineData("Y 192.4 estimated held:2023-12-14 known:2023-12-14", "2023-12-31", "not-met year-estimate-missed")]
    [InlineData("Y 201 estimated held:2023-12-15 known:2023-12-15", "2023-12-20", "met year-estimate-kept")]
    [InlineData("YTD11 180; M12 13 estimated held:2023-12-20 known:2023-12-20", "2023-12-31", "met year-estimate-kept")]
    // A count after the 14th is the result; so is an estimate once the year is over and nothing better came in.
    [InlineData("Y 201 held:2023-12-20 known:2023-12-20", "2023-12-31", "met year-end-kept")]
    [InlineData("Y 192.4 estimated held:2023-12-14 known:2023-12-14", "2024-01-31", "not-met year-end-missed")]
    public void Judge_FigureOfTheYear_DecidesByTheDayOnWhichItCameIn(string reports, string asOf, string says) =>
        Assert.Equal(says, Town.Verdict("flow billion-dong > 192.5", reports, asOf));

    // 98,5% expected in June for a level to be held above 99%: no day of it has been seen.
    [Theory]
    [InlineData("Y 98.5 estimated held:2023-06-01 known:2023-06-01", "2023-06-15", 0)]
    [InlineData("Y 98.5 estimated held:2023-06-01 known:2023-06-01", "2024-01-31", 0)]
    [InlineData("Y 98.5 estimated held:2023-12-15 known:2023-12-15", "2024-01-31", 1)]
    public void Breaches_Forecast_BreaksNothing(string reports, string asOf, int breaches) =>
        Assert.Equal(breaches, Town.Judge("rate percent > 99 throughout", reports, asOf).Breaches().Count);

    [Theory]
    [InlineData("Y 192.4 estimated held:2023-12-14 known:2023-12-14", "unlikely")]
    [InlineData("Y 201 estimated held:2023-12-14 known:2023-12-14", "likely-met")]
    [InlineData("YTD11 193; Y 201 held:2023-12-14 known:2023-12-14", "certain")]
    [InlineData("Y 201 estimated held:2023-12-01 known:2023-12-01", "unclear")]
    public void Outlook_EstimateOfTheYear_IsNotCertain(string reports, string outlook) =>
        Assert.Equal(outlook, YearOutlook.Of(Town.Judge("flow billion-dong > 192.5", reports, "2023-12-20")).Outlook.Code);

    [Fact]
    public void Foreseen_NothingElseKnown_IsKeptBesideTheJudgement()
    {
        var evidence = Town.Judge("flow billion-dong > 192.5", "Y 201 estimated held:2023-07-10 known:2023-07-10", "2023-07-31").Explain();
        Assert.Equal((0, 1), (evidence.Used.Count, evidence.Foreseen.Count));
        Assert.Equal(ReportState.Awaited, evidence.Judgement.State);
    }

    // What has happened and what is done by name is no forecast, whatever period it is reported for.
    [Theory]
    [InlineData("stock school by 2023-06-30", "Y on:2023-05-20 held:2023-06-01 known:2023-06-01", "met event-happened")]
    [InlineData("stock school items A,B", "Y done:A,B held:2023-06-01 known:2023-06-01", "met year-end-kept")]
    public void Judge_WhatIsDone_IsNoForecast(string line, string report, string says) => Assert.Equal(says, Town.Verdict(line, report, "2023-07-01"));
}
