using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Obligations;

/// <summary>Which report answers for which period: what it covers and when it came are two facts.</summary>
/// <remarks>Windows run to the 14th, deadlines to the 25th: M01 until Wednesday 25/01/2023, M04 until Tuesday 25/04.</remarks>
public sealed class FigureArrivalTests
{
    private static readonly Plan Monthly = Of(OverTime.Flow);

    // A forecast of the year made in October, by any name, is no figure of December, of quarter IV or of the year.
    [Theory]
    [InlineData("month", "2023-M12")]
    [InlineData("quarter", "2023-Q4")]
    [InlineData("half-year", "2023-H2")]
    [InlineData("year", "2023")]
    public void Open_ForecastOfTheYear_ClosesNothing(string cycle, string period)
    {
        Assert.True(ReportingCycle.TryFromCode(cycle, out var own));
        var plan = OwedPlan.Of(own);
        var forecast = OwedPlan.Figure("2023", OwedPlan.At(10, 10)) with { Maturity = Maturity.Estimated };
        Assert.All(Maturity.All, maturity =>
            Assert.Equal(ObligationState.Overdue, OwedPlan.Open(plan, OwedPlan.Late, forecast with { Maturity = maturity }).In(period).State));
        // An estimate of December that still holds for 30/11 is one too; that of 14/12 is the report itself, in by 25/12.
        var november = forecast with { RecordedAt = OwedPlan.At(12, 5), ReferenceDate = new LocalDate(2023, 11, 30) };
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(plan, OwedPlan.Late, november).In(period).State);
        var december = forecast with { RecordedAt = OwedPlan.At(12, 20), ReferenceDate = new LocalDate(2023, 12, 14) };
        Assert.Equal(ObligationState.SubmittedOnTime, OwedPlan.Open(plan, OwedPlan.Late, december).In(period).State);
    }

    // A forecast of the half-year in April, of the quarter in May, of a month in the month before: the same kind.
    [Theory]
    [InlineData("2023-H1", 4, 20, "2023-M06")]
    [InlineData("2023-Q2", 5, 31, "2023-M06")]
    [InlineData("2023-M06", 5, 31, "2023-M06")]
    [InlineData("2023-M01..M06", 5, 20, "2023-M06")]
    public void Open_FigureOfDaysToCome_ClosesNothing(string reported, int month, int day, string owed) => Assert.Equal(ObligationState.Overdue,
        OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure(reported, OwedPlan.At(month, day)) with { Maturity = Maturity.Estimated }).In(owed).State);

    // A report of the 20th or the 25th is that of the month, though the month ends on the 30th.
    [Theory]
    [InlineData("2023-M06", 20, "submitted-on-time")]
    [InlineData("2023-M06", 25, "submitted-on-time")]
    [InlineData("2023-H1", 25, "submitted-on-time")]
    [InlineData("2023-H1", 29, "submitted-late")] // 25/06 is a Sunday, so it is due on Monday 26/06.
    public void Open_ReportBeforeTheMonthEnds_IsTheReport(string period, int day, string state)
    {
        var june = OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure(period, OwedPlan.At(6, day)) with { ReferenceDate = new LocalDate(2023, 6, 30) });
        Assert.Equal((state, OwedPlan.At(6, day)), (june.In("2023-M06").State.Code, june.In("2023-M06").SubmittedAt!.Value));
    }

    // Five months of a flow, sent on 20/05, have March in them; for March, due on Monday 27/03, that is late, for May it is in time.
    [Fact]
    public void Open_LaterRunningTotal_ClosesTheEarlierMonths()
    {
        var book =
            OwedPlan.Open(Monthly, OwedPlan.At(5, 27), OwedPlan.Figure("2023-M01..M05", OwedPlan.At(5, 20)), OwedPlan.Figure("2023-M01", OwedPlan.At(1, 20)));
        Assert.Equal(
            "submitted-on-time submitted-late submitted-late submitted-late submitted-on-time",
            string.Join(' ', book.Obligations.Take(5).Select(static owed => owed.State.Code)));
        Assert.Equal(OwedPlan.At(5, 20), book.In("2023-M03").SubmittedAt);
        Assert.Equal(ObligationState.NotDue, book.In("2023-M06").State);
    }

    // A quarter that adds up has its months in it too.
    [Fact]
    public void Open_QuarterOfAFlow_ClosesItsMonths()
    {
        var book = OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure("2023-Q2", OwedPlan.At(6, 20)));
        Assert.Equal(ObligationState.SubmittedLate, book.In("2023-M04").State);
        Assert.Equal(ObligationState.Overdue, book.In("2023-M03").State);
    }

    // How many there were at the end of May says nothing of the end of March.
    [Fact]
    public void Open_LaterLevel_ClosesNoEarlierMonth()
    {
        Assert.Equal(
            ObligationState.Overdue,
            OwedPlan.Open(Of(OverTime.Stock), OwedPlan.Late, OwedPlan.Figure("2023-M01..M05", OwedPlan.At(5, 20))).In("2023-M03").State);
    }

    public static TheoryData<string, Reported> Rejected => new()
    {
        { "another kind of unit", ReportedExact.Of(LandArea.Hectare.Of(5m)) },
        { "below what is possible", ReportedExact.Of(Money.BillionDong.Of(-5m)) },
        { "a slip of a thousand: 50.000 tỷ for 50 tỷ, 100 promised", ReportedExact.Of(Money.BillionDong.Of(50_000m)) },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Open_FigureThatWasRejected_IsOwedAgain(string what, Reported reported)
    {
        Assert.NotEmpty(what);
        var bad = OwedPlan.Figure("2023-M01..M04", OwedPlan.At(4, 20), reported);
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, OwedPlan.Late, bad).In("2023-M04").State);
        // Corrected on 28/04, three days after the deadline.
        var corrected = OwedPlan.Open(Monthly, OwedPlan.Late, bad, OwedPlan.Figure("2023-M01..M04", OwedPlan.At(4, 28)) with { IsCorrection = true })
            .In("2023-M04");
        Assert.Equal((ObligationState.SubmittedLate, OwedPlan.At(4, 28)), (corrected.State, corrected.SubmittedAt!.Value));
        // A good figure speaks no more for the bad one that is to correct it.
        Assert.Equal(
            ObligationState.Overdue,
            OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure("2023-M01..M04", OwedPlan.At(4, 18)), bad with { IsCorrection = true })
            .In("2023-M04").State);
    }

    // A total of five months below that of four cannot be right, unless no rule asks.
    [Fact]
    public void Open_RuleThatRejects_IsRunUnlessSwitchedOff()
    {
        var four = OwedPlan.Figure("2023-M01..M04", OwedPlan.At(4, 20));
        var five = OwedPlan.Figure("2023-M01..M05", OwedPlan.At(5, 20), ReportedExact.Of(Money.BillionDong.Of(40m)));
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, OwedPlan.Late, four, five).In("2023-M05").State);
        Assert.Equal(ObligationState.SubmittedOnTime, OwedPlan.Open(Monthly, OwedPlan.Late, four, five).In("2023-M04").State);
        var view = ObservationLog.Empty.Append(four, five).KnownAt(OwedPlan.Late);
        Assert.Equal(ObligationState.SubmittedOnTime, ObligationBook.Open(Monthly, OwedPlan.Rules, view, checks: RuleSet.None).In("2023-M05").State);
    }

    // January, February and March give the first quarter; it has arrived with the last of them, on 20/03, before its deadline of 27/03.
    [Theory]
    [InlineData("2023-M01 2023-M02 2023-M03", "submitted-on-time")]
    [InlineData("2023-M01..M02 2023-M03", "submitted-on-time")]
    [InlineData("2023-M01 2023-M03", "overdue")]
    [InlineData("2023-M02 2023-M03", "overdue")]
    public void Open_MonthsOfAQuarter_GiveTheQuarter(string periods, string state)
    {
        var quarterly = Of(OverTime.Flow, ReportingCycle.Quarter);
        var months = periods.Split(' ').Select(static period => OwedPlan.Figure(period, OwedPlan.At(3, 20))).ToArray();
        Assert.Equal(state, OwedPlan.Open(quarterly, OwedPlan.Late, months).In("2023-Q1").State.Code);
    }

    // The unit ended on 30/06/2023: the window of June closes on 14/06, that of July on 14/07.
    [Fact]
    public void Open_ReporterThatHasEnded_OwesNothingMore()
    {
        var ended = OwedPlan.Unit("departments") with { Exists = InForce.Between(new LocalDate(2020, 1, 1), new LocalDate(2023, 6, 30)) };
        var book = OwedPlan.Open(Monthly, OwedPlan.Rules with { DefaultReporter = ended }, OwedPlan.Late);
        Assert.Equal("2023-M01 2023-M02 2023-M03 2023-M04 2023-M05 2023-M06", book.Periods());
    }

    private static Plan Of(OverTime overTime, ReportingCycle? cycle = null) => OwedPlan.Plan(null, Some.Line(1m) with
    {
        Target = Target.AtLeast(Some.Revenue.With(one => one with { OverTime = overTime, Cycle = cycle ?? ReportingCycle.Month }), Money.BillionDong.Of(100m)),
    });
}
