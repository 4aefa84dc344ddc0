using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Calendar.Regimes;

public sealed class RegimeCheckTests
{
    private static readonly WorkingCalendar Calendar = ExampleDays.Calendar;
    private static readonly PlanYear Year = PlanYear.Of(2026);

    // January to the 14th and to the 20th both have 21/12 to 14/01.
    [Fact]
    public void Check_TwoCutOffsForOneCycle_FindsWindowsThatOverlap()
    {
        var regime = Fourteenth.Regime with { Windows = [.. Fourteenth.Regime.Windows, WindowRule.CutOff(ReportingCycle.Quarter, 20, Some.Basis)] };
        var findings = regime.Check(Year, Calendar).Where(static finding => !finding.Details[0].ToString().Contains('M', StringComparison.Ordinal)).ToArray();
        Assert.All(findings, static finding => Assert.Equal(FindingCode.WindowsOverlap, finding.Code));
        // Eight windows in a row, each beginning within the one before it.
        Assert.Equal(7, findings.Length);
        Assert.Equal(("fourteenth 2026-Q1", "2026-Q1"), (findings[0].Place.ToString(), findings[0].Quoted.ToString()));
        Assert.Equal(["2026-Q1", "2026-Q1"], findings[0].Details.Select(static detail => detail.ToString()));
        Assert.Equal(["2026-Q1", "2026-Q2"], findings[1].Details.Select(static detail => detail.ToString()));
    }

    [Fact]
    public void Check_CutOffBesideOwnDays_FindsWindowsThatOverlap()
    {
        var own = Fourteenth.Regime with { Windows = [.. Fourteenth.Regime.Windows, WindowRule.OwnDays(ReportingCycle.Year, Some.Basis)] };
        // 01/01 to 31/12 beside 15/12 to 14/12; against the months it leaves out 15/12 to 31/12 and runs on after 14/12.
        Assert.Equal(
            ["regime-windows-overlap 2026 2026", "regime-windows-gap 2026-M01 2026", "regime-windows-overlap 2026-M12 2026"],
            own.Check(Year, Calendar).Select(static finding => $"{finding.Code} {finding.Details[0]} {finding.Details[1]}"));
    }

    // Months end on the 14th and the quarter on the 20th: 15/12 to 20/12 belongs to January and to no quarter I,
    // 15/03 to 20/03 to quarter I and to April.
    [Fact]
    public void Check_QuarterCutOffUnlikeItsMonths_FindsTheGapAndTheOverlap()
    {
        var regime = Fourteenth.Regime with
        {
            Windows = [WindowRule.CutOff(ReportingCycle.Month, 14, Some.Basis), WindowRule.CutOff(ReportingCycle.Quarter, 20, Some.Basis)],
            Deadlines = [],
        };
        var findings = regime.Check(Year, Calendar);
        Assert.Equal(8, findings.Count);
        Assert.Equal((FindingCode.WindowsGap, "2026-M01"), (findings[0].Code, findings[0].Details[0].ToString()));
        Assert.Equal((FindingCode.WindowsOverlap, "2026-M03"), (findings[1].Code, findings[1].Details[0].ToString()));
    }

    // Cut-off Saturday 14/02/2026, before Tết: nobody works until Monday 23/02, so the 16th leaves no working day.
    // 15 and 16/08/2026 are a weekend. Every other month has a weekday on the 15th or 16th.
    [Fact]
    public void Check_SixteenthThatStaysWhereItIs_IsTooEarlyInFebruaryAndAugust() => AssertTooEarly(RollRule.None, 16,
        "2026-02-14 2026-02-16", "2026-08-14 2026-08-16");

    [Fact]
    public void Check_SixteenthThatMovesBack_EndsBeforeTheCutOff() => AssertTooEarly(RollRule.Preceding, 16,
        "2026-02-14 2026-02-13", "2026-08-14 2026-08-14");

    // Moved to 23/02 and 17/08 there is a working day: the last one itself.
    [Fact]
    public void Check_SixteenthThatMovesOn_LeavesAWorkingDay() => AssertTooEarly(RollRule.Following, 16);

    [Fact]
    public void Check_DeadlineBeforeTheCutOff_IsTooEarlyInEveryPeriod() =>
        // 12 months, 4 quarters, 2 halves and the year.
        Assert.Equal(19, Regime(RollRule.None, 10).Check(Year, Calendar).Count);

    [Fact]
    public void Check_YearWhoseDaysOffAreNotKnown_SaysNothingOfDeadlines() =>
        Assert.Empty(Regime(RollRule.None, 10).Check(PlanYear.Of(2040), Calendar));

    [Fact]
    public void CutOff_WeekOrDayThatMonthsLack_IsRefused()
    {
        Assert.Throws<ArgumentException>(static () => WindowRule.CutOff(ReportingCycle.Week, 14, Some.Basis));
        Assert.All(new[] { 0, 28, 31, -1 }, static day =>
            Assert.Throws<ArgumentOutOfRangeException>(() => WindowRule.CutOff(ReportingCycle.Month, day, Some.Basis)));
        Assert.Throws<ArgumentException>(static () => WindowRule.CutOff(ReportingCycle.Month, 14, Some.Basis).WindowOf(ReportingPeriod.Parse("2026-Q1")));
    }

    [Fact]
    public void DeadlineRule_NumbersOutOfRange_AreRefused()
    {
        Assert.All(new[] { 0, 29, -1 }, static day => Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineRule.OnDay(null, day, Some.Basis)));
        Assert.All(new[] { 0, 61, -1 }, static days =>
            Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineRule.WorkingDaysAfterCutOff(null, days, Some.Basis)));
    }

    private static void AssertTooEarly(RollRule roll, int day, params string[] expected)
    {
        var findings = Regime(roll, day).Check(Year, Calendar);
        Assert.All(findings, static finding => Assert.Equal(FindingCode.DeadlineTooEarly, finding.Code));
        Assert.Equal(expected, findings.Select(static finding => $"{finding.Details[0]} {finding.Details[1]}"));
    }

    private static ReportingRegime Regime(RollRule roll, int day) =>
        Fourteenth.Regime with { Roll = roll, Deadlines = [DeadlineRule.OnDay(ReportingLevel.Province, day, Some.Basis)] };
}
