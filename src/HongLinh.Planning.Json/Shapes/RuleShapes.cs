using System.Globalization;
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
        static values => SetOf(values.Get<ValueList<Rule>>("rules"), "rules"));

    public static Description OfRule => Shape.Object<Rule>(
        [
            Member<Rule>.Required("id", static rule => rule.Id),
            Member<Rule>.Required("version", static rule => rule.Version),
            Member<Rule>.Required("name", static rule => rule.Name),
            Member<Rule>.Required("subject", static rule => rule.Subject),
            Member<Rule>.Usual("severity", static rule => rule.Severity, static (rule, value) => rule with { Severity = value }),
            Member<Rule>.Required("condition", static rule => RuleDepth.Checked(rule.Id, rule.Condition)),
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
            Condition = RuleDepth.Checked(values.Get<string>("id"), values.Get<Condition>("condition")),
        });

    /// <summary>A set of rules as one member of an object; a rule that cannot stand with an earlier one is refused at its place.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="member">The member that holds them.</param>
    public static RuleSet SetOf(ValueList<Rule> rules, string member) => RuleSet.ConflictIn(rules) is { } conflict
        ? throw new PlacedRefusal(
            $"{Refusal.Shown(rules[conflict.Earlier].ToString())} and {Refusal.Shown(rules[conflict.Later].ToString())} {RuleSet.Conflict}",
            string.Create(CultureInfo.InvariantCulture, $".{member}[{conflict.Later}]"))
        : RuleSet.Create(rules);
}
