using System.Text;
using System.Text.Json;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Outlooks of a scorecard and comparisons of two, each read with the scorecards at hand.</summary>
public sealed class ForecastDocumentTests
{
    // 60 of the half year against 100 of the year: 50 were planned by then, 40 are missing over 6 months. The level may go on as it is.
    private static readonly string Look = """
        {"line":1,"target":{"kind":"level","indicator":{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong",
        "polarity":"higher-is-better","overTime":"stock","acrossUnits":"not-added","limits":{"minimum":"0"},"cycle":"month"},"bound":{"comparator":"ge","value":{"amount":"100","unit":"billion-dong"}}},
        "verdict":"open","outlook":"unclear",
        "pace":{"kind":"computed","unit":"billion-dong","phasing":{"kind":"replicated"},"isDeclared":false,"isLimit":false,"through":"2023-06-30","monthsCovered":"6",
        "promised":"100","points":[{"through":"2023-06-30","monthsCovered":"6","value":"60"}],"planned":"100","actual":"60","difference":"-40","ratio":"3/5","standing":"behind","requiredPerMonth":"20/3"},
        "projection":{"kind":"computed","method":"latest-level","unit":"billion-dong","value":"60","interval":"too-few-figures"},"assumptions":["figures-stand","whole-target-each-month"]}
        """.ReplaceLineEndings("");

    private static readonly Scorecard July = CardOn(new LocalDate(2023, 7, 30));
    private static readonly Scorecard March = CardOn(new LocalDate(2023, 3, 2));
    private static readonly string Outlooks = PlanningJson.WriteOutlooks(July);
    private static readonly string Comparison = PlanningJson.WriteComparison(ScorecardComparison.Between(March, July));

    public static TheoryData<string?> Methods => [null, .. ProjectionMethod.All.Select(static method => method.Code)];

    internal static string WrittenOutlooks => Outlooks;

    internal static string WrittenComparison => Comparison;

    [Fact]
    public void Write_OneOutlook_IsTheDocument() => Assert.Equal(Look, Given.Write(Some.Look(100m, 60m)));

    [Theory]
    [MemberData(nameof(Methods))]
    public void WriteAndRead_EveryMethod_IsTheSame(string? code)
    {
        var method = code is null ? null : ProjectionMethod.FromCode(code);
        var document = PlanningJson.WriteOutlooks(July, method);
        var read = PlanningJson.ReadOutlooks(document, July);
        Assert.Equal(method is null ? July.Outlooks() : ValueList.From(July.Judgements.Select(one => YearOutlook.Of(one, method))), read);
        Assert.Equal(24, read.Count);
        Assert.Null(SchemaCheck.Published.Problem(document));
    }

    // The scorecard itself comes back from its replay, and with it the outlooks, equal to those that were written.
    [Fact]
    public void Read_WithTheReplayedScorecard_IsTheSame()
    {
        var replayed = PlanningJson.Replay(PlanningJson.WriteReplay(July)).Scorecard!;
        Assert.NotSame(July, replayed);
        Assert.Equal(July.Outlooks(), PlanningJson.ReadOutlooks(Encoding.UTF8.GetBytes(Outlooks), replayed));
        var earlier = PlanningJson.Replay(PlanningJson.WriteReplay(March)).Scorecard!;
        Assert.Equal(ScorecardComparison.Between(March, July), PlanningJson.ReadComparison(Encoding.UTF8.GetBytes(Comparison), earlier, replayed));
    }

