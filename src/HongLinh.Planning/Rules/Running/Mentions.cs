using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>Whether a condition reads the figures of an indicator.</summary>
internal static class Mentions
{
    public static bool In(Condition condition, IndicatorCode indicator) => condition switch
    {
        CompareCondition compare => In(compare.Left, indicator) || In(compare.Right, indicator),
        WithinCondition within => In(within.Term, indicator),
        WholeCondition whole => In(whole.Term, indicator),
        ReportedCondition reported => In(reported.Figure, indicator),
        AllOfCondition all => InOneOf(all.Parts, indicator),
        AnyOfCondition any => InOneOf(any.Parts, indicator),
        AtLeastCondition some => InOneOf(some.Parts, indicator),
        NotCondition contrary => In(contrary.Condition, indicator),
        OnlyWhenCondition premised => In(premised.Premise, indicator) || In(premised.Then, indicator),
        NeverFallsCondition or ShareWithinWholeCondition or NoOutlierCondition or NoUnitSlipCondition or NotCopiedCondition =>
            In(SeriesRun.SeriesOf(condition), indicator),
        _ => throw new UnreachableException($"No indicators of {condition}."),
    };

    private static bool InOneOf(ValueList<Condition> parts, IndicatorCode indicator)
    {
        foreach (var part in parts)
        {
            if (In(part, indicator))
            {
                return true;
            }
        }

        return false;
    }

    private static bool In(Term term, IndicatorCode indicator) =>
        term is FigureTerm figure ? figure.Indicator == indicator || figure.Period.Other == indicator : InOneOf(term.Operands, indicator);

    private static bool InOneOf(ValueList<Term> terms, IndicatorCode indicator)
    {
        foreach (var term in terms)
        {
            if (In(term, indicator))
            {
                return true;
            }
        }

        return false;
    }
}
