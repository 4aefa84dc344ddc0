using System.Text.Json;
using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Sets of rules, which are run and explained.</summary>
internal sealed class RulesDoor(Corpus corpus) : Door("rules")
{
    private static readonly LogView View = HongLinhYear.Figures.KnownAt(Instant.MaxValue);

    public override FuzzInput Make(Random random) => FuzzInput.Of(JsonMutator.Change(corpus.RuleSets, random), "json");

    public override object? Read(FuzzInput input)
    {
        try
        {
            return PlanningJson.ReadRules(input.Text).Run(View, HongLinhYear.Plan, new LocalDate(2023, 12, 31));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override void Check(FuzzInput input, object read)
    {
        foreach (var outcome in (ValueList<RuleOutcome>)read)
        {
            Promise.Holds(RuleText.Explain(outcome, Language.Vietnamese).Length > 0, "A rule has no explanation.");
            Promise.Holds(RuleText.Explain(outcome, Language.English).Length > 0, "A rule has no explanation.");
        }
    }
}
