using System.Text;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class SchemaTests
{
    private const string ThisFile = "src/HongLinh.Planning.Json/planning.schema.json";

    public static TheoryData<string, string> Documents => new()
    {
        { "log", PlanningJson.WriteLog(HongLinh2023.PublishedFigures) },
        { "log-every-kind", PlanningJson.WriteLog(ObservationLog.Empty.Append(Given.Reports.Select(Given.Plain))) },
        { "plan-every-part", PlanningJson.WritePlan(PlanDocumentTests.Full) },
        { "plan", PlanningJson.WritePlan(HongLinh2023.Plan.Value) },
        { "policy-literal", PlanningJson.WritePolicy(JudgementPolicy.Literal) },
        { "policy-administrative-practice", PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice) },
        { "rules-every-condition", PlanningJson.WriteRules(RulesDocumentTests.All) },
        { "scorecard-suspended", PlanningJson.WriteScorecard(ScorecardDocumentTests.Suspended) },
        { "replay", PlanningJson.WriteReplay(ScorecardDocumentTests.Suspended) },
        { "work-register", PlanningJson.WriteWorkRegister(WorkDocumentTests.Register) },
        { "scoring", PlanningJson.WriteScoring(HongLinh.Planning.Tests.Shared.Some.Scoring) },
        { "paragraphs", PlanningJson.WriteParagraphs(WorkDocumentTests.Paragraphs) },
        { "replay-mean", TermDocumentTests.Written },
        { "work-log", PlanningJson.WriteWorkLog(WorkDocumentTests.Log) },
        { "regime", PlanningJson.WriteRegime(Owed.Regime) },
        { "obligations", PlanningJson.WriteObligations(Owed.Book) },
        { "obligations-checks", PlanningJson.WriteObligations(Owed.BookWith(QualityRules.For(Owed.Plan))) },
        { "work-review", WorkReviewDocumentTests.Written },
        { "outlooks", ForecastDocumentTests.WrittenOutlooks },
        { "comparison", ForecastDocumentTests.WrittenComparison },
        { "replay-deadlines", ReplayDeadlinesTests.Written },
        { "replay-year", PlanningJson.WriteReplay(CardOn(new LocalDate(2024, 2, 1))) },
        { "scorecard-july", PlanningJson.WriteScorecard(CardOn(new LocalDate(2023, 7, 30))) },
        { "scorecard-year", PlanningJson.WriteScorecard(CardOn(new LocalDate(2024, 2, 1))) },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "\"schemaVersion\":2", "\"schemaVersion\":3" },
        { "\"schemaVersion\":2,", "" },
        { "\"kind\":\"growth\"", "\"kind\":\"grows\"" },
        { "\"kind\":\"growth\"", "\"kind\":\"level\"" },
        { "\"amount\":\"13\"", "\"amount\":\"13,0\"" },
        { "\"amount\":\"13\"", "\"amount\":\"013\"" },
        { "\"against\":\"same-period-last-year\"", "\"against\":\"last-year\"" },
        { "\"holding\":\"by-end\"", "\"holdings\":\"by-end\"" },
        { "\"date\":\"2023-01\"", "\"date\":\"01/2023\"" },
        { "\"ordinal\":1", "\"ordinal\":\"1\"" },
        { "\"unit\":\"percent\"", "\"unit\":\"%\"" },
    };

    // The file is what other programs read. After an intended change the received one replaces it.
    [Fact]
    public void WriteSchema_IsThePublishedFile()
    {
        var received = Repository.At(ThisFile.Replace(".json", ".received.json", StringComparison.Ordinal));
        var schema = PlanningJson.WriteSchema();
        if (schema != SchemaCheck.Text)
        {
            File.WriteAllText(received, schema, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(schema == SchemaCheck.Text, $"The documents have changed. Read {received}; if it is right, let it replace {ThisFile}.");
        File.Delete(received);
    }

    [Fact]
    public void WriteSchema_UnderACultureThatThrows_IsTheSame() => Assert.Equal(PlanningJson.WriteSchema(), FailingCulture.Under(PlanningJson.WriteSchema));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Write_EveryKindOfDocument_FollowsTheSchema(string name, string document)
    {
        Assert.Null(SchemaCheck.Published.Problem(document));
        // For other validators: see tests/schema.
        var folder = Directory.CreateDirectory(Repository.At("artifacts/documents"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".json"), document);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Problem_BrokenDocument_IsRefusedBySchemaAndReader(string right, string wrong)
    {
        var document = PlanningJson.WritePlan(HongLinh2023.Plan.Value);
        var at = document.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        var broken = string.Concat(document.AsSpan(0, at), wrong, document.AsSpan(at + right.Length));
        Assert.NotNull(SchemaCheck.Published.Problem(broken));
        Assert.Throws<System.Text.Json.JsonException>(() => PlanningJson.ReadPlan(broken));
    }

    private static Scorecard CardOn(LocalDate asOf) => PlanReview.Run(
        HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2024, 2, 1, 0, 0)), asOf, JudgementPolicy.AdministrativePractice,
            RuleSet.None);
}
