using System.Text.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json.Tests;

/// <summary>What a refusal quotes of a document that was made to flood or mislead whoever reads the message in a log.</summary>
public sealed class QuotedInputTests
{
    // As written in JSON: an escape sequence that clears a terminal, a line feed, the mark that turns the direction, and a great many letters.
    private const string Controls = @"\u001b[2J\n\u202e\u0085\u2028";
    private static readonly string Long = Controls + new string('x', 100_000);
    private static readonly string Quoted = "'" + Controls + "' could not be " + new string('y', 100_000);

    private static readonly (string Name, Func<string, object?> Read, string Document, string[] Places)[] Documents =
    [
        ("log", static json => PlanningJson.ReadLog(json), PlanningJson.WriteLog(ObservationLog.Empty.Append(Some.Report(1m))),
            ["\"budget-revenue\"", "\"2023\"", "\"exact\"", "\"1\"", "\"billion-dong\"", "\"estimated\"", "\"2023-12-31\"", "\"2024-01-05T00:00:00Z\""]),
        ("unit", static json => PlanningJson.ReadLog(json),
            PlanningJson.WriteLog(ObservationLog.Empty.Append(Given.Plain(ReportedExact.Of(Given.Neighbourhood.Of(1m))))),
            ["\"code\"", "\"neighbourhood-group\"", "\"dimension\"", "\"1\""]),
        ("plan", static json => PlanningJson.ReadPlan(json), PlanningJson.WritePlan(Some.ReadingOfPlan(100m).Value),
            ["\"level\"", "\"ge\"", "\"by-end\"", "\"peoples-council\"", "\"header\"", "\"2023-01\""]),
        ("policy", static json => PlanningJson.ReadPolicy(json), PlanningJson.WritePolicy(JudgementPolicy.Literal), ["\"percentFormula\"", "\"literal\""]),
        ("rules", static json => PlanningJson.ReadRules(json), PlanningJson.WriteRules(RuleSet.Create(Some.RuleOf(1m))),
            ["\"revenue-reaches\"", "\"compare\"", "\"figure\"", "\"latest\"", "\"2023-01-01\"", "\"condition\""]),
        ("register", static json => PlanningJson.ReadWorkRegister(json), PlanningJson.WriteWorkRegister(WorkDocumentTests.Register), ["\"task\"", "\"items\""]),
        ("work log", static json => PlanningJson.ReadWorkLog(json), PlanningJson.WriteWorkLog(WorkDocumentTests.Log), ["\"progress\"", "\"by\""]),
        ("paragraphs", static json => PlanningJson.ReadParagraphs(json), PlanningJson.WriteParagraphs(WorkDocumentTests.Paragraphs),
            ["\"paragraphs\"", "\"section\"", "\"II\""]),
        ("regime", static json => PlanningJson.ReadRegime(json), PlanningJson.WriteRegime(Owed.Regime), ["\"month\"", "\"town\"", "\"deadlines\""]),
        ("obligations", static json => PlanningJson.ReadObligations(json, Owed.Plan, Owed.View), PlanningJson.WriteObligations(Owed.Book),
            ["\"Asia/Ho_Chi_Minh\"", "\"overdue\"", "\"lastDay\"", "\"hong-linh-2023\""]),
        ("outlooks", static json => PlanningJson.ReadOutlooks(json, Some.Card(100m)), PlanningJson.WriteOutlooks(Some.Card(100m)), ["\"outlook\"", "\"level\""]),
        ("work review", static json => PlanningJson.ReadWorkReview(json, WorkRegister.Create(Some.WorkOf("task-1")).Value, WorkLog.Empty),
            PlanningJson.WriteWorkReview(Some.Open(30)), ["\"state\"", "\"not-reported\"", "\"judgements\""]),
        ("replay", static json => PlanningJson.Replay(ReplayTests.Sealed(json)), PlanningJson.WriteReplay(Some.Card(100m)),
            ["\"asOf\"", "\"2024-02-01\"", "\"engine\"", "\"ge\""]),
    ];