    [Fact]
    public void Write_Outlooks_HaveComputedAndUndefinedPacesAndProjections()
    {
        foreach (var part in new[] { "\"pace\":{\"kind\":\"computed\"", "\"pace\":{\"kind\":\"undefined\"", "\"projection\":{\"kind\":\"computed\"", "\"projection\":{\"kind\":\"undefined\"" })
        {
            Assert.Contains(part, Outlooks, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WriteAndRead_PartsOfACombinedTarget_AreTheSame()
    {
        var both = AllOfTarget.Of([Target.AtLeast(Some.Revenue, Money.BillionDong.Of(100m)), Target.AtMost(Some.Revenue, Money.BillionDong.Of(300m))]);
        var plan = Plan.Create(Some.Header("plan-2023"), [Some.Group(100m) with { Lines = [Some.Line(100m) with { Target = both }] }]).Value;
        var half = Some.Report(60m) with { Period = ReportingPeriod.Half(PlanYear.Of(2023), 1), ReferenceDate = new LocalDate(2023, 6, 30) };
        var card = PlanReview.Run(
            plan, ObservationLog.Empty.Append(half).KnownAt(Instant.MaxValue), new LocalDate(2023, 7, 10), JudgementPolicy.Literal, RuleSet.None);
        var document = PlanningJson.WriteOutlooks(card);
        using var written = JsonDocument.Parse(document);
        Assert.Equal(2, written.RootElement.GetProperty("outlooks")[0].GetProperty("parts").GetArrayLength());
        Assert.Equal(card.Outlooks(), PlanningJson.ReadOutlooks(document, card));
        Assert.Null(SchemaCheck.Published.Problem(document));
    }

    // What the model gains and the documents do not would be lost without a word.
    [Theory]
    [InlineData(typeof(ComputedPace), "pace")]
    [InlineData(typeof(ComputedProjection), "projection")]
    public void Schema_EveryPropertyOfAForecast_IsAMember(Type type, string definition)
    {
        using var schema = JsonDocument.Parse(PlanningJson.WriteSchema());
        var members = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("oneOf").EnumerateArray()
            .SelectMany(static form => form.GetProperty("properties").EnumerateObject().Select(static member => member.Name)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(type.GetProperties().Select(static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Except(members));
    }

    [Theory]
    [InlineData("\"outlook\":\"unclear\"", "\"outlook\":\"likely-met\"", ".outlook")]
    [InlineData("\"standing\":\"", "\"standing\":\"_", ".pace.standing")]
    [InlineData("\"assumptions\":[\"figures-stand\"", "\"assumptions\":[\"even-months\"", ".assumptions[0]")]
    [InlineData("\"projection\":{", "\"projection\":{\"note\":1,", ".projection.note")]
    public void Read_ForgedOutlook_IsRefusedAtItsPlace(string right, string wrong, string member)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadOutlooks(ReplayTests.Replace(Outlooks, right, wrong), July));
        Assert.StartsWith("$.outlooks[", refusal.Path, StringComparison.Ordinal);
        Assert.EndsWith(member, refusal.Path, StringComparison.Ordinal);
        Assert.StartsWith("What is written does not follow from the scorecard at hand:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherScorecard_NamesTheInputThatDiffers()
    {
        Assert.Equal("$.scorecard.figures", Assert.Throws<JsonException>(static () => PlanningJson.ReadOutlooks(Outlooks, March)).Path);
        Assert.Equal(
            "$.scorecard.policy", Assert.Throws<JsonException>(static () => PlanningJson.ReadOutlooks(Outlooks, July.Under(JudgementPolicy.Literal))).Path);
        Assert.Equal("$.before.figures", Assert.Throws<JsonException>(static () => PlanningJson.ReadComparison(Comparison, July, July)).Path);
        Assert.Equal("$.after.figures", Assert.Throws<JsonException>(static () => PlanningJson.ReadComparison(Comparison, March, March)).Path);
    }

    [Fact]
    public void WriteAndRead_Comparison_IsTheSame()
    {
        var comparison = ScorecardComparison.Between(March, July);
        Assert.NotEmpty(comparison.Changed);
        var read = PlanningJson.ReadComparison(Comparison, March, July);
        Assert.Equal(comparison, read);
        Assert.Equal(comparison.Lines, read.Lines);
    }

    [Fact]
    public void WriteAndRead_LinesAddedAndRemoved_AreTheSame()
    {
        var (before, after) = (Some.Card(100m), CardOfAnother());
        var document = PlanningJson.WriteComparison(ScorecardComparison.Between(before, after));
        using var written = JsonDocument.Parse(document);
        var lines = written.RootElement.GetProperty("lines");
        Assert.False(lines[0].TryGetProperty("before", out _));
        Assert.False(lines[1].TryGetProperty("after", out _));
        Assert.Equal(ScorecardComparison.Between(before, after), PlanningJson.ReadComparison(document, before, after));
    }

    [Theory]
    [InlineData("\"cause\":\"new-figure\"", "\"cause\":\"figure-revised\"", ".cause")]
    [InlineData("\"decides\":\"", "\"decides\":\"_", ".decides")]
    [InlineData("\"aspects\":[\"", "\"aspects\":[\"_", ".aspects[0]")]
    public void Read_ForgedComparison_IsRefusedAtItsPlace(string right, string wrong, string member)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadComparison(ReplayTests.Replace(Comparison, right, wrong), March, July));
        Assert.StartsWith("$.lines[", refusal.Path, StringComparison.Ordinal);
        Assert.EndsWith(member, refusal.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextWithHalfASurrogatePair_IsRefused() => Assert.Throws<JsonException>(
        static () => PlanningJson.ReadOutlooks(ReplayTests.Replace(Outlooks, "\"outlook\":\"unclear\"", "\"outlook\":\"\\ud800\""), July));

    [Fact]
    public void Read_ResultsAlone_AreRefusedWithWhatToDo()
    {
        Assert.EndsWith("read a document of outlooks with its scorecard at hand.", Given.Refusal<YearOutlook>(Look).Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "read a document of a comparison with both scorecards at hand.", Given.Refusal<LineChange>("""{"line":1}""").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAndWrite_Null_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteOutlooks(null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadOutlooks(Outlooks, null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteComparison(null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadComparison(Comparison, null!, July));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadComparison(Comparison, March, null!));
    }

    // The same plan with another line in place of its only one.
    private static Scorecard CardOfAnother() => PlanReview.Run(
        Plan.Create(Some.Header("plan-2023"), [Some.Group(100m) with { Lines = [new PlanLine { Ordinal = 2, Target = Target.Coverage(Some.Hamlets, 52, 52) }] }]).Value,
        Some.View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, RuleSet.None);

    private static Scorecard CardOn(LocalDate asOf) => PlanReview.Run(
        HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownBy(asOf), asOf, JudgementPolicy.AdministrativePractice);
}
