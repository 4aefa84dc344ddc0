using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Calendar;

/// <summary>The Vietnamese calendar against the Chinese one of .NET: two programs, two zones, the same sky.</summary>
public sealed class LunarDateAgainstChineseTests
{
    // Every span of days, ends inclusive, in which the calendars disagree in 1976 to 2050. A span of one month begins
    // with a new moon between 23:00 and 24:00 at UTC+7, when the next day has begun at UTC+8; the moments in the remarks
    // are from the ephemeris JPL DE431. In 1984 and 1987 a major solar term falls into that hour instead.
    // Tết of 1985, 2007 and 2030 and Giỗ Tổ of 2009 lie in spans that tables of public holidays confirm.
    private static readonly (LocalDate First, LocalDate Last)[] Spans =
    [
        (new(1978, 9, 2), new(1978, 10, 1)), // 23:08:53
        (new(1979, 2, 26), new(1979, 3, 27)), // 23:45:12
        (new(1984, 5, 30), new(1984, 6, 28)), // 23:47:50
        (new(1984, 11, 23), new(1985, 4, 19)), // solstice 21/12/1984 23:22:48, so the leap month stands elsewhere
        (new(1986, 12, 1), new(1986, 12, 30)), // 23:42:36
        (new(1987, 7, 26), new(1987, 9, 22)), // term 23/08/1987 23:09:50, so the leap month stands elsewhere
        (new(1989, 8, 1), new(1989, 8, 30)), // 23:05:35
        (new(1995, 9, 24), new(1995, 10, 23)), // 23:54:44
        (new(1996, 7, 15), new(1996, 8, 13)), // 23:14:50
        (new(1996, 12, 10), new(1997, 1, 8)), // 23:56:17
        (new(1997, 10, 1), new(1997, 10, 30)), // 23:51:30
        (new(1997, 12, 29), new(1998, 1, 27)), // 23:56:31
        (new(2006, 6, 25), new(2006, 7, 24)), // 23:05:15
        (new(2007, 2, 17), new(2007, 3, 18)), // 23:14:18
        (new(2008, 11, 27), new(2008, 12, 26)), // 23:54:35
        (new(2009, 3, 26), new(2009, 4, 24)), // 23:05:55
        (new(2018, 11, 7), new(2018, 12, 6)), // 23:02:02
        (new(2019, 3, 6), new(2019, 4, 4)), // 23:03:58
        (new(2020, 12, 14), new(2021, 1, 12)), // 23:16:35
        (new(2030, 2, 2), new(2030, 3, 3)), // 23:07:31
        (new(2031, 4, 21), new(2031, 5, 20)), // 23:57:06
        (new(2032, 3, 11), new(2032, 4, 9)), // 23:24:41
        (new(2034, 9, 12), new(2034, 10, 11)), // 23:13:50
        (new(2037, 4, 15), new(2037, 5, 14)), // 23:07:45
        (new(2038, 4, 4), new(2038, 5, 3)), // 23:43:02
        (new(2039, 12, 15), new(2040, 1, 13)), // 23:32:05
        (new(2041, 8, 26), new(2041, 9, 24)), // 23:16:13
        (new(2049, 10, 26), new(2049, 11, 24)), // 23:15:12
    ];

    private static readonly ChineseLunisolarCalendar Chinese = new();

    [Fact]
    public void From_EveryDayOf1976To2050_DiffersFromTheChineseDateExactlyInTheSpans()
    {
        var wrong = new List<string>();
        for (var day = new LocalDate(1976, 1, 1); day.Year <= 2050; day = day.PlusDays(1))
        {
            var date = LunarDate.From(day).ToString();
            var differs = date != ChineseDate(day);
            if (differs != Spans.Any(span => span.First <= day && day <= span.Last))
            {
                wrong.Add($"{LocalDatePattern.Iso.Format(day)}: {date}, Chinese {ChineseDate(day)}");
            }
        }

        Assert.Empty(wrong);
    }

    private static string ChineseDate(LocalDate day)
    {
        var moment = day.ToDateTimeUnspecified();
        var year = Chinese.GetYear(moment);
        // .NET counts the months through, the leap month included: its "leap month 3" repeats month 2.
        var counted = Chinese.GetMonth(moment);
        var leap = Chinese.GetLeapMonth(year);
        var month = leap > 0 && counted >= leap ? counted - 1 : counted;
        var mark = leap > 0 && counted == leap ? "L" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"lunar {year:0000}-{month:00}{mark}-{Chinese.GetDayOfMonth(moment):00}");
    }
}
