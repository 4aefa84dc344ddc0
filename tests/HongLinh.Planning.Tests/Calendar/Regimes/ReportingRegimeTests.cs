using CsCheck;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Calendar.Regimes;

public sealed class ReportingRegimeTests
{
    private static readonly ReportingRegime Regime = Fourteenth.Regime;
    private static readonly WorkingCalendar Calendar = ExampleDays.Calendar;

    [Fact]
    public void WindowOf_AnyYear_TilesTheYearWithoutGapOrOverlap() => Gen.Int[2020, 2200].Sample(static number =>
    {
        var year = PlanYear.Of(number);
        var (start, end) = (new LocalDate(number - 1, 12, 15), new LocalDate(number, 12, 14));
        Assert.All(new[] { ReportingCycle.Month, ReportingCycle.Quarter, ReportingCycle.HalfYear, ReportingCycle.Year }, cycle =>
        {
            var windows = ReportingPeriod.AllOf(year, cycle).Select(static period => Regime.WindowOf(period).AsT0).ToArray();
            Assert.Equal((start, end), (windows[0].Start, windows[^1].End));
            Assert.All(windows.Zip(windows.Skip(1)), static pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
        });
        Assert.Equal(Join(year, "Q1", "Q2"), Window(year, "H1"));
        Assert.Equal(Join(year, "Q3", "Q4"), Window(year, "H2"));
        Assert.Equal(Join(year, "H1", "H2"), Regime.WindowOf(ReportingPeriod.WholeYear(year)).AsT0);
        Assert.Equal(Join(year, "M01", "M02", "M03"), Window(year, "Q1"));
    });

    // Saturday 25/04/2026, Giỗ Tổ on Sunday, Monday in its place; Tết 2023 from Friday 20/01 to Thursday 26/01.
    [Theory]
    [InlineData("2026-M04", "none", "2026-04-25")]
    [InlineData("2026-M04", "following", "2026-04-28")]
    [InlineData("2026-M04", "preceding", "2026-04-24")]
    [InlineData("2023-M01", "none", "2023-01-25")]
    [InlineData("2023-M01", "following", "2023-01-27")]
    [InlineData("2023-M01", "preceding", "2023-01-19")]
    [InlineData("2026-M05", "preceding", "2026-05-25")]
    public void DueFor_DayOff_MovesByTheRollRuleAndKeepsTheNominalDay(string period, string roll, string day)
    {
        Assert.True(RollRule.TryFromCode(roll, out var rule));
        var deadline = (Regime with { Roll = rule }).DueFor(ReportingPeriod.Parse(period), ReportingLevel.Province, Calendar).AsT0.Deadline;
        Assert.Equal((25, day), (deadline.Nominal!.Value.Day, Iso(deadline.Adjusted!.Value)));
        Assert.Equal(deadline.Adjusted, deadline.Day);
    }

    // 25/12/2022 is a Sunday. Monday 26/12 answers for it, unless the rest of the year is free and the answer lies in the next table.
    [Fact]
    public void DueFor_LastMonthOfTheTable_IsKnownWhenItsWorkingDaysAre()
    {
        var table = DayOffTable.Create(2022, 2022, 2022, []).Value;
        var december = ReportingPeriod.Parse("2022-M12");
        var open = WorkingCalendar.Of(table);
        Assert.Equal("2022-12-25 -> 2022-12-26 (announced)", Regime.DueFor(december, ReportingLevel.Province, open).AsT0.Deadline.ToString());
        var days = Enumerable.Range(26, 5).Select(static day => Some.CultureDay(2022) with { Date = new LocalDate(2022, 12, day) });
        var closed = WorkingCalendar.Of(DayOffTable.Create(2022, 2022, 2022, [.. days]).Value);
        Assert.Equal("2022-12-25 -> ? (not-known-yet)", Regime.DueFor(december, ReportingLevel.Province, closed).AsT0.Deadline.ToString());
    }

    // Announced for 2022 alone: 25/12/2023 is a Monday whose working days the labour code tells, until they are announced.
    [Fact]
    public void DueFor_YearNotAnnounced_IsProvisional()
    {
        var calendar = WorkingCalendar.Of(DayOffTable.Create(2022, 2022, 2023, []).Value);
        Assert.Equal(
            "2023-12-25 -> 2023-12-25 (provisional)",
            Regime.DueFor(ReportingPeriod.Parse("2023-M12"), ReportingLevel.Province, calendar).AsT0.Deadline.ToString());
    }

    // 14/12/2022 is a Wednesday; 12 weekdays of the month are left after it: the 12th is Friday 30/12.
    [Theory]
    [InlineData(12, "2022-12-30 -> 2022-12-30 (announced)")]
    [InlineData(13, "? -> ? (not-known-yet)")]
    public void DueFor_TermThatLeavesTheTable_IsNotKnown(int workingDays, string deadline) => Assert.Equal(
        deadline, Counting(ReportingPeriod.Parse("2022-M12"), workingDays, WorkingCalendar.Of(DayOffTable.Create(2022, 2022, 2022, []).Value)).ToString());

    // Article 148 paragraph 6: the last day ends at 24:00; Vietnam is at UTC+7.
    [Fact]
    public void EndsAt_InVietnam_IsMidnightAfterTheLastDay()
    {
        var deadline = Regime.DueFor(ReportingPeriod.Parse("2026-M04"), ReportingLevel.Province, Calendar).AsT0.Deadline;
        Assert.Equal(Instant.FromUtc(2026, 4, 28, 17, 0), deadline.EndsAt(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]));
    }

