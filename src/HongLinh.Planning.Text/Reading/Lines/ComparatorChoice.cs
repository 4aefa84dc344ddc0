namespace HongLinh.Planning.Text;

/// <summary>Determines the comparator from the words around a figure; the first matching rule applies.</summary>
internal static class ComparatorChoice
{
    /// <summary>The comparator of a figure.</summary>
    /// <param name="clause">The figure and its words.</param>
    /// <param name="after">A bound that follows the figure; none when there is none.</param>
    /// <param name="direction">Whether higher or lower is better.</param>
    /// <param name="isStructure">Whether the figure is a share of a structure.</param>
    /// <param name="isForbidden">Whether what the words describe is not to happen: "Không xảy ra vụ ngộ độc có từ 30 người mắc trở lên".</param>
    public static PhraseComparator Of(Clause clause, Role after, Direction direction, bool isStructure, bool isForbidden = false)
    {
        if (isForbidden && !clause.Amount.IsRange && (after != Role.None || clause.Run.Bound is Role.AtLeast or Role.Above or Role.Below))
        {
            // "Không để tỷ lệ ra lớp dưới 95%" leaves 95 and more.
            return after == Role.AtLeast || clause.Run.Bound == Role.AtLeast ? PhraseComparator.LessThan
                : after == Role.AtMost ? PhraseComparator.GreaterThan
                : clause.Run.Bound == Role.Below ? PhraseComparator.AtLeast
                : PhraseComparator.AtMost;
        }

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

    // "Nâng số bản sạch về ma túy từ 6 lên 10"
    private static bool IsLift(Clause clause) => clause.Run.Has(Role.Up) && clause.Start is { } start && start.Low.Value <= clause.Amount.Low.Value;

    private static PhraseComparator OfBound(Clause clause, Role bound) => bound switch
    {
        Role.Above => PhraseComparator.GreaterThan,
        Role.AtLeast => PhraseComparator.AtLeast,
        Role.Below => PhraseComparator.LessThan,
        Role.AtMost => PhraseComparator.AtMost,
        Role.Near => PhraseComparator.Near,
        _ => PhraseComparator.EqualTo,
    };

    private const decimal All = 100m;

    private static PhraseComparator OfVerbs(Clause clause, Direction direction, bool isStructure) =>
        // "Củng cố 03 hợp tác xã yếu kém": a number of things to keep or repair is a minimum, whatever their name suggests.
        clause.IsFigureFirst && clause.Has(Role.Keep) && clause.Amount.Unit.IsCounted ? PhraseComparator.AtLeast
        : clause.Has(Role.Never) || clause.Run.Has(Role.Down) ? PhraseComparator.AtMost
        : clause.Has(Role.Fall) || clause.Run.Has(Role.Rise) && direction != Direction.Lower || IsLift(clause)
            ? PhraseComparator.AtLeast
        : isStructure ? PhraseComparator.EqualTo
        // "Xét nghiệm ma túy 100% tân binh": at most all would promise nothing.
        : direction == Direction.Lower && !(clause.Amount.Unit.IsShare && clause.Amount.Low.Value == All) ? PhraseComparator.AtMost
        : clause.Has(Role.Rise) ? PhraseComparator.AtLeast
        : direction == Direction.Neither ? PhraseComparator.EqualTo
        : PhraseComparator.AtLeast;
}
