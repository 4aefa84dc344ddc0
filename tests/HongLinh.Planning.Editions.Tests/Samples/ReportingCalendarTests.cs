namespace HongLinh.Planning.Editions.Tests.Samples;

public sealed class ReportingCalendarTests
{
    private static readonly string[] Province2026 = ["--format", "ics", "--year", "2026", "--level", "province"];

    // Nineteen reports of 2026 fall on twelve days: the quarters with their third months, six months with June, the year with December.
    [Fact]
    public void Calendar_ReportsThatFallTogether_AreOneEntryADay()
    {
        var (code, file, error) = Sample.Run("reporting-calendar", Province2026);
        var text = Unfolded(file);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(12, Count(text, "BEGIN:VEVENT"));
        Assert.Contains("SUMMARY:Hạn gửi báo cáo tháng 1/2026\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Hạn gửi báo cáo tháng 3 và quý I/2026\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Hạn gửi báo cáo tháng 6\\, quý II và 6 tháng đầu năm 2026\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Hạn gửi báo cáo tháng 12\\, quý IV\\, 6 tháng cuối năm và cả năm 2026\r\n", text, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Lịch gửi báo cáo năm 2026 (Chế độ báo cáo của cơ quan hành chính nhà nước)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", text, StringComparison.Ordinal);
    }

    // 2026-11-23 is 1787 days after 2022-01-01: four years with one leap day are 1461, and 326 more to 23 November.
    [Fact]
    public void Calendar_Entries_AreAsNewAsTheDaysOffAndMoveInsteadOfDoubling()
    {
        var text = Unfolded(Sample.Run("reporting-calendar", Province2026).Out);
        Assert.Equal(12, Count(text, "DTSTAMP:20261123T000000Z"));
        Assert.Equal(12, Count(text, "SEQUENCE:1787"));
        // 25/04/2026 moves to 28/04; the entry is named after April and not after either day.
        Assert.Contains("UID:nd-09-2019-2026-04-30-province@honglinh.planning", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260428", text, StringComparison.Ordinal);
    }

    // Eight o'clock two days before a whole day is 40 hours before its start.
    [Fact]
    public void Calendar_WithAlarm_RemindsInTheMorning()
    {
        var text = Unfolded(Sample.Run("reporting-calendar", [.. Province2026, "--alarm", "2"]).Out);
        Assert.Equal(12, Count(text, "TRIGGER:-PT40H"));
    }

    [Theory]
    [InlineData("ward", "2026", "nd-09-2019", "không quy định thời hạn cho cấp này")]
    [InlineData("town", "2026", "khanh-hoa-2023", "Không còn cấp huyện từ ngày 01/07/2025")]
    [InlineData("province", "2018", "nd-09-2019", "không có hiệu lực trong năm")]
    [InlineData("ward", "2040", "khanh-hoa-2023", "20 kỳ chưa có ngày cuối vì chưa biết lịch nghỉ")]
    public void Calendar_WithoutAnyDeadline_IsNotWrittenAndSaysWhy(string level, string year, string regime, string why)
    {
        var (code, file, error) = Sample.Run("reporting-calendar", "--format", "ics", "--level", level, "--year", year, "--regime", regime);
        Assert.Equal((1, ""), (code, file));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    // Two working days after Wednesday 14/01/2026 is Friday 16/01.
    [Fact]
    public void Calendar_OfAWardThatDeclaresItsDeadline_HasEntriesThatSayWhereItIsFrom()
    {
        var asked = new[] { "--format", "ics", "--level", "ward", "--due-after", "2", "--act", "Quyết định 9/2026/QĐ-UBND" };
        var text = Unfolded(Sample.Run("reporting-calendar", asked).Out);
        Assert.Equal(12, Count(text, "Căn cứ: Quyết định 9/2026/QĐ-UBND."));
        Assert.Contains("DTSTART;VALUE=DATE:20260116", text, StringComparison.Ordinal);
        Assert.Contains("chưa đối chiếu với văn bản gốc", text, StringComparison.Ordinal);
        Assert.Contains("--due-after", Sample.Run("reporting-calendar", "--level", "ward").Out, StringComparison.Ordinal);
    }

    // The data of a month closes on its 14th, and one working day must lie between (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 and Điều 12).
    [Theory]
    [InlineData("1", "thời hạn 05/01/2026 cách ngày chốt số liệu 14/01/2026")]
    [InlineData("13", "thời hạn 13/01/2026 cách ngày chốt số liệu 14/01/2026")]
    [InlineData("14", "thời hạn 14/01/2026 cách ngày chốt số liệu 14/01/2026")]
    public void DueDay_BeforeTheDataCloses_IsRefusedWithTheDays(string day, string why)
    {
        foreach (var format in new[] { "text", "json", "ics" })
        {
            var (code, text, error) = Sample.Run("reporting-calendar", "--format", format, "--level", "ward", "--due-day", day);
            Assert.Equal((2, ""), (code, text));
            Assert.Contains($"Không dùng được --due-day {day}", error, StringComparison.Ordinal);
            Assert.Contains(why, error, StringComparison.Ordinal);
            Assert.Contains("--due-after", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("15")]
    [InlineData("28")]
    public void DueDay_AfterTheDataCloses_IsTaken(string day) =>
        Assert.Equal(0, Sample.Run("reporting-calendar", "--level", "ward", "--due-day", day).Code);

    // The 29th, 30th and 31st are no days of February.
    [Theory]
    [InlineData("0")]
    [InlineData("29")]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("-5")]
    [InlineData("abc")]
    [InlineData("14,5")]
    public void DueDay_ThatIsNoDayOfEveryMonth_IsRefused(string day)
    {
        var (code, _, error) = Sample.Run("reporting-calendar", "--level", "ward", "--due-day", day);
        Assert.Equal(2, code);
        Assert.Contains($"--due-day: “{day}” không phải là một ngày từ 1 đến 28", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--due-day và --due-after không dùng cùng nhau", "--due-day", "20", "--due-after", "2")]
    [InlineData("--act chỉ dùng cùng", "--act", "Quyết định 9/2026/QĐ-UBND")]
    public void Declarations_ThatContradictOrSayNothing_AreRefused(string why, params string[] declared)
    {
        var (code, text, error) = Sample.Run("reporting-calendar", ["--level", "ward", .. declared]);
        Assert.Equal((2, ""), (code, text));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    // RFC 5545 folds lines of more than 75 octets.
    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
