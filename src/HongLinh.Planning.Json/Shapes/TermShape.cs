using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>What rules compare, as objects that name their kind.</summary>
internal static class TermShape
{
    private static readonly Tagged<Term> Table = new(
        "term",
        [
            ("indicator", Member<Term>.Optional("indicator", static term => (term as FigureTerm)?.Indicator)),
            ("period", Member<Term>.Optional("period", static term => (term as FigureTerm)?.Period)),
            ("about", Member<Term>.Optional("about", static term => term is FigureTerm { About.Length: > 0 } figure ? figure.About : null)),
            ("value", Member<Term>.Optional<Quantity>("value", static term => (term as ConstantTerm)?.Value)),
            ("parts", Member<Term>.Optional<ValueList<Term>>("parts", static term => (term as SumTerm)?.Parts)),
            ("factor", Member<Term>.Optional<decimal>("factor", static term => (term as ProductTerm)?.Factor)),
            ("term", Member<Term>.Optional("term", static term => (term as ProductTerm)?.Multiplied)),
            ("left", Member<Term>.Optional("left", static term => (term as DifferenceTerm)?.Left)),
            ("right", Member<Term>.Optional("right", static term => (term as DifferenceTerm)?.Right)),
            ("dividend", Member<Term>.Optional("dividend", static term => (term as RatioTerm)?.Dividend)),
            ("divisor", Member<Term>.Optional("divisor", static term => (term as RatioTerm)?.Divisor)),
            ("current", Member<Term>.Optional("current", static term => (term as GrowthTerm)?.Current)),
            ("origin", Member<Term>.Optional("origin", static term => (term as GrowthTerm)?.Origin)),
        ],
        [
            new("figure", typeof(FigureTerm), ["indicator", "period"], ["about"], static of =>
                FigureTerm.Of((IndicatorCode)of("indicator")!, (PeriodChoice)of("period")!, (string?)of("about") ?? "")),
            new("constant", typeof(ConstantTerm), ["value"], [], static of => ConstantTerm.Of((Quantity)of("value")!)),
            new("sum", typeof(SumTerm), ["parts"], [], static of => SumTerm.Of((ValueList<Term>)of("parts")!)),
            new("difference", typeof(DifferenceTerm), ["left", "right"], [], static of => DifferenceTerm.Of((Term)of("left")!, (Term)of("right")!)),
            new("product", typeof(ProductTerm), ["factor", "term"], [], static of => ProductTerm.Of((decimal)of("factor")!, (Term)of("term")!)),
            new("ratio", typeof(RatioTerm), ["dividend", "divisor"], [], static of => RatioTerm.Of((Term)of("dividend")!, (Term)of("divisor")!)),
            new("growth", typeof(GrowthTerm), ["current", "origin"], [], static of => GrowthTerm.Of((Term)of("current")!, (Term)of("origin")!)),
        ]);

    public static JsonTypeInfo<Term> Of(JsonSerializerOptions options) => Table.Of(options);
}
