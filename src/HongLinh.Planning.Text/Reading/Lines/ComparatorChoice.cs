namespace HongLinh.Planning.Text;

/// <summary>Determines the comparator from the words around a figure; the first matching rule applies.</summary>
internal static class ComparatorChoice
{
    public static PhraseComparator Of(Clause clause, Role after, Direction direction, bool isStructure)
    {
        if (clause.Amount.IsRange)
        {
            return PhraseComparator.Between;
        }

        if (clause.Run.Has(Role.Rank))
        {
            return PhraseComparator.AtMost;
        }

        // "vượt từ 3% trở lên": the bound is inclusive.
        if (after != Role.None && (clause.Run.Bound is Role.None or Role.Near || clause.Run.Bound == Role.Above && clause.Run.Has(Role.From)))
        {
            return after == Role.AtLeast ? PhraseComparator.AtLeast : PhraseComparator.AtMost;
        }

        return clause.Run.Bound != Role.None ? OfBound(clause, clause.Run.Bound) : OfVerbs(clause, direction, isStructure);
    }

    private static PhraseComparator OfBound(Clause clause, Role bound) => bound switch
    {
        // "Không để tỷ lệ ... trên 5%" forbids values above the bound.
        Role.Above => clause.Has(Role.Never) ? PhraseComparator.AtMost : PhraseComparator.GreaterThan,
        Role.AtLeast => PhraseComparator.AtLeast,
        Role.Below => PhraseComparator.LessThan,
        Role.AtMost => PhraseComparator.AtMost,
        Role.Near => PhraseComparator.Near,
        _ => PhraseComparator.EqualTo,
    };

    private static PhraseComparator OfVerbs(Clause clause, Direction direction, bool isStructure) =>
        // "Củng cố 03 hợp tác xã yếu kém": a number of things to keep or repair is a minimum, whatever their name suggests.
        clause.IsFigureFirst && clause.Has(Role.Keep) && clause.Amount.Unit.IsCounted ? PhraseComparator.AtLeast
        : clause.Has(Role.Never) || clause.Run.Has(Role.Down) ? PhraseComparator.AtMost
        : clause.Has(Role.Fall) || clause.Run.Has(Role.Rise) && direction != Direction.Lower ? PhraseComparator.AtLeast
        : isStructure ? PhraseComparator.EqualTo
        : direction == Direction.Lower ? PhraseComparator.AtMost
        : clause.Has(Role.Rise) ? PhraseComparator.AtLeast
        : direction == Direction.Neither ? PhraseComparator.EqualTo
        : PhraseComparator.AtLeast;
}
