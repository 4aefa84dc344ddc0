using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar.DaysOff;

public sealed class DayOffTableTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);
    private static readonly LocalDate Tuesday = new(2026, 11, 24);
    private static readonly LocalDate Saturday = new(2026, 11, 28);
    private static readonly LocalDate Sunday = new(2026, 11, 29);

    [Fact]
    public void Of_ProposedExchange_IgnoresBothDays()
    {
        var calendar = WorkingCalendar.Of(WithExchange(DayOffStatus.Proposed));
        Assert.True(calendar.IsWorkingDay(Monday));
        Assert.False(calendar.IsWorkingDay(Tuesday));
        Assert.False(calendar.IsWorkingDay(Saturday));
        Assert.Null(calendar.EntryOn(Monday));
    }

    [Fact]
    public void IfProposalsPass_ProposedExchange_CountsBothDays()
    {
        var calendar = WorkingCalendar.IfProposalsPass(WithExchange(DayOffStatus.Proposed));
        Assert.False(calendar.IsWorkingDay(Monday));
        Assert.False(calendar.IsWorkingDay(Tuesday));
        Assert.True(calendar.IsWorkingDay(Saturday));
        Assert.Equal(DayOffStatus.Proposed, calendar.EntryOn(Monday)?.Status);
    }

    [Fact]
    public void IfProposalsPass_RepealedExchange_StillIgnoresIt() => Assert.All(
        new[] { WorkingCalendar.Of(WithExchange(DayOffStatus.Repealed)), WorkingCalendar.IfProposalsPass(WithExchange(DayOffStatus.Repealed)) },
        static calendar =>
        {
            Assert.True(calendar.IsWorkingDay(Monday));
            Assert.False(calendar.IsWorkingDay(Saturday));
        });

    [Theory]
    [InlineData("announced")]
    [InlineData("enacted")]
    public void Of_DecidedExchange_CountsBothDays(string status)
    {
        Assert.True(DayOffStatus.TryFromCode(status, out var decided));
        var calendar = WorkingCalendar.Of(WithExchange(decided));
        Assert.False(calendar.IsWorkingDay(Monday));
        Assert.True(calendar.IsWorkingDay(Saturday));
    }

    // A proposal listed before the decision on the same day must not push it out.
    [Fact]
    public void Create_ProposalAndDecisionForOneDay_StandBesideEachOther()
    {
        var proposal = Entry(Monday, DayOffKind.SwappedRest) with { Status = DayOffStatus.Proposed };
        var reading = DayOffTable.Create(2026, 2026, 2026, [proposal, Entry(Monday, DayOffKind.CompensatoryRest) with { Status = DayOffStatus.Announced }]);
        Assert.Empty(reading.Findings);
        Assert.Equal(DayOffKind.CompensatoryRest, WorkingCalendar.Of(reading.Value).EntryOn(Monday)?.Kind);
        Assert.Equal(DayOffKind.SwappedRest, WorkingCalendar.IfProposalsPass(reading.Value).EntryOn(Monday)?.Kind);
    }

    [Fact]
    public void Create_DayThatStandsTwice_KeepsTheFirstAndSaysSo()
    {
        var reading = DayOffTable.Create(2026, 2026, 2026, [Entry(Tuesday, DayOffKind.PublicHoliday), Entry(Tuesday, DayOffKind.SwappedRest)]);
        Assert.Equal(DayOffKind.PublicHoliday, Assert.Single(reading.Value.Entries).Kind);
        AssertFinding(reading, FindingCode.DayContradiction, "2026-11-24", ["public-holiday", "swapped-off"]);
    }

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void Create_DayOutsideTheYears_IsLeftOutAndNamed(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var reading = DayOffTable.Create(2026, 2026, 2030, [Entry(date, DayOffKind.PublicHoliday)]);
        Assert.Empty(reading.Value.Entries);
        AssertFinding(reading, FindingCode.DayOutsideTable, NodaTime.Text.LocalDatePattern.Iso.Format(date), ["2026", "2026"]);
    }

    public static TheoryData<string, string, string> WrongKinds => new()
    {
        { "2026-11-24", "working-saturday", "Tuesday" },
        { "2026-11-29", "compensatory", "Sunday" },
        { "2026-11-28", "compensatory", "Saturday" },
        { "2026-11-28", "swapped-off", "Saturday" },
    };

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void Create_DayOfAKindThatCannotFallThere_IsLeftOutAndNamed(string day, string kind, string weekday)
    {
        Assert.True(DayOffKind.TryFromCode(kind, out var wrong));
        var reading = DayOffTable.Create(2026, 2026, 2026, [Entry(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, wrong)]);
        Assert.Empty(reading.Value.Entries);
        AssertFinding(reading, FindingCode.DayOfWrongKind, day, [kind, weekday]);
    }

    // A holiday may fall on any day; a Sunday can be worked as well as a Saturday, whatever the name says.
    [Fact]
    public void Create_HolidayOnASundayAndSundayWorked_AreTaken()
    {
        var reading = DayOffTable.Create(2026, 2026, 2026, [Entry(Saturday, DayOffKind.PublicHoliday), Entry(Sunday, DayOffKind.WorkingSaturday)]);
        Assert.Empty(reading.Findings);
        Assert.Equal(2, reading.Value.Entries.Count);
    }

    [Fact]
    public void Create_ManyFaults_AreAllFoundAtOnce() => Assert.Equal(3, DayOffTable.Create(2026, 2026, 2026,
    [
        Entry(Sunday, DayOffKind.CompensatoryRest), Entry(Tuesday, DayOffKind.PublicHoliday), Entry(Tuesday, DayOffKind.PublicHoliday),
        Entry(Tuesday.PlusYears(1), DayOffKind.PublicHoliday),
    ]).Findings.Count);

    [Fact]
    public void Create_EntriesInAnyOrder_AreSortedByDate() => Assert.Equal(
        [Monday, Tuesday, Saturday],
        DayOffTable.Create(2026, 2026, 2026,
            [Entry(Saturday, DayOffKind.WorkingSaturday), Entry(Monday, DayOffKind.SwappedRest), Entry(Tuesday, DayOffKind.PublicHoliday)])
            .Value.Entries.Select(static entry => entry.Date));

    [Theory]
    [InlineData(1900, 2026, 2026)]
    [InlineData(2027, 2026, 2027)]
    [InlineData(2026, 2027, 2026)]
    [InlineData(2026, 2027, 2300)]
    public void Create_YearsOutOfOrderOrRange_AreRefused(int first, int last, int horizon) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DayOffTable.Create(first, last, horizon, []));

    // Announced for 2025 and 2026, provisional to 2030.
    [Theory]
    [InlineData(2024, "not-known-yet")]
    [InlineData(2025, "announced")]
    [InlineData(2026, "announced")]
    [InlineData(2027, "provisional")]
    [InlineData(2030, "provisional")]
    [InlineData(2031, "not-known-yet")]
    public void KnowledgeOf_AYear_GoesFromAnnouncedToNotKnownYet(int year, string knowledge) =>
        Assert.Equal(knowledge, DayOffTable.Create(2025, 2026, 2030, []).Value.KnowledgeOf(year).Code);

    // The labour code answers for the year after the announced one: New Year, Tết, the kings, 30 April, 1 May, two days of September, culture.
    [Fact]
    public void EntriesOf_AYear_AreItsOwnInOrder()
    {
        var calendar = WorkingCalendar.Of(DayOffTable.Create(2026, 2026, 2027,
            [Entry(Saturday, DayOffKind.WorkingSaturday), Entry(Tuesday, DayOffKind.PublicHoliday), Entry(Monday, DayOffKind.SwappedRest)]).Value);
        Assert.Equal([Monday, Tuesday, Saturday], calendar.EntriesOf(2026).Select(static entry => entry.Date));
        var next = calendar.EntriesOf(2027);
        Assert.Equal((new LocalDate(2027, 1, 1), new LocalDate(2027, 11, 24)), (next[0].Date, next[^1].Date));
        Assert.All(next, static entry => Assert.Equal(2027, entry.Date.Year));
        Assert.Empty(calendar.EntriesOf(2028));
    }

    // The labour code is asked for the first and the last year that the lunar calendar knows.
    [Fact]
    public void Of_WidestTable_CoversEveryYearOfTheLunarCalendar()
    {
        var calendar = WorkingCalendar.Of(DayOffTable.Create(
            HongLinh.Planning.Calendar.LunarDate.FirstSupportedYear, HongLinh.Planning.Calendar.LunarDate.FirstSupportedYear,
            HongLinh.Planning.Calendar.LunarDate.LastSupportedYear, []).Value);
        Assert.Equal(HongLinh.Planning.Calendar.LunarDate.LastSupportedYear, calendar.LastDay.Year);
    }

    private static DayOffTable WithExchange(DayOffStatus status)
    {
        var reading = DayOffTable.Create(2026, 2026, 2026,
        [
            Entry(Monday, DayOffKind.SwappedRest) with { Status = status }, Entry(Tuesday, DayOffKind.PublicHoliday),
            Entry(Saturday, DayOffKind.WorkingSaturday) with { Status = status },
        ]);
        Assert.Empty(reading.Findings);
        return reading.Value;
    }

    private static void AssertFinding(Reading<DayOffTable> reading, FindingCode code, string place, ValueList<string> details)
    {
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((code, place, "ngày ví dụ"), (finding.Code, finding.Place.ToString(), finding.Quoted.ToString()));
        Assert.Equal(details, finding.Details.Select(static detail => detail.ToString()));
    }

    private static DayOff Entry(LocalDate date, DayOffKind kind) => new()
    {
        Date = date,
        Kind = kind,
        Name = "ngày ví dụ",
        Basis = new LegalBasis { Act = "10065/VPCP-KGVX" },
        Status = DayOffStatus.Announced,
    };
}
