namespace HongLinh.Planning.Text;

/// <summary>Turns the words about a result into a figure of an indicator; null when the result is not certain.</summary>
internal static class ReportedFigure
{
    private const decimal Whole = 100m;

    /// <summary>The reported level, or the statement that there is nothing to report.</summary>
    public static Reported? Level(FigureReading figure, Indicator indicator, string phrase)
    {
        if (figure.Absence is { } reason)
        {
            return ReportedAbsence.Because(reason);
        }

        if (figure is not { Source: { } reading, Value: { } value } || figure.IsChange || (reading.Roles & Role.Times) != Role.None)
        {
            return null;
        }

        var unit = UnitOf(reading, indicator) ?? (reading.Denominator is null ? null : indicator.Unit);
        return unit is null ? null
            : reading.Denominator is { } whole && !figure.IsOfPlan && !UnitMaker.IsRate(reading) ? Share(value, whole.Text, unit)
            : figure.Upper is { } upper ? Range(value, upper, unit)
            : Level(reading, unit.Of(value), phrase);
    }

    /// <summary>The reported growth. If the indicator is itself a growth, its figure is one too.</summary>
    public static ReportedGrowth? Growth(FigureReading figure, Indicator indicator, bool asksForGrowth)
    {
        var against = figure.GrowthBase ?? GrowthBase.SamePeriodLastYear;
        if (figure.Growth is { } rate)
        {
            if (figure.GrowthBoundCode is { } bound)
            {
                // "Khoảng" allows either side, so it sets no bound.
                return bound != PhraseComparator.Near.Code && Comparator.TryFromCode(bound, out var comparator)
                    ? ReportedGrowth.Of(ReportedBound.Of(Bound.Of(comparator, UnitCatalogue.Percent.Of(rate))), against) : null;
            }

            return figure.GrowthUpper is { } upper
                && ReportedRange.From(UnitCatalogue.Percent.Of(rate), UnitCatalogue.Percent.Of(upper)).TryPickT0(out var range, out _)
                ? ReportedGrowth.Of(range, against)
                : ReportedGrowth.Of(UnitCatalogue.Percent.Of(rate), against);
        }

        if (figure.IsChange)
        {
            return Change(figure, indicator, against);
        }

        return asksForGrowth && figure is { Value: { } value, Upper: null, BoundCode: null, Source: { } reading } && reading.Kind == PhraseKind.Growth
            && UnitMaker.Of(reading, null) is { } unit && TargetMaker.IsShare(unit) && indicator.Unit.FactorTo(unit).IsT1
            ? ReportedGrowth.Of(UnitCatalogue.Percent.Of(value), against) : null;
    }

    // "Giảm 0,6 điểm %", "thêm 7 xã": the size of the move. A share that falls by a percentage may fall by points or by a part of itself.
    private static ReportedGrowth? Change(FigureReading figure, Indicator indicator, GrowthBase against)
    {
        if (figure is not { Value: { } value, Source: { } reading } || UnitOf(reading, indicator) is not { } unit || TargetMaker.IsShare(unit))
        {
            return null;
        }

        return figure.Upper is { } upper && ReportedRange.From(unit.Of(value), unit.Of(upper)).TryPickT0(out var range, out _)
            ? ReportedGrowth.Of(range, against)
            : ReportedGrowth.Of(unit.Of(value), against);
    }

    /// <summary>The printed percent of plan; null when there is none, or when the excess of a share is given in points and is correct as such.</summary>
    public static decimal? PrintedPercent(FigureReading figure, Reported? level, Quantity? promise) =>
        // "Hơn 62%" is a bound, not a rounded figure that could be wrong.
        figure.PercentBoundCode is not null ? null :
        figure.Excess is { } excess && level is ReportedExact exact && promise is { } planned && TargetMaker.IsShare(exact.Value.Unit)
        && exact.Value.Unit.Equals(planned.Unit) && exact.Value.Amount - planned.Amount == excess ? null : figure.PercentOfPlan;

    // For money, "198 tỷ" means đồng: reports leave the word out.
    public static Unit? UnitOf(TargetReading reading, Indicator indicator)
    {
        if (reading.UnitText is { } words && reading.Unit is null && Money.Measures(indicator.Unit.Dimension)
            && UnitLexicon.Multipliers.Match(TokenList.Of(words.Text), 0, TokenList.Of(words.Text).Count, out _) == TokenList.Of(words.Text).Count)
        {
            return UnitChoice.InCatalogue(new ReadWords(words.Text + " đồng", []));
        }

        return UnitMaker.Of(reading, indicator.Unit);
    }

    private static ReportedShare? Share(decimal part, string whole, Unit unit) =>
        decimal.TryParse(whole, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var all) && all > 0m
        && ReportedShare.From(unit.Of(part), unit.Of(all)).TryPickT0(out var share, out _) ? share : null;

    private static ReportedRange? Range(decimal low, decimal high, Unit unit) =>
        low <= high && ReportedRange.From(unit.Of(low), unit.Of(high)).TryPickT0(out var range, out _) ? range : null;

    // Only the words that are present set a bound: the comparator that a plan assumes for a bare number does not apply to a report.
    private static Reported? Level(TargetReading reading, Quantity value, string phrase)
    {
        if (reading.ComparatorSpan is not { } span || reading.Comparator == PhraseComparator.EqualTo)
        {
            return ReportedExact.Of(value);
        }

        // "Gần 2.800 tỷ đồng" means less than the number; "khoảng" allows either side and sets no bound.
        var words = TokenList.Of(span.In(phrase));
        return reading.Comparator == PhraseComparator.Near && ReportLexicon.Nearly.Match(words, 0, words.Count, out _) > 0 ? ReportedBound.LessThan(value)
            : TargetMaker.ComparatorOf(reading.Comparator) is { } comparator ? ReportedBound.Of(Bound.Of(comparator, value)) : null;
    }
}
