using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>Answers conditions; every part is answered, even where earlier parts already decide.</summary>
internal sealed class ConditionRun
{
    private readonly TermRun _terms;
    private readonly SeriesRun _series;

    public ConditionRun(Facts facts)
    {
        _terms = new TermRun(facts);
        _series = new SeriesRun(facts);
    }

    /// <summary>The answer with everything that decided it.</summary>
    public ConditionOutcome Explain(Condition condition)
    {
        var explanation = new Explanation();
        return explanation.Of(condition, Ask(condition, explanation));
    }

    /// <summary>The answer.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="into">Collects everything that decides the answer; null where no explanation is needed.</param>
    public Truth Ask(Condition condition, Explanation? into = null) => condition switch
    {
        CompareCondition compare => Compare(compare, into),
        WithinCondition within => Within(within, into),
        WholeCondition whole => Whole(whole, into),
        ReportedCondition reported => Reported(reported, into),
        AllOfCondition all => AllOf(all, into),
        AnyOfCondition any => AnyOf(any, into),
        AtLeastCondition some => AtLeast(some, into),
        NotCondition contrary => Part(contrary.Condition, into).Not(),
        OnlyWhenCondition premised => Part(premised.Premise, into).Implies(Part(premised.Then, into)),
        NeverFallsCondition or ShareWithinWholeCondition or NoOutlierCondition or NoUnitSlipCondition or NotCopiedCondition => _series.Ask(condition, into),
        _ => throw new UnreachableException($"No answer for {condition}."),
    };

    private Truth Part(Condition part, Explanation? whole)
    {
        if (whole is null)
        {
            return Ask(part);
        }

        var outcome = Explain(part);
        whole.Joins(outcome);
        return outcome.Truth;
    }

    private Truth AllOf(AllOfCondition condition, Explanation? into)
    {
        var truth = Truth.Yes;
        foreach (var part in condition.Parts)
        {
            truth = truth.And(Part(part, into));
        }

        return truth;
    }

    private Truth AnyOf(AnyOfCondition condition, Explanation? into)
    {
        var truth = Truth.No;
        foreach (var part in condition.Parts)
        {
            truth = truth.Or(Part(part, into));
        }

        return truth;
    }

    private Truth AtLeast(AtLeastCondition condition, Explanation? into) =>
        Truth.AtLeast(condition.Count, condition.Parts.Select(part => Part(part, into)));

    private Truth Compare(CompareCondition condition, Explanation? into)
    {
        var (left, right) = (_terms.Ask(condition.Left, into), _terms.Ask(condition.Right, into));
        var truth = left.Fits(right) ? left.Values.Is(condition.Comparator, right.Values) : Truth.Unknown;
        // Shown in the unit of a constant, where there is one: the rule was written in that unit.
        into?.ComparedIn(condition.Right is not ConstantTerm && condition.Left is ConstantTerm ? left.Unit : right.Unit, truth);
        return truth;
    }

    private Truth Within(WithinCondition condition, Explanation? into)
    {
        var (lower, upper) = (TermValue.Of(condition.Lower.Value), TermValue.Of(condition.Upper.Value));
        var value = _terms.Ask(condition.Term, into);
        var truth = value.Fits(lower)
            ? value.Values.Is(condition.Lower.Comparator, lower.Values).And(value.Values.Is(condition.Upper.Comparator, upper.Values))
            : Truth.Unknown;
        into?.ComparedIn(lower.Unit, truth);
        return truth;
    }

    private Truth Whole(WholeCondition condition, Explanation? into)
    {
        var value = _terms.Ask(condition.Term, into);
        var truth = value.Fits(condition.Unit) ? value.Values.IsWhole(condition.Unit) : Truth.Unknown;
        into?.ComparedIn(condition.Unit, truth);
        return truth;
    }

    // Contradicting figures are reported, but none of them is used.
    private Truth Reported(ReportedCondition condition, Explanation? into)
    {
        var operand = _terms.Explain(condition.Figure);
        var isReport = operand.Reports.Any(static report => report.Reported is not (ReportedWords or ReportedAbsence))
            // Months that do not reach back to January are still reported.
            || operand.Unknowns.Any(static fact => fact.Reason == UnknownReason.PeriodsMissing);
        var isUnsettled = operand.Unknowns.Any(static fact => fact.Reason == UnknownReason.TwoFigures || fact.Reason == UnknownReason.UnitMismatch);
        var truth = operand.Value is not null ? Truth.Yes : isUnsettled ? Truth.Unknown : isReport ? Truth.Yes : Truth.No;
        into?.Compares(operand);
        foreach (var fact in truth == Truth.Unknown ? operand.Unknowns : [])
        {
            into?.Lacks(fact);
        }

        return truth;
    }
}
