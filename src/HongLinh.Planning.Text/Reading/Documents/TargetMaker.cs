namespace HongLinh.Planning.Text;

/// <summary>Turns the words about an indicator into a typed target; null when no type of target fits.</summary>
internal static class TargetMaker
{
    // A rank needs the number of ranked places: xếp thứ 3/13.
    private static readonly Unit Household = UnitCatalogue.TryFromCode("household", out var unit) ? unit : Unit.One;

    private static readonly Unit Times = UnitChoice.InCatalogue(new ReadWords("lần", [])) ?? Unit.One;

    private const int MostRanked = 10_000;

    public static Target? Of(TargetReading reading, Indicator indicator, Unit? unit)
    {
        if (reading.Value is not { } value)
        {
            return null;
        }

        if ((reading.Roles & Role.Times) != Role.None)
        {
            return Multiple(reading, indicator);
        }

        if (reading.Base == PhraseBase.OfPlan || unit is not null && unit.Equals(Times) && IsChange(reading))
        {
            // A share of another plan needs the figure that it multiplies. "Tăng 2,4 lần" is ambiguous: 140% more, or 240%.
            return null;
        }

        if ((reading.Roles & Role.Rank) != Role.None)
        {
            return Rank(reading, indicator, value.Value);
        }

        return unit is null ? null
            : IsIndex(reading) ? Growth(reading, indicator, value.Value - 100m)
            : IsChange(reading) ? Moved(reading, indicator, unit)
            : reading.Denominator is not null && !UnitMaker.IsRate(reading) ? Covered(reading, indicator, unit)
            : reading.Upper is { } upper ? Band(indicator, unit, value.Value, upper.Value)
            : reading.Comparator == PhraseComparator.Between ? null
            : reading.Comparator == PhraseComparator.Near ? Near(indicator, unit, value.Value)
            : ComparatorOf(reading.Comparator) is { } comparator ? Level(indicator, Bound.Of(comparator, unit.Of(value.Value)))
            : null;
    }

    /// <summary>Whether the figure is the size of a rise or fall rather than a level.</summary>
    public static bool IsChange(TargetReading reading) => reading.IsChange;

    /// <summary>Whether the figure is a share of the level of an earlier year: "bằng 112% so với năm trước".</summary>
    public static bool IsIndex(TargetReading reading) =>
        !IsChange(reading) && reading.Upper is null && reading.Denominator is null && reading.UnitText?.Text == "%"
        && (reading.Base == PhraseBase.EarlierYear || reading.Base == PhraseBase.SamePeriod);

    public static Comparator? ComparatorOf(PhraseComparator comparator) =>
        Comparator.TryFromCode(comparator.Code, out var known) ? known : null;

    private static LevelTarget? Level(Indicator indicator, Bound bound) =>
        LevelTarget.From(indicator, bound).TryPickT0(out var level, out _) ? level : null;

    private static NearTarget? Near(Indicator indicator, Unit unit, decimal value) =>
        NearTarget.From(indicator, unit.Of(value), unit.Of(0m)).TryPickT0(out var near, out _) ? near : null;

    private static BandTarget? Band(Indicator indicator, Unit unit, decimal low, decimal high) =>
        low <= high
            && BandTarget.From(indicator, Bound.Of(Comparator.AtLeast, unit.Of(low)), Bound.Of(Comparator.AtMost, unit.Of(high)))
            .TryPickT0(out var band, out _) ? band : null;

    private static RankTarget? Rank(TargetReading reading, Indicator indicator, decimal place) =>
        Whole(reading.Denominator?.Text) is { } ranked and <= MostRanked && decimal.IsInteger(place) && place >= 1m && place <= ranked
            ? RankTarget.Within(indicator, (int)place, ranked) : null;

    private static CoverageTarget? Covered(TargetReading reading, Indicator indicator, Unit unit)
    {
        var total = Whole(reading.Denominator?.Text);
        var required = Whole(CanonicalNumber.Of(reading.Value!.Value));
        // 9.481/9.440 ha promises more than the whole, so it is not a coverage target.
        return IsCounted(unit) && reading.Comparator == PhraseComparator.AtLeast && total is { } all and > 0 && required is { } some && some <= all
            ? CoverageTarget.Of(indicator, some, all) : null;
    }

