using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class ReplayTests
{
    private const string Seal = ",\"sha256\":\"";

    private static readonly string Document = PlanningJson.WriteReplay(Some.Card(100m));

    public static TheoryData<string, string> Days => new()
    {
        { "2023-03-02", "literal" },
        { "2023-03-02", "practice" },
        { "2023-07-30", "literal" },
        { "2023-07-30", "practice" },
    };

    /// <summary>A document with the hash of what it says now, worked out from its text alone: members by name, one way of escaping (RFC 8785).</summary>
    internal static string Sealed(string document)
    {
        var content = document[..document.LastIndexOf(Seal, StringComparison.Ordinal)];
        string canonical;
        try
        {
            canonical = Canonical(JsonNode.Parse(content + "}", documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 4096 })!);
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            // What is no document has no hash.
            canonical = content;
        }

        return content + Seal + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))) + "\"}";
    }

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(',', members.OrderBy(static member => member.Key, StringComparer.Ordinal)
            .Select(static member => Quoted(member.Key) + ":" + Canonical(member.Value))) + "}",
        JsonArray items => "[" + string.Join(',', items.Select(Canonical)) + "]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quoted(value.GetValue<string>()),
        _ => node?.ToJsonString() ?? "null",
    };

    // RFC 8785, 3.2.2.2: two letters where JSON has such an escape, four lower-case digits for other control characters, all else as it is.
    private static string Quoted(string text) => "\"" + string.Concat(text.Select(static letter => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => "\\u" + ((int)letter).ToString("x4", System.Globalization.CultureInfo.InvariantCulture),
        _ => letter.ToString(),
    })) + "\"";

    [Theory]
    [MemberData(nameof(Days))]
    public void Replay_HongLinh2023_IsTheSame(string day, string policy)
    {
        var card = CardOn(day, policy);
        var result = PlanningJson.Replay(PlanningJson.WriteReplay(card));
        Assert.Equal("same", result.ToString());
        Assert.True(result.IsSame);
        Assert.True(result.IsSameResult);
        Assert.Equal(card, result.Scorecard);
        Assert.Empty(card.Fingerprint.DifferencesFrom(result.Scorecard!.Fingerprint));
    }

    [Fact]
    public void Replay_WithRules_RunsThemAgain()
    {
        var suspended = PlanningJson.Replay(PlanningJson.WriteReplay(ScorecardDocumentTests.Suspended));
        Assert.True(suspended.IsSame);
        Assert.Equal(ReasonCode.SuspendedByRule, suspended.Scorecard!.Judgements[0].Reason);
        Assert.True(PlanningJson.Replay(PlanningJson.WriteReplay(CardOn("2023-07-30", "literal", QualityRules.For(HongLinh2023.Plan.Value)))).IsSame);
    }

    // A set without rules is another input than no set.
    [Fact]
    public void WriteReplay_NoRulesAndAnEmptySet_AreTheSame()
    {
        Assert.DoesNotContain("\"rules\":[", Document, StringComparison.Ordinal);
        var empty = PlanningJson.WriteReplay(CardOn("2023-03-02", "literal", RuleSet.Create()));
        Assert.DoesNotContain("\"rules\":[", empty, StringComparison.Ordinal);
        Assert.True(PlanningJson.Replay(empty).IsSame);
    }

    [Fact]
    public void WriteReplay_OneLine_HasItsMembersInOrderAndTheHashOfAllElse()
    {
        using var parsed = System.Text.Json.JsonDocument.Parse(Document);
        Assert.Equal(
            ["schemaVersion", "engine", "plan", "observations", "knownAt", "asOf", "policy", "scorecard", "sha256"],
            parsed.RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(Sealed(Document), Document);
        Assert.DoesNotContain('\n', Document);
    }

    [Fact]
    public void WriteReplay_UnderACultureThatThrows_IsTheSame()
    {
        var (document, isSame) = FailingCulture.Under(static () => (PlanningJson.WriteReplay(Some.Card(100m)), PlanningJson.Replay(Document).IsSame));
        Assert.Equal(Document, document);
        Assert.True(isSame);
    }

    [Fact]
    public void Replay_SpacesLinesAndMark_IsTheSame()
    {
        var spaced = Document.Replace("\",\"", "\" ,\r\n\t\"", StringComparison.Ordinal) + "\n";
        Assert.True(PlanningJson.Replay(spaced).IsSame);
        Assert.True(PlanningJson.Replay([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(spaced)]).IsSame);
    }

    // As a document comes back from a database: members turned round, by the length of their names or shuffled; every letter escaped, or none.
    [Theory]
    [InlineData("reversed", true)]
    [InlineData("reversed", false)]
    [InlineData("by-length", true)]
    [InlineData("shuffled", false)]
    public void Replay_MembersInAnotherOrderAndOtherwiseEscaped_IsTheSame(string order, bool escaped)
    {
        foreach (var written in new[] { Document, PlanningJson.WriteReplay(CardOn("2023-07-30", "practice")) })
        {
            var form = new JsonSerializerOptions
            {
                Encoder = escaped ? JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.None) : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                WriteIndented = !escaped,
            };
            var stored = Turned(JsonNode.Parse(written)!, order).ToJsonString(form);
            Assert.NotEqual(written, stored);
            Assert.Equal("same", PlanningJson.Replay(stored).ToString());
            var changed = JsonNode.Parse(written)!;
            changed["asOf"] = "2024-02-02";
            Assert.False(PlanningJson.Replay(Turned(changed, order).ToJsonString(form)).IsUnchanged);
        }
    }

    private static JsonNode Turned(JsonNode node, string order)
    {
        switch (node)
        {
            case JsonObject members:
                var turned = order switch
                {
                    "reversed" => members.Reverse(),
                    "by-length" => members.OrderBy(static member => member.Key.Length).ThenBy(static member => member.Key, StringComparer.Ordinal),
                    _ => members.OrderBy(static member => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(member.Key))), StringComparer.Ordinal),
                };
                return new JsonObject(turned.Select(member => KeyValuePair.Create(member.Key, member.Value is { } value ? Turned(value, order) : null)));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Turned(item, order))]);
            default:
                return node.DeepClone();
        }
    }

    [Fact]
    public void Replay_OneDigitOfAFigureChanged_NamesBothHashesAndJudgesNothing()
    {
        var changed = Replace(Document, "\"amount\":\"150\"", "\"amount\":\"151\"");
        var result = PlanningJson.Replay(changed);
        Assert.False(result.IsUnchanged);
        Assert.False(result.IsSame);
        Assert.False(result.IsSameResult);
        Assert.Null(result.Scorecard);
        Assert.Empty(result.Differences);
        Assert.Equal(HashOf(Document), result.WrittenHash);
        Assert.Equal(HashOf(Sealed(changed)), result.ComputedHash);
        Assert.Equal(
            $"changed after it was written: the document says SHA-256 {HashOf(Document)}, its content has {HashOf(Sealed(changed))}", result.ToString());
    }

    // The result says something else than its inputs do: each member of the line is named.
    [Fact]
    public void Replay_ResultChangedAndSealedAgain_DiffersByLine()
    {
        var changed = Document
            .Replace("\"verdict\":\"exceeded\",\"soFar\":\"yes\"", "\"verdict\":\"not-met\",\"soFar\":\"perhaps\"", StringComparison.Ordinal)
            .Replace("\"reason\":\"year-end-kept\"", "\"reason\":\"no-figure\"", StringComparison.Ordinal)
            .Replace("\"figure\":{\"amount\":\"150\"", "\"figure\":{\"amount\":\"15\"", StringComparison.Ordinal)
            .Replace("\"state\":\"reported\"", "\"state\":\"overdue\"", StringComparison.Ordinal);
        var result = PlanningJson.Replay(Sealed(changed));
        Assert.True(result.IsUnchanged);
        Assert.False(result.IsSameResult);
        Assert.Equal(
            [
                "1: state: overdue -> reported",
                "1: verdict: not-met -> exceeded",
                "1: soFar: perhaps -> yes",
                "1: reason: no-figure -> year-end-kept",
                """1: figure: {"amount":"15","unit":"billion-dong"} -> {"amount":"150","unit":"billion-dong"}""",
            ],
            result.Differences);
        Assert.Equal("5 differences", result.ToString());
    }

    [Fact]
    public void Replay_PolicyRenamed_NamesPolicyLineAndFingerprint()
    {
        var result = PlanningJson.Replay(Sealed(Replace(Document, "\"policy\":{\"name\":\"literal\"", "\"policy\":{\"name\":\"ours\"")));
        Assert.Equal(["policy", "policy", "fingerprint.policy"], result.Differences.Select(MemberOf));
        Assert.Equal("1: policy: literal -> ours", result.Differences[1]);
        Assert.Equal(["policy"], Some.Card(100m).Fingerprint.DifferencesFrom(result.Scorecard!.Fingerprint));
    }

    [Fact]
    public void Replay_InputFigureChangedAndSealedAgain_NamesTheFiguresOfTheFingerprint()
    {
        var result = PlanningJson.Replay(Sealed(Replace(Document, "\"amount\":\"150\"", "\"amount\":\"99\"")));
        Assert.Contains("1: verdict: exceeded -> not-met", result.Differences);
        Assert.Contains("fingerprint.figures", result.Differences.Select(MemberOf));
        Assert.DoesNotContain("fingerprint.whole", result.Differences.Select(MemberOf));
    }

    [Fact]
    public void Replay_AnotherVersionOfTheLibrary_IsTheSameResultAndNamed()
    {
        var engine = Some.Card(100m).Fingerprint.Engine;
        var result = PlanningJson.Replay(Sealed(Document.Replace($"\"engine\":\"{engine}\"", "\"engine\":\"0.0.9\"", StringComparison.Ordinal)));
        Assert.False(result.IsSame);
        Assert.True(result.IsSameResult);
        Assert.Equal(
            [$"engine: 0.0.9 -> {engine}", $"fingerprint.engine: 0.0.9 -> {engine}"], result.Differences);
    }

    // Reports known at different moments are sorted by them, in a log and here.
    [Fact]
    public void Replay_ReportsInAnotherOrder_IsTheSame()
    {
        var report = Given.Plain(ReportedWords.Of("tăng khá"));
        var log = ObservationLog.Empty.Append(
            report, report with { Reported = ReportedWords.Of("tăng"), RecordedAt = report.RecordedAt + Duration.FromDays(1) });
        var document =
            PlanningJson.WriteReplay(
            PlanReview.Run(
            Some.ReadingOfPlan(100m).Value, log.KnownAt(Instant.FromUtc(2024, 2, 1, 0, 0)), new LocalDate(2024, 2, 1), JudgementPolicy.Literal,
            RuleSet.None));
        var (first, second) = (Given.Write(log.Entries[0]), Given.Write(log.Entries[1]));
        var turned = Replace(document, first + "," + second, second + "," + first);
        Assert.NotEqual(document, turned);
        Assert.Equal("same", PlanningJson.Replay(Sealed(turned)).ToString());
    }

    [Fact]
    public void Replay_Null_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.Replay((string)null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteReplay(null!));
    }

    internal static string Replace(string document, string old, string with)
    {
        var at = document.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return string.Concat(document.AsSpan(0, at), with, document.AsSpan(at + old.Length));
    }

    private static string HashOf(string document) => document[^66..^2];

    private static Scorecard CardOn(string day, string policy, RuleSet? rules = null)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var view = HongLinh2023.PublishedFigures.KnownAt(asOf.PlusDays(1).AtMidnight().InUtc().ToInstant());
        return PlanReview.Run(
            HongLinh2023.Plan.Value, view, asOf, policy == "literal" ? JudgementPolicy.Literal : JudgementPolicy.AdministrativePractice, rules);
    }

    // "1: policy: literal -> ours" is about the policy of line 1.
    private static string MemberOf(string difference) => difference.Split(": ")[^2];
}
