namespace HongLinh.Planning.Json;

/// <summary>A policy as an object; every setting that has a value is written.</summary>
internal static class PolicyShape
{
    public static Description OfPolicy => Shape.Object<JudgementPolicy>(
        [
            Member<JudgementPolicy>.Required("name", static policy => policy.Name),
            Member<JudgementPolicy>.Usual("strictBounds", static policy => policy.StrictBounds, static (policy, value) => policy with { StrictBounds = value }),
            Member<JudgementPolicy>.Usual("bareNumbers", static policy => policy.BareNumbers, static (policy, value) => policy with { BareNumbers = value }),
            Member<JudgementPolicy>.Usual("exceedance", static policy => policy.Exceedance, static (policy, value) => policy with { Exceedance = value }),
            Member<JudgementPolicy>.Optional<decimal>(
                "exceedanceMargin", static policy => policy.ExceedanceMargin, static (policy, value) => policy with { ExceedanceMargin = value }),
            Member<JudgementPolicy>.Optional<decimal>(
                "exceedancePoints", static policy => policy.ExceedancePoints, static (policy, value) => policy with { ExceedancePoints = value }),
            Member<JudgementPolicy>.Usual("bands", static policy => policy.Bands, static (policy, value) => policy with { Bands = value }),
            Member<JudgementPolicy>.Usual("near", static policy => policy.Near, static (policy, value) => policy with { Near = value }),
            Member<JudgementPolicy>.Optional<decimal>(
                "nearTolerance", static policy => policy.NearTolerance, static (policy, value) => policy with { NearTolerance = value }),
            Member<JudgementPolicy>.Flag(
                "namesPartlyMet", static policy => policy.NamesPartlyMet, static (policy, value) => policy with { NamesPartlyMet = value }),
            Member<JudgementPolicy>.Optional(
                "roundBeforeComparing", static policy => policy.RoundBeforeComparing, static (policy, value) => policy with { RoundBeforeComparing = value }),
            Member<JudgementPolicy>.Usual(
                "percentFormula", static policy => policy.PercentFormula, static (policy, value) => policy with { PercentFormula = value }),
            Member<JudgementPolicy>.Usual(
                "percentPrinting", static policy => policy.PercentPrinting, static (policy, value) => policy with { PercentPrinting = value }),
        ],
        static values => new JudgementPolicy { Name = values.Get<string>("name") });

    public static Description OfRounding => Shape.Object<Rounding>(
        [
            Member<Rounding>.Required("decimals", static rounding => rounding.Decimals),
            Member<Rounding>.Required("mode", static rounding => rounding.Mode),
        ],
        static values => Rounding.Of(values.Get<int>("decimals"), values.Get<MidpointRounding>("mode")));
}
