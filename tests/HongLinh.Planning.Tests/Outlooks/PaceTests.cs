using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Outlooks;

public sealed class PaceTests
{
    // Sown in winter-spring and in summer-autumn: 40 + 15 % by the end of February.
    private static readonly Phasing Sowing = Phasing.ProfileInPercent([40m, 15m, 0m, 0m, 25m, 10m, 5m, 5m, 0m, 0m, 0m, 0m]);

    // Planned, actual, ratio, standing, required per month left, average per month so far; all counted by hand.
    [Theory]
    // 1.400 × 6/12 = 700; 724/700 = 181/175; (1.400 - 724)/6 = 112,666... = 338/3; 724/6 = 362/3
    [InlineData("flow billion-dong > 1400", "H1 724", "700 724 181/175 ahead 338/3 362/3")]
    // 192.500/2 = 96.250; 198.018/96.250 = 99009/48125; the number of the year is passed
    [InlineData("flow million-dong > 192500", "H1 198.018 billion-dong", "96250 198018 99009/48125 ahead 0 33003")]
    [InlineData("flow billion-dong >= 120", "M01 5; M02 15; M03 10", "30 30 1 on-pace 10 10")]
    [InlineData("flow billion-dong >= 120", "H1 50", "60 50 5/6 behind 35/3 25/3")]
    [InlineData("flow billion-dong >= 120", "H1 120", "60 120 2 ahead 0 20")]
    // A limit: less than planned is good, and what is left of it is what each month may still bring.
    [InlineData("flow billion-dong <= 120 lower", "H1 50", "60 50 5/6 ahead 35/3 25/3")]
    [InlineData("flow billion-dong <= 120 lower", "H1 70", "60 70 7/6 behind 25/3 35/3")]
    [InlineData("flow billion-dong <= 120 lower", "H1 130", "60 130 13/6 behind 0 65/3")]
    // Stocks and rates are held against the whole target in every month; no month adds to a rate.
    [InlineData("stock household >= 100", "M04 80", "100 80 4/5 behind 5/2 -")]
    [InlineData("stock household <= 100 lower", "H1 130", "100 130 13/10 behind -5 -")]
    [InlineData("stock household <= 100 lower", "H1 90", "100 90 9/10 ahead 0 -")]
    [InlineData("rate percent > 97", "H1 95", "97 95 95/97 behind - -")]
    [InlineData("stock hamlet covers 52/52", "H1 39/52", "52 39 3/4 behind 13/6 -")]
    [InlineData("stock school items A,B,C,D", "H1 done:A,B", "4 2 1/2 behind 1/3 -")]
    [InlineData("stock school items A,B,C,D whole", "H1 3", "4 3 3/4 behind 1/6 -")]
    // A growth with its levels: 10% on 1.000 asks for 1.100.
    [InlineData("flow billion-dong grows >= 10 base:Y=1000", "H1 600", "550 600 12/11 ahead 250/3 100")]
    [InlineData("stock household changes <= -20 lower year-before base:Y=120", "H1 110", "100 110 11/10 behind -5/3 -")]
    [InlineData("flow billion-dong >= 0", "H1 5", "0 5 - ahead 0 5/6")]
    public void Pace_ByHand_IsExact(string line, string reports, string says) =>
        Assert.Equal(says, Ahead.Look(line, reports).Pace.Says());

    // 55% of 2.570 ha is 1.413,5; 1.565,8 of it is 15658/14135; (2.570 - 1.565,8)/10 = 100,42.
    [Fact]
    public void Pace_DeclaredSeasons_CountTheShareOfTheMonths()
    {
        var pace = (ComputedPace)Ahead.Look("flow sown-hectare >= 2570", "YTD02 1565.8", phasing: Sowing).Pace;
        Assert.Equal("2827/2 7829/5 15658/14135 ahead 5021/50 7829/10", pace.Says());
        Assert.True(pace.IsDeclared);
        Assert.Equal(Sowing, pace.Phasing);
        Assert.Equal(Fraction.Of(1523, 10), pace.Difference);
        Assert.Equal("sown-hectare", pace.Unit.Code);
    }

    // 300, then 724 on 1.400: 350 by the end of March, 1.400 × (3 + 10/30)/12 = 3500/9 by 10 April.
    [Fact]
    public void Points_RunningTotal_AreEveryTotalThatIsKnown()
    {
        var pace = (ComputedPace)Ahead.Look("flow billion-dong >= 1400", "Q1 300; H1 724").Pace;
        Assert.Equal("[2023-03-31 300, 2023-06-30 724]", pace.Points.ToString());
        Assert.Equal(Fraction.From(1_400m), pace.Promised);
        Assert.Equal(Fraction.From(350m), pace.PlannedBy(new LocalDate(2023, 3, 31)));
        Assert.Equal(Fraction.Of(3500, 9), pace.PlannedBy(new LocalDate(2023, 4, 10)));
        Assert.Equal(pace.Planned, pace.PlannedBy(pace.Through));
    }

    [Fact]
    public void Points_OtherUnitThanTheTarget_AreInThatOfThePace() =>
        Assert.Equal("[2023-06-30 198018]", ((ComputedPace)Ahead.Look("flow million-dong > 192500", "H1 198.018 billion-dong").Pace).Points.ToString());

