using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>The outcomes of rules, as objects that are written but not read.</summary>
internal static class OutcomeShapes
{
    private const string Replay = "read the rules and the log, and run them again";

    public static Description OfRule => Shape.Result<RuleOutcome>(
        "ruleOutcome",
        [
            Member<RuleOutcome>.Required("rule", static outcome => outcome.Rule),
            Member<RuleOutcome>.Required("truth", static outcome => outcome.Truth),
            Member<RuleOutcome>.Required("suspends", static outcome => outcome.Suspends),
            Member<RuleOutcome>.Required("condition", static outcome => outcome.Condition),
            Member<RuleOutcome>.Required("unknowns", static outcome => outcome.Unknowns),
        ],
        Replay);

    public static Description OfCondition => Shape.Result<ConditionOutcome>(
        "conditionOutcome",
        [
            Member<ConditionOutcome>.Required("condition", static outcome => outcome.Condition),
            Member<ConditionOutcome>.Required("truth", static outcome => outcome.Truth),
            Member<ConditionOutcome>.Required("operands", static outcome => outcome.Operands),
            Member<ConditionOutcome>.Required("breaches", static outcome => outcome.Breaches),
            Member<ConditionOutcome>.Optional("usual", static outcome => outcome.Usual),
            Member<ConditionOutcome>.Optional("usualDistance", static outcome => outcome.UsualDistance),
            Member<ConditionOutcome>.Required("parts", static outcome => outcome.Parts),
            Member<ConditionOutcome>.Required("unknowns", static outcome => outcome.Unknowns),
        ],
        Replay);

    public static Description OfOperand => Shape.Result<Operand>(
        "operand",
        [
            Member<Operand>.Required("term", static operand => operand.Term),
            Member<Operand>.Optional("indicator", static operand => operand.Indicator),
            Member<Operand>.Required("reports", static operand => operand.Reports),
            Member<Operand>.Optional("value", static operand => operand.Value),
            Member<Operand>.Required("parts", static operand => operand.Parts),
            Member<Operand>.Required("unknowns", static operand => operand.Unknowns),
        ],
        Replay);

    public static Description OfUnknown => Shape.Result<UnknownFact>(
        "unknownFact",
        [
            Member<UnknownFact>.Required("reason", static unknown => unknown.Reason),
            Member<UnknownFact>.Required("term", static unknown => unknown.Term),
            Member<UnknownFact>.Optional("report", static unknown => unknown.Report),
            Member<UnknownFact>.Optional("mismatch", static unknown => unknown.Mismatch),
        ],
        Replay);

    /// <summary>A range; a single value has two equal ends.</summary>
    public static Description OfRange => Shape.Result<QuantityRange>(
        "quantityRange",
        [
            Member<QuantityRange>.Required("unit", static range => range.Unit),
            Member<QuantityRange>.Optional<Fraction>("lowest", static range => range.Lowest),
            Member<QuantityRange>.Required("isLowestLeftOut", static range => range.IsLowestLeftOut),
            Member<QuantityRange>.Optional<Fraction>("highest", static range => range.Highest),
            Member<QuantityRange>.Required("isHighestLeftOut", static range => range.IsHighestLeftOut),
        ],
        Replay);

    public static Description OfMismatch => Shape.Result<UnitMismatch>(
        "unitMismatch",
        [
            Member<UnitMismatch>.Required("given", static mismatch => mismatch.Given),
            Member<UnitMismatch>.Required("expected", static mismatch => mismatch.Expected),
            Member<UnitMismatch>.Required("reason", static mismatch => mismatch.Reason),
        ],
        Replay);
}
