using System.Text.Json;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Replays of evaluations that were given the deadlines of a regime.</summary>
public sealed class ReplayDeadlinesTests
{
    private static readonly Scorecard Card = PlanReview.Run(Owed.Book, new LocalDate(2023, 8, 1), JudgementPolicy.AdministrativePractice);
    private static readonly string Document = PlanningJson.WriteReplay(Card);

    internal static string Written => Document;

    [Fact]
    public void Replay_WithDeadlines_IsTheSameWithTheSameSeal()
    {
        Assert.Contains(Card.Judgements, static one => one.State == ReportState.Overdue);
        var result = PlanningJson.Replay(Document);
        Assert.Equal("same", result.ToString());
        Assert.Equal(Card, result.Scorecard);
        Assert.Equal(Owed.Rules, result.Scorecard!.Obligations!.Rules);
        Assert.Equal(Card.Obligations!.Obligations, result.Scorecard.Obligations.Obligations);
        Assert.Empty(Card.Fingerprint.DifferencesFrom(result.Scorecard.Fingerprint));
        Assert.Equal(Document, PlanningJson.WriteReplay(result.Scorecard));
        Assert.Equal(ReplayTests.Sealed(Document), Document);
    }

    [Fact]
    public void Replay_EachRegimeCalendarAndCheck_IsTheSame()
    {
        ObligationRules[] all =
        [
            Owed.Rules with { Regime = ReportingRegimes.KhanhHoa2023, Merge = MergePolicy.None, Extensions = [] },
            Owed.Rules with { Regime = ReportingRegimes.Decree09Of2019, Level = ReportingLevel.Province, Zone = DateTimeZone.Utc },
            Owed.Rules with { Calendar = WorkingCalendar.IfProposalsPass(VietnamDaysOff.Calendar.Table), Level = ReportingLevel.Ward },
        ];
        foreach (var book in all.Select(static rules => ObligationBook.Open(Owed.Plan, rules, Owed.View, Owed.Submissions, RuleSet.None)))
        {
            Assert.Equal("same", PlanningJson.Replay(PlanningJson.WriteReplay(
                PlanReview.Run(book, new LocalDate(2023, 7, 30), JudgementPolicy.Literal, RuleSet.None))).ToString());
        }
    }

    [Fact]
    public void Replay_LaterView_IsTheSame() => Assert.Equal(
        "same", PlanningJson.Replay(PlanningJson.WriteReplay(Card.With(HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 8, 5, 0, 0))))).ToString());

    // A day that the rules do not give, under a hash worked out again.
    [Fact]
    public void Replay_ForgedDeadline_IsNamedAsTheDifference()
    {
        var at = Document.IndexOf("\"obligations\":[", StringComparison.Ordinal);
        var forged = Document[..at] + ReplayTests.Replace(Document[at..], "\"lastDay\":\"2023-02-20\"", "\"lastDay\":\"2023-02-21\"");
        Assert.False(PlanningJson.Replay(forged).IsUnchanged);
        var result = PlanningJson.Replay(ReplayTests.Sealed(forged));
        Assert.True(result.IsUnchanged);
        Assert.False(result.IsSameResult);
        var difference = Assert.Single(result.Differences);
        Assert.Matches(@"^deadlines\.obligations\[[0-9]+\]\.lastDay: 2023-02-21 -> 2023-02-20\z", difference);
    }

    // Another rule with the old result: every deadline of the town moves, and the input of the calendar with them.
    [Fact]
    public void Replay_ForgedRule_NamesTheDeadlinesAndTheCalendar()
    {
        var result = PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(Document, "\"level\":\"town\",\"day\":20", "\"level\":\"town\",\"day\":21")));
        Assert.False(result.IsSameResult);
        Assert.Contains(result.Differences, static one => one.EndsWith(".lastDay: 2023-02-20 -> 2023-02-21", StringComparison.Ordinal));
        Assert.Contains(result.Differences, static one => one.StartsWith("fingerprint.calendar: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Replay_ObligationLeftOut_NamesTheCounts()
    {
        var count = Card.Obligations!.Obligations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var first = Given.Write(Card.Obligations.Obligations[0]);
        var result = PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(Document, first + ",", "")));
        Assert.EndsWith("-> " + count, result.Differences[0], StringComparison.Ordinal);
        Assert.StartsWith("deadlines.obligations.count: ", result.Differences[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"deadlines\":{", "\"deadlines\":{\"note\":1,", "$.deadlines.note")]
    [InlineData("\"obligations\":[", "\"obligations\":1,\"more\":[", "$.deadlines.obligations")]
    [InlineData("\"obligations\":[", "\"obligations\":[\"\\ud800\",", "$.deadlines.obligations")]
    public void Replay_WrongDeadlines_AreRefusedWithTheirPath(string right, string wrong, string path) => Assert.Equal(
        path, Assert.Throws<JsonException>(() => PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(Document, right, wrong)))).Path);

    // Days at the ends of the calendar, years beyond those of plans: whatever the engine makes of them, the answer is a result or a refusal.
    [Theory]
    [InlineData("\"until\":\"2023-06-30\"", "\"until\":\"9999-12-31\"")]
    [InlineData("\"until\":\"2023-06-30\"", "\"until\":\"-9998-01-01\"")]
    [InlineData("\"asOf\":\"2023-08-01\"", "\"asOf\":\"9999-12-31\"")]
    [InlineData("\"asOf\":\"2023-08-01\"", "\"asOf\":\"-9998-01-01\"")]
    [InlineData("\"knownAt\":\"2023-08-01T00:00:00Z\"", "\"knownAt\":\"9999-12-31T23:59:59Z\"")]
    [InlineData("\"knownAt\":\"2023-08-01T00:00:00Z\"", "\"knownAt\":\"-9998-01-01T00:00:00Z\"")]
    [InlineData("\"at\":\"2023-05-18T03:00:00Z\"", "\"at\":\"-9998-01-01T00:00:00Z\"")]
    [InlineData("\"zone\":\"Asia/Ho_Chi_Minh\"", "\"zone\":\"UTC-18\"")]
    public void Replay_DaysAtTheEndsOfTheCalendar_IsAResultOrARefusal(string right, string wrong)
    {
        var thrown = Record.Exception(() => PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(Document, right, wrong))));
        Assert.True(thrown is null or JsonException, thrown?.ToString());
        if (thrown is JsonException refusal)
        {
            Assert.StartsWith("What the document says cannot be judged: ", refusal.Message, StringComparison.Ordinal);
        }
    }

    // The second version of one rule, in the checks and in the rules, is refused where it stands.
    [Fact]
    public void Replay_RuleGivenTwice_IsRefusedByNameAndPlace()
    {
        var set = RuleSet.Create(Some.RuleOf(200m));
        var rule = Given.Write(Some.RuleOf(200m));
        var document = PlanningJson.WriteReplay(PlanReview.Run(
            ObligationBook.Open(Some.ReadingOfPlan(100m).Value, Some.Rules(25), Some.View(150m), checks: set), new LocalDate(2024, 2, 1), JudgementPolicy.Literal,
            set));
        foreach (var (member, path) in new[] { ("\"rules\":[", "$.rules[1]"), ("\"checks\":[", "$.deadlines.checks[1]") })
        {
            var refusal = Assert.Throws<JsonException>(() => PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(document, member + rule, member + rule + "," + rule))));
            Assert.Equal(path, refusal.Path);
            Assert.StartsWith(
                "revenue-reaches v1 and revenue-reaches v1 cannot stand together: give each version its own number and days in force that do not overlap. Path: "
                    + path,
                refusal.Message, StringComparison.Ordinal);
        }
    }
}
