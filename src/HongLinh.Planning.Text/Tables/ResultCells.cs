using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Plan and figures for a table: numbers without their unit, which has a column of its own.</summary>
internal sealed class ResultCells
{
    public const string NotApplicable = "-";
    public const string NotAtHand = "...";
    public const string NotComputed = "";

    /// <summary>The cells without a number or word.</summary>
    public static readonly string[] Missing = [NotComputed, NotApplicable, NotAtHand];

    private readonly Language _language;
    private readonly ResultTableOptions _options;
    private readonly PlanParts _plan;

    public ResultCells(Language language, ResultTableOptions options)
    {
        _language = language;
        _options = options;
        _plan = new PlanParts(language);
    }

    /// <summary>The unit of plan and figures.</summary>
    public string Unit(Target target) => target.Unit is { } unit ? QuantityText.Name(unit, _language) : NotApplicable;

    /// <summary>The plan: trên 192.500; 01 - 02; 52/52; 30/09/2023.</summary>
    public string Plan(Target target) => target.Describe(_plan);

    /// <summary>An amount, rounded only when the options require it.</summary>
    public string Amount(decimal amount) =>
        _options.Figures is { } rounding ? NumberText.Write(amount, _language, rounding) : NumberText.Write(amount, _language);

    /// <summary>A figure of a target in its unit; a rounded figure stays on its side of the bounds.</summary>
    public string Figure(decimal amount, Target target) => _options.Figures is { } rounding && target.Unit is { } unit
        ? SidedNumber.Write(Fraction.From(amount), [.. target.Bounds.Select(bound => bound.Value.InCanonicalUnits / unit.Factor)], rounding, _language)
        : Amount(amount);

    /// <summary>A percent of plan, cut off where the policy prints it that way.</summary>
    public string PercentOfPlan(Fraction ratio, JudgementPolicy policy) => Percent(ratio,
        policy.PercentPrinting == PercentPrinting.CutOff ? policy.PercentPrinting.To(_options.Percents.Decimals) : _options.Percents);

    /// <summary>A ratio as a percentage.</summary>
    public string Percent(Fraction ratio) => Percent(ratio, _options.Percents);

    private string Percent(Fraction ratio, Rounding rounding) =>
        PercentText.Number(ratio, rounding, _language);

    private sealed class PlanParts(Language language) : ITargetParts<string>
    {
        // Nothing is more than all of it, so "từ 100 trở lên" would mislead.
        public string Compared(Target target, Bound bound) => language.IsVietnamese && TargetWriter.IsAll(target, bound)
            ? $"đủ {Written(bound.Value.Amount, TargetWriter.IsCounted(target))}"
            : Bounded(bound, TargetWriter.IsCounted(target));

        public string Between(Target target, Bound lower, Bound upper)
        {
            var counted = TargetWriter.IsCounted(target);
            return lower.Comparator.IsStrict || upper.Comparator.IsStrict || !lower.Value.Unit.Equals(upper.Value.Unit)
                ? TargetWriter.Of(target, language)
                : $"{Written(lower.Value.Amount, counted)} - {Written(upper.Value.Amount, counted)}";
        }

        public string About(Target target, Quantity value, Quantity tolerance) =>
            language.Of("khoảng ", "about ") + Written(value.Amount, TargetWriter.IsCounted(target));

        // Without direction and base, "trên 13" under % would be a share.
        public string Moved(Target target, ValueList<Bound> sizes, GrowthBase against)
        {
            if (sizes is not [var bound] || bound.Value.Amount == 0m)
            {
                return TargetWriter.Of(target, language);
            }

            var (direction, size) = TargetWriter.Move(bound, language);
            return $"{direction} {Bounded(size, TargetWriter.IsCountedMove(target, size))} {TargetPhrases.Bases.Of(against, language)}";
        }

        public string Covered(Target target, int required, int total) => $"{NumberText.Digits(required)}/{NumberText.Digits(total)}";

        public string Named(Target target, ValueList<NamedItem> items) => Written(items.Count, counted: true);

        public string Happening(Target target, LocalDate day) => DateText.Write(day, language);

        public string Ranked(Target target, int worst, int ranked) =>
            language.Of("từ ", "") + $"{NumberText.Digits(worst)}/{NumberText.Digits(ranked)}" + language.Of(" trở lên", " or better");

        public string Together(Target target, ValueList<Target> parts) => NotApplicable;

        public string Unmeasured(Target target, NotAssessableReason reason) => NotApplicable;

        private string Written(decimal amount, bool counted) => QuantityText.Amount(amount, language, counted);

        // Officials write words before a number; English tables print the sign, which is shorter.
        private string Bounded(Bound bound, bool counted)
        {
            var number = Written(bound.Value.Amount, counted);
            return bound.Comparator == Comparator.AtLeast ? language.Of($"từ {number} trở lên", $"≥ {number}")
                : bound.Comparator == Comparator.AtMost ? language.Of($"không quá {number}", $"≤ {number}")
                : bound.Comparator == Comparator.EqualTo ? language.Of($"đúng {number}", $"= {number}")
                : $"{TargetPhrases.Comparators.Of(bound.Comparator, language)} {number}";
        }
    }
}
