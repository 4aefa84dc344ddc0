using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Tests.Evaluation;

// Figures that are used or left out, and that a person should look at.
public sealed class DoubtfulFigureTests
{
    [Theory]
    // 192,5 in the year are 95,46 by June (181 of 365 days): 980,18 is 10 times that; 19,8 is a fifth of it, which a bad year may bring.
    [InlineData("flow billion-dong > 192.5", "Q1 45.2; H1 980.18", "figure-ten-times")]
    [InlineData("flow billion-dong > 192.5", "H1 198", "")]
    [InlineData("flow billion-dong > 192.5", "H1 19.8", "")]
    // 9 months let expect 144: 14,4 is a tenth.
    [InlineData("flow billion-dong > 192.5", "9M 14.4", "figure-ten-times")]
    // 97% expected, 9,39% reported; a poverty rate of 0,3% where 2,32% is allowed is a success.
    [InlineData("rate percent > 97", "H1 9.39", "figure-ten-times")]
    [InlineData("rate percent < 2.32 lower", "H1 0.3", "")]
    // Figures that agree with each other tell of a plan missed by far.
    [InlineData("rate percent > 97", "Q1 9; H1 9.4", "")]
    // Three of four houses in one month.
    [InlineData("flow house >= 4 whole", "M01 3", "")]
    public void Findings_SlipOfTen_IsNamed(string line, string reports, string codes) =>
        Assert.Equal(codes, string.Join(' ', Town.Findings(line, reports).Select(static finding => finding.Code.Code)));

    [Theory]
    // 1.200 in the year are 496 by May: 500 fits, 1.500 does not.
    [InlineData("flow person > 1200", "M01 100; M02 200; M03 300; M04 400; M05 500", "figure-looks-cumulative")]
    [InlineData("flow person > 192", "YTD05 80; M06 98", "figure-looks-cumulative")]
    [InlineData("flow person > 192", "Q1 48; Q2 98", "figure-looks-cumulative")]
    [InlineData("flow person > 1200", "M01 80; M02 90; M03 100; M04 110; M05 120", "")]
    [InlineData("flow person > 1200", "M01 400; M02 200; M03 300; M04 400; M05 200", "")]
    public void Findings_MonthsLikeRunningTotals_AreNamed(string line, string reports, string codes) =>
        Assert.Equal(codes, string.Join(' ', Town.Findings(line, reports).Select(static finding => finding.Code.Code)));

    [Theory]
    [InlineData("H1 98; 9M 150 estimated known:2023-08-25", "figure-not-yet-counted")]
    [InlineData("H1 98; Y 201 estimated known:2023-07-10", "figure-not-yet-counted")]
    // What came in after the review belongs to a later one.
    [InlineData("H1 98; 9M 150", "")]
    // The official figure stays; the later estimate is named.
    [InlineData("H1 98 known:2023-07-10; H1 88 estimated known:2023-07-25", "figure-less-final")]
    [InlineData("H1 88 estimated known:2023-07-10; H1 98 known:2023-07-25", "")]
    // Six months by their name, five by their day; the 14th is the day on which data close.
    [InlineData("H1 98 held:2023-05-31 known:2023-07-10", "figure-held-early")]
    [InlineData("H1 98 held:2023-06-14 known:2023-07-10", "")]
    public void Findings_FigureNotUsedAsItSeems_IsNamed(string reports, string codes) => Assert.Equal(
        codes, string.Join(' ', Town.Findings("flow billion-dong > 192.5", reports, "2023-08-31").Select(static finding => finding.Code.Code)));

    // A count of eight months held on 15/08 covers seven months and 15 of 31 days.
    [Theory]
    [InlineData("YTD08 125 held:2023-08-15 known:2023-08-16", "2023-08-15", "ahead")]
    [InlineData("YTD08 125 estimated held:2023-08-15 known:2023-08-16", "2023-08-31", "behind")]
    public void Pace_CountOfAPartOfItsPeriod_IsMeasuredToItsDay(string report, string through, string standing)
    {
        var pace = (ComputedPace)YearOutlook.Of(Town.Judge("flow billion-dong > 192.5", report, "2023-08-16")).Pace;
        Assert.Equal((through, standing), (NodaTime.Text.LocalDatePattern.Iso.Format(pace.Through), pace.Standing.Code));
    }

    // 100, then a gap, then 100 and 1.100: 1.300 in the year at least, which decides, and which is shown.
    [Fact]
    public void BeyondGap_FiguresThatDecide_AreInTheEvidence()
    {
        var evidence = Town.Judge("flow person > 1200", "M01 100; M03 100; M04 1100", "2023-08-31").Explain();
        Assert.Equal("met cannot-miss", evidence.Judgement.Says());
        Assert.Equal(["100 person", "1100 person"], evidence.BeyondGap.Select(static report => report.Reported.ToString()));
        Assert.Null(evidence.Margin);
        Assert.Equal(NoPercentReason.NoFigure, evidence.Percent.Gap);
        Assert.Equal(NoFlipReason.OtherPeriods, evidence.Judgement.FlipMargin().Gap);
    }

    // 50 in the first quarter, 98 by June, 40 counted in the second: the slowest pace is 40 in three months, 98 + 2 x 40 = 178.
    [Fact]
    public void Projection_PeriodCountedApart_WidensTheInterval()
    {
        var projection = (ComputedProjection)YearOutlook.Of(Town.Judge("flow billion-dong > 192.5", "Q1 50; H1 98; Q2 40", "2023-08-31")).Projection;
        Assert.Equal("178", projection.Low.ToString());
    }

    // A stock of 50 on 30/06 says nothing of the days before.
    [Fact]
    public void Intervals_Stock_AreTheDaysOfTheFigures()
    {
        var breaches = Town.Judge("stock house >= 53 throughout", "H1 50; Y 53").Breaches();
        Assert.Equal("[2023-06-30, 2023-06-30]", string.Join(' ', Breach.Intervals(breaches)));
    }
}
