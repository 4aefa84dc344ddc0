using System.Text.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

// Documents as each version wrote them, never written anew: what was once written stays readable.
public sealed class OldDocumentTests
{
    private const string Folder = "tests/HongLinh.Planning.Json.Tests/Documents";

    private static readonly string[] Kinds = ["log", "plan", "policy", "replay", "rules", "scorecard"];

    public static TheoryData<string> Versions =>
        [.. Repository.Files(Folder, "*.json").Select(static file => file.Split('/')[^2]).Distinct()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Read_EveryKindOfDocument_IsRead(string version)
    {
        Assert.Equal(Kinds, Repository.Files(Folder + "/" + version, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)));
        Assert.Equal("budget-revenue", Assert.Single(PlanningJson.ReadLog(Text(version, "log")).Entries).Indicator.Text);
        var plan = PlanningJson.ReadPlan(Text(version, "plan"));
        Assert.DoesNotContain(plan.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal("Thu ngân sách đạt 192,5 tỷ đồng", Assert.Single(plan.Value.Lines).Words.Words);
        Assert.Equal("literal", PlanningJson.ReadPolicy(Text(version, "policy")).Name);
        Assert.True(Assert.Single(PlanningJson.ReadRules(Text(version, "rules")).Rules).SuspendsVerdict);
    }

    // A later version may judge otherwise, and then says so; the document itself is as it was written.
    [Theory]
    [MemberData(nameof(Versions))]
    public void Replay_OldDocument_IsUnchangedAndJudged(string version)
    {
        var result = PlanningJson.Replay(Text(version, "replay"));
        Assert.True(result.IsUnchanged);
        Assert.Equal(1, result.Scorecard!.Tally.Total);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Schema_OldDocuments_FollowThatOfTheirVersion(string version) =>
        Assert.All(Kinds, kind => Assert.Null(SchemaCheck.OfVersion("1").Problem(Text(version, kind))));

    // Version 1 wrote a state with every task of a plan; a plan now says what was decided, and the log of work what became of it.
    [Theory]
    [InlineData("\"serves\":[\"budget-revenue\"]}", "\"serves\":[\"budget-revenue\"],\"state\":\"open\"}")]
    [InlineData("\"serves\":[\"budget-revenue\"]}", "\"serves\":[\"budget-revenue\"] , \n \"state\" : \"open\" }")]
    [InlineData("{\"code\":\"task-1\"", "{\"state\":\"open\" , \"code\":\"task-1\"")]
    [InlineData("\"code\":\"task-1\"", "\"code\":\"task-1\",\"state\":\"open\"")]
    public void ReadPlan_OldTaskStillOpen_IsTheTask(string today, string old)
    {
        var document = PlanningJson.WritePlan(PlanDocumentTests.Full).Replace("Version\":2", "Version\":1", StringComparison.Ordinal);
        Assert.Contains(today, document, StringComparison.Ordinal);
        Assert.Equal(PlanDocumentTests.Full, PlanningJson.ReadPlan(document.Replace(today, old, StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void ReadPlan_OldTaskMarkedAsDone_IsRefusedRatherThanForgotten()
    {
        var document = PlanningJson.WritePlan(PlanDocumentTests.Full).Replace("Version\":2", "Version\":1", StringComparison.Ordinal)
            .Replace("\"code\":\"task-1\"", "\"code\":\"task-1\",\"state\":\"done\"", StringComparison.Ordinal);
        Assert.Equal("$.plan.work.tasks[0].state", Assert.Throws<JsonException>(() => PlanningJson.ReadPlan(document)).Path);
    }

    [Fact]
    public void ReadLog_OldNames_AreThoseOfTheirVersion()
    {
        var old = Text("0.1.0", "log").TrimEnd();
        var entry = Assert.Single(PlanningJson.ReadLog(old).Entries);
        Assert.Equal((new NodaTime.LocalDate(2023, 12, 31), NodaTime.Instant.FromUtc(2024, 1, 5, 0, 0)), (entry.ReferenceDate, entry.RecordedAt));
        var today = PlanningJson.WriteLog(PlanningJson.ReadLog(old));
        Assert.Null(SchemaCheck.Published.Problem(today));
        // The version tells which names a document has, wherever it stands; with the wrong one nothing is read in part.
        Assert.Equal(
            "$.observations[0].heldOn",
            Assert.Throws<JsonException>(() => PlanningJson.ReadLog(old.Replace("Version\":1", "Version\":2", StringComparison.Ordinal))).Path);
        var last = "{" + old["{\"schemaVersion\":1,".Length..^1] + ",\"schemaVersion\":1}";
        Assert.Equal(entry, Assert.Single(PlanningJson.ReadLog(last).Entries));
    }

    [Fact]
    public void ReadRules_OldNameOfAReportingUnit_IsRead()
    {
        const string rules = """
            {"schemaVersion":1,"rules":[{"id":"a","version":1,"name":{"vietnamese":"a","english":"a"},"subject":"a","severity":"warning",
            "condition":{"kind":"compare","left":{"kind":"figure","indicator":"a","period":"latest","\u0061bout":"one"},"comparator":"ge",
            "right":{"kind":"figure","indicator":"a","period":"2023","about":"two"}}}]}
            """;
        var condition = Assert.IsType<CompareCondition>(Assert.Single(PlanningJson.ReadRules(rules).Rules).Condition);
        Assert.Equal(("one", "two"), (((FigureTerm)condition.Left).ReportingUnit, ((FigureTerm)condition.Right).ReportingUnit));
    }

    [Fact]
    public void ReadLog_OldDocumentWithAMistake_IsRefusedAtItsPathInTheNamesOfToday()
    {
        var refused =
            Assert.Throws<JsonException>(() => PlanningJson.ReadLog(Text("0.1.0", "log").Replace("2023-12-31", "2023-12-32", StringComparison.Ordinal)));
        Assert.Equal("$.observations[0].referenceDate", refused.Path);
        Assert.EndsWith(" Path: $.observations[0].referenceDate (by the names of schema version 2).", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_AtLeastTheFirst_AreThere() => Assert.Contains("0.1.0", Repository.Files(Folder, "*.json").Select(static file => file.Split('/')[^2]));

    private static string Text(string version, string kind) => Repository.Read($"{Folder}/{version}/{kind}.json");
}