    /// <summary>Each place of each document, as the value or the name that stands there.</summary>
    public static TheoryData<string, string> Places
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (name, _, document, places) in Documents)
            {
                Assert.All(places, place => Assert.Contains(place, document, StringComparison.Ordinal));
                foreach (var place in places)
                {
                    rows.Add(name, place);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_HostileTextInAnyPlace_IsShownShortAndEscaped(string name, string place)
    {
        var (_, read, document, _) = Documents.Single(one => one.Name == name);
        foreach (var text in new[] { Long, Quoted, Controls })
        {
            var changed = document.Replace(place, "\"" + text + "\"", StringComparison.Ordinal);
            if (changed != document && Record.Exception(() => read(changed)) is { } thrown)
            {
                AssertPlain(Assert.IsType<JsonException>(thrown, exactMatch: false));
            }
        }
    }

    // A member that nobody knows, and one that stands twice.
    [Fact]
    public void Read_HostileMember_IsShownShortAndEscaped()
    {
        foreach (var (_, read, document, _) in Documents)
        {
            foreach (var name in new[] { Long, Quoted, Controls, "a" + Controls })
            {
                var refusal = Assert.ThrowsAny<JsonException>(() => read(document.Insert(1, "\"" + name + "\":1,")));
                AssertPlain(refusal);
                Assert.Contains(refusal.Path!, refusal.Message, StringComparison.Ordinal);
                AssertPlain(Assert.ThrowsAny<JsonException>(() => read(document.Insert(1, "\"" + name + "\":1,\"" + name + "\":1,"))));
            }
        }
    }

    [Fact]
    public void Read_MemberOfTenMegabytes_IsShownShort()
    {
        var name = new string('x', 10_000_000);
        foreach (var refusal in new[] { $"\"{name}\":1,", $"\"{name}\":1,\"{name}\":1," }
            .Select(static members => Assert.ThrowsAny<JsonException>(() => PlanningJson.ReadLog(Documents[0].Document.Insert(1, members)))))
        {
            AssertPlain(refusal);
            Assert.InRange(refusal.ToString().Length, 1, 10_000);
            Assert.StartsWith("$." + name[..190], refusal.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_HostileLiteral_IsShownShortAndEscaped()
    {
        foreach (var literal in new[] { "tru\u0085" + new string('e', 1_000_000), new string('7', 1_000_000), "nul\u202e", "\u001b[2J" })
        {
            AssertPlain(Assert.ThrowsAny<JsonException>(() => PlanningJson.ReadRules("{\"schemaVersion\":" + literal + "}")));
        }
    }

    // What the message of a refusal no longer says is lost; what it says of an ordinary mistake is as it was.
    [Fact]
    public void Read_OrdinaryUnknownMember_IsNamedInFull() => Assert.Contains(
        "'isCorection' could not be mapped to any .NET member contained in type 'HongLinh.Planning.Observation'. Path: $.observations[0].isCorection | LineNumber: 0 | ",
        Assert.Throws<JsonException>(() => PlanningJson.ReadLog(ReplayTests.Replace(
            Documents[0].Document, "\"period\"", "\"isCorection\":true,\"period\""))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Replay_HostileResult_IsShownShortAndEscaped()
    {
        var document = PlanningJson.WriteReplay(Some.Card(100m));
        foreach (var text in new[] { Long, Controls })
        {
            foreach (var changed in new[]
            {
                ReplayTests.Replace(document, "\"verdict\":\"exceeded\"", "\"verdict\":\"" + text + "\""),
                ReplayTests.Replace(document, "\"tally\":{", "\"tally\":{\"" + text + "\":1,"),
                ReplayTests.Replace(document, "\"verdict\":\"exceeded\"", "\"verdict\":\"exceeded\",\"" + text + "\":1"),
            })
            {
                var difference = Assert.Single(PlanningJson.Replay(ReplayTests.Sealed(changed)).Differences);
                Assert.InRange(difference.Length, 1, 700);
                Assert.DoesNotContain(difference, IsObeyed);
            }
        }
    }

    // Of whatever was quoted, at most some 200 letters and no mark that a terminal obeys, in the message, the path and all causes.
    private static void AssertPlain(JsonException refusal)
    {
        Assert.InRange(refusal.Message.Length, 1, 1_500);
        Assert.DoesNotContain(refusal.Message, IsObeyed);
        Assert.DoesNotContain(refusal.Path!, IsObeyed);
        Assert.DoesNotContain(new string('x', 201), refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('y', 201), refusal.Message, StringComparison.Ordinal);
        for (var cause = refusal.InnerException; cause is not null; cause = cause.InnerException)
        {
            Assert.InRange(cause.Message.Length, 1, 1_500);
            Assert.DoesNotContain(cause.Message, IsObeyed);
        }
    }

    private static bool IsObeyed(char letter) => char.IsControl(letter) || letter is '\u202e' or '\u2028' or '\u2029';
}
