using System.Globalization;
using System.Text.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Conditions and terms within each other: one limit wherever they are written or read.</summary>
public sealed class RuleDepthTests
{
    private const int Most = 100;

    private static readonly Term Latest = Term.Latest(IndicatorCode.Of("budget-revenue"));

    // A comparison of two terms is two deep.
    private static readonly (string Name, Func<int, Condition> Make)[] Shapes =
    [
        ("not", static depth => Repeated(Some.Reaches(100m), depth - 2, Condition.Not)),
        ("all-of", static depth => Repeated(Some.Reaches(100m), depth - 2, static inner => Condition.AllOf(inner))),
        ("only-when", static depth => Repeated(Some.Reaches(100m), depth - 2, static inner => Condition.OnlyWhen(Some.Reaches(1m), inner))),
        ("sum", static depth => Repeated(Latest, depth - 2, static inner => Term.Sum(Latest, inner)).AtLeast(Money.BillionDong.Of(1m))),
        ("minus", static depth => Repeated(Latest, depth - 2, static inner => inner.Minus(Latest)).AtLeast(Money.BillionDong.Of(1m))),
        ("mixed", static depth => Repeated(
            Repeated(Latest, depth / 2, static inner => Term.Sum(inner, Latest)).AtLeast(Money.BillionDong.Of(1m)), depth - 2 - depth / 2,
            static inner => Condition.AnyOf(inner, Some.Reaches(2m)))),
    ];

    public static TheoryData<string> Names => [.. Shapes.Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteAndRead_AsDeepAsTheLimit_IsTheSameInRulesScorecardAndReplay(string name)
    {
        var set = SetOf(name, Most);
        Assert.Equal(set, PlanningJson.ReadRules(PlanningJson.WriteRules(set)));
        var card = CardOf(set);
        Assert.Null(SchemaCheck.Published.Problem(PlanningJson.WriteScorecard(card)));
        Assert.Equal("same", PlanningJson.Replay(PlanningJson.WriteReplay(card)).ToString());
    }

    // A server gives its threads less than the eight megabytes of a main thread.
    [Fact]
    public void WriteAndRead_AsDeepAsTheLimitOnASmallStack_IsTheSame()
    {
        var results = new List<string>();
        var thread = new Thread(
            () => results.AddRange(Shapes.Select(static shape => PlanningJson.Replay(PlanningJson.WriteReplay(CardOf(SetOf(shape.Name, Most)))).ToString())),
            1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(Shapes.Select(static _ => "same"), results);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_DeeperThanTheLimit_IsRefusedWithLimitAndDepth(string name)
    {
        // As deep as the engine itself is known to run.
        foreach (var depth in name == "not" ? new[] { Most + 1, 3000 } : [Most + 1])
        {
            var set = SetOf(name, depth);
            var card = CardOf(set);
            foreach (var write in new[] { () => PlanningJson.WriteRules(set), () => PlanningJson.WriteReplay(card), () => PlanningJson.WriteScorecard(card) })
            {
                Assert.Equal(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The rule 'revenue-reaches' cannot stand in a document. Conditions and terms are nested {depth} deep; in a document they are nested at most 100 deep."),
                    Assert.Throws<JsonException>(write).Message);
            }
        }
    }

    [Theory]
    [InlineData("not", 101)]
    [InlineData("not", 200)]
    [InlineData("not", 300)]
    [InlineData("not", 1000)]
    [InlineData("all-of", 101)]
    [InlineData("all-of", 150)]
    [InlineData("all-of", 1000)]
    public void Read_DeeperThanTheLimit_IsRefusedWithLimitAndDepth(string name, int depth)
    {
        var rules = PlanningJson.WriteRules(SetOf(name, 2));
        var replay = PlanningJson.WriteReplay(CardOf(SetOf(name, 2)));
        var leaf = Given.Write<Condition>(Some.Reaches(100m));
        var (open, close) = name == "not" ? ("{\"kind\":\"not\",\"condition\":", "}") : ("{\"kind\":\"all-of\",\"parts\":[", "]}");
        var deep = string.Concat(Enumerable.Repeat(open, depth - 2)) + leaf + string.Concat(Enumerable.Repeat(close, depth - 2));
        foreach (var refusal in new[]
        {
            Assert.Throws<JsonException>(() => PlanningJson.ReadRules(ReplayTests.Replace(rules, leaf, deep))),
            Assert.Throws<JsonException>(() => PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(replay, leaf, deep)))),
        })
        {
            Assert.Contains(
                string.Create(CultureInfo.InvariantCulture, $"Conditions and terms are nested {depth} deep; in a document they are nested at most 100 deep."),
                refusal.Message, StringComparison.Ordinal);
            Assert.StartsWith("$.rules[0]", refusal.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(300, "The document is nested 302 levels deep; a document has at most 256 levels.")]
    [InlineData(100_000, "The document is nested more than 4096 levels deep; a document has at most 256 levels.")]
    public void Read_DocumentNestedDeeper_IsRefusedWithLimitAndDepth(int brackets, string message)
    {
        var document = ReplayTests.Replace(
            PlanningJson.WriteReplay(Some.Card(100m)), "\"scorecard\":{",
            "\"scorecard\":{\"deep\":" + new string('[', brackets) + new string(']', brackets) + ",");
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.Replay(document));
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.scorecard", refusal.Path, StringComparison.Ordinal);
    }

    private static RuleSet SetOf(string name, int depth) => RuleSet.Create(
        Some.RuleOf(100m) with { Condition = Shapes.Single(shape => shape.Name == name).Make(depth) });

    private static Scorecard CardOf(RuleSet rules) =>
        PlanReview.Run(Some.ReadingOfPlan(100m).Value, Some.View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, rules);

    private static T Repeated<T>(T inner, int times, Func<T, T> around) => Enumerable.Range(0, times).Aggregate(inner, (all, _) => around(all));
}
