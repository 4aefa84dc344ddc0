namespace HongLinh.Planning;

/// <summary>The values that the figure of the year can still have, from the figure so far and from what cannot be otherwise.</summary>
internal static class YearSpan
{
    /// <summary>The interval, canonical.</summary>
    /// <param name="target">The target.</param>
    /// <param name="figure">The figure so far.</param>
    /// <param name="cannotFall">Whether the figure is a total that only rises.</param>
    public static Interval Of(Target target, UsableFigure figure, bool cannotFall)
    {
        if (figure.Span is not { } span)
        {
            return Interval.Any;
        }

        // A forecast is no total that has been reached.
        var reached = cannotFall && !figure.IsForecast ? span.OrMore : Interval.Any;
        var known = figure.Year is { } year ? year.Within(reached) : reached;
        return target switch
        {
            GrowthTarget or ChangeTarget => known,
            CoverageTarget coverage => Counted(coverage, coverage.Total).Within(known),
            NamedItemsTarget items => Counted(items, items.Items.Count).Within(
                figure.Used.Any(static report => report.Reported is ReportedItems) ? span : span.OrMore),
            RankTarget rank => Interval.Between(rank.Indicator.Unit.Factor, rank.Indicator.Unit.Of(rank.Ranked).InCanonicalUnits),
            _ => target.Indicator.Possible.Within(known),
        };
    }

    private static Interval Counted(Target target, int total) =>
        Interval.Between(Fraction.Zero, target.Indicator.Unit.Of(total).InCanonicalUnits);
}
