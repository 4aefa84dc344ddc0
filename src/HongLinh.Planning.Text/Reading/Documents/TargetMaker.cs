namespace HongLinh.Planning.Text;

/// <summary>Turns what words say of an indicator into a typed target; null where no kind of target can hold it.</summary>
internal static class TargetMaker
{
    // What a place ranks among must be said: xếp thứ 3/13.
    private static readonly Unit Household = UnitCatalogue.TryFromCode("household", out var unit) ? unit : Unit.One;

    private const int MostRanked = 10_000;

    public static Target? Of(TargetReading reading, Indicator indicator, Unit? unit)
    {
        if (reading.Value is not { } value)
        {
            return null;
        }

        if (reading.Base == PhraseBase.OfPlan || (reading.Roles & Role.Times) != Role.None)
        {
            // A share of another plan, or a multiple, is a target only beside the figure that it multiplies.
            return null;
        }

        if ((reading.Roles & Role.Rank) != Role.None)
        {
            return Rank(reading, indicator, value.Value);
        }

        return unit is null ? null
            : IsChange(reading) ? Moved(reading, indicator, unit)
            : reading.Denominator is not null && !UnitMaker.IsRate(reading) ? Covered(reading, indicator, unit)
            : reading.Upper is { } upper ? Band(indicator, unit, value.Value, upper.Value)
            : reading.Comparator == PhraseComparator.Between ? null
            : reading.Comparator == PhraseComparator.Near ? Near(indicator, unit, value.Value)
            : ComparatorOf(reading.Comparator) is { } comparator ? Level(indicator, Bound.Of(comparator, unit.Of(value.Value)))
            : null;
    }

    /// <summary>Whether the figure is the size of a rise or fall rather than a level.</summary>
    public static bool IsChange(TargetReading reading) =>
        reading.Kind == PhraseKind.Growth
        || reading.Kind == PhraseKind.Reduction && (reading.Roles & (Role.Down | Role.Gone | Role.Never)) == Role.None
            && reading.Comparator.Code is "ge" or "gt";

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
        // 9.481/9.440 ha promises what is more than the whole: no coverage.
        return IsCounted(unit) && reading.Comparator == PhraseComparator.AtLeast && total is { } all and > 0 && required is { } some && some <= all
            ? CoverageTarget.Of(indicator, some, all) : null;
    }

    // A fall of at least 2 is a change of at most -2.
    private static Target? Moved(TargetReading reading, Indicator indicator, Unit unit)
    {
        if (ComparatorOf(reading.Comparator) is not { } comparator || reading.Upper is not null)
        {
            return null;
        }

        var falls = reading.Kind == PhraseKind.Reduction;
        var bound = Bound.Of(falls ? Turned(comparator) : comparator, unit.Of(falls ? -reading.Value!.Value : reading.Value!.Value));
        var against = reading.Base == PhraseBase.EarlierYear ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear;
        if (!IsShare(unit) || falls && IsShare(indicator.Unit))
        {
            // "Tỷ lệ hộ nghèo giảm 0,5%" takes half a point off the rate.
            var points = IsShare(unit) ? Bound.Of(bound.Comparator, UnitCatalogue.PercentagePoint.Of(bound.Value.Amount)) : bound;
            return ChangeTarget.From(indicator, points, against).TryPickT0(out var change, out _) ? change : null;
        }

        return GrowthTarget.From(indicator, bound, against).TryPickT0(out var growth, out _) ? growth : null;
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
