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
    public void Schema_OldDocuments_FollowIt(string version) =>
        Assert.All(Kinds, kind => Assert.Null(SchemaCheck.Published.Problem(Text(version, kind))));

    [Fact]
    public void Versions_AtLeastTheFirst_AreThere() => Assert.Contains("0.1.0", Repository.Files(Folder, "*.json").Select(static file => file.Split('/')[^2]));

    private static string Text(string version, string kind) => Repository.Read($"{Folder}/{version}/{kind}.json");
}