    // A province's own rules, written as an application would: the state's windows, its own deadlines by level, weeks beside them.
    [Fact]
    public void With_AnApplicationsOwnRules_AnswersForItsLevels()
    {
        var own = Regime with
        {
            Code = "own",
            Replaces = Regime.Code,
            InForce = InForce.Since(new LocalDate(2026, 1, 1)),
            Roll = RollRule.Preceding,
            Windows = [.. Regime.Windows, WindowRule.OwnDays(ReportingCycle.Week, Some.Basis)],
            Deadlines = [DeadlineRule.OnDay(ReportingLevel.Ward, 16, Some.Basis), DeadlineRule.WorkingDaysAfterCutOff(null, 1, Some.Basis)],
        };
        // Friday 16/01/2026; the week of 05/01 to 11/01 ends on a Sunday.
        Assert.Equal("2026-01-16", Iso(own.DueFor(ReportingPeriod.Parse("2026-M01"), ReportingLevel.Ward, Calendar).AsT0.Deadline.Day!.Value));
        Assert.Equal("2026-01-15", Iso(own.DueFor(ReportingPeriod.Parse("2026-M01"), ReportingLevel.Province, Calendar).AsT0.Deadline.Day!.Value));
        Assert.Equal("2026-01-12", Iso(own.DueFor(ReportingPeriod.Parse("2026-W02"), ReportingLevel.Ward, Calendar).AsT0.Deadline.Day!.Value));
        Assert.Equal(NoRuleReason.NotInForce, own.DueFor(ReportingPeriod.Parse("2025"), ReportingLevel.Ward, Calendar).AsT1);
        Assert.Equal(("fourteenth", ""), (own.Replaces, Regime.Replaces));
    }

    // The level ended on 30/06/2025: the window of June 2025 closed on 14/06, that of July on 14/07. The rule without a level names none.
    [Theory]
    [InlineData("2025-M06", true)]
    [InlineData("2025-H1", true)]
    [InlineData("2025-M07", false)]
    [InlineData("2025-Q3", false)]
    [InlineData("2026", false)]
    public void DueFor_TownsAroundTheirEnd_AreNotDueAnyMore(string period, bool isDue)
    {
        var own = Regime with { Deadlines = [DeadlineRule.OnDay(null, 25, Some.Basis)] };
        var town = own.DueFor(ReportingPeriod.Parse(period), ReportingLevel.Town, Calendar);
        Assert.Equal(isDue, town.IsT0);
        Assert.Equal(isDue ? null : NoRuleReason.LevelAbolished, town.Match<NoRuleReason?>(static _ => null, static reason => reason));
        Assert.True(own.DueFor(ReportingPeriod.Parse(period), ReportingLevel.Ward, Calendar).IsT0);
    }

    // A day of the month says nothing of weeks.
    [Fact]
    public void DueFor_WeekUnderADayOfTheMonth_HasNoDeadline()
    {
        var own = Regime with { Windows = [WindowRule.OwnDays(ReportingCycle.Week, Some.Basis)] };
        Assert.Equal(NoRuleReason.NoDeadline, own.DueFor(ReportingPeriod.Parse("2026-W02"), ReportingLevel.Province, Calendar).AsT1);
    }

    private static Deadline Counting(ReportingPeriod period, int workingDays, WorkingCalendar calendar) =>
        (Regime with { Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(null, workingDays, Some.Basis)] })
            .DueFor(period, ReportingLevel.Town, calendar).AsT0.Deadline;

    private static DateInterval Window(PlanYear year, string name) => Regime.WindowOf(ReportingPeriod.Parse($"{year}-{name}")).AsT0;

    private static DateInterval Join(PlanYear year, params string[] names)
    {
        var windows = Array.ConvertAll(names, name => Window(year, name));
        Assert.All(windows.Zip(windows.Skip(1)), static pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
        return new DateInterval(windows[0].Start, windows[^1].End);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