    // "Tỷ lệ tăng thu ngân sách" is already a share of the year before; "tỷ lệ hộ nghèo" is not.
    private static bool IsRateOfGrowth(Indicator indicator)
    {
        var tokens = TokenList.Of(indicator.Name.Vietnamese);
        return GrowthNames.Match(tokens, 0, tokens.Count, out _) > 0;
    }

    private static readonly Lexicon<bool> GrowthNames =
        WordSet.Of("tỷ lệ tăng, tốc độ, mức tăng, tăng trưởng, nhịp độ, chỉ số, tỷ lệ tăng trưởng, tỷ lệ phát triển, tăng");

    // "gấp 1,5 lần so với năm trước" is a growth of 50%.
    private static GrowthTarget? Multiple(TargetReading reading, Indicator indicator)
    {
        return reading.Base is not { } against || against == PhraseBase.OfPlan || reading.BaseYear == 0 && against != PhraseBase.SamePeriod
            || reading.Upper is not null ? null : Growth(reading, indicator, (reading.Value!.Value - 1m) * 100m);
    }

    private static GrowthTarget? Growth(TargetReading reading, Indicator indicator, decimal percent)
    {
        if (ComparatorOf(reading.Comparator) is not { } comparator)
        {
            return null;
        }

        var (against, rate) = (reading.Base, Bound.Of(comparator, UnitCatalogue.Percent.Of(percent)));
        var onYear = against == PhraseBase.SamePeriod ? GrowthBase.SamePeriodLastYear : GrowthBase.PreviousYear;
        return GrowthTarget.From(indicator, rate, onYear).TryPickT0(out var growth, out _) ? growth : null;
    }

    private static Target? Moved(TargetReading reading, Indicator indicator, Unit unit)
    {
        var falls = reading.Kind == PhraseKind.Reduction;
        var against = reading.Base == PhraseBase.EarlierYear ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear;
        // "Tỷ lệ hộ nghèo giảm 0,5%" lowers the rate by half a percentage point.
        var isPerMille = unit.Equals(UnitCatalogue.PerMille) && indicator.Unit.Dimension.Equals(Dimension.One);
        var isChange = !IsShare(unit) || IsShare(indicator.Unit) && (falls || !IsRateOfGrowth(indicator));
        var size = isChange && IsShare(unit) || isPerMille ? UnitCatalogue.PercentagePoint : unit;
        // One per mille is a tenth of a percentage point.
        return Sizes(reading, falls, size, isPerMille ? 0.1m : 1m) is not { } sizes ? null
            : isChange ? ChangeTarget.From(indicator, sizes.Lower, against, sizes.Upper).TryPickT0(out var change, out _) ? change : null
            : GrowthTarget.From(indicator, sizes.Lower, against, sizes.Upper).TryPickT0(out var growth, out _) ? growth : null;
    }

    // A fall of at least 2 is a change of at most -2; a fall of 1 to 1,5 is a change between -1,5 and -1.
    private static (Bound Lower, Bound? Upper)? Sizes(TargetReading reading, bool falls, Unit unit, decimal scale)
    {
        var value = reading.Value!.Value * scale;
        if (reading.Upper is { } upper)
        {
            var (low, high) = falls ? (-upper.Value * scale, -value) : (value, upper.Value * scale);
            return low <= high ? (Bound.Of(Comparator.AtLeast, unit.Of(low)), Bound.Of(Comparator.AtMost, unit.Of(high))) : null;
        }

        return ComparatorOf(reading.Comparator) is not { } comparator ? null
            : (falls ? Bound.Of(Turned(comparator), unit.Of(-value)) : Bound.Of(comparator, unit.Of(value)), null);
    }

    private static bool IsCounted(Unit unit) =>
        Things.Measures(unit.Dimension) || People.Measures(unit.Dimension) || unit.FactorTo(Household).IsT0;

    public static bool IsShare(Unit unit) => unit.Equals(UnitCatalogue.Percent);

    private static Comparator Turned(Comparator comparator) =>
        comparator == Comparator.GreaterThan ? Comparator.LessThan
        : comparator == Comparator.AtLeast ? Comparator.AtMost
        : comparator == Comparator.LessThan ? Comparator.GreaterThan
        : comparator == Comparator.AtMost ? Comparator.AtLeast
        : comparator;

    private static int? Whole(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
