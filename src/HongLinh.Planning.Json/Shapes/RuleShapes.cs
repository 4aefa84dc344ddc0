using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Json.Converters;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Sources;
using NodaTime;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>Rules and their set as objects.</summary>
internal static class RuleShapes
{
    public static JsonTypeInfo<RuleSet> OfSet(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<RuleSet>.Required("schemaVersion", static _ => PlanningJson.SchemaVersion, new SchemaVersionConverter()),
            Member<RuleSet>.Required("rules", static set => set.Rules),
        ],
        static values => RuleSet.Create((ValueList<Rule>)values[1]!));

    public static JsonTypeInfo<Rule> OfRule(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<Rule>.Required("id", static rule => rule.Id),
            Member<Rule>.Required("version", static rule => rule.Version),
            Member<Rule>.Required("name", static rule => rule.Name),
            Member<Rule>.Required("subject", static rule => rule.Subject),
            Member<Rule>.Required("severity", static rule => rule.Severity),
            Member<Rule>.Required("condition", static rule => rule.Condition),
            Member<Rule>.Optional("inForce", static rule => rule.InForce),
            Member<Rule>.Optional("basis", static rule => rule.Basis),
            Member<Rule>.Optional<bool>("suspendsVerdict", static rule => rule.SuspendsVerdict ? true : null),
        ],
        static values => new Rule
        {
            Id = (string)values[0]!,
            Version = (int)values[1]!,
            Name = (BilingualName)values[2]!,
            Subject = (IndicatorCode)values[3]!,
            Severity = (Severity)values[4]!,
            Condition = (Condition)values[5]!,
            InForce = (InForce?)values[6],
            Basis = (LegalBasis?)values[7],
            SuspendsVerdict = (bool?)values[8] ?? false,
        });

    public static JsonTypeInfo<BilingualName> OfName(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<BilingualName>.Required("vi", static name => name.Vietnamese),
            Member<BilingualName>.Required("en", static name => name.English),
        ],
        static values => BilingualName.Of((string)values[0]!, (string)values[1]!));

    public static JsonTypeInfo<InForce> OfInForce(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<InForce>.Required("from", static inForce => inForce.From),
            Member<InForce>.Optional("until", static inForce => inForce.Until),
        ],
        static values => (LocalDate?)values[1] is { } until ? InForce.Between((LocalDate)values[0]!, until) : InForce.Since((LocalDate)values[0]!));

    public static JsonTypeInfo<LegalBasis> OfBasis(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<LegalBasis>.Required("act", static basis => basis.Act),
            Member<LegalBasis>.Optional("article", static basis => basis.Article.Length == 0 ? null : basis.Article),
            Member<LegalBasis>.Optional("inForce", static basis => basis.InForce),
            Member<LegalBasis>.Required("confidence", static basis => basis.Confidence),
        ],
        static values => new LegalBasis
        {
            Act = (string)values[0]!,
            Article = (string?)values[1] ?? "",
            InForce = (InForce?)values[2],
            Confidence = (SourceConfidence)values[3]!,
        });
}
