using System.Globalization;
using System.Text;
using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class RulesDocumentTests
{
    private const string Head = """{"schemaVersion":2,"rules":[""";

    // Typed by hand: what a program in another language has to write and to expect.
    private static readonly string Document = """
        {"schemaVersion":2,"rules":[
        {"id":"revenue-by-mid-year","version":2,"name":{"vietnamese":"Thu ngân sách 6 tháng","english":"Revenue by mid-year"},"subject":"budget-revenue","severity":"warning",
        "condition":{"kind":"only-when","premise":{"kind":"reported","indicator":"urban-criteria-met","period":"latest"},
        "then":{"kind":"compare","left":{"kind":"figure","indicator":"budget-revenue","period":"2023-H1","reportingUnit":"hong-linh"},"comparator":"ge",
        "right":{"kind":"constant","value":{"amount":"100.0","unit":"billion-dong"}}}},
        "inForce":{"from":"2023-01-01","until":"2023-12-31"},"basis":{"act":"Nghị quyết 90/NQ-HĐND","article":"Điều 1","inForce":{"from":"2022-12-20"},"confidence":"sourced"},"suspendsVerdict":true},
        {"id":"never-falls","version":1,"name":{"vietnamese":"Không giảm","english":"Never falls"},"subject":"budget-revenue","severity":"error","condition":{"kind":"never-falls","indicator":"budget-revenue"}}]}
        """.ReplaceLineEndings("");

    private static readonly string Good = Document[Document.IndexOf("{\"id\":\"never-falls\"", StringComparison.Ordinal)..^2];

    private static readonly IndicatorCode Revenue = IndicatorCode.Of("budget-revenue");
    private static readonly Term Latest = Term.Latest(Revenue);
    private static readonly Condition Reaches = Latest.AtLeast(Money.BillionDong.Of(100m));

    private static RuleSet Two => RuleSet.Create(
        new Rule
        {
            Id = "revenue-by-mid-year",
            Version = 2,
            Name = BilingualName.Of("Thu ngân sách 6 tháng", "Revenue by mid-year"),
            Subject = Revenue,
            Condition = Condition.OnlyWhen(
                Condition.Reported(IndicatorCode.Of("urban-criteria-met")),
                FigureTerm.Of(Revenue, PeriodChoice.In(ReportingPeriod.Half(PlanYear.Of(2023), 1)), "hong-linh").AtLeast(Money.BillionDong.Of(100.0m))),
            InForce = InForce.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)),
            Basis = new LegalBasis { Act = "Nghị quyết 90/NQ-HĐND", Article = "Điều 1", InForce = InForce.Since(new LocalDate(2022, 12, 20)) },
            SuspendsVerdict = true,
        },
        RuleOf(NeverFallsCondition.Of(Revenue)) with { Id = "never-falls", Name = BilingualName.Of("Không giảm", "Never falls"), Severity = Severity.Error });

    public static TheoryData<Condition> Conditions =>
    [
        Reaches,
        Condition.Within(
            Term.Sum(Latest, Term.Before(Revenue), Latest), Bound.Of(Comparator.AtLeast, Unit.One.Of(0m)), Bound.Of(Comparator.LessThan, Unit.One.Of(1m))),
        WholeCondition.Of(Latest.Minus(FigureTerm.Of(Revenue, PeriodChoice.LatestOf(IndicatorCode.Of("land-revenue")))), Given.Neighbourhood),
        Condition.AllOf(Reaches, Latest.Times(-0.50m).Is(Comparator.EqualTo, Latest)),
        Condition.AnyOf(Latest.Per(Term.Before(Revenue)).Is(Comparator.GreaterThan, Latest)),
        Condition.AtLeast(1, Reaches, Latest.GrowthOn(Term.Before(Revenue)).AtMost(UnitCatalogue.Percent.Of(13m))),
        Condition.Not(Condition.OnlyWhen(Reaches, Reaches)),
        ReportedCondition.Of(FigureTerm.Of(Revenue, PeriodChoice.BeforeLatest, "nam-hong")),
        NeverFallsCondition.Of(Revenue, "nam-hong"),
        ShareWithinWholeCondition.Of(Revenue),
        Condition.NoOutlier(Revenue, 8, 4.5m),
        Condition.NoUnitSlip(Revenue),
        Condition.NoUnitSlip(Revenue, Money.BillionDong.Of(192.5m), 100m),
        Condition.NotCopied(Revenue, 4),
    ];

    /// <summary>A set with a rule for each kind of condition.</summary>
    internal static RuleSet All => RuleSet.Create(Conditions.Select<object[], Rule>(static (row, at) =>
        RuleOf((Condition)row[0]) with { Id = string.Create(CultureInfo.InvariantCulture, $"rule-{at}") }));

    public static TheoryData<string, string, string> Refusals => new()
    {
        { Head + Good.Replace("never-falls\",\"indicator", "falls\",\"indicator", StringComparison.Ordinal) + "]}", "$.rules[0].condition",
            "'falls' is not a kind of condition; the kinds are compare, within, whole, all-of," },
        { Head + Good.Replace("\"kind\":\"never-falls\",", "", StringComparison.Ordinal) + "]}", "$.rules[0].condition", "" },
        { Head + Good.Replace(",\"indicator\":\"budget-revenue\"", "", StringComparison.Ordinal) + "]}", "$.rules[0].condition",
            "A condition of kind 'never-falls' lacks the member 'indicator'; it has indicator, reportingUnit." },
        { Head + Good.Replace("{\"kind\":\"never-falls\"", "{\"kind\":\"never-falls\",\"times\":3", StringComparison.Ordinal) + "]}", "$.rules[0].condition",
            "A condition of kind 'never-falls' cannot have the member 'times'" },
        { Head + Good.Replace("\"error\"", "\"fatal\"", StringComparison.Ordinal) + "]}", "$.rules[0].severity", "'fatal' is not a code of Severity" },
        { Head + Good.Replace("\"version\":1", "\"version\":0", StringComparison.Ordinal) + "]}", "$.rules[0]", "" },
        { Head + Good.Replace("\"version\":1", "\"version\":1.5", StringComparison.Ordinal) + "]}", "$.rules[0].version", "" },
        { Head + Good.Replace("\"id\":\"never-falls\"", "\"id\":\"Never falls\"", StringComparison.Ordinal) + "]}", "$.rules[0]",
            "'Never falls' is not a code of a rule" },
        { Head + Good.Replace("\"version\":1", "\"version\":1,\"note\":\"x\"", StringComparison.Ordinal) + "]}", "$.rules[0].note", "" },
        { Head + Good.Replace("\"version\":1", "\"version\":1,\"inForce\":{\"from\":\"2023-02-01\",\"until\":\"2023-01-01\"}", StringComparison.Ordinal)
            + "]}", "$.rules[0].inForce", "" },
        { Head + Good + "," + Good + "]}", "$.rules[1]", "never-falls v1 and never-falls v1 cannot stand together" },
        { Head + Good.Replace(
            "{\"kind\":\"never-falls\",\"indicator\":\"budget-revenue\"}", "{\"kind\":\"at-least\",\"count\":2,\"parts\":[]}", StringComparison.Ordinal)
            + "]}", "$.rules[0].condition", "A combined condition has at least one part." },
        { Head + Good.Replace(
            "{\"kind\":\"never-falls\",\"indicator\":\"budget-revenue\"}", "{\"kind\":\"all-of\",\"parts\":[null]}", StringComparison.Ordinal) + "]}",
            "$.rules[0].condition.parts[1]", "The list has null at index 0" },
        { Head + Good.Replace(
            "{\"kind\":\"never-falls\",\"indicator\":\"budget-revenue\"}", "{\"kind\":\"reported\",\"indicator\":\"a\",\"period\":\"last\"}",
            StringComparison.Ordinal) + "]}", "$.rules[0].condition.period", "'last' is not a choice of a period: latest, before-latest," },
        { Head + Good.Replace(
            "{\"kind\":\"never-falls\",\"indicator\":\"budget-revenue\"}",
            "{\"kind\":\"not\",\"condition\":{\"kind\":\"compare\",\"left\":{\"kind\":\"words\"}}}", StringComparison.Ordinal) + "]}",
            "$.rules[0].condition.condition.left", "'words' is not a kind of term; the kinds are figure, constant, sum," },
        { Head.Replace("2", "3", StringComparison.Ordinal) + Good + "]}", "$.schemaVersion", "The document has schema version 3" },
        { "null", "$", "" },
        { "{\"schemaVersion\":2}", "$", "" },
    };

    [Fact]
    public void WriteRules_TwoRules_IsTheDocument() => Assert.Equal(Document, PlanningJson.WriteRules(Two));

    [Fact]
    public void ReadRules_TheDocument_IsTheSet()
    {
        Assert.Equal(Two, PlanningJson.ReadRules(Document));
        Assert.Equal(Two, PlanningJson.ReadRules([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Document)]));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void WriteAndReadRules_EveryCondition_IsTheSame(Condition condition)
    {
        var set = RuleSet.Create(RuleOf(condition));
        Assert.Equal(set, PlanningJson.ReadRules(PlanningJson.WriteRules(set)));
    }

    [Fact]
    public void Conditions_OfTheCore_AreAllWrittenHere()
    {
        var cases = typeof(Condition).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Condition))).Select(static type => type.Name)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            cases, Conditions.Select<object[],
            string>(static row => row[0].GetType().Name).Append(nameof(OnlyWhenCondition)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WriteAndReadRules_ChecksOfARealPlan_AreTheSame()
    {
        var set = QualityRules.For(HongLinh2023.Plan.Value);
        Assert.NotEmpty(set.Rules);
        Assert.Equal(set, PlanningJson.ReadRules(PlanningJson.WriteRules(set)));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ReadRules_WrongDocument_IsRefusedWithItsPath(string document, string path, string message)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadRules(document));
        Assert.Equal(path, refusal.Path);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Path: " + path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadRules_ConditionsNestedWithoutEnd_AreRefused() =>
        Assert.Throws<JsonException>(static () => PlanningJson.ReadRules(Head + Good.Replace(
            "{\"kind\":\"never-falls\",\"indicator\":\"budget-revenue\"}", string.Concat(Enumerable.Repeat("""{"kind":"not","condition":""", 10_000)), StringComparison.Ordinal)));

    [Fact]
    public void ReadAndWriteRules_Null_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadRules((string)null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteRules(null!));
    }

    private static Rule RuleOf(Condition condition) =>
        new() { Id = "rule", Name = BilingualName.Of("Quy tắc", "Rule"), Subject = Revenue, Condition = condition };
}
