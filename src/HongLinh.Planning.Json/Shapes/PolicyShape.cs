using HongLinh.Planning.Evaluation;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>A policy of judgement as an object; every setting is written.</summary>
internal static class PolicyShape
{
    public static Description OfPolicy => Shape.Object<JudgementPolicy>(
        [
            Member<JudgementPolicy>.Required("name", static policy => policy.Name),
            Member<JudgementPolicy>.Usual("strictBounds", static policy => policy.StrictBounds, static (policy, value) => policy with { StrictBounds = value }),
            Member<JudgementPolicy>.Usual("exceedance", static policy => policy.Exceedance, static (policy, value) => policy with { Exceedance = value }),
            Member<JudgementPolicy>.Usual("percentFormula", static policy => policy.PercentFormula, static (policy, value) => policy with { PercentFormula = value }),
        ],
        static values => new JudgementPolicy { Name = values.Get<string>("name") });
}
