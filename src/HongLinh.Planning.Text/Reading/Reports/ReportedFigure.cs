namespace HongLinh.Planning.Text;

/// <summary>Turns what words say of a result into a figure; null where they say none that is certain.</summary>
internal static class ReportedFigure
{
    private const decimal Whole = 100m;

    public static Reported? Of(TargetReading reading, Indicator indicator)
    {
        if (reading.Value is not { } value || (reading.Roles & Role.Times) != Role.None)
        {
            return null;
        }

        if (GrowthOf(reading, indicator) is { } growth)
        {
            return growth;
        }

        var unit = UnitMaker.Of(reading, indicator.Unit);
        unit ??= reading.Denominator is null ? null : indicator.Unit;
        return unit is null || TargetMaker.IsChange(reading) || reading.Base is not null ? null
            : reading.Denominator is { } whole && !UnitMaker.IsRate(reading) ? Share(value.Value, whole.Text, unit)
            : reading.Upper is { } upper ? Range(value.Value, upper.Value, unit)
            : Level(reading, unit.Of(value.Value));
    }

    // Tăng 13% so với cùng kỳ; bằng 113% cùng kỳ says the same.
    private static ReportedGrowth? GrowthOf(TargetReading reading, Indicator indicator)
    {
        var isShare = reading.UnitText is not null && UnitMaker.Of(reading, null) is { } unit && TargetMaker.IsShare(unit);
        if (!isShare || reading.Base is null || reading.Base == PhraseBase.OfPlan || reading.Upper is not null)
        {
            return null;
        }

        var against = reading.Base == PhraseBase.EarlierYear ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear;
        var rate = reading.Value!.Value;
        var isRatio = !TargetMaker.IsChange(reading);
        // A rate that falls by so much falls by points or by a share of itself: not certain.
        return reading.Kind == PhraseKind.Growth ? Growth(rate, against)
            : reading.Kind == PhraseKind.Reduction && !isRatio && !TargetMaker.IsShare(indicator.Unit) ? Growth(-rate, against)
            : isRatio && (reading.Roles & Role.Equal) != Role.None ? Growth(rate - Whole, against)
            : null;
    }

    private static ReportedGrowth Growth(decimal rate, GrowthBase against) => ReportedGrowth.Of(UnitCatalogue.Percent.Of(rate), against);

    private static ReportedShare? Share(decimal part, string whole, Unit unit) =>
        decimal.TryParse(whole, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var all) && all > 0m
        && ReportedShare.From(unit.Of(part), unit.Of(all)).TryPickT0(out var share, out _) ? share : null;

    private static ReportedRange? Range(decimal low, decimal high, Unit unit) =>
        low <= high && ReportedRange.From(unit.Of(low), unit.Of(high)).TryPickT0(out var range, out _) ? range : null;

    // Only words that stand there bound a figure: what a plan assumes of a bare number is not a word of a report.
    private static Reported? Level(TargetReading reading, Quantity value)
    {
        if (reading.ComparatorSpan is null || reading.Comparator == PhraseComparator.EqualTo)
        {
            return ReportedExact.Of(value);
        }

        return TargetMaker.ComparatorOf(reading.Comparator) is { } comparator ? ReportedBound.Of(Bound.Of(comparator, value)) : null;
    }
}
