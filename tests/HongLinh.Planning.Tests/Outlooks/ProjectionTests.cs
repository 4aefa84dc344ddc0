using System.Globalization;
using CsCheck;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Outlooks;

public sealed class ProjectionTests
{
    // Nothing in January, a tenth in February, a fifth in March, the rest in December.
    private static readonly Phasing Late = Phasing.ProfileInPercent([0m, 10m, 20m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 70m]);

    [Theory]
    // One figure shows no spread; a total that cannot fall is a floor.
    [InlineData("flow billion-dong >= 1400", "H1 724", "run-rate 1448 724..- too-few-figures")]
    [InlineData("flow billion-dong >= 1400 unlimited", "H1 724", "run-rate 1448 -..- too-few-figures")]
    // 50 a month to February, 65 a month to June: 360 + 6 × 50 = 660, 360 + 6 × 65 = 750.
    [InlineData("flow billion-dong >= 720", "YTD02 100; H1 360", "run-rate 720 660..750 slowest-and-fastest-pace")]
    // 160 in three months: 640; 160 + 9 × 40 = 520, 160 + 9 × 70 = 790.
    [InlineData("flow billion-dong >= 720", "M01 50; M02 40; M03 70", "run-rate 640 520..790 slowest-and-fastest-pace")]
    // Where months can be negative the worst one is: 10 + 10 × (-10) = -90, 10 + 10 × 20 = 210.
    [InlineData("flow billion-dong >= 100 unlimited", "M01 20; M02 -10", "run-rate 60 -90..210 slowest-and-fastest-pace")]
    // An imprecise figure in the middle joins the span around it.
    [InlineData("flow billion-dong >= 720", "YTD02 100; YTD04 >200; H1 360", "run-rate 720 660..750 slowest-and-fastest-pace")]
    public void Projection_RunRate_GoesOnAtTheMeanMonth(string line, string reports, string says) =>
        Assert.Equal(says, Ahead.Look(line, reports).Projection.Says());

    [Theory]
    // 700 more last year; this year stands at 724/600 of last year: 724 + 700 × 724/600 = 4706/3.
    [InlineData("base:H1=600 base:Y=1300", "H1 724", "last-year-remainder 1424 1424..4706/3 smallest-and-largest-ratio")]
    // Ratios 90/100 in the first quarter, 210/200 in the second: 300 + 400 × 0,9 = 660, 300 + 400 × 1,05 = 720.
    [InlineData("base:Q1=100 base:Q2=200 base:Y=700", "Q1 90; H1 300", "last-year-remainder 700 660..720 smallest-and-largest-ratio")]
    // The rest of last year by its own quarters, without its first half: nothing to compare this year with.
    [InlineData("base:Q3=150 base:Q4=250", "H1 300", "last-year-remainder 700 300..- too-few-figures")]
    // Where last year is not known to its end, or its half was more than its whole, it says nothing.
    [InlineData("base:Q3=150", "H1 300", "run-rate 600 300..- too-few-figures")]
    [InlineData("base:H1=600 base:Y=500", "H1 300", "run-rate 600 300..- too-few-figures")]
    // Single months and a quarter join to the rest of the year.
    [InlineData("base:M07=100 base:M08=100 base:M09=100 base:Q4=100", "H1 300", "last-year-remainder 700 300..- too-few-figures")]
    public void Projection_LastYearKnown_AddsItsRest(string baselines, string reports, string says) =>
        Assert.Equal(says, Ahead.Look("flow billion-dong >= 1400 " + baselines, reports).Projection.Says());

    [Theory]
    [InlineData("rate percent > 97", "H1 97.5", "latest-level 195/2 -..- too-few-figures")]
    // Up half a point in a month: 97,5 + 6 × 0,5 is more than there is; no change is let in.
    [InlineData("rate percent > 97", "Q1 96; H1 97.5", "latest-level 195/2 195/2..100 largest-fall-and-rise")]
    // Down 0,2 a month: 97,4 - 6 × 0,2 = 96,2.
    [InlineData("rate percent > 97", "Q1 98; H1 97.4", "latest-level 487/5 481/5..487/5 largest-fall-and-rise")]
    [InlineData("stock hamlet covers 52/52", "Q1 30/52; H1 36/52", "latest-level 36 36..48 largest-fall-and-rise")]
    [InlineData("stock hamlet covers 52/52", "Q1 30/52; H1 45/52", "latest-level 45 45..52 largest-fall-and-rise")]
    // Things that are done stay done: 2 + 6 × 1/3 = 4.
    [InlineData("stock school items A,B,C,D,E", "Q1 done:A; H1 done:A,B", "latest-level 2 2..4 largest-fall-and-rise")]
    [InlineData("stock school items A,B,C,D,E", "H1 done:A,B", "latest-level 2 2..- too-few-figures")]
    public void Projection_Levels_StayAsTheyAre(string line, string reports, string says) =>
        Assert.Equal(says, Ahead.Look(line, reports).Projection.Says());

