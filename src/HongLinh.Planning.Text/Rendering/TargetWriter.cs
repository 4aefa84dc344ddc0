using System.Diagnostics;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Puts a promise into words: trên 192.500 triệu đồng, đủ 52/52 thôn, tăng trên 13% so với cùng kỳ.</summary>
internal static class TargetWriter
{
    /// <summary>The target of a line, with whether it must hold throughout and whether it is an aspiration.</summary>
    public static string Of(PlanLine line, Target target, Language language)
    {
        var words = Of(target, language);
        words = target is not NotAssessableTarget && line.Holding == Holding.Throughout
            ? language.Of("duy trì " + words, $"{words}, {TargetPhrases.Holdings.Of(line.Holding, language)}")
            : line.Holding == Holding.EachYear ? language.Of("hằng năm " + words, $"{words}, {TargetPhrases.Holdings.Of(line.Holding, language)}")
            : line.Holding.IsOfYears ? language.Of($"{OfYears(line)} {words}", $"{words}, {TargetPhrases.Holdings.Of(line.Holding, language)}{Term(line)}")
            : words;
        return words
            + (line.Commitment == Commitment.Aspired ? $" ({TargetPhrases.Commitments.Of(line.Commitment, language)})" : "");
    }

    /// <summary>The opening of a target that several years decide together, in Vietnamese: cả giai đoạn 2026 - 2030, bình quân hằng năm.</summary>
    public static string OfYears(PlanLine line) =>
        (line.Holding == Holding.OnAverage ? "bình quân hằng năm" + (line.FirstYear is null ? "" : " giai đoạn") : "cả giai đoạn") + Term(line);

    private static string Term(PlanLine line) =>
        line is { FirstYear: { } first, TargetYear: { } last } ? $" {NumberText.Digits(first.Number)} - {NumberText.Digits(last.Number)}" : "";

    public static string Of(Target target, Language language) => target.Describe(new Spoken(language));

    /// <summary>The aspiration beside a target; with the name of its indicator where that is another one.</summary>
    public static string OfAspiration(PlanLine line, Language language)
    {
        var goal = line.Aspiration!;
        var name = goal.Indicator.Code == line.Indicator.Code ? "" : language.Of(goal.Indicator.Name) + ", ";
        return language.Of("phấn đấu: ", "aspiration: ") + FirstLetter.Small(name) + Of(goal, language);
    }

    /// <summary>The number that a figure is compared with; null where it is not a single number.</summary>
    public static string? Mark(Target target, Language language) =>
        target.Bounds is [var only] ? QuantityText.Write(only.Value, language, target.Against is null && IsCounted(target)) : null;

    public static string Compared(Bound bound, bool counted, Language language) =>
        $"{TargetPhrases.Comparators.Of(bound.Comparator, language)} {QuantityText.Write(bound.Value, language, counted)}";

    public static bool IsCounted(Target target) => target.Indicator.Limits.WholeNumbers;

    /// <summary>Whether the size of a move is a count; a rate of growth is not.</summary>
    public static bool IsCountedMove(Target target, Bound size) => IsCounted(target) && !size.Value.Unit.Dimension.Equals(Dimension.One);

    // A fall of at least 2 is a change of at most -2: it is written with the size of the fall and the opposite comparison.
    public static string Moved(Bound bound, GrowthBase against, bool counted, Language language)
    {
        var (direction, size) = Move(bound, language);
        var words = bound.Value.Amount == 0m ? Direction(bound.Comparator, language) : $"{direction} {Compared(size, counted, language)}";
        return $"{words} {TargetPhrases.Bases.Of(against, language)}";
    }

    /// <summary>The direction of a bound on a signed size, and the bound on the size without its sign.</summary>
    public static (string Direction, Bound Size) Move(Bound bound, Language language) => bound.Value.Amount < 0m
        ? (language.Of("giảm", "down"), Bound.Of(Turned(bound.Comparator), bound.Value.Unit.Of(-bound.Value.Amount)))
        : (language.Of("tăng", "up"), bound);

    private static string Direction(Comparator comparator, Language language) =>
        comparator == Comparator.GreaterThan ? language.Of("tăng", "up")
        : comparator == Comparator.LessThan ? language.Of("giảm", "down")
        : comparator == Comparator.AtLeast ? language.Of("không giảm", "not down")
        : comparator == Comparator.AtMost ? language.Of("không tăng", "not up")
        : comparator == Comparator.EqualTo ? language.Of("không đổi", "unchanged")
        : throw new UnreachableException($"No direction for {comparator}.");

