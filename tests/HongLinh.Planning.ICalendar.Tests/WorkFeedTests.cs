using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.ICalendar.Tests;

public sealed class WorkFeedTests
{
    private static readonly OrgUnit Economy = Department("kinh-te", "Phòng Kinh tế");
    private static readonly OrgUnit Culture = Department("van-hoa", "Phòng Văn hóa");

    private static readonly WorkRegister Register = WorkRegister.Create(
        Item("NV-01", "Xây dựng đề án chợ đêm", Economy, new LocalDate(2023, 6, 15)),
        Item("report/2023-M06", "Báo cáo tháng", Culture, new LocalDate(2023, 6, 20)),
        Item("NV-03", "Việc không có thời hạn", Culture, null)).Value;

    private static readonly CalendarFeed Feed = new() { Language = Language.Vietnamese, Domain = "2023.town.example" };

    // Assigned on 01/02/2023 and never revised since.
    [Fact]
    public void OfWork_OpenWorkWithADeadline_IsOneEntryEach()
    {
        var text = At(WorkLog.Empty, day: 10);
        Assert.Equal(2, Count(text, "BEGIN:VEVENT"));
        Assert.Contains("X-WR-CALNAME:Thời hạn nhiệm vụ\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Hạn: Xây dựng đề án chợ đêm\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:Chủ trì: Phòng Kinh tế.\r\n", text, StringComparison.Ordinal);
        Assert.Contains("UID:NV-01@2023.town.example\r\n", text, StringComparison.Ordinal);
        Assert.Contains("UID:report/2023-M06@2023.town.example\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20230615\r\nSEQUENCE:0", text, StringComparison.Ordinal);
        Assert.Equal(2, Count(text, "DTSTAMP:20230201T000000Z\r\n"));
    }

    [Fact]
    public void OfWork_AnotherDayOrAReportOnProgress_IsTheSameFile()
    {
        var first = At(WorkLog.Empty, day: 10);
        Assert.Equal(first, At(WorkLog.Empty, day: 28));
        var progress = WorkEntry.Of(WorkEntryKind.Progress, "NV-01", new LocalDate(2023, 6, 5), Instant.FromUtc(2023, 6, 5, 2, 0)) with { Percent = 40m };
        Assert.Equal(first, At(WorkLog.Empty.Append(progress), day: 10));
    }

    [Fact]
    public void OfWork_ExtendedWork_MovesUnderTheSameIdentifier()
    {
        var granted = WorkEntry.Extension(
            WorkEntryKind.ExtensionGranted, "NV-01", new LocalDate(2023, 7, 31), (new LocalDate(2023, 6, 9), Instant.FromUtc(2023, 6, 9, 8, 30, 15)));
        var text = At(WorkLog.Empty.Append(granted), day: 10);
        Assert.Contains("DTSTAMP:20230609T083015Z\r\nDTSTART;VALUE=DATE:20230731\r\nSEQUENCE:1\r\n", text, StringComparison.Ordinal);
        Assert.Equal(1, Count(text, "UID:NV-01@2023.town.example"));
        Assert.Equal(1, Count(text, "SEQUENCE:0"));
        // Not yet granted the day before.
        Assert.Equal(At(WorkLog.Empty, day: 8), At(WorkLog.Empty.Append(granted), day: 8));
    }

    [Fact]
    public void OfWork_ReassignedWork_GoesToTheCalendarOfTheOtherUnit()
    {
        var moved = WorkEntry.Reassignment(
            "NV-01", new Assignment { Lead = Culture }, (new LocalDate(2023, 6, 9), Instant.FromUtc(2023, 6, 9, 8, 30)));
        var review = Review(WorkLog.Empty.Append(moved), day: 10);
        var text = Unfolded(Feed.OfWork(review, Culture).AsT0);
        Assert.Contains("X-WR-CALNAME:Thời hạn nhiệm vụ\\, Phòng Văn hóa\r\n", text, StringComparison.Ordinal);
        Assert.Equal(2, Count(text, "BEGIN:VEVENT"));
        Assert.Contains("DTSTAMP:20230609T083000Z\r\nDTSTART;VALUE=DATE:20230615\r\nSEQUENCE:1\r\n", text, StringComparison.Ordinal);
        var none = Feed.OfWork(review, Economy).AsT1;
        Assert.Equal("Phòng Kinh tế không chủ trì nhiệm vụ nào đang thực hiện mà có thời hạn.", none.Reason.Vietnamese);
        Assert.Equal((0, null), (none.Undated, none.Rule));
    }

    [Fact]
    public void OfWork_EverythingDone_SaysSoAndWritesNothing()
    {
        var day = new LocalDate(2023, 6, 5);
        WorkEntry[] done = [.. new[] { "NV-01", "report/2023-M06" }.Select(code =>
            WorkEntry.Of(WorkEntryKind.Progress, code, day, Instant.FromUtc(2023, 6, 5, 2, 0)) with { DoneOn = day })];
        Assert.Equal("No open work has a deadline.", Feed.OfWork(Review(WorkLog.Empty.Append(done), day: 10)).AsT1.ToString());
    }

    private static string At(WorkLog log, int day) => Unfolded(Feed.OfWork(Review(log, day)).AsT0);

    private static WorkReview Review(WorkLog log, int day) => WorkReview.Run(Register, log, new LocalDate(2023, 6, day));

    private static WorkItem Item(string code, string name, OrgUnit lead, LocalDate? due) => new()
    {
        Code = code,
        Name = BilingualName.Of(name, name),
        Assignment = new Assignment { Lead = lead },
        AssignedOn = new LocalDate(2023, 2, 1),
        Due = due,
    };

    private static OrgUnit Department(string code, string name) => new() { Code = code, Name = BilingualName.Of(name, name), Kind = OrgKind.Department };

    // RFC 5545 folds lines of more than 75 octets.
    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
