using CsCheck;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar;

public sealed class LunarDatePropertyTests
{
    private static readonly LocalDate First = new(1968, 1, 29);
    private static readonly LocalDate Last = new(2072, 2, 18);

    private static readonly Gen<LocalDate> AnyDay =
        Gen.Int[0, Period.DaysBetween(First, Last)].Select(First.PlusDays);

    [Fact]
    public void ToLocalDate_AfterFrom_IsTheSameDay() =>
        AnyDay.Sample(static day => LunarDate.From(day).ToLocalDate() == day);

    [Fact]
    public void Of_PartsOfAnyDate_IsThatDate() => AnyDay.Sample(static day =>
    {
        var date = LunarDate.From(day);
        return LunarDate.Of(date.Year, date.Month, date.Day, date.IsLeapMonth) == date;
    });

    [Fact]
    public void CompareTo_TwoDates_OrdersAsTheDaysDo() => Gen.Select(AnyDay, AnyDay).Sample(static (a, b) =>
        Math.Sign(LunarDate.From(a).CompareTo(LunarDate.From(b))) == Math.Sign(a.CompareTo(b)));

    [Fact]
    public void From_EveryDayOfTheRange_AdvancesByOneStep()
    {
        var before = LunarDate.From(First);
        for (var day = First.PlusDays(1); day <= Last; day = day.PlusDays(1))
        {
            var date = LunarDate.From(day);
            Assert.True(IsNext(before, date), $"{date} follows {before}");
            before = date;
        }
    }

    [Fact]
    public void DaysIn_EveryMonthOfTheRange_Is29Or30()
    {
        for (var number = LunarYear.First; number <= LunarYear.Last; number++)
        {
            var year = LunarYear.Numbered(number);
            Assert.Equal(year.LeapMonth == 0 ? 12 : 13, year.MonthCount);
            Assert.All(Enumerable.Range(0, year.MonthCount), position => Assert.InRange(year.DaysIn(position), 29, 30));
        }
    }

    [Fact]
    public void From_ManyThreads_GiveTheSameAnswers()
    {
        var days = Enumerable.Range(0, 2000).Select(static i => First.PlusDays(i * 19)).ToArray();
        var expected = days.Select(LunarDate.From).ToArray();
        Assert.Equal(expected, days.AsParallel().AsOrdered().Select(LunarDate.From).ToArray());
    }

    private static bool IsNext(LunarDate before, LunarDate date) => date switch
    {
        { Day: > 1 } => date.Day == before.Day + 1 && SameMonth(before, date),
        { IsLeapMonth: true } => EndsMonth(before) && before.Month == date.Month && before.Year == date.Year && !before.IsLeapMonth,
        { Month: > 1 } => EndsMonth(before) && before.Month == date.Month - 1 && before.Year == date.Year,
        _ => EndsMonth(before) && before.Month == 12 && before.Year == date.Year - 1,
    };

    private static bool SameMonth(LunarDate a, LunarDate b) => (a.Year, a.Month, a.IsLeapMonth) == (b.Year, b.Month, b.IsLeapMonth);

    private static bool EndsMonth(LunarDate date) => date.Day >= 29;
}
