using System.Text;
using System.Text.Json;
using HongLinh.Planning.Evaluation;

namespace HongLinh.Planning.Json.Tests;

public sealed class PolicyDocumentTests
{
    private const string Document =
        """{"schemaVersion":1,"policy":{"name":"administrative-practice","strictBounds":"lenient","exceedance":"beyond-any-bound","percentFormula":"actual-over-plan"}}""";

    [Fact]
    public void WritePolicy_AdministrativePractice_BeginsAsTheDocument() => Assert.StartsWith(
        Document[..^2], PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice), StringComparison.Ordinal);

    [Fact]
    public void ReadPolicy_TheDocument_IsThePolicy()
    {
        Assert.Equal(JudgementPolicy.AdministrativePractice, PlanningJson.ReadPolicy(Document));
        Assert.Equal(JudgementPolicy.AdministrativePractice, PlanningJson.ReadPolicy(Encoding.UTF8.GetBytes(Document)));
    }

    [Fact]
    public void ReadPolicy_WhatWasWritten_IsEqual()
    {
        foreach (var policy in new[] { JudgementPolicy.Literal, JudgementPolicy.AdministrativePractice, JudgementPolicy.Literal with { Name = "ours", Exceedance = ExceedanceRule.Never } })
        {
            Assert.Equal(policy, PlanningJson.ReadPolicy(PlanningJson.WritePolicy(policy)));
        }
    }

    [Fact]
    public void ReadPolicy_NameOnly_HasTheDefaults() =>
        Assert.Equal(new JudgementPolicy { Name = "ours" }, PlanningJson.ReadPolicy("""{"schemaVersion":1,"policy":{"name":"ours"}}"""));

    [Theory]
    [InlineData("""{"schemaVersion":1,"policy":{}}""", "$.policy")]
    [InlineData("""{"schemaVersion":1,"policy":{"name":" "}}""", "$.policy")]
    [InlineData("""{"schemaVersion":1,"policy":{"name":"ours","rounding":2.5}}""", "$.policy.rounding")]
    [InlineData("""{"schemaVersion":1,"policy":{"name":"ours","strictBounds":"strict"}}""", "$.policy.strictBounds")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","news":1}}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"policy":null}""", "$.policy")]
    [InlineData("null", "$")]
    public void ReadPolicy_WrongMember_IsRefusedAtItsPlace(string document, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => PlanningJson.ReadPolicy(document)).Path);
}
