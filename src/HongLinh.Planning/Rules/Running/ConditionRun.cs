using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>Answers conditions; every part is answered, also where the parts before it decide.</summary>
internal sealed class ConditionRun
{
    private readonly TermRun _terms;
    private readonly SeriesRun _series;

    public ConditionRun(Facts facts)
    {
        _terms = new TermRun(facts);
        _series = new SeriesRun(facts);
    }

    public ConditionOutcome Ask(Condition condition) => condition switch
    {
        CompareCondition compare => Compare(compare),
        WithinCondition within => Within(within),
        WholeCondition whole => Whole(whole),
        ReportedCondition reported => Reported(reported),
        AllOfCondition all => Joined(all, all.Parts, static parts => parts.Aggregate(Truth.Yes, static (truth, part) => truth.And(part))),
        AnyOfCondition any => Joined(any, any.Parts, static parts => parts.Aggregate(Truth.No, static (truth, part) => truth.Or(part))),
        AtLeastCondition some => Joined(some, some.Parts, parts => Truth.AtLeast(some.Count, parts)),
        NotCondition contrary => Joined(contrary, [contrary.Condition], static parts => parts[0].Not()),
        OnlyWhenCondition premised => Joined(premised, [premised.Premise, premised.Then], static parts => parts[0].Implies(parts[1])),
        NeverFallsCondition or ShareWithinWholeCondition or NoOutlierCondition or NoUnitSlipCondition or NotCopiedCondition => _series.Ask(condition),
        _ => throw new UnreachableException($"No answer for {condition}."),
    };

    private ConditionOutcome Joined(Condition condition, ValueList<Condition> conditions, Func<ValueList<Truth>, Truth> join)
    {
        var parts = ValueList.From(conditions.Select(Ask));
        return ConditionOutcome.Of(condition, join(ValueList.From(parts.Select(static part => part.Truth)))) with { Parts = parts };
    }

    private ConditionOutcome Compare(CompareCondition condition)
    {
        // Shown in the unit of a constant, where there is one: that is the unit the rule was written in.
        var (left, right) = (_terms.Ask(condition.Left), _terms.Ask(condition.Right));
        var unit = condition.Right is not ConstantTerm && condition.Left is ConstantTerm ? left.Value?.Unit : right.Value?.Unit;
        return Answer(condition, [left, right], unit, values => values[0].Is(condition.Comparator, values[1]));
    }

    private ConditionOutcome Within(WithinCondition condition)
    {
        var (lower, upper) = (QuantityRange.Of(condition.Lower.Value), QuantityRange.Of(condition.Upper.Value));
        return Answer(condition, [_terms.Ask(condition.Term)], lower.Unit, values =>
            values[0].Is(condition.Lower.Comparator, lower).And(values[0].Is(condition.Upper.Comparator, upper.In(lower.Unit).AsT0)));
    }

    private ConditionOutcome Whole(WholeCondition condition) =>
        Answer(condition, [_terms.Ask(condition.Term)], condition.Unit, static values => values[0].IsWhole());

    // What contradicts itself is reported, but no figure stands.
    private ConditionOutcome Reported(ReportedCondition condition)
    {
        var operand = _terms.Ask(condition.Figure);
        var isReport = operand.Reports.Any(static report => report.Reported is not (ReportedWords or ReportedAbsence))
            // Months that do not reach back to January are reported all the same.
            || operand.Unknowns.Any(static fact => fact.Reason == UnknownReason.PeriodsMissing);
        var isUnsettled = operand.Unknowns.Any(static fact => fact.Reason == UnknownReason.TwoFigures || fact.Reason == UnknownReason.UnitMismatch);
        var truth = operand.Value is not null ? Truth.Yes : isUnsettled ? Truth.Unknown : isReport ? Truth.Yes : Truth.No;
        return ConditionOutcome.Of(condition, truth) with { Operands = [operand], Unknowns = truth == Truth.Unknown ? operand.Unknowns : [] };
    }

    private static ConditionOutcome Answer(Condition condition, Operand[] operands, Unit? unit, Func<QuantityRange[], Truth> ask)
    {
        var unknowns = operands.SelectMany(static operand => operand.Unknowns).ToList();
        if (unknowns.Count == 0)
        {
            for (var i = 0; i < operands.Length; i++)
            {
                if (operands[i].Value!.In(unit!).TryPickT0(out var converted, out var mismatch))
                {
                    operands[i] = operands[i] with { Value = converted };
                }
                else
                {
                    unknowns.Add(UnknownFact.Of(mismatch, operands[i].Term, operands[i].Reports is [.., var latest] ? latest : null));
                }
            }
        }

        var truth = unknowns.Count > 0 ? Truth.Unknown : ask([.. operands.Select(static operand => operand.Value!)]);
        if (truth == Truth.Unknown && unknowns.Count == 0)
        {
            unknowns.AddRange(operands.Where(static operand => !operand.Value!.IsExact)
                .Select(static operand => UnknownFact.Of(UnknownReason.FigureImprecise, operand.Term, operand.Reports is [.., var latest] ? latest : null)));
        }

        return ConditionOutcome.Of(condition, truth) with { Operands = ValueList.Create<Operand>(operands), Unknowns = ValueList.From(unknowns) };
    }
}
