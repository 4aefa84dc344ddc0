using CsCheck;
using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Editions.Tests;

public sealed class ReportingRegimesTests
{
    private static readonly ReportingRegime Decree = ReportingRegimes.Decree09Of2019;
    private static readonly ReportingRegime KhanhHoa = ReportingRegimes.KhanhHoa2023;
    private static readonly WorkingCalendar Calendar = VietnamDaysOff.Calendar;

    // Decree 09/2019, article 12, and decision 01/2023 of Khánh Hòa, article 4, written out for 2023.
    public static TheoryData<string, string, string, string> Windows => new()
    {
        { "nd-09-2019", "2023-M01", "2022-12-15", "2023-01-14" },
        { "nd-09-2019", "2023-M02", "2023-01-15", "2023-02-14" },
        { "nd-09-2019", "2023-M03", "2023-02-15", "2023-03-14" },
        { "nd-09-2019", "2023-M12", "2023-11-15", "2023-12-14" },
        { "nd-09-2019", "2023-Q1", "2022-12-15", "2023-03-14" },
        { "nd-09-2019", "2023-Q2", "2023-03-15", "2023-06-14" },
        { "nd-09-2019", "2023-Q3", "2023-06-15", "2023-09-14" },
        { "nd-09-2019", "2023-Q4", "2023-09-15", "2023-12-14" },
        { "nd-09-2019", "2023-H1", "2022-12-15", "2023-06-14" },
        { "nd-09-2019", "2023-H2", "2023-06-15", "2023-12-14" },
        { "nd-09-2019", "2023", "2022-12-15", "2023-12-14" },
        { "khanh-hoa-2023", "2023-9M", "2022-12-15", "2023-09-14" },
        { "khanh-hoa-2023", "2023-M09", "2023-08-15", "2023-09-14" },
        { "statistics", "2023-M02", "2023-02-01", "2023-02-28" },
        { "statistics", "2023-Q1", "2023-01-01", "2023-03-31" },
        { "statistics", "2023-9M", "2023-01-01", "2023-09-30" },
        { "statistics", "2023", "2023-01-01", "2023-12-31" },
    };