    private static Comparator Turned(Comparator comparator) =>
        comparator == Comparator.GreaterThan ? Comparator.LessThan
        : comparator == Comparator.LessThan ? Comparator.GreaterThan
        : comparator == Comparator.AtLeast ? Comparator.AtMost
        : comparator == Comparator.AtMost ? Comparator.AtLeast
        : comparator;

    /// <summary>Whether a bound promises all that there can be: at least 100% of something that cannot exceed 100%.</summary>
    public static bool IsAll(Target target, Bound bound) =>
        bound.Comparator == Comparator.AtLeast
        && target.Indicator.Limits.Maximum is { } most && bound.Value.Equals(target.Indicator.Unit.Of(most));

    private sealed class Spoken(Language language) : ITargetParts<string>
    {
        public string Compared(Target target, Bound bound) => IsAll(target, bound)
            ? language.Of("đủ ", "all of ") + QuantityText.Write(bound.Value, language)
            : TargetWriter.Compared(bound, IsCounted(target), language);

        public string Between(Target target, Bound lower, Bound upper) => Between(lower, upper, IsCounted(target));

        private string Between(Bound lower, Bound upper, bool counted)
        {
            if (lower.Comparator.IsStrict || upper.Comparator.IsStrict || !lower.Value.Unit.Equals(upper.Value.Unit))
            {
                return TargetWriter.Compared(lower, counted, language) + language.Of(" và ", " and ") + TargetWriter.Compared(upper, counted, language);
            }

            return QuantityText.Amount(lower.Value.Amount, language, counted) + language.Of(" - ", " to ") + QuantityText.Write(upper.Value, language, counted);
        }

        public string About(Target target, Quantity value, Quantity tolerance) =>
            language.Of("khoảng ", "about ") + QuantityText.Write(value, language) + $" (±{QuantityText.Write(tolerance, language)})";

        public string Moved(Target target, ValueList<Bound> sizes, GrowthBase against)
        {
            var counted = IsCountedMove(target, sizes[0]);
            return sizes is [var size] ? TargetWriter.Moved(size, against, counted, language)
                : $"{Span(sizes, counted)} {TargetPhrases.Bases.Of(against, language)}";
        }

        // A fall of 1 to 1,5 is a change between -1,5 and -1.
        private string Span(ValueList<Bound> sizes, bool counted)
        {
            var (direction, near) = Move(sizes[1], language);
            var far = Move(sizes[0], language).Size;
            return sizes[1].Value.Amount < 0m || sizes[0].Value.Amount >= 0m
                ? direction + " " + (sizes[1].Value.Amount < 0m ? Between(near, far, counted) : Between(far, near, counted))
                : language.Of("tăng, giảm ", "a change of ") + Between(sizes[0], sizes[1], counted);
        }

        public string Covered(Target target, int required, int total)
        {
            var (k, n) = (NumberText.Write(required, language), NumberText.Write(total, language));
            var unit = QuantityText.Unit(target.Indicator.Unit, language, EnglishNumber.IsOne(total));
            return required == total
                ? language.Of($"đủ {k}/{n}", $"all {k} of {n}") + unit
                : language.Of($"ít nhất {k}/{n}", $"at least {k} of {n}") + unit;
        }

        public string Named(Target target, ValueList<NamedItem> items) =>
            QuantityText.Write(target.Indicator.Unit.Of(items.Count), language, counted: true) + language.Of(" có tên trong kế hoạch", " named in the plan");

        public string Happening(Target target, LocalDate day) => language.Of("chậm nhất ngày ", "by ") + DateText.Write(day, language);

        public string Ranked(Target target, int worst, int ranked) => language.Of(
            $"xếp thứ {NumberText.Digits(worst)}/{NumberText.Digits(ranked)} trở lên",
            $"rank {NumberText.Digits(worst)} of {NumberText.Digits(ranked)} or better");

        public string Together(Target target, ValueList<Target> parts) => language.Of("đồng thời: ", "all of: ")
            + string.Join("; ", parts.Select(part => $"{language.Of(part.Indicator.Name)}: {Of(part, language)}"));

        public string Unmeasured(Target target, NotAssessableReason reason) => language.Of("không lượng hóa được", "not measurable");
    }
}
