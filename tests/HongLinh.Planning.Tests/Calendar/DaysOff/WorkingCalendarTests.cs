using CsCheck;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Calendar.DaysOff;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = ExampleDays.Calendar;

    // Far enough from both ends for 600 working days either way.
    private static readonly Gen<LocalDate> AnyDay = Gen.Int[0, 3200].Select(static day => new LocalDate(2025, 1, 1).PlusDays(day));
    private static readonly Gen<int> AnyCount = Gen.Int[-600, 600];

    // Civil code 2015, article 147 paragraph 2: the first day is not counted. Days by hand from the announcements.
    [Theory]
    [InlineData("2026-03-09", 1, "2026-03-10")]
    [InlineData("2026-03-09", 5, "2026-03-16")]
    [InlineData("2026-03-13", 1, "2026-03-16")] // Friday to Monday.
    [InlineData("2026-03-14", 1, "2026-03-16")] // From a Saturday too.
    [InlineData("2026-02-14", 1, "2026-02-23")] // Tết 2026: nobody works from Saturday 14/02 to Sunday 22/02.
    [InlineData("2026-02-14", 2, "2026-02-24")]
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2026-02-23", -1, "2026-02-13")]
    [InlineData("2026-02-18", -1, "2026-02-13")]
    [InlineData("2026-01-09", 1, "2026-01-10")] // A working Saturday.
    [InlineData("2026-01-09", 2, "2026-01-12")]
    [InlineData("2026-01-12", -1, "2026-01-10")]
    [InlineData("2026-11-23", 1, "2026-11-25")] // Over the day of Vietnamese culture.
    [InlineData("2026-02-18", 0, "2026-02-18")] // Nothing to count: the day itself, worked or not.
    [InlineData("2025-12-31", 1, "2026-01-05")] // 01/01 Thursday, 02/01 by exchange, a weekend.
    public void Add_WorkingDays_LeavesOutTheFirstDay(string from, int days, string expected) =>
        Assert.Equal(expected, Iso(Calendar.Add(Day(from), days)));

    [Theory]
    [InlineData("2026-04-20", "2026-04-26", 5)]
    [InlineData("2026-04-27", "2026-05-03", 2)] // Monday in place of Giỗ Tổ, Thursday 30/04 and Friday 01/05 are free.
    [InlineData("2026-01-10", "2026-01-10", 1)]
    [InlineData("2026-02-14", "2026-02-22", 0)]
    [InlineData("2026-08-22", "2026-09-03", 7)] // Sat 22 worked, Mon 24 to Fri 28, Mon 31 by exchange, 01 and 02/09 free, Thu 03: 1 + 5 + 1 = 7.
    public void CountIn_AnInterval_CountsBothEnds(string first, string last, int expected) =>
        Assert.Equal(expected, Calendar.CountIn(new DateInterval(Day(first), Day(last))));

    [Theory]
    [InlineData("2026-04-25", "2026-04-28", "2026-04-24")] // Saturday, Giỗ Tổ on Sunday, Monday in its place.
    [InlineData("2026-04-28", "2026-04-28", "2026-04-28")]
    [InlineData("2023-01-25", "2023-01-27", "2023-01-19")] // Tết 2023 from Friday 20 to Thursday 26.
    [InlineData("2026-08-22", "2026-08-22", "2026-08-22")]
    [InlineData("2026-11-28", "2026-11-30", "2026-11-27")]
    public void OnOrAfter_ADay_IsTheNearestWorkedOnItsSide(string day, string after, string before)
    {
        Assert.Equal(after, Iso(Calendar.OnOrAfter(Day(day))));
        Assert.Equal(before, Iso(Calendar.OnOrBefore(Day(day))));
    }

    [Fact]
    public void Add_ThereAndBackFromAWorkingDay_Returns() => Gen.Select(AnyDay, AnyCount).Sample(static (any, count) =>
    {
        var day = Calendar.OnOrAfter(any);
        return Calendar.Add(Calendar.Add(day, count), -count) == day;
    });

    [Fact]
    public void Add_AnyDayAndNumber_EqualsWalkingDayByDay() => Gen.Select(AnyDay, AnyCount).Sample(static (day, count) =>
        Calendar.Add(day, count) == Walk(day, count));

    [Fact]
    public void CountIn_AnyInterval_EqualsCountingDayByDay() => Gen.Select(AnyDay, Gen.Int[0, 900]).Sample(static (first, length) =>
    {
        var interval = new DateInterval(first, first.PlusDays(length));
        return Calendar.CountIn(interval) == interval.Count(Calendar.IsWorkingDay);
    });

    [Fact]
    public void IsWorkingDay_EveryDay_IsTheWeekWithItsEntries() => Assert.All(new DateInterval(Calendar.FirstDay, Calendar.LastDay), static day =>
    {
        var weekday = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        Assert.Equal(Calendar.EntryOn(day) is { } entry ? entry.Kind == DayOffKind.WorkingSaturday : weekday, Calendar.IsWorkingDay(day));
    });

    public static TheoryData<string, Action> Outside => new()
    {
        { "the day before", static () => Calendar.IsWorkingDay(Day("2021-12-31")) },
        { "the day after", static () => Calendar.IsWorkingDay(Day("2038-01-01")) },
        { "an interval that begins too early", static () => Calendar.CountIn(new DateInterval(Day("2021-12-31"), Day("2022-01-05"))) },
        { "an interval that ends too late", static () => Calendar.CountIn(new DateInterval(Day("2037-12-31"), Day("2038-01-01"))) },
        { "an answer after the end", static () => Calendar.Add(Day("2037-12-31"), 1) },
        { "an answer before the beginning", static () => Calendar.Add(Day("2022-01-04"), -1) },
        { "more days than any calendar has", static () => Calendar.Add(Day("2030-01-01"), int.MaxValue) },
        { "fewer days than any calendar has", static () => Calendar.Add(Day("2030-01-01"), int.MinValue) },
        { "no working day before the first", static () => Calendar.OnOrBefore(Day("2022-01-01")) },
        { "a day of the last century", static () => Calendar.Add(Day("1975-04-30"), 1) },
    };

    [Theory]
    [MemberData(nameof(Outside))]
    public void Calendar_OutsideItsYears_RefusesAndNamesThem(string what, Action ask)
    {
        Assert.NotEmpty(what);
        Assert.Contains("2022..2037", Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal);
    }

    // 01/01/2022 was a Saturday, made up for on Monday: Tuesday 04/01 is the first day of work. 31/12/2037 is a Thursday.
    [Fact]
    public void Calendar_AtItsEnds_StillAnswers()
    {
        Assert.Equal("2022-01-04", Iso(Calendar.Add(Calendar.FirstDay, 1)));
        Assert.Equal("2022-01-04", Iso(Calendar.OnOrAfter(Calendar.FirstDay)));
        Assert.Equal("2037-12-31", Iso(Calendar.OnOrBefore(Calendar.LastDay)));
        Assert.Equal("2037-12-31", Iso(Calendar.Add(Day("2037-12-30"), 1)));
    }

    [Fact]
    public void EntryOn_DayOutside_Throws() => Assert.Throws<ArgumentOutOfRangeException>(static () => Calendar.EntryOn(Day("2040-01-01")));

    private static LocalDate Walk(LocalDate day, int count)
    {
        var left = Math.Abs(count);
        while (left > 0)
        {
            day = day.PlusDays(Math.Sign(count));
            left -= Calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