    // Where the 25th falls on a day off, from the calendars of those years; every other 25th stays.
    public static TheoryData<int, string> TwentyFifths => new()
    {
        { 2023, "01-27 02-27 03-27 04-25 05-25 06-26 07-25 08-25 09-25 10-25 11-27 12-25" },
        { 2026, "01-26 02-25 03-25 04-28 05-25 06-25 07-27 08-25 09-25 10-26 11-25 12-25" },
        // 25/04 and 25/07 are Sundays, 25/09 and 25/12 Saturdays.
        { 2027, "01-25 02-25 03-25 04-26 05-25 06-25 07-26 08-25 09-27 10-25 11-25 12-27" },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void WindowOf_APeriod_IsThatOfTheAct(string regime, string period, string from, string to)
    {
        var window = Regime(regime).WindowOf(ReportingPeriod.Parse(period)).AsT0;
        Assert.Equal((from, to), (Iso(window.Start), Iso(window.End)));
    }

    [Theory]
    [MemberData(nameof(TwentyFifths))]
    public void DueFor_TheTwentyFifthOfEachMonth_IsTheDayByHand(int year, string days) => Assert.All(
        new[] { ReportingLevel.Province, ReportingLevel.Ministry },
        level => Assert.Equal(days, string.Join(' ', ReportingPeriod.AllOf(PlanYear.Of(year), ReportingCycle.Month).Select(month =>
        {
            var deadline = Decree.DueFor(month, level, Calendar).AsT0.Deadline;
            Assert.Equal((25, CalendarKnowledge.Announced), (deadline.Nominal!.Value.Day, deadline.Knowledge));
            Assert.Equal("Điều 13 khoản 1", deadline.Basis.Article);
            return Iso(deadline.Adjusted!.Value)[5..];
        }))));

    [Fact]
    public void DueFor_LevelsBelowTheProvince_AreLeftOpen() => Assert.All(new[] { ReportingLevel.Ward, ReportingLevel.Town }, static level =>
    {
        Assert.Equal(NoRuleReason.NoDeadline, Decree.DueFor(ReportingPeriod.Parse("2023-Q1"), level, Calendar).AsT1);
        Assert.Equal(level == ReportingLevel.Ward ? NoRuleReason.NoDeadline : NoRuleReason.LevelAbolished,
            Decree.DueFor(ReportingPeriod.Parse("2026-Q1"), level, Calendar).AsT1);
        Assert.Empty(Decree.Year(PlanYear.Of(2026), level, Calendar));
    });

    // Decision 01/2023 names towns and districts; there have been none since 01/07/2025.
    [Fact]
    public void Year_KhanhHoaForTownsIn2026_HasNoReports()
    {
        Assert.Empty(KhanhHoa.Year(PlanYear.Of(2026), ReportingLevel.Town, Calendar));
        Assert.Equal("M01 M02 M03 Q1 M04 M05 M06 Q2 H1", string.Join(' ', KhanhHoa.Year(PlanYear.Of(2025), ReportingLevel.Town, Calendar)
            .Select(static due => due.Period.ToString().Replace("2025-", "", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("2026-9M")]
    [InlineData("2026-M01..M05")]
    [InlineData("2026-W05")]
    public void DueFor_CyclesTheDecreeIsSilentOn_HaveNoWindow(string period) =>
        Assert.Equal(NoRuleReason.NoWindow, Decree.DueFor(ReportingPeriod.Parse(period), ReportingLevel.Province, Calendar).AsT1);

    // In force from 12/03/2019: the window of February 2019 closed on 14/02, that of March on 14/03.
    [Theory]
    [InlineData("2018", false)]
    [InlineData("2019-M02", false)]
    [InlineData("2019-M03", true)]
    [InlineData("2019-Q1", true)]
    [InlineData("2019", true)]
    public void WindowOf_AroundTheFirstDayInForce_AsksForTheDayTheWindowCloses(string period, bool inForce) =>
        Assert.Equal(
            inForce ? "" : "not-in-force",
            Decree.WindowOf(ReportingPeriod.Parse(period)).Match(static _ => "", static missing => missing.Code));

    // Two working days after the cut-off: 14/02/2026 is before Tết, so Mon 23 and Tue 24/02; 14/03 a Saturday; 14/08 a Friday.
    [Theory]
    [InlineData("2026-M01", "2026-01-16")]
    [InlineData("2026-M02", "2026-02-24")]
    [InlineData("2026-M03", "2026-03-17")]
    [InlineData("2026-M08", "2026-08-18")]
    [InlineData("2026-9M", "2026-09-16")]
    [InlineData("2023-M01", "2023-01-17")]
    public void DueFor_KhanhHoa_IsTwoWorkingDaysAfterTheCutOffForItsTownsAndWards(string period, string day) =>
        Assert.All(period.StartsWith("2023", StringComparison.Ordinal) ? new[] { ReportingLevel.Ward, ReportingLevel.Town } : [ReportingLevel.Ward], level =>
        {
            var deadline = KhanhHoa.DueFor(ReportingPeriod.Parse(period), level, Calendar).AsT0.Deadline;
            Assert.Equal((day, day), (Iso(deadline.Nominal!.Value), Iso(deadline.Adjusted!.Value)));
            Assert.Equal(SourceConfidence.SecondHand, deadline.Basis.Confidence);
        });

    // A decision of a province does not bind ministries, and its own reports to the Government follow the decree.
    [Fact]
    public void DueFor_KhanhHoa_SetsNoDeadlineAboveTheTown() => Assert.All(new[] { ReportingLevel.Province, ReportingLevel.Ministry }, static level =>
        Assert.Equal(NoRuleReason.NoDeadline, KhanhHoa.DueFor(ReportingPeriod.Parse("2026-M03"), level, Calendar).AsT1));

    [Fact]
    public void Year_KhanhHoa2026_HasTwentyReportsInTheOrderOfTheirPeriods() => Assert.Equal(
        "M01 M02 M03 Q1 M04 M05 M06 Q2 H1 M07 M08 M09 Q3 9M M10 M11 M12 Q4 H2 2026",
        string.Join(' ', KhanhHoa.Year(PlanYear.Of(2026), ReportingLevel.Ward, Calendar)
            .Select(static due => due.Period.ToString().Replace("2026-", "", StringComparison.Ordinal))));

    [Fact]
    public void DueFor_Statistics_HasWindowsAndNoDeadline() => Assert.All(ReportingLevel.All, static level =>
        Assert.Equal(NoRuleReason.NoDeadline, ReportingRegimes.Statistics.DueFor(ReportingPeriod.Parse("2024-M04"), level, Calendar).AsT1));

    [Fact]
    public void Year_AnyKnownYearAndRegime_NeverEndsOnADayOffUnlessToldTo() => Gen.Select(Gen.Int[2022, 2037], Gen.Bool).Sample(static (year, forward) =>
        new (ReportingRegime Regime, ReportingLevel Level)[] { (Decree, ReportingLevel.Province), (KhanhHoa, ReportingLevel.Ward) }.All(asked =>
            NotEmpty((asked.Regime with { Roll = forward ? RollRule.Following : RollRule.Preceding }).Year(PlanYear.Of(year), asked.Level, Calendar))
            .All(due => due.Deadline.Adjusted is { } day && Calendar.IsWorkingDay(day)
                && due.Deadline.Knowledge == (year <= 2027 ? CalendarKnowledge.Announced : CalendarKnowledge.Provisional))));

    [Theory]
    [InlineData("nd-09-2019")]
    [InlineData("khanh-hoa-2023")]
    public void Year_BeyondTheHorizon_KeepsTheDayOfTheRuleAndSaysItIsNotKnown(string regime) => Assert.All(
        NotEmpty(Regime(regime).Year(PlanYear.Of(2040), regime == "nd-09-2019" ? ReportingLevel.Province : ReportingLevel.Ward, Calendar)),
        static due =>
        {
            Assert.Null(due.Deadline.Adjusted);
            Assert.Equal(CalendarKnowledge.NotKnownYet, due.Deadline.Knowledge);
            Assert.Equal(due.Deadline.Nominal, due.Deadline.Day);
        });

    [Fact]
    public void Check_Editions_HaveNothingWrongInAnyKnownYear() => Assert.All(ReportingRegimes.All, static regime =>
        Assert.All(Enumerable.Range(2020, 20), year => Assert.Empty(regime.Check(PlanYear.Of(year), Calendar))));

    [Fact]
    public void TryFromCode_EditionsAndOthers_FindsOnlyTheEditions()
    {
        Assert.All(ReportingRegimes.All, static regime => Assert.Same(regime, Regime(regime.Code)));
        Assert.False(ReportingRegimes.TryFromCode("ND-09-2019", out _));
    }

    private static ValueList<DueReport> NotEmpty(ValueList<DueReport> reports)
    {
        Assert.NotEmpty(reports);
        return reports;
    }

    private static ReportingRegime Regime(string code) =>
        ReportingRegimes.TryFromCode(code, out var regime) ? regime : throw new ArgumentException(code, nameof(code));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
