using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>Rules and their set as objects.</summary>
internal static class RuleShapes
{
    public static Description OfSet => Shape.Object<RuleSet>(
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<RuleSet>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<RuleSet>.Required("rules", static set => set.Rules),
        ],
        static values => RuleSet.Create(values.Get<ValueList<Rule>>("rules")));

    public static Description OfRule => Shape.Object<Rule>(
        [
            Member<Rule>.Required("id", static rule => rule.Id),
            Member<Rule>.Required("version", static rule => rule.Version),
            Member<Rule>.Required("name", static rule => rule.Name),
            Member<Rule>.Required("subject", static rule => rule.Subject),
            Member<Rule>.Usual("severity", static rule => rule.Severity, static (rule, value) => rule with { Severity = value }),
            Member<Rule>.Required("condition", static rule => rule.Condition),
            Member<Rule>.Optional("inForce", static rule => rule.InForce, static (rule, value) => rule with { InForce = value }),
            Member<Rule>.Optional("basis", static rule => rule.Basis, static (rule, value) => rule with { Basis = value }),
            Member<Rule>.Flag("suspendsVerdict", static rule => rule.SuspendsVerdict, static (rule, value) => rule with { SuspendsVerdict = value }),
        ],
        static values => new Rule
        {
            Id = values.Get<string>("id"),
            Version = values.Get<int>("version"),
            Name = values.Get<BilingualName>("name"),
            Subject = values.Get<IndicatorCode>("subject"),
            Condition = values.Get<Condition>("condition"),
        });
}
