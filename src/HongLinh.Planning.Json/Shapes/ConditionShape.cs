using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>What rules ask, as objects that name their kind.</summary>
internal static class ConditionShape
{
    private static readonly Tagged<Condition> Table = new(
        "condition",
        [
            ("left", Member<Condition>.Optional("left", static condition => (condition as CompareCondition)?.Left)),
            ("comparator", Member<Condition>.Optional("comparator", static condition => (condition as CompareCondition)?.Comparator)),
            ("right", Member<Condition>.Optional("right", static condition => (condition as CompareCondition)?.Right)),
            ("term", Member<Condition>.Optional("term", static condition => (condition as WithinCondition)?.Term ?? (condition as WholeCondition)?.Term)),
            ("lower", Member<Condition>.Optional("lower", static condition => (condition as WithinCondition)?.Lower)),
            ("upper", Member<Condition>.Optional("upper", static condition => (condition as WithinCondition)?.Upper)),
            ("unit", Member<Condition>.Optional("unit", static condition => (condition as WholeCondition)?.Unit)),
            ("parts", Member<Condition>.Optional<ValueList<Condition>>("parts", static condition => (condition as AllOfCondition)?.Parts ?? (condition as AnyOfCondition)?.Parts ?? (condition as AtLeastCondition)?.Parts)),
            ("count", Member<Condition>.Optional<int>("count", static condition => (condition as AtLeastCondition)?.Count)),
            ("condition", Member<Condition>.Optional("condition", static condition => (condition as NotCondition)?.Condition)),
            ("premise", Member<Condition>.Optional("premise", static condition => (condition as OnlyWhenCondition)?.Premise)),
            ("then", Member<Condition>.Optional("then", static condition => (condition as OnlyWhenCondition)?.Then)),
            ("indicator", Member<Condition>.Optional("indicator", static condition => FigureOf(condition)?.Indicator)),
            ("period", Member<Condition>.Optional("period", static condition => (condition as ReportedCondition)?.Figure.Period)),
            ("about", Member<Condition>.Optional("about", static condition => FigureOf(condition) is { About.Length: > 0 } figure ? figure.About : null)),
            ("minimum", Member<Condition>.Optional<int>("minimum", static condition => (condition as NoOutlierCondition)?.Minimum)),
            ("limit", Member<Condition>.Optional<decimal>("limit", static condition => (condition as NoOutlierCondition)?.Limit)),
            ("expected", Member<Condition>.Optional<Quantity>("expected", static condition => (condition as NoUnitSlipCondition)?.Expected)),
            ("factor", Member<Condition>.Optional<decimal>("factor", static condition => (condition as NoUnitSlipCondition)?.Factor)),
            ("times", Member<Condition>.Optional<int>("times", static condition => (condition as NotCopiedCondition)?.Times)),
        ],
        [
            new("compare", typeof(CompareCondition), ["left", "comparator", "right"], [], static of => CompareCondition.Of((Term)of("left")!, (Comparator)of("comparator")!, (Term)of("right")!)),
            new("within", typeof(WithinCondition), ["term", "lower", "upper"], [], static of => WithinCondition.Of((Term)of("term")!, (Bound)of("lower")!, (Bound)of("upper")!)),
            new("whole", typeof(WholeCondition), ["term", "unit"], [], static of => WholeCondition.Of((Term)of("term")!, (Unit)of("unit")!)),
            new("all-of", typeof(AllOfCondition), ["parts"], [], static of => AllOfCondition.Of(Parts(of))),
            new("any-of", typeof(AnyOfCondition), ["parts"], [], static of => AnyOfCondition.Of(Parts(of))),
            new("at-least", typeof(AtLeastCondition), ["count", "parts"], [], static of => AtLeastCondition.Of((int)of("count")!, Parts(of))),
            new("not", typeof(NotCondition), ["condition"], [], static of => NotCondition.Of((Condition)of("condition")!)),
            new("only-when", typeof(OnlyWhenCondition), ["premise", "then"], [], static of => OnlyWhenCondition.Of((Condition)of("premise")!, (Condition)of("then")!)),
            new("reported", typeof(ReportedCondition), ["indicator", "period"], ["about"], static of =>
                ReportedCondition.Of(FigureTerm.Of(Code(of), (PeriodChoice)of("period")!, About(of)))),
            new("never-falls", typeof(NeverFallsCondition), ["indicator"], ["about"], static of => NeverFallsCondition.Of(Code(of), About(of))),
            new("share-within-whole", typeof(ShareWithinWholeCondition), ["indicator"], ["about"], static of => ShareWithinWholeCondition.Of(Code(of), About(of))),
            new("no-outlier", typeof(NoOutlierCondition), ["indicator", "minimum", "limit"], ["about"], static of => NoOutlierCondition.Of(Series(of), (int)of("minimum")!, (decimal)of("limit")!)),
            new("no-unit-slip", typeof(NoUnitSlipCondition), ["indicator", "factor"], ["expected", "about"], static of => NoUnitSlipCondition.Of(Series(of), (Quantity?)of("expected"), (decimal)of("factor")!)),
            new("not-copied", typeof(NotCopiedCondition), ["indicator", "times"], ["about"], static of => NotCopiedCondition.Of(Series(of), (int)of("times")!)),
        ]);

    public static JsonTypeInfo<Condition> Of(JsonSerializerOptions options) => Table.Of(options);

    private static FigureTerm? FigureOf(Condition condition) => condition switch
    {
        ReportedCondition reported => reported.Figure,
        NeverFallsCondition falls => falls.Series,
        ShareWithinWholeCondition share => share.Series,
        NoOutlierCondition outlier => outlier.Series,
        NoUnitSlipCondition slip => slip.Series,
        NotCopiedCondition copied => copied.Series,
        _ => null,
    };

    private static ValueList<Condition> Parts(Func<string, object?> of) => (ValueList<Condition>)of("parts")!;

    private static IndicatorCode Code(Func<string, object?> of) => (IndicatorCode)of("indicator")!;

    private static string About(Func<string, object?> of) => (string?)of("about") ?? "";

    private static FigureTerm Series(Func<string, object?> of) => FigureTerm.Of(Code(of), PeriodChoice.Latest, About(of));
}
