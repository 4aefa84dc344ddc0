using System.Text;
using System.Text.Json;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class RegimeDocumentTests
{
    private const string Basis = """{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"}""";

    // Typed by hand: what a program in another language has to write and to expect.
    private static readonly string Document = $$$"""
        {"schemaVersion":2,"regime":{"code":"hong-linh-own","name":{"vietnamese":"Chế độ báo cáo của thị xã","english":"Reports of the town"},"basis":{{{Basis}}},
        "inForce":{"from":"2022-12-01","until":"2025-06-30"},"replaces":"hong-linh-older","windows":[
        {"cycle":"month","cutOffDay":14,"basis":{{{Basis}}}},{"cycle":"quarter","basis":{{{Basis}}}},
        {"cycle":"half-year","cutOffDay":14,"basis":{{{Basis}}}},{"cycle":"year","cutOffDay":14,"basis":{{{Basis}}}}],
        "deadlines":[{"level":"town","day":20,"basis":{{{Basis}}}},{"level":"ward","workingDays":3,"basis":{{{Basis}}}}],"roll":"preceding"}}
        """.ReplaceLineEndings("");

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "\"day\":20", "\"day\":29", "$.regime.deadlines[0]" },
        { "\"day\":20", "\"day\":20,\"workingDays\":3", "$.regime.deadlines[0]" },
        { "\"day\":20,", "", "$.regime.deadlines[0]" },
        { "\"workingDays\":3", "\"workingDays\":0", "$.regime.deadlines[1]" },
        { "\"cutOffDay\":14", "\"cutOffDay\":28", "$.regime.windows[0]" },
        { "\"cycle\":\"month\"", "\"cycle\":\"week\"", "$.regime.windows[0]" },
        { "\"cycle\":\"quarter\"", "\"cycle\":\"quarters\"", "$.regime.windows[1].cycle" },
        { "\"level\":\"town\"", "\"level\":\"city\"", "$.regime.deadlines[0].level" },
        { "\"roll\":\"preceding\"", "\"roll\":null", "$.regime.roll" },
        { "\"replaces\"", "\"replace\"", "$.regime.replace" },
        { "\"until\":\"2025-06-30\"", "\"until\":\"2022-06-30\"", "$.regime.inForce" },
        { "\"schemaVersion\":2", "\"schemaVersion\":3", "$.schemaVersion" },
    };

    [Fact]
    public void WriteAndRead_OwnRegime_IsTheDocument()
    {
        Assert.Equal(Document, PlanningJson.WriteRegime(Owed.Regime));
        Assert.Equal(Owed.Regime, PlanningJson.ReadRegime(Document));
        Assert.Equal(Owed.Regime, PlanningJson.ReadRegime([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Document)]));
    }

    [Fact]
    public void WriteAndRead_PublishedRegimes_AreTheSame() =>
        Assert.All(ReportingRegimes.All, static regime => Assert.Equal(regime, PlanningJson.ReadRegime(PlanningJson.WriteRegime(regime))));

    // What leaves out every member with a default has the defaults of the model.
    [Fact]
    public void Read_OnlyWhatIsRequired_HasTheDefaults()
    {
        var regime = PlanningJson.ReadRegime($$$"""
            {"schemaVersion":2,"regime":{"code":"a","name":{"vietnamese":"a"},"basis":{{{Basis}}},"windows":[]}}
            """);
        Assert.Equal((RollRule.Following, "", 0), (regime.Roll, regime.Replaces, regime.Deadlines.Count));
        Assert.Null(regime.InForce);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Read_WrongDocument_IsRefusedWithItsPath(string right, string wrong, string path) => Assert.Equal(
        path, Assert.Throws<JsonException>(() => PlanningJson.ReadRegime(ReplayTests.Replace(Document, right, wrong))).Path);

    [Fact]
    public void WriteAndRead_DeadlinesOfAYear_AreTheSame()
    {
        var year = Owed.Regime.Year(PlanYear.Of(2023), ReportingLevel.Ward, VietnamDaysOff.Calendar);
        Assert.NotEmpty(year);
        Assert.All(year, static due => Assert.Equal(due, Given.Read<DueReport>(Given.Write(due))));
    }

    [Fact]
    public void WriteAndRead_Calendars_AreTheSameWithAndWithoutProposals()
    {
        foreach (var calendar in new[] { VietnamDaysOff.Calendar, WorkingCalendar.IfProposalsPass(VietnamDaysOff.Calendar.Table) })
        {
            var read = Given.Read<WorkingCalendar>(Given.Write(calendar));
            Assert.Equal(calendar, read);
            Assert.All(Enumerable.Range(2022, 16), year => Assert.Equal(calendar.EntriesOf(year), read.EntriesOf(year)));
        }
    }

    // A table made by hand would leave the second entry out with a finding; a document would lose it without a word.
    [Fact]
    public void Read_TwoEntriesForOneDay_AreRefused()
    {
        var table = Given.Write(Some.TableOf(Some.CultureDay(2026)));
        var entry = Given.Write(Some.CultureDay(2026));
        Assert.StartsWith(
            "A day cannot stand in the table:", Given.Refusal<DayOffTable>(ReplayTests.Replace(table, entry, entry + "," + entry)).Message,
            StringComparison.Ordinal);
        Given.Refusal<DayOffTable>(ReplayTests.Replace(table, "\"horizon\":2028", "\"horizon\":99999"));
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh")]
    [InlineData("UTC+07")]
    [InlineData("UTC")]
    public void WriteAndRead_Zone_IsTheSame(string id)
    {
        Assert.Equal(DateTimeZoneProviders.Tzdb[id], Given.Read<DateTimeZone>(Given.Write(DateTimeZoneProviders.Tzdb[id])));
        Assert.Equal(DateTimeZoneProviders.Tzdb[id], Given.Read<DateTimeZone>("\"" + id + "\""));
        Given.Refusal<DateTimeZone>("\"Asia/Hong_Linh\"");
    }

    // Under a known name a zone of another source may have other rules.
    [Fact]
    public void Write_ZoneOfAnotherSource_IsRefused() => Assert.StartsWith(
        "The time zone 'Asia/Ho_Chi_Minh' has no JSON form;",
        Assert.Throws<JsonException>(static () => Given.Write<DateTimeZone>(new OtherZone())).Message, StringComparison.Ordinal);

    private sealed class OtherZone() : DateTimeZone("Asia/Ho_Chi_Minh", isFixed: true, Offset.FromHours(8), Offset.FromHours(8))
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(Instant instant) => new(Id, null, null, MinOffset, Offset.Zero);
    }
}
