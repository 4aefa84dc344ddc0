using System.Text.RegularExpressions;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.ICalendar.Tests;

/// <summary>What the README of the package shows is what compiles and runs here.</summary>
public sealed partial class ReadmeTests
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
    public void Code_EveryBlock_IsAMarkedPartOfTheseTests()
    {
        var compiled = Region().Matches(Repository.Read("tests/HongLinh.Planning.ICalendar.Tests/ReadmeTests.cs"))
            .Select(static region => Flush(region.Groups["code"].Value)).ToList();
        var shown = CodeBlock().Matches(Repository.Read("src/HongLinh.Planning.ICalendar/README.md"))
            .Select(static block => Flush(block.Groups["code"].Value)).ToList();
        Assert.Equal(compiled, shown);
    }

    // Without the indent that all lines share.
    private static string Flush(string code)
    {
        var lines = code.Trim('\r', '\n').Split('\n').Select(static line => line.TrimEnd()).ToList();
        var indent = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).TrimEnd();
    }

    [GeneratedRegex(@"^ *// <(?<name>\w+)>\n(?<code>.*?)^ *// </\k<name>>$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();
}
