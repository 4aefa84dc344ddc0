using System.Text;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.ICalendar.Tests;

public sealed class ReportFeedTests
{
    private static readonly LegalBasis Act = new() { Act = "Quyết định 9/2026/QĐ-UBND" };

    private static readonly CalendarFeed Feed = new() { Language = Language.Vietnamese, Domain = "town.example" };

    private static readonly (PlanYear Year, ReportingLevel Level) Province2026 = (PlanYear.Of(2026), ReportingLevel.Province);

    // Nineteen reports of 2026 fall on twelve days: the quarters with their third months, six months with June, the year with December.
    [Fact]
    public void OfReports_ThatFallTogether_AreOneEntryADay()
    {
        var text = Unfolded(Written(Feed, VietnamDaysOff.KnownOn));
        Assert.Equal(12, Count(text, "BEGIN:VEVENT"));
        Assert.Contains("SUMMARY:Hạn gửi báo cáo tháng 3 và quý I/2026\r\n", text, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Lịch gửi báo cáo năm 2026 (Chế độ báo cáo của cơ quan hành chính nhà nước)\r\n", text, StringComparison.Ordinal);
        Assert.Contains("NAME:Lịch gửi báo cáo năm 2026", text, StringComparison.Ordinal);
        Assert.Contains("UID:nd-09-2019-2026-04-30-province@town.example\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", text, StringComparison.Ordinal);
    }

    // 2026-01-01 is 1461 days after 2022-01-01: four years, of which 2024 is a leap year.
    [Fact]
    public void OfReports_RevisedDaysOff_MoveStampAndSequenceAndNothingElse()
    {
        var (before, now) = (Written(Feed, new LocalDate(2025, 12, 31)), Written(Feed, new LocalDate(2026, 1, 1)));
        Assert.Equal(12, Count(before, "SEQUENCE:1460\r\n"));
        Assert.Equal(12, Count(now, "SEQUENCE:1461\r\n"));
        Assert.Equal(12, Count(now, "DTSTAMP:20260101T000000Z\r\n"));
        var moved = before.Replace("SEQUENCE:1460", "SEQUENCE:1461", StringComparison.Ordinal).Replace("20251231T", "20260101T", StringComparison.Ordinal);
        Assert.Equal(now, moved);
        Assert.Equal(before, Written(Feed, new LocalDate(2025, 12, 31)));
    }

    // 14/03/2026 is a Saturday, so two working days later is Tuesday the 17th; 20/03/2026 is a Friday, and two working days later Tuesday the 24th.
    [Fact]
    public void OfReports_PeriodsThatEndTogetherButAreDueApart_HaveIdentifiersOfTheirOwn()
    {
        var regime = ReportingRegimes.Decree09Of2019 with
        {
            Code = "own",
            Windows = [WindowRule.CutOff(ReportingCycle.Month, 14, Act), WindowRule.CutOff(ReportingCycle.Quarter, 20, Act)],
            Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Ward, 2, Act)],
        };
        var text = Unfolded(Feed.OfReports(regime, (PlanYear.Of(2026), ReportingLevel.Ward), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn).AsT0);
        var uids = text.Split("\r\n").Where(static line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        Assert.Equal(16, uids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("DTSTART;VALUE=DATE:20260317", text, StringComparison.Ordinal);
        Assert.Contains("UID:own-2026-03-31-ward@town.example", uids);
        Assert.Contains("DTSTART;VALUE=DATE:20260324", text, StringComparison.Ordinal);
        Assert.Contains("UID:own-2026-03-31-ward-2026-Q1@town.example", uids);
    }

    // Eight o'clock one day before a whole day is 16 hours before its start, two days before 40.
    [Theory]
    [InlineData(1, "TRIGGER:-PT16H")]
    [InlineData(2, "TRIGGER:-PT40H")]
    public void OfReports_WithAlarm_RemindsInTheMorning(int days, string trigger)
    {
        var feed = new CalendarFeed { Language = Language.English, Domain = "town.example", AlarmDays = days };
        Assert.Equal(12, Count(Written(feed, VietnamDaysOff.KnownOn), trigger + "\r\n"));
    }

    // RFC 5545, 3.1: lines end in CRLF and have at most 75 octets without it.
    [Fact]
    public void OfReports_Lines_AreThoseOfTheStandard()
    {
        const string Note = "SỐ LIỆU MINH HỌA, không dùng để báo cáo; xem văn bản gốc";
        var feed = new CalendarFeed { Language = Language.Vietnamese, Domain = "town.example", Note = Note };
        var text = Written(feed, VietnamDaysOff.KnownOn);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), static line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(12, Count(Unfolded(text), "\\nSỐ LIỆU MINH HỌA\\, không dùng để báo cáo\\; xem văn bản gốc\r\n"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("PRODID:-//HongLinh.Planning//ICalendar//VI\r\n", text, StringComparison.Ordinal);
    }

    // The decree leaves the deadlines of wards to the province, was issued in 2019, and towns ended on 30/06/2025.
    [Theory]
    [InlineData("nd-09-2019", "ward", 2026, "no-deadline", "không quy định thời hạn cho cấp này")]
    [InlineData("nd-09-2019", "province", 2018, "not-in-force", "không có hiệu lực trong năm 2018")]
    [InlineData("khanh-hoa-2023", "town", 2026, "level-abolished", "không còn từ ngày 01/07/2025")]
    public void OfReports_WithoutDeadlines_SaysWhyAndWritesNothing(string code, string level, int year, string rule, string words)
    {
        Assert.True(ReportingRegimes.TryFromCode(code, out var regime));
        var none = Feed.OfReports(regime, (PlanYear.Of(year), ReportingLevel.FromCode(level)), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn).AsT1;
        Assert.Equal((rule, 0), (none.Rule!.Code, none.Undated));
        Assert.Contains(words, none.Reason.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(none.Reason.English, none.ToString());
    }

    [Fact]
    public void OfReports_DaysOffNotKnown_SaysHowMany()
    {
        var none = Feed.OfReports(
            ReportingRegimes.KhanhHoa2023, (PlanYear.Of(2040), ReportingLevel.Ward), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn).AsT1;
        Assert.Equal((20, null), (none.Undated, none.Rule));
        Assert.StartsWith("20 kỳ báo cáo năm 2040 chưa có ngày cuối vì chưa biết lịch nghỉ", none.Reason.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(366)]
    public void AlarmDays_OutOfRange_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFeed { Language = Language.English, Domain = "x", AlarmDays = days });

    [Fact]
    public void Names_Blank_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new CalendarFeed { Language = Language.English, Domain = " " });
        Assert.Throws<ArgumentException>(() => new CalendarFeed { Language = Language.English, Domain = "x", Program = "" });
    }

    private static string Written(CalendarFeed feed, LocalDate revisedOn) =>
        feed.OfReports(ReportingRegimes.Decree09Of2019, Province2026, VietnamDaysOff.Calendar, revisedOn).AsT0;

    // RFC 5545 folds lines of more than 75 octets.
    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
