using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class ScorecardDocumentTests
{
    // 150 billion of 100 billion promised: 50 more, three halves of the plan.
    private static readonly string Judgement = """
        {"line":1,"words":{"section":"II.2.a","ordinal":4,"words":"Thu ngân sách đạt 192,5 tỷ đồng"},
        "target":{"kind":"level","indicator":{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong",
        "polarity":"higher-is-better","overTime":"stock","acrossUnits":"not-added","limits":{"minimum":"0"},"cycle":"month"},"bound":{"comparator":"ge","value":{"amount":"100","unit":"billion-dong"}}},
        "bounds":[{"comparator":"ge","value":{"amount":"100","unit":"billion-dong"}}],"basis":{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"},"policy":"literal","state":"reported","maturity":"estimated",
        "verdict":"exceeded","soFar":"yes","reason":"year-end-kept","isAtBound":false,
        "period":"2023","figure":{"amount":"150","unit":"billion-dong"},"margin":{"amount":"50","unit":"billion-dong"},"percent":{"formula":"actual-over-plan","ratio":"3/2"},
        "used":[{"indicator":"budget-revenue","period":"2023","reported":{"kind":"exact","value":{"amount":"150","unit":"billion-dong"}},"maturity":"estimated","referenceDate":"2023-12-31","recordedAt":"2024-01-05T00:00:00Z","printedPercent":"55.50"}],"replaced":[],"findings":[],"suspensions":[],"stillOpen":[],"periodsSince":0}
        """.ReplaceLineEndings("");

    [Fact]
    public void Write_Judgement_IsTheDocument() => Assert.Equal(Judgement, Given.Write(Some.Card(100m).Judgements[0]));

    [Fact]
    public void WriteScorecard_OneLine_HasPlanDayPolicyTallyGroupsAndFindings()
    {
        using var document = JsonDocument.Parse(PlanningJson.WriteScorecard(Some.Card(100m)));
        var card = document.RootElement.GetProperty("scorecard");
        Assert.Equal(
            ["plan", "asOf", "knownAt", "policy", "tally", "groups", "findings", "ruleOutcomes", "fingerprint"],
            card.EnumerateObject().Select(static member => member.Name).Take(9));
        Assert.Equal("plan-2023", card.GetProperty("plan").GetProperty("code").GetString());
        Assert.Equal("2024-02-01", card.GetProperty("asOf").GetString());
        Assert.Equal("2024-02-01T00:00:00Z", card.GetProperty("knownAt").GetString());
        Assert.Equal("literal", card.GetProperty("policy").GetProperty("name").GetString());
        Assert.Equal(
            """{"total":1,"exceeded":1,"met":0,"notMet":0,"open":0,"notDeterminable":0,"notAssessable":0,"partlyMet":0,"keptSoFar":1,"missedSoFar":0,"expectedKept":0,"expectedMissed":0,"unclear":0}""",
            card.GetProperty("tally").GetRawText());
        Assert.Equal(Judgement, card.GetProperty("groups")[0].GetProperty("judgements")[0].GetRawText());
    }

    // The tally of the office stands beside ours, with the named lines that differ; it is no input, so a replay has none.
    [Fact]
    public void WriteScorecard_PublishedTally_StandsBesideWithItsDifferences()
    {
        var card = Some.Card(100m).Beside(PublishedTally.Of(1, 2) with { Verdicts = [PublishedVerdict.Of(1, Verdict.Met)], Source = "báo" });
        var json = PlanningJson.WriteScorecard(card);
        Assert.Contains(
            """published":{"kept":1,"total":2,"verdicts":[{"ordinal":1,"printed":"met"}],"source":"báo"},"publishedDifferences":[{"ordinal":1,"printed":"met"}],""",
            json, StringComparison.Ordinal);
        Assert.DoesNotContain("published", PlanningJson.WriteScorecard(Some.Card(100m)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"published\"", PlanningJson.WriteReplay(card), StringComparison.Ordinal);
        Assert.True(PlanningJson.Replay(PlanningJson.WriteReplay(card)).IsSame);
    }

    // A figure of 28 nines stops no document; it comes back as it was written.
    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    public void WriteScorecard_FigureBeyondReason_IsWritten(string figure)
    {
        var card = Some.Card(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains($"\"{figure}\"", PlanningJson.WriteScorecard(card), StringComparison.Ordinal);
        Assert.Contains($"\"{figure}\"", PlanningJson.WriteReplay(card), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteScorecard_Fingerprint_IsInTheDocumentInAllItsParts()
    {
        var card = Some.Card(100m);
        using var document = JsonDocument.Parse(PlanningJson.WriteScorecard(card));
        var written = document.RootElement.GetProperty("scorecard").GetProperty("fingerprint");
        Assert.Equal(
            ["plan", "policy", "rules", "calendar", "figures", "moment", "engine", "whole"],
            written.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(card.Fingerprint.Whole, written.GetProperty("whole").GetString());
        Assert.All(
            written.EnumerateObject().Where(static member => member.Name != "engine"),
            static member => Assert.Matches("^[0-9a-f]{64}$", member.Value.GetString()));
    }

    // 150 billion where a rule asks for 200: the figures stay, the verdict is suspended, and the rule says why.
    [Fact]
    public void WriteScorecard_SuspendedLine_HasTheReasonTheRuleAndWhatCameOutOfIt()
    {
        using var document = JsonDocument.Parse(PlanningJson.WriteScorecard(Suspended));
        var card = document.RootElement.GetProperty("scorecard");
        var judgement = card.GetProperty("groups")[0].GetProperty("judgements")[0];
        Assert.Equal("not-determinable", judgement.GetProperty("verdict").GetString());
        Assert.Equal("suspended-by-rule", judgement.GetProperty("reason").GetString());
        Assert.Equal("150", judgement.GetProperty("figure").GetProperty("amount").GetString());
        var outcome = card.GetProperty("ruleOutcomes")[0];
        Assert.Equal(outcome.GetRawText(), judgement.GetProperty("suspensions")[0].GetRawText());
        Assert.Equal("revenue-reaches", outcome.GetProperty("rule").GetProperty("id").GetString());
        Assert.Equal(1, outcome.GetProperty("rule").GetProperty("version").GetInt32());
        Assert.Equal("no", outcome.GetProperty("truth").GetString());
        Assert.True(outcome.GetProperty("suspends").GetBoolean());
        Assert.Equal(
            """{"unit":"billion-dong","lowest":"150","isLowestLeftOut":false,"highest":"150","isHighestLeftOut":false}""",
            outcome.GetProperty("condition").GetProperty("operands")[0].GetProperty("value").GetRawText());
    }

    [Fact]
    public void WriteScorecard_RulesReadBack_IsTheSameDocument()
    {
        var rules = RuleSet.Create(Some.RuleOf(200m) with { SuspendsVerdict = true });
        Assert.Equal(
            PlanningJson.WriteScorecard(CardWith(rules)), PlanningJson.WriteScorecard(CardWith(PlanningJson.ReadRules(PlanningJson.WriteRules(rules)))));
    }

    [Fact]
    public void Write_OpenPoints_NameTheirKind()
    {
        Assert.Equal("""{"kind":"amount","amount":{"amount":"849","unit":"billion-dong"},"keepsBound":false}""", Given.Write<OpenPoint>(Some.Open<OpenAmount>(1)));
        Assert.Equal("""{"kind":"maturity","maturity":"estimated"}""", Given.Write<OpenPoint>(Some.Open<OpenMaturity>(1)));
        Assert.StartsWith("""{"kind":"periods","periods":["2023-M02","2023-M03",""", Given.Write<OpenPoint>(Some.Open<OpenPeriods>(1)), StringComparison.Ordinal);
        Assert.StartsWith("""{"kind":"units","units":[{"code":"ward-1",""", Given.Write<OpenPoint>(Some.Open<OpenUnits>(1)), StringComparison.Ordinal);
        Assert.StartsWith("""{"kind":"items","count":{"amount":"51",""", Given.Write<OpenPoint>(Some.Open<OpenItems>(1)), StringComparison.Ordinal);
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
        Given.Write(
            PlanReview.Run(
            Some.ReadingOfPlan(100m).Value, Some.View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal with { Name = "ours" },
            RuleSet.None).Judgements[0]),
        StringComparison.Ordinal);

    [Fact]
    public void Write_EmptySlot_IsRefused() =>
        Assert.Equal(
            "An empty slot of a buffer has no JSON form: nothing was judged.", Assert.Throws<JsonException>(() => Given.Write(default(Judgement))).Message);

    // What is read back is what a scorecard rests on.
    [Fact]
    public void WriteScorecard_PlanLogAndPolicyReadBack_IsTheSameDocument()
    {
        var card = Judge(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures, JudgementPolicy.AdministrativePractice);
        var replayed = Judge(
            PlanningJson.ReadPlan(PlanningJson.WritePlan(HongLinh2023.Plan.Value)).Value,
            PlanningJson.ReadLog(PlanningJson.WriteLog(HongLinh2023.PublishedFigures)),
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
        Assert.Equal("An open point " + advice, Given.Refusal<OpenPoint>("""{"kind":"maturity","maturity":"estimated"}""").Message);
    }

    internal static Scorecard Suspended => CardWith(RuleSet.Create(Some.RuleOf(200m) with { SuspendsVerdict = true }));

    private static Scorecard CardWith(RuleSet rules) => PlanReview.Run(
        Some.ReadingOfPlan(100m).Value, Some.View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, rules);

    private static Scorecard Judge(Plan plan, ObservationLog log, JudgementPolicy policy) =>
        PlanReview.Run(plan, log.KnownAt(Instant.FromUtc(2024, 2, 1, 0, 0)), new LocalDate(2023, 7, 30), policy, RuleSet.None);
}
