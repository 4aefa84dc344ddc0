using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json.Tests;

public sealed class PolicyDocumentTests
{
    private const string Document =
        """{"schemaVersion":2,"policy":{"name":"administrative-practice","strictBounds":"lenient","bareNumbers":"by-polarity","exceedance":"beyond-any-bound","bands":"exceeded","near":"one-sided-exceeded","percentFormula":"undefined-for-lower-is-better","percentPrinting":"rounded-or-cut-off"}}""";

    [Fact]
    public void WritePolicy_AdministrativePractice_BeginsAsTheDocument() => Assert.StartsWith(
        Document[..^2], PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice), StringComparison.Ordinal);

    [Fact]
    public void ReadPolicy_TheDocument_IsThePolicy()
    {
        Assert.Equal(JudgementPolicy.AdministrativePractice, PlanningJson.ReadPolicy(Document));
        Assert.Equal(JudgementPolicy.AdministrativePractice, PlanningJson.ReadPolicy(Encoding.UTF8.GetBytes(Document)));
    }

    // Settings without a default: a tolerance of a twentieth, and one decimal place with halves away from zero.
    [Fact]
    public void WriteAndReadPolicy_ToleranceAndRounding_AreTheDocument()
    {
        var policy = JudgementPolicy.Literal with { Name = "ours", NearTolerance = 0.050m, RoundBeforeComparing = Rounding.HalfUp(1) };
        var document = PlanningJson.WritePolicy(policy);
        Assert.Contains(
            "\"nearTolerance\":\"0.050\",\"roundBeforeComparing\":{\"decimals\":1,\"mode\":\"away-from-zero\"}", document, StringComparison.Ordinal);
        Assert.Equal(policy, PlanningJson.ReadPolicy(document));
    }

    [Fact]
    public void WriteAndReadPolicy_Margins_AreTheDocument()
    {
        var policy = JudgementPolicy.Literal with { Name = "ours", ExceedanceMargin = 0.05m, ExceedancePoints = 0.5m };
        var document = PlanningJson.WritePolicy(policy);
        Assert.Contains("\"exceedanceMargin\":\"0.05\",\"exceedancePoints\":\"0.5\"", document, StringComparison.Ordinal);
        Assert.Equal(policy, PlanningJson.ReadPolicy(document));
    }

    [Fact]
    public void ReadAndWriteRounding_EveryMode_IsTheSame()
    {
        foreach (var mode in Enum.GetValues<MidpointRounding>())
        {
            var rounding = Rounding.Of(28, mode);
            Assert.Equal(rounding, Given.Read<Rounding>(Given.Write(rounding)));
        }
    }

    [Fact]
    public void ReadPolicy_WhatWasWritten_IsEqual()
    {
        foreach (var policy in new[] { JudgementPolicy.Literal, JudgementPolicy.AdministrativePractice,
            JudgementPolicy.Literal with { Name = "ours", Exceedance = ExceedanceRule.Never } })
        {
            Assert.Equal(policy, PlanningJson.ReadPolicy(PlanningJson.WritePolicy(policy)));
        }
    }

    [Fact]
    public void ReadPolicy_NameOnly_HasTheDefaults() =>
        Assert.Equal(new JudgementPolicy { Name = "ours" }, PlanningJson.ReadPolicy("""{"schemaVersion":2,"policy":{"name":"ours"}}"""));

    [Theory]
    [InlineData("""{"schemaVersion":2,"policy":{}}""", "$.policy")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":" "}}""", "$.policy")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","rounding":2.5}}""", "$.policy.rounding")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","strictBounds":"strict"}}""", "$.policy.strictBounds")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","nearTolerance":"1.5"}}""", "$.policy")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","roundBeforeComparing":{"decimals":29,"mode":"to-zero"}}}""", "$.policy.roundBeforeComparing")]
    [InlineData("""{"schemaVersion":2,"policy":{"name":"ours","roundBeforeComparing":{"decimals":1,"mode":"half-up"}}}""", "$.policy.roundBeforeComparing.mode")]
    [InlineData("""{"schemaVersion":3,"policy":{"name":"ours","news":1}}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":2,"policy":null}""", "$.policy")]
    [InlineData("null", "$")]
    public void ReadPolicy_WrongMember_IsRefusedAtItsPlace(string document, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => PlanningJson.ReadPolicy(document)).Path);
}
