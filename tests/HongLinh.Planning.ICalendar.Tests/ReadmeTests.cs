using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.ICalendar.Tests;

/// <summary>What the README of the package shows is what compiles and runs here.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Example_OfAProvince_WritesACalendar()
    {
        // <reports>
        var feed = new CalendarFeed { Language = Language.Vietnamese, Domain = "lich.hatinh.example", AlarmDays = 2 };
        var text = feed.OfReports(
            ReportingRegimes.Decree09Of2019,
            (PlanYear.Of(2026), ReportingLevel.Province),
            VietnamDaysOff.Calendar,
            revisedOn: VietnamDaysOff.KnownOn).Match(
                calendar => calendar,
                none => throw new InvalidOperationException(none.Reason.Vietnamese));
        // </reports>
        Assert.StartsWith("BEGIN:VCALENDAR", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_EveryBlock_IsAMarkedPartOfTheseTests() => Assert.Equal(
        ShownCode.MarkedIn("tests/HongLinh.Planning.ICalendar.Tests/ReadmeTests.cs"), ShownCode.On("src/HongLinh.Planning.ICalendar/README.md"));
}
