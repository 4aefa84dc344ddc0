using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>The terms that rules compare, as objects that name their kind.</summary>
internal static class TermShape
{
    public static Cases<Term> Cases { get; } = new(
        "term",
        [
            Member<Term>.Optional("indicator", static term => (term as FigureTerm)?.Indicator),
            Member<Term>.Optional("period", static term => (term as FigureTerm)?.Period),
            Member<Term>.Optional("reportingUnit", static term => term is FigureTerm { ReportingUnit.Length: > 0 } figure ? figure.ReportingUnit : null),
            Member<Term>.Optional<Quantity>("value", static term => (term as ConstantTerm)?.Value),
            Member<Term>.Optional<ValueList<Term>>("parts", static term => (term as SumTerm)?.Parts),
            Member<Term>.Optional<decimal>("factor", static term => (term as ProductTerm)?.Factor),
            Member<Term>.Optional("term", static term => (term as ProductTerm)?.Multiplied),
            Member<Term>.Optional("left", static term => (term as DifferenceTerm)?.Left),
            Member<Term>.Optional("right", static term => (term as DifferenceTerm)?.Right),
            Member<Term>.Optional("dividend", static term => (term as RatioTerm)?.Dividend),
            Member<Term>.Optional("divisor", static term => (term as RatioTerm)?.Divisor),
            Member<Term>.Optional("current", static term => (term as GrowthTerm)?.Current),
            Member<Term>.Optional("origin", static term => (term as GrowthTerm)?.Origin),
        ],
        [
            Case<FigureTerm>(
                "figure", ["indicator", "period"],
                static v =>
                FigureTerm.Of(
                v.Get<IndicatorCode>("indicator"), v.Get<PeriodChoice>("period"), v.Get<string?>("reportingUnit")
                ?? "")) with { Options = ["reportingUnit"] },
            Case<ConstantTerm>("constant", ["value"], static v => ConstantTerm.Of(v.Get<Quantity>("value"))),
            Case<SumTerm>("sum", ["parts"], static v => SumTerm.Of(v.Get<ValueList<Term>>("parts"))),
            Case<DifferenceTerm>("difference", ["left", "right"], static v => DifferenceTerm.Of(v.Get<Term>("left"), v.Get<Term>("right"))),
            Case<ProductTerm>("product", ["factor", "term"], static v => ProductTerm.Of(v.Get<decimal>("factor"), v.Get<Term>("term"))),
            Case<RatioTerm>("ratio", ["dividend", "divisor"], static v => RatioTerm.Of(v.Get<Term>("dividend"), v.Get<Term>("divisor"))),
            Case<GrowthTerm>("growth", ["current", "origin"], static v => GrowthTerm.Of(v.Get<Term>("current"), v.Get<Term>("origin"))),
        ]);

    public static Description[] All =>
    [
        Cases.As<Term>(),
        Cases.As<FigureTerm>(),
        Cases.As<ConstantTerm>(),
        Cases.As<SumTerm>(),
        Cases.As<DifferenceTerm>(),
        Cases.As<ProductTerm>(),
        Cases.As<RatioTerm>(),
        Cases.As<GrowthTerm>(),
    ];

    private static Case<Term> Case<T>(string kind, string[] members, Func<Values, T> make)
        where T : Term => new(kind, typeof(T), members, make);
}