    [Fact]
    public void Pace_NothingDeclared_SaysSo()
    {
        var flow = Ahead.Look("flow billion-dong > 1400", "H1 724");
        var stock = Ahead.Look("stock household >= 100", "H1 80");
        Assert.False(((ComputedPace)flow.Pace).IsDeclared);
        Assert.Equal(PhasingKind.EvenMonths, ((ComputedPace)flow.Pace).Phasing.Kind);
        Assert.Contains(OutlookAssumption.EvenMonths, flow.Assumptions);
        Assert.Equal(PhasingKind.Replicated, ((ComputedPace)stock.Pace).Phasing.Kind);
        Assert.Contains(OutlookAssumption.WholeTargetEachMonth, stock.Assumptions);
    }

    [Fact]
    public void Pace_CountWithDeclaredEvenMonths_IsSpread() =>
        Assert.Equal("26 39 3/2 ahead 13/6 -", Ahead.Look("stock hamlet covers 52/52", "H1 39/52", phasing: Phasing.EvenMonths).Pace.Says());

    // Weeks 1 to 6 of 2024 end on 11 February, day 11 of 29: 1 + 11/29 months, 1.200/12 × 40/29 = 4000/29.
    [Fact]
    public void Pace_PartOfAMonthInALeapYear_CountsItsDays()
    {
        var pace =
            (ComputedPace)Ahead.Look(LineText.Read("flow billion-dong >= 1200"), PlanYear.Of(2024), "2024-02-20", Enumerable.Range(1, 6).Select(Week)).Pace;
        Assert.Equal(new LocalDate(2024, 2, 11), pace.Through);
        Assert.Equal(Fraction.Of(40, 29), pace.MonthsCovered);
        Assert.Equal(Fraction.Of(4000, 29), pace.Planned);
        Assert.Equal(Fraction.From(60m), pace.Actual);
    }

    // An estimate of six months made on 14 June is held against six months.
    [Fact]
    public void Pace_FigureMadeBeforeItsPeriodEnds_CoversThePeriod() =>
        Assert.Equal(new LocalDate(2023, 6, 30), ((ComputedPace)Ahead.Look("flow billion-dong > 1400", "H1 724 estimated held:2023-06-14").Pace).Through);

    [Fact]
    public void Pace_FigureLaterThanTheDay_IsLeftOut() =>
        Assert.Equal("350 300 6/7 behind 1100/9 100", Ahead.Look("flow billion-dong >= 1400", "Q1 300; H1 724 held:2023-08-15").Pace.Says());

    // An estimate of the whole year made in June is a forecast, not how far the year is.
    [Fact]
    public void Pace_ForecastOfTheYear_IsLeftOut() =>
        Assert.Equal("700 724 181/175 ahead 338/3 362/3", Ahead.Look("flow billion-dong >= 1400", "H1 724; Y 1500 estimated held:2023-06-30").Pace.Says());

    [Theory]
    [InlineData("H1 724", "2024-01-15")]
    [InlineData("Y 1300", "2023-12-31")]
    public void RequiredPerMonth_YearOver_IsNull(string reports, string asOf) =>
        Assert.Null(((ComputedPace)Ahead.Look("flow billion-dong >= 1400", reports, asOf).Pace).RequiredPerMonth);

    [Theory]
    [InlineData("flow billion-dong >= 100", "", "no-figure")]
    [InlineData("flow billion-dong >= 100", "H1 words", "no-figure")]
    [InlineData("flow billion-dong >= 100", "Q1 20; M04 withheld", "no-figure")]
    [InlineData("flow billion-dong >= 100", "Y 120 estimated held:2023-06-30", "no-figure")]
    [InlineData("flow billion-dong >= 100", "M03 20", "no-figure")]
    [InlineData("flow billion-dong >= 100", "Q1 20; H1 -5", "figure-rejected")]
    [InlineData("stock household >= 100", "Q1 20; H1 -5", "figure-rejected")]
    [InlineData("rate percent > 99 throughout", "H1 >99", "figure-imprecise")]
    [InlineData("flow billion-dong >= 100", "Q1 20; H1 61..62", "figure-imprecise")]
    [InlineData("rate percent words", "H1 5", "not-assessable")]
    [InlineData("stock house by 2023-06-30", "H1 on:2023-05-20", "event")]
    [InlineData("stock household >= 100 and <= 200", "H1 150", "several-targets")]
    [InlineData("stock province rank 10/63", "H1 12", "not-an-amount")]
    [InlineData("flow billion-dong grows > 13", "H1 +13%", "growth-without-level")]
    [InlineData("flow billion-dong grows > 13", "H1 600", "growth-without-level")]
    [InlineData("flow billion-dong grows > 13 base:Y=1000", "H1 +13%", "growth-without-level")]
    [InlineData("flow billion-dong grows > 13 base:Y=1000", "", "no-figure")]
    [InlineData("flow house in 1..2", "H1 1", "no-single-bound")]
    [InlineData("rate percent near 4 +-0.5", "H1 4", "no-single-bound")]
    [InlineData("stock household = 100", "H1 90", "no-single-bound")]
    public void Pace_EachGap_HasItsReason(string line, string reports, string gap) =>
        Assert.Equal(gap, Ahead.Look(line, reports).Pace.Says());

    [Fact]
    public void Of_EmptySlot_IsRefused() =>
        Assert.Throws<InvalidOperationException>(static () => YearOutlook.Of(default));

    private static Observation Week(int number) => new()
    {
        Indicator = IndicatorCode.Of("it"),
        Period = ReportingPeriod.Week(PlanYear.Of(2024), number),
        Reported = ReportedExact.Of(Money.BillionDong.Of(10m)),
        Maturity = Maturity.Official,
        ReferenceDate = ReportingPeriod.Week(PlanYear.Of(2024), number).LastDay,
        RecordedAt = Instant.FromUtc(2024, 3, 1, 0, number),
    };
}
