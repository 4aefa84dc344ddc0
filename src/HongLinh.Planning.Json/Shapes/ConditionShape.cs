using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>The conditions of rules, as objects that name their kind.</summary>
internal static class ConditionShape
{
    public static Cases<Condition> Cases { get; } = new(
        "condition",
        [
            Member<Condition>.Optional("left", static condition => (condition as CompareCondition)?.Left),
            Member<Condition>.Optional("comparator", static condition => (condition as CompareCondition)?.Comparator),
            Member<Condition>.Optional("right", static condition => (condition as CompareCondition)?.Right),
            Member<Condition>.Optional("term", static condition => (condition as WithinCondition)?.Term ?? (condition as WholeCondition)?.Term),
            Member<Condition>.Optional("lower", static condition => (condition as WithinCondition)?.Lower),
            Member<Condition>.Optional("upper", static condition => (condition as WithinCondition)?.Upper),
            Member<Condition>.Optional("unit", static condition => (condition as WholeCondition)?.Unit),
            Member<Condition>.Optional<ValueList<Condition>>(
                "parts", static condition => (condition as AllOfCondition)?.Parts ?? (condition as AnyOfCondition)?.Parts
                ?? (condition as AtLeastCondition)?.Parts),
            Member<Condition>.Optional<int>("count", static condition => (condition as AtLeastCondition)?.Count),
            Member<Condition>.Optional("condition", static condition => (condition as NotCondition)?.Condition),
            Member<Condition>.Optional("premise", static condition => (condition as OnlyWhenCondition)?.Premise),
            Member<Condition>.Optional("then", static condition => (condition as OnlyWhenCondition)?.Then),
            Member<Condition>.Optional("indicator", static condition => FigureOf(condition)?.Indicator),
            Member<Condition>.Optional("period", static condition => (condition as ReportedCondition)?.Figure.Period),
            Member<Condition>.Optional(
                "reportingUnit", static condition => FigureOf(condition) is { ReportingUnit.Length: > 0 } figure ? figure.ReportingUnit : null),
            Member<Condition>.Optional<int>("minimum", static condition => (condition as NoOutlierCondition)?.Minimum),
            Member<Condition>.Optional<decimal>("limit", static condition => (condition as NoOutlierCondition)?.Limit),
            Member<Condition>.Optional<Quantity>("expected", static condition => (condition as NoUnitSlipCondition)?.Expected),
            Member<Condition>.Optional<decimal>("factor", static condition => (condition as NoUnitSlipCondition)?.Factor),
            Member<Condition>.Optional<int>("times", static condition => (condition as NotCopiedCondition)?.Times),
        ],
        [
            Case<CompareCondition>(
                "compare", ["left", "comparator", "right"],
                static v => CompareCondition.Of(v.Get<Term>("left"), v.Get<Comparator>("comparator"), v.Get<Term>("right"))),
            Case<WithinCondition>(
                "within", ["term", "lower", "upper"], static v => WithinCondition.Of(v.Get<Term>("term"), v.Get<Bound>("lower"), v.Get<Bound>("upper"))),
            Case<WholeCondition>("whole", ["term", "unit"], static v => WholeCondition.Of(v.Get<Term>("term"), v.Get<Unit>("unit"))),
            Case<AllOfCondition>("all-of", ["parts"], static v => AllOfCondition.Of(PartsOf(v))),
            Case<AnyOfCondition>("any-of", ["parts"], static v => AnyOfCondition.Of(PartsOf(v))),
            Case<AtLeastCondition>("at-least", ["count", "parts"], static v => AtLeastCondition.Of(v.Get<int>("count"), PartsOf(v))),
            Case<NotCondition>("not", ["condition"], static v => NotCondition.Of(v.Get<Condition>("condition"))),
            Case<OnlyWhenCondition>("only-when", ["premise", "then"], static v => OnlyWhenCondition.Of(v.Get<Condition>("premise"), v.Get<Condition>("then"))),
            OnFigures<ReportedCondition>(
                "reported", ["period"], static v => ReportedCondition.Of(FigureTerm.Of(CodeOf(v), v.Get<PeriodChoice>("period"), ReportingUnitOf(v)))),
            OnFigures<NeverFallsCondition>("never-falls", [], static v => NeverFallsCondition.Of(CodeOf(v), ReportingUnitOf(v))),
            OnFigures<ShareWithinWholeCondition>("share-within-whole", [], static v => ShareWithinWholeCondition.Of(CodeOf(v), ReportingUnitOf(v))),
            OnFigures<NoOutlierCondition>(
                "no-outlier", ["minimum", "limit"], static v => NoOutlierCondition.Of(SeriesOf(v), v.Get<int>("minimum"), v.Get<decimal>("limit"))),
            OnFigures<NoUnitSlipCondition>(
                "no-unit-slip", ["factor"],
                static v =>
                NoUnitSlipCondition.Of(
                SeriesOf(v), v.Get<Quantity?>("expected"), v.Get<decimal>("factor"))) with { Options = ["expected", "reportingUnit"] },
            OnFigures<NotCopiedCondition>("not-copied", ["times"], static v => NotCopiedCondition.Of(SeriesOf(v), v.Get<int>("times"))),
        ]);

    public static Description[] All =>
    [
        Cases.As<Condition>(),
        Cases.As<CompareCondition>(),
        Cases.As<WithinCondition>(),
        Cases.As<WholeCondition>(),
        Cases.As<AllOfCondition>(),
        Cases.As<AnyOfCondition>(),
        Cases.As<AtLeastCondition>(),
        Cases.As<NotCondition>(),
        Cases.As<OnlyWhenCondition>(),
        Cases.As<ReportedCondition>(),
        Cases.As<NeverFallsCondition>(),
        Cases.As<ShareWithinWholeCondition>(),
        Cases.As<NoOutlierCondition>(),
        Cases.As<NoUnitSlipCondition>(),
        Cases.As<NotCopiedCondition>(),
    ];

    private static Case<Condition> Case<T>(string kind, string[] members, Func<Values, T> make)
        where T : Condition => new(kind, typeof(T), members, make);

    private static Case<Condition> OnFigures<T>(string kind, string[] members, Func<Values, T> make)
        where T : Condition => Case(kind, ["indicator", .. members], make) with { Options = ["reportingUnit"] };

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

    private static ValueList<Condition> PartsOf(Values values) => values.Get<ValueList<Condition>>("parts");

    private static IndicatorCode CodeOf(Values values) => values.Get<IndicatorCode>("indicator");

    private static string ReportingUnitOf(Values values) => values.Get<string?>("reportingUnit") ?? "";

    private static FigureTerm SeriesOf(Values values) => FigureTerm.Of(CodeOf(values), PeriodChoice.Latest, ReportingUnitOf(values));
}
