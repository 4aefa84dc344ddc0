using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Editions.Tests;

public sealed class VietnamDaysOffTests
{
    private static readonly WorkingCalendar Announced = VietnamDaysOff.Calendar;

    // Nothing announced from 2022 on, so the labour code and the lunar calendar must answer.
    private static readonly WorkingCalendar Provisional = WorkingCalendar.Of(DayOffTable.Create(2021, 2021, 2037, []).Value);

    // Counted by hand from the announcements of each year: civil servants, January to December.
    public static TheoryData<int, int, string> WorkingDays => new()
    {
        { 2022, 249, "19 16 23 20 20 22 21 23 20 21 22 22" },
        { 2023, 249, "16 20 23 20 20 22 21 23 19 22 22 21" },
        { 2024, 251, "22 16 21 19 23 20 23 22 19 23 21 22" },
        { 2025, 250, "17 20 21 21 20 21 23 21 20 23 20 23" },
        { 2026, 249, "21 15 22 20 20 22 23 21 20 22 20 23" },
        { 2027, 249, "20 15 23 20 20 22 22 22 20 21 21 23" },
    };

    [Fact]
    public void Table_OfTheEdition_HasNoFindings() => Assert.Empty(VietnamDaysOff.Table.Findings);

    [Theory]
    [MemberData(nameof(WorkingDays))]
    public void CountIn_EachMonth_IsTheNumberCountedByHand(int year, int total, string months)
    {
        Assert.Equal(total, Announced.CountIn(new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))));
        Assert.Equal(months, string.Join(' ', Enumerable.Range(1, 12).Select(month => Announced.CountIn(new YearMonth(year, month).ToDateInterval()))));
    }

    [Fact]
    public void EntryOn_CultureDay2026_IsAHolidayByResolution28()
    {
        var entry = Announced.EntryOn(new LocalDate(2026, 11, 24));
        Assert.NotNull(entry);
        Assert.Equal(DayOffKind.PublicHoliday, entry.Kind);
        Assert.Equal(DayOffStatus.Enacted, entry.Status);
        Assert.Equal("Ngày Văn hóa Việt Nam", entry.Name);
        Assert.Contains("Nghị quyết 28/2026/QH16", entry.Basis.Act, StringComparison.Ordinal);
        Assert.False(Announced.IsWorkingDay(entry.Date));
    }

    // Proposed in September 2026 and turned down: 10065/VPCP-KGVX grants 24/11 alone.
    [Fact]
    public void IsWorkingDay_SwapThatWasTurnedDown_LeavesMondayWorkedAndSaturdayFree()
    {
        Assert.All(new[] { Announced, WorkingCalendar.IfProposalsPass(VietnamDaysOff.Table.Value) }, static calendar =>
        {
            Assert.True(calendar.IsWorkingDay(new LocalDate(2026, 11, 23)));
            Assert.False(calendar.IsWorkingDay(new LocalDate(2026, 11, 28)));
            Assert.Null(calendar.EntryOn(new LocalDate(2026, 11, 23)));
        });
        // It stays on record, so that nobody enters it again from the press.
        Assert.Equal(2, VietnamDaysOff.Table.Value.Entries.Count(static entry => entry.Status == DayOffStatus.Repealed));
    }

    // 26/04/2025, 10/01/2026 and 22/08/2026 were or are worked for a day off by exchange; so was 04/05/2024.
    [Theory]
    [InlineData(2024, "2024-05-04")]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2026, "2026-01-10 2026-08-22")]
    [InlineData(2027, "")]
    public void EntriesOf_AYear_HasItsWorkingSaturdays(int year, string saturdays) => Assert.Equal(saturdays, string.Join(' ',
        Announced.EntriesOf(year).Where(static entry => entry.Kind == DayOffKind.WorkingSaturday).Select(static entry => Iso(entry.Date))));

    // Everything that decisions of 2022 to 2027 chose otherwise are the exchanges: a bridge day and the Saturday worked for it.
    // The split of Tết in 2022 and 2026 gives the same free weekdays by another name.
    [Fact]
    public void IsWorkingDay_ProvisionalAgainstAnnounced_DiffersByTheExchangesAlone() => Assert.Equal(
        "2024-04-29 2024-05-04 2025-04-26 2025-05-02 2026-01-02 2026-01-10 2026-08-22 2026-08-31",
        string.Join(' ', Days(2022, 2027).Where(static day => Announced.IsWorkingDay(day) != Provisional.IsWorkingDay(day)).Select(Iso)));

    // Tết 2022 and 2026 were one day before the first and four from it, so the last of the five is a Friday holiday;
    // the usual two and three begin on a Sunday and make up for it on that Friday.
    [Fact]
    public void EntriesOf_ProvisionalAgainstAnnounced_DifferInKindAtTheTetOfTwoYears()
    {
        Assert.Equal("2022-01-30 2026-02-15", Missing(Provisional, Announced, DayOffKind.PublicHoliday));
        Assert.Equal("2022-02-04 2026-02-20", Missing(Announced, Provisional, DayOffKind.PublicHoliday));
        Assert.Equal("2022-02-04 2026-02-20", Missing(Provisional, Announced, DayOffKind.CompensatoryRest));
        Assert.Equal("", Missing(Announced, Provisional, DayOffKind.CompensatoryRest));
    }

    // By hand: 01/01/2028 and 02/09/2028 are Saturdays, 30/04 is a Sunday before a holiday; Tết is Wed 26/01; Giỗ Tổ Tue 04/04.
    [Fact]
    public void EntriesOf_2028_AreThoseOfTheLabourCodeByHand()
    {
        Assert.Equal(
            "2028-01-01 2028-01-03* 2028-01-24 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-04-30 2028-05-01 2028-05-02* "
                + "2028-09-01 2028-09-02 2028-09-04* 2028-11-24",
            string.Join(' ', Announced.EntriesOf(2028).Select(static entry => Iso(entry.Date) + (entry.Kind == DayOffKind.CompensatoryRest ? "*" : ""))));
        // 260 weekdays less 12 on which nobody works.
        Assert.Equal(248, Announced.CountIn(new DateInterval(new LocalDate(2028, 1, 1), new LocalDate(2028, 12, 31))));
    }

    // The labour code has 11 days a year until 2025 and 12 from the day of Vietnamese culture on.
    [Fact]
    public void EntriesOf_EachProvisionalYear_HaveElevenOrTwelveHolidaysAndRestForEachLost() => Assert.All(Enumerable.Range(2022, 16), static year =>
    {
        var entries = Provisional.EntriesOf(year);
        Assert.Equal(year < 2026 ? 11 : 12, entries.Count(static entry => entry.Kind == DayOffKind.PublicHoliday));
        Assert.Equal(
            entries.Count(static entry => entry.Kind == DayOffKind.PublicHoliday && entry.Date.DayOfWeek >= IsoDayOfWeek.Saturday),
            entries.Count(static entry => entry.Kind == DayOffKind.CompensatoryRest));
        Assert.All(entries, static entry => Assert.NotEmpty(entry.Basis.Act));
    });

    [Theory]
    [InlineData(2021, "not-known-yet")]
    [InlineData(2022, "announced")]
    [InlineData(2027, "announced")]
    [InlineData(2028, "provisional")]
    [InlineData(2037, "provisional")]
    [InlineData(2038, "not-known-yet")]
    public void KnowledgeOf_AYear_SaysHowWellItIsKnown(int year, string knowledge)
    {
        Assert.Equal(knowledge, VietnamDaysOff.Table.Value.KnowledgeOf(year).Code);
        Assert.Equal(knowledge, Announced.KnowledgeOf(new LocalDate(year, 6, 15)).Code);
    }

    private static string Missing(WorkingCalendar from, WorkingCalendar other, DayOffKind kind) => string.Join(' ',
        Enumerable.Range(2022, 6).SelectMany(year => from.EntriesOf(year))
            .Where(entry => entry.Kind == kind && other.EntryOn(entry.Date)?.Kind != kind).Select(static entry => Iso(entry.Date)));

    private static DateInterval Days(int first, int last) =>
        new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
