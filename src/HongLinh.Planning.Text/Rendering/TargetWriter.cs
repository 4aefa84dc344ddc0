using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Says what was promised: trên 192.500 triệu đồng, đủ 52/52 thôn, tăng trên 13% so với cùng kỳ.</summary>
internal static class TargetWriter
{
    /// <summary>The target of a line, with whether it must hold throughout and whether it is just striven for.</summary>
    public static string Of(PlanLine line, Target target, Language language)
    {
        var words = Of(target, language);
        words = target is not NotAssessableTarget && line.Holding == Holding.Throughout
            ? language.Of("duy trì " + words, $"{words}, {TargetPhrases.Holdings.Of(line.Holding, language)}")
            : words;
        return words
            + (line.Commitment == Commitment.Aspired ? $" ({TargetPhrases.Commitments.Of(line.Commitment, language)})" : "");
    }

    public static string Of(Target target, Language language) => target switch
    {
        LevelTarget level => IsAll(level)
            ? language.Of("đủ ", "all of ") + QuantityText.Write(level.Bound.Value, language)
            : Compared(level.Bound, IsCounted(level), language),
        BandTarget band => Between(band, language),
        NearTarget near => language.Of("khoảng ", "about ") + QuantityText.Write(near.Value, language)
            + $" (±{QuantityText.Write(near.Tolerance, language)})",
        GrowthTarget growth => Moved(growth.Rate, growth.Against, counted: false, language),
        ChangeTarget change => Moved(change.Difference, change.Against, IsCounted(change), language),
        CoverageTarget coverage => Covered(coverage, language),
        NamedItemsTarget items => QuantityText.Write(items.Indicator.Unit.Of(items.Items.Count), language, counted: true)
            + language.Of(" (nêu tên)", " (each named)"),
        MilestoneTarget milestone => language.Of("chậm nhất ngày ", "by ") + DateText.Write(milestone.By, language),
        AllOfTarget all => language.Of("đồng thời: ", "all of: ")
            + string.Join("; ", all.Parts.Select(part => $"{language.Of(part.Indicator.Name)}: {Of(part, language)}")),
        RankTarget rank => language.Of(
            $"xếp thứ {NumberText.Digits(rank.WorstAllowed)}/{NumberText.Digits(rank.Ranked)} trở lên",
            $"rank {NumberText.Digits(rank.WorstAllowed)} of {NumberText.Digits(rank.Ranked)} or better"),
        NotAssessableTarget => language.Of("không lượng hóa được", "not measurable"),
        _ => throw new UnreachableException($"No words for {target}."),
    };

    /// <summary>A further goal beside a target; its own name is said where it is another one.</summary>
    public static string OfAspiration(PlanLine line, Language language)
    {
        var goal = line.Aspiration!;
        var name = goal.Indicator.Code == line.Indicator.Code ? "" : language.Of(goal.Indicator.Name) + ", ";
        return language.Of("phấn đấu: ", "aspiration: ") + name + Of(goal, language);
    }

    /// <summary>The number that a figure is compared with; null where it is not one number.</summary>
    public static string? Mark(Target target, Language language) => target switch
    {
        LevelTarget level => QuantityText.Write(level.Bound.Value, language, IsCounted(level)),
        GrowthTarget growth => QuantityText.Write(growth.Rate.Value, language),
        ChangeTarget change => QuantityText.Write(change.Difference.Value, language),
        _ => null,
    };

    public static string Compared(Bound bound, bool counted, Language language) =>
        $"{TargetPhrases.Comparators.Of(bound.Comparator, language)} {QuantityText.Write(bound.Value, language, counted)}";

    public static bool IsCounted(Target target) => target.Indicator.Limits.WholeNumbers;

    // "At least 100%" of what cannot exceed 100% is all of it.
    private static bool IsAll(LevelTarget level) =>
        level.Bound.Comparator == Comparator.AtLeast
        && level.Indicator.Limits.Maximum is { } most && level.Bound.Value.Equals(level.Indicator.Unit.Of(most));

    private static string Between(BandTarget band, Language language)
    {
        var counted = IsCounted(band);
        if (band.Lower.Comparator.IsStrict || band.Upper.Comparator.IsStrict || !band.Lower.Value.Unit.Equals(band.Upper.Value.Unit))
        {
            return Compared(band.Lower, counted, language) + language.Of(" và ", " and ") + Compared(band.Upper, counted, language);
        }

        return QuantityText.Amount(band.Lower.Value.Amount, language, counted)
            + language.Of(" - ", " to ") + QuantityText.Write(band.Upper.Value, language, counted);
    }

    private static string Covered(CoverageTarget coverage, Language language)
    {
        var (k, n) = (NumberText.Write(coverage.Required, language), NumberText.Write(coverage.Total, language));
        var unit = QuantityText.Unit(coverage.Indicator.Unit, language);
        return coverage.Required == coverage.Total
            ? language.Of($"đủ {k}/{n}", $"all {k} of {n}") + unit
            : language.Of($"ít nhất {k}/{n}", $"at least {k} of {n}") + unit;
    }

    // A fall of at least 2 is a change of at most -2: said with the size of the fall and the comparison turned round.
    public static string Moved(Bound bound, GrowthBase against, bool counted, Language language)
    {
        var amount = bound.Value.Amount;
        var direction = amount >= 0m ? language.Of("tăng ", "up ") : language.Of("giảm ", "down ");
        var size = amount == 0m ? Direction(bound.Comparator, language)
            : direction + Compared(Bound.Of(amount > 0m ? bound.Comparator : Turned(bound.Comparator), bound.Value.Unit.Of(Math.Abs(amount))), counted, language);
        return $"{size} {TargetPhrases.Bases.Of(against, language)}";
    }

    private static string Direction(Comparator comparator, Language language) =>
        comparator == Comparator.GreaterThan ? language.Of("tăng", "up")
        : comparator == Comparator.LessThan ? language.Of("giảm", "down")
        : comparator == Comparator.AtLeast ? language.Of("không giảm", "not down")
        : comparator == Comparator.AtMost ? language.Of("không tăng", "not up")
        : comparator == Comparator.EqualTo ? language.Of("không đổi", "unchanged")
        : throw new UnreachableException($"No direction for {comparator}.");

    public static Comparator Turned(Comparator comparator) =>
        comparator == Comparator.GreaterThan ? Comparator.LessThan
        : comparator == Comparator.LessThan ? Comparator.GreaterThan
        : comparator == Comparator.AtLeast ? Comparator.AtMost
        : comparator == Comparator.AtMost ? Comparator.AtLeast
        : comparator;
}
