using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Scorecards;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class ScorecardDocumentTests
{
    // 150 billion of 100 billion promised: 50 more, three halves of the plan.
    private static readonly string Judgement = """
        {"line":1,"words":{"section":"II.2.a","ordinal":4,"words":"Thu ngân sách đạt 192,5 tỷ đồng"},
        "target":{"kind":"level","indicator":{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong",
        "polarity":"higher-is-better","accumulation":"stock","limits":{"minimum":"0"},"cycle":"month"},"bound":{"comparator":"ge","value":{"amount":"100","unit":"billion-dong"}}},
        "basis":{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"},"policy":"literal","state":"reported","maturity":"estimated",
        "verdict":"exceeded","certainty":"certain","soFar":"yes","reason":"year-end-kept","isAtBound":false,
        "figure":{"amount":"150","unit":"billion-dong"},"margin":{"amount":"50","unit":"billion-dong"},"percent":{"formula":"actual-over-plan","ratio":"3/2"},
        "used":[{"indicator":"budget-revenue","period":"2023","reported":{"kind":"exact","value":{"amount":"150","unit":"billion-dong"}},"maturity":"estimated","heldOn":"2023-12-31","knownAt":"2024-01-05T00:00:00Z","printedPercent":"55.50"}]}
        """.ReplaceLineEndings("");

    [Fact]
    public void Write_Judgement_IsTheDocument() => Assert.Equal(Judgement, Given.Write(Some.Card(100m).Judgements[0]));

    [Fact]
    public void WriteScorecard_OneLine_HasPlanDayPolicyTallyGroupsAndFindings()
    {
        using var document = JsonDocument.Parse(PlanningJson.WriteScorecard(Some.Card(100m)));
        var card = document.RootElement.GetProperty("scorecard");
        Assert.Equal(
            ["plan", "asOf", "knownAt", "policy", "tally", "groups", "findings"],
            card.EnumerateObject().Select(static member => member.Name).Take(7));
        Assert.Equal("plan-2023", card.GetProperty("plan").GetProperty("code").GetString());
        Assert.Equal("2024-02-01", card.GetProperty("asOf").GetString());
        Assert.Equal("2024-02-01T00:00:00Z", card.GetProperty("knownAt").GetString());
        Assert.Equal("literal", card.GetProperty("policy").GetProperty("name").GetString());
        Assert.Equal("""{"total":1,"exceeded":1,"met":0,"notMet":0,"open":0,"notDeterminable":0}""", card.GetProperty("tally").GetRawText());
        Assert.Equal(Judgement, card.GetProperty("groups")[0].GetProperty("judgements")[0].GetRawText());
    }

    // Nothing stands where nothing is known: no figure, no margin, no maturity, and a gap instead of a ratio.
    [Fact]
    public void Write_WithoutAFigure_LeavesItOutAndSaysWhy()
    {
        using var document = JsonDocument.Parse(Given.Write(Some.Card(100m, null).Judgements[0]));
        var written = document.RootElement;
        Assert.False(written.TryGetProperty("figure", out _));
        Assert.False(written.TryGetProperty("margin", out _));
        Assert.False(written.TryGetProperty("maturity", out _));
        Assert.Equal("not-determinable", written.GetProperty("verdict").GetString());
        Assert.Equal("unknown", written.GetProperty("soFar").GetString());
        Assert.Equal("no-figure", written.GetProperty("reason").GetString());
        Assert.Equal("""{"formula":"actual-over-plan","gap":"no-figure"}""", written.GetProperty("percent").GetRawText());
        Assert.Equal(0, written.GetProperty("used").GetArrayLength());
    }

    [Fact]
    public void Write_PolicyUnderItsOwnName_IsInTheDocument() => Assert.Contains(
        "\"policy\":\"ours\"",
        Given.Write(PlanReview.Run(Some.ReadingOfPlan(100m).Value, Some.View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal with { Name = "ours" }).Judgements[0]),
        StringComparison.Ordinal);

    [Fact]
    public void Write_EmptySlot_IsRefused() =>
        Assert.Equal("An empty slot of a buffer has no JSON form: nothing was judged.", Assert.Throws<JsonException>(() => Given.Write(default(Judgement))).Message);

    // What is read back is what a scorecard rests on.
    [Fact]
    public void WriteScorecard_PlanLogAndPolicyReadBack_IsTheSameDocument()
    {
        var card = Judge(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures, JudgementPolicy.AdministrativePractice);
        var replayed = Judge(
            PlanningJson.ReadPlan(PlanningJson.WritePlan(HongLinh2023.Plan.Value)).Value,
            PlanningJson.ReadLog(PlanningJson.Write(HongLinh2023.PublishedFigures)),
            PlanningJson.ReadPolicy(PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice)));
        Assert.Equal(card, replayed);
        Assert.Equal(PlanningJson.WriteScorecard(card), PlanningJson.WriteScorecard(replayed));
    }

    [Fact]
    public void Read_Results_AreRefusedWithWhatToDo()
    {
        const string advice = "is a result and is not read back: read the plan, the log and the policy, and judge again.";
        Assert.Equal("A scorecard " + advice, Given.Refusal<Scorecard>("""{"tally":{}}""").Message);
        Assert.Equal("A judgement " + advice, Given.Refusal<Judgement>(Judgement).Message);
        Assert.Equal("A tally " + advice, Given.Refusal<Tally>("{}").Message);
    }

    private static Scorecard Judge(Plans.Plan plan, Observations.ObservationLog log, JudgementPolicy policy) =>
        PlanReview.Run(plan, log.AsOf(Instant.FromUtc(2024, 2, 1, 0, 0)), new LocalDate(2023, 7, 30), policy);
}