    // 15 where a tenth was planned is 150; 20 where a fifth was planned is 100: 35 + 0,7 × 100 and 35 + 0,7 × 150.
    [Theory]
    [InlineData("M01 10; M02 5", "phased 150 15..- too-few-figures")]
    [InlineData("M01 10; M02 5; M03 20", "phased 350/3 105..140 slowest-and-fastest-pace")]
    // With April, for which nothing was planned: 27 on a fifth is 135, so 42 + 0,7 × 135 = 136,5 and 42 + 0,7 × 150 = 147.
    [InlineData("M01 10; M02 5; M03 20; M04 7", "phased 140 273/2..147 slowest-and-fastest-pace")]
    [InlineData("M01 10", "nothing-planned-yet")]
    public void Projection_DeclaredProfile_CountsPlannedShares(string reports, string says) =>
        Assert.Equal(says, Ahead.Look("flow billion-dong >= 100", reports, phasing: Late).Projection.Says());

    // 1.565,8 ha where 55% was to be sown: 1.565,8 / 0,55 = 31316/11.
    [Fact]
    public void Projection_SowingSeasons_SeeTheYearHalfDone() => Assert.Equal(
        "phased 31316/11 7829/5..- too-few-figures",
        Ahead.Look("flow sown-hectare >= 2570", "YTD02 1565.8", phasing: Phasing.ProfileInPercent([40m, 15m, 0m, 0m, 25m, 10m, 5m, 5m, 0m, 0m, 0m, 0m]))
            .Projection.Says());

    [Theory]
    [InlineData("run-rate", "run-rate 600 300..- too-few-figures")]
    [InlineData("phased", "phased 600 300..- too-few-figures")]
    [InlineData("last-year-remainder", "last-year-remainder 700 700..700 smallest-and-largest-ratio")]
    [InlineData("latest-level", "method-does-not-fit")]
    public void Projection_MethodOfTheCaller_IsTaken(string code, string says)
    {
        Assert.True(ProjectionMethod.TryFromCode(code, out var method));
        Assert.Equal(says, Ahead.Look("flow billion-dong >= 800 base:H1=300 base:Y=700", "H1 300", method: method).Projection.Says());
    }

    [Fact]
    public void Projection_MethodThatDoesNotFit_SaysSo()
    {
        Assert.Equal("method-does-not-fit", Ahead.Look("stock household >= 100", "H1 80", method: ProjectionMethod.RunRate).Projection.Says());
        Assert.Equal(
            "method-does-not-fit",
            Ahead.Look("flow billion-dong >= 100", "H1 80", phasing: Phasing.Replicated, method: ProjectionMethod.Phased).Projection.Says());
        Assert.Equal("no-last-year", Ahead.Look("flow billion-dong >= 100", "H1 80", method: ProjectionMethod.LastYearRemainder).Projection.Says());
    }

    [Theory]
    [InlineData("flow billion-dong >= 1400", "Y 1500", "2023-12-31")]
    [InlineData("flow billion-dong >= 1400", "H1 724", "2024-01-15")]
    public void Projection_YearOver_IsNone(string line, string reports, string asOf) =>
        Assert.Equal("year-over", Ahead.Look(line, reports, asOf).Projection.Says());

    // February 2024 ends on the 29th, that of 2023 on the 28th: both are the end of February.
    [Fact]
    public void Projection_LeapYear_FindsTheSameMonthsOfLastYear()
    {
        var report = new Observation
        {
            Indicator = IndicatorCode.Of("it"),
            Period = ReportingPeriod.YearToDate(PlanYear.Of(2024), 2),
            Reported = ReportedExact.Of(Money.BillionDong.Of(30m)),
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2024, 2, 29),
            RecordedAt = Instant.FromUtc(2024, 3, 5, 0, 0),
        };
        var line = LineText.Read("flow billion-dong >= 150") with
        {
            Baselines =
            [
                Baseline.Of(ReportingPeriod.YearToDate(PlanYear.Of(2023), 2), Money.BillionDong.Of(20m)),
                Baseline.Of(ReportingPeriod.WholeYear(PlanYear.Of(2023)), Money.BillionDong.Of(120m)),
            ],
        };
        // 30 + 100; at the ratio 30/20 it would be 30 + 150.
        Assert.Equal(
            "last-year-remainder 130 130..180 smallest-and-largest-ratio", Ahead.Look(line, PlanYear.Of(2024), "2024-03-10", report).Projection.Says());
    }

    [Fact]
    public void Projection_MonthlyTotals_LieInTheirIntervalAboveWhatIsThere() =>
        Gen.Int[0, 100].Array[9, 11].Sample(static months =>
        {
            var reports = string.Join("; ", months.Select(static (value, i) => string.Create(CultureInfo.InvariantCulture, $"M{i + 1:00} {value}")));
            var projection = (ComputedProjection)Ahead.Look("flow billion-dong >= 500", reports, "2023-12-20").Projection;
            return projection.Low <= projection.Value && projection.Value <= projection.High && projection.Low >= Fraction.From(months.Sum());
        });
}
