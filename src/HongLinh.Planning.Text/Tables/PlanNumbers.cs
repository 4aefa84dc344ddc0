using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>The plan of a target for cells that are calculated with: the comparison in words, the number of the bound, and that of a second one.</summary>
/// <param name="Comparison">trên, không quá; empty where no number is compared.</param>
/// <param name="Number">The number of the bound; null where it is not a number.</param>
/// <param name="Upper">The number of the upper bound of a band; null for a single bound.</param>
internal sealed record PlanNumbers(string Comparison, decimal? Number, decimal? Upper)
{
    /// <summary>The total of which the number is a part, 6 of 6; null where it is not one.</summary>
    public int? Of { get; init; }

    /// <summary>The last day of an event; null for any other target.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Whether the number counts things, so that a single digit is written with a 0 before it: 08.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The numbers of a target, in its unit.</summary>
    public static PlanNumbers From(Target target, Language language) => target.Describe(new Parts(language));

    private sealed class Parts(Language language) : ITargetParts<PlanNumbers>
    {
        private string All => language.Of("đủ", "all");

        // "At least 100%" and "at least 6 of 6" are all there can be.
        public PlanNumbers Compared(Target target, Bound bound)
        {
            var one = One(bound, TargetWriter.IsCounted(target));
            return TargetWriter.IsAll(target, bound) ? one with { Comparison = All } : one;
        }

        public PlanNumbers Between(Target target, Bound lower, Bound upper) =>
            !lower.Value.Unit.Equals(upper.Value.Unit) ? Words()
            : lower.Comparator.IsStrict || upper.Comparator.IsStrict
                ? new PlanNumbers(Word(lower.Comparator) + "; " + Word(upper.Comparator), lower.Value.Amount, upper.Value.Amount)
            : new PlanNumbers(language.Of("trong khoảng", "between"), lower.Value.Amount, upper.Value.Amount) { IsCounted = TargetWriter.IsCounted(target) };

        public PlanNumbers About(Target target, Quantity value, Quantity tolerance) =>
            new(language.Of("khoảng", "about"), value.Amount, null) { IsCounted = TargetWriter.IsCounted(target) };

        public PlanNumbers Moved(Target target, ValueList<Bound> sizes, GrowthBase against) =>
            Against(
                sizes is [var size] ? One(size, TargetWriter.IsCountedMove(target, size)) : Between(target, sizes[0], sizes[1]),
                sizes.All(static bound => bound.Value.Amount >= 0m), against);

        public PlanNumbers Covered(Target target, int required, int total) =>
            new(required == total ? All : Word(Comparator.AtLeast), required, null) { Of = total };

        public PlanNumbers Named(Target target, ValueList<NamedItem> items) => new(All, items.Count, null) { IsCounted = true };

        public PlanNumbers Happening(Target target, LocalDate day) => new(language.Of("trước hoặc trong ngày", "on or before"), null, null) { Day = day };

        public PlanNumbers Ranked(Target target, int worst, int ranked) =>
            new(language.Of("thứ hạng từ … trở lên", "rank or better"), worst, null) { Of = ranked };

        public PlanNumbers Together(Target target, ValueList<Target> parts) => Words();

        public PlanNumbers Unmeasured(Target target, NotAssessableReason reason) => Words();

        // Without a word for the move, "trên 13" would be a level; a fall keeps its sign, so that the sheet can calculate with it.
        private PlanNumbers Against(PlanNumbers size, bool rises, GrowthBase against) => size with
        {
            Comparison = $"{(rises ? language.Of("tăng", "growth") : language.Of("thay đổi", "change"))} {size.Comparison} "
                + $"({TargetPhrases.Bases.Of(against, language)})",
        };

        private static PlanNumbers Words() => new("", null, null);

        private PlanNumbers One(Bound bound, bool counted) => new(Word(bound.Comparator), bound.Value.Amount, null) { IsCounted = counted };

        private string Word(Comparator comparator) => TargetPhrases.Comparators.Of(comparator, language);
    }
}
