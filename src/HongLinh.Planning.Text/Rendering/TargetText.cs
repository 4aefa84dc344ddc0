namespace HongLinh.Planning.Text;

/// <summary>Writes a target as the sentence that a Vietnamese plan prints: "Thu ngân sách đạt trên 192.500 triệu đồng." (lời văn kế hoạch).</summary>
/// <remarks>
/// What is written reads back as the same target, given its indicator: level, band, growth, change, coverage, rank,
/// event and words without a quantity. A sentence cannot carry the tolerance of a target near a value, the open ends of
/// a band, the names of things that a footnote lists, or that several targets must all be kept: those are written for
/// people and read back as what their words say.
/// </remarks>
public static class TargetText
{
    private static readonly Language Vietnamese = Language.Vietnamese;

    /// <summary>The sentence of a line, with what is to be held, striven for and narrowed.</summary>
    /// <param name="line">The line.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Write(PlanLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var subject = Name(line.Indicator) + (line.Condition is { } condition ? $" ({condition.Vietnamese})" : "");
        var sentence = line.IsBareNumber && line.Target is LevelTarget level
            ? $"{subject} {Amount(level.Bound.Value, level)}"
            : Of(line.Target, subject);
        return Opened(line, sentence) + ".";
    }

    /// <summary>The sentence of a target by itself.</summary>
    /// <param name="target">The target.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Write(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Of(target, Name(target.Indicator)) + ".";
    }

    private static string Opened(PlanLine line, string sentence)
    {
        var opening = (line.Commitment == Commitment.Aspired ? "phấn đấu " : "") + (line.Holding == Holding.Throughout ? "duy trì " : "");
        return opening.Length == 0 ? sentence : char.ToUpperInvariant(opening[0]) + opening[1..] + Lower(sentence);
    }

    private static string Of(Target target, string subject) => target switch
    {
        LevelTarget level => $"{subject} {Compared(level.Bound, level, "đạt ")}",
        BandTarget band => $"{subject} từ {Between(band)}",
        NearTarget near => $"{subject} khoảng {Amount(near.Value, near)}",
        GrowthTarget growth => $"{subject} {Moved(growth.Rate, growth, growth.Against)}",
        ChangeTarget change => $"{subject} {Moved(change.Difference, change, change.Against)}",
        CoverageTarget coverage => Covered(coverage, subject),
        NamedItemsTarget items => $"{subject}: {QuantityText.Write(items.Indicator.Unit.Of(items.Items.Count), Vietnamese, counted: true)} ({string.Join("; ", items.Items)})",
        MilestoneTarget milestone => $"{subject} chậm nhất ngày {DateText.Write(milestone.By, Vietnamese)}",
        RankTarget rank => $"{subject} xếp thứ {NumberText.Digits(rank.WorstAllowed)}/{NumberText.Digits(rank.Ranked)} trở lên",
        AllOfTarget all => string.Join("; ", all.Parts.Select(static part => Of(part, Name(part.Indicator)))),
        _ => subject,
    };

    private static string Name(Indicator indicator) =>
        indicator.Name.Vietnamese + (indicator.Definition is { } definition ? $" ({definition.Vietnamese})" : "");

    private static string Amount(Quantity value, Target target) => QuantityText.Write(value, Vietnamese, TargetWriter.IsCounted(target));

    private static string Compared(Bound bound, Target target, string reaching)
    {
        var amount = Amount(bound.Value, target);
        return bound.Comparator == Comparator.GreaterThan ? $"{reaching}trên {amount}"
            : bound.Comparator == Comparator.AtLeast ? $"{reaching}từ {amount} trở lên"
            : bound.Comparator == Comparator.LessThan ? $"dưới {amount}"
            : bound.Comparator == Comparator.AtMost ? $"không quá {amount}"
            : $"bằng {amount}";
    }

    private static string Between(BandTarget band) => band.Lower.Value.Unit.Equals(band.Upper.Value.Unit)
        ? $"{QuantityText.Amount(band.Lower.Value.Amount, Vietnamese, TargetWriter.IsCounted(band))} đến {Amount(band.Upper.Value, band)}"
        : $"{Amount(band.Lower.Value, band)} đến {Amount(band.Upper.Value, band)}";

    // A fall of at least 2 is a change of at most -2.
    private static string Moved(Bound bound, Target target, GrowthBase against)
    {
        var falls = bound.Value.Amount < 0m;
        var size = falls ? Bound.Of(TargetWriter.Turned(bound.Comparator), bound.Value.Unit.Of(-bound.Value.Amount)) : bound;
        return $"{(falls ? "giảm" : "tăng")} {Compared(size, target, "")} {TargetPhrases.Bases.Of(against, Vietnamese)}";
    }

    // "52/52 thôn, tổ dân phố văn hóa": what is counted opens the name, and is not said twice.
    private static string Covered(CoverageTarget coverage, string subject)
    {
        var share = $"{NumberText.Write(coverage.Required, Vietnamese)}/{NumberText.Write(coverage.Total, Vietnamese)}";
        var noun = coverage.Indicator.Unit.Symbol;
        return subject.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && (subject.Length == noun.Length || subject[noun.Length] == ' ')
            ? $"{share} {Lower(subject)}"
            : $"{subject} đạt {share} {noun}";
    }

    // GRDP stays GRDP.
    private static string Lower(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
