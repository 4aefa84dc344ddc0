using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar.Astronomy;

public sealed class CivilDayTests
{
    // Julian day 2451544.5 is 1 January 2000, 0h UTC. At UTC+7 the day begins 7 hours earlier; terrestrial time was
    // 32 + 32.184 seconds ahead of UTC (IERS Bulletin C).
    [Fact]
    public void Start_Of2000_IsSevenHoursBeforeUtcAndAheadByLeapSeconds() =>
        Assert.Equal(2451544.5 - (7.0 / 24) + (64.184 / 86_400), CivilDay.Start(new LocalDate(2000, 1, 1)), 8);

    [Theory]
    [InlineData(1968, 1, 29)]
    [InlineData(1976, 1, 1)]
    [InlineData(2017, 1, 1)]
    [InlineData(2072, 2, 18)]
    public void Containing_SecondAfterAndBeforeTheStart_IsTheDayAndTheDayBefore(int year, int month, int dayOfMonth)
    {
        var day = new LocalDate(year, month, dayOfMonth);
        var start = CivilDay.Start(day);
        Assert.Equal(day, CivilDay.Containing(start + (2.0 / 86_400)));
        Assert.Equal(day.PlusDays(-1), CivilDay.Containing(start - (2.0 / 86_400)));
    }
}
