using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json.Tests;

// What the model gains and the documents do not would be lost without a word.
public sealed class ModelCoverageTests
{
    private static readonly string[] Results =
    [
        "Judgement", "Evidence", "Scorecard", "ScorecardGroup", "Tally", "ComputedPercent", "UndefinedPercent",
        "Fingerprint", "OpenAmount", "OpenItems", "OpenUnits", "OpenPeriods", "OpenMaturity",
        "YearOutlook", "PacePoint", "LineChange", "CauseOfChange",
        "RuleOutcome", "ConditionOutcome", "Operand", "UnknownFact", "QuantityRange", "UnitMismatch",
    ];

    private static readonly JsonElement Definitions = JsonDocument.Parse(PlanningJson.WriteSchema()).RootElement.GetProperty("$defs");

    private static readonly Type[] Described =
        [.. typeof(Plan).Assembly.GetExportedTypes()
            .Where(static type => Definitions.TryGetProperty(NameOf(type.Name), out var form) && form.TryGetProperty("properties", out _))];

    public static TheoryData<string> Settable =>
    [
        .. Described
            .Where(static type => !Results.Contains(type.Name))
            .SelectMany(static type => type.GetProperties().Where(IsInit).Select(property => type.Name + "." + property.Name)),
    ];

    /// <summary>What a result holds, with the definition that writes it.</summary>
    public static TheoryData<string, string> Readable
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (definition, property) in Held(typeof(Scorecard), "scorecard", "Judgements", "View", "Rules", "Obligations", "Item")
                .Concat(Held(typeof(ScorecardGroup), "scorecardGroup", "Group", "Judgements"))
                .Concat(Held(typeof(Tally), "tally", "Kept", "Lacking"))
                .Concat(Held(typeof(Fingerprint), "fingerprint", "Short"))
                .Concat(Held(typeof(RuleOutcome), "ruleOutcome", "Reports"))
                .Concat(Held(typeof(ConditionOutcome), "conditionOutcome"))
                .Concat(Held(typeof(Operand), "operand"))
                .Concat(Held(typeof(UnknownFact), "unknownFact"))
                .Concat(Held(typeof(QuantityRange), "quantityRange", "IsExact", "Exact"))
                .Concat(Held(typeof(UnitMismatch), "unitMismatch"))
                .Concat(Held(typeof(YearOutlook), "yearOutlook", "Judgement"))
                .Concat(Held(typeof(LineChange), "lineChange", "IsAdded", "IsRemoved", "IsChanged"))
                .Concat(Held(typeof(CauseOfChange), "causeOfChange"))
                .Concat(Held(typeof(WorkJudgement), "workJudgement"))
                .Concat(Held(typeof(Obligation), "obligation", "IsOwed"))
                .Concat(Held(typeof(Deadline), "deadline", "Basis", "Day"))
                .Concat(Held(typeof(Evidence), "judgement", "Judgement"))
                .Concat(Held(typeof(Judgement), "judgement", "IsEmpty", "Latest"))
                .Distinct())
            {
                rows.Add(definition, property);
            }

            return rows;
        }
    }

    public static TheoryData<string> Types =>
    [
        .. Exemplars.All.Select(static exemplar => exemplar.One.GetType()).Distinct()
            .Where(static type => !Results.Contains(type.Name) && Known(type))
            .Select(static type => type.FullName!),
    ];

    [Fact]
    public void Schema_TheModel_IsDescribed()
    {
        Assert.True(Described.Length > 25, string.Join(", ", Described.Select(static type => type.Name)));
        Assert.True(Types.Count > 40, "Most types of the model are written and read.");
    }

    [Theory]
    [MemberData(nameof(Settable))]
    public void Schema_EverySettableProperty_IsAMember(string property)
    {
        var parts = property.Split('.');
        Assert.True(
            Definitions.GetProperty(NameOf(parts[0])).GetProperty("properties").TryGetProperty(NameOf(parts[1]), out _),
            $"{property} has no JSON form: add a member to its shape in HongLinh.Planning.Json/Shapes.");
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Schema_EveryPropertyOfAResult_IsAMember(string definition, string property) => Assert.True(
        Definitions.GetProperty(definition).GetProperty("properties").TryGetProperty(NameOf(property), out _),
        $"{property} is not written: add a member to {definition} in ScorecardShapes, or name it here as said elsewhere in the document.");

    [Theory]
    [MemberData(nameof(Types))]
    public void WriteAndRead_Exemplars_AreEqual(string type)
    {
        foreach (var exemplar in Exemplars.All.Where(exemplar => exemplar.One.GetType().FullName == type))
        {
            var info = Given.Options.GetTypeInfo(exemplar.One.GetType());
            Assert.Equal(exemplar.One, JsonSerializer.Deserialize(JsonSerializer.Serialize(exemplar.One, info), info));
            Assert.Equal(exemplar.Other, JsonSerializer.Deserialize(JsonSerializer.Serialize(exemplar.Other, info), info));
        }
    }

    // Left out are the properties that say what other members of the document say.
    private static IEnumerable<(string Definition, string Property)> Held(Type type, string definition, params string[] saidElsewhere) =>
        type.GetProperties().Where(property => !saidElsewhere.Contains(property.Name)).Select(property => (definition, property.Name));

    private static bool Known(Type type) => Given.Options.TryGetTypeInfo(type, out _);

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
