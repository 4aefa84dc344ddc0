using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Finds what can still change a verdict; computed on demand.</summary>
internal static class OpenPoints
{
    /// <summary>The points; none when the verdict is decided, or when no figure would decide it.</summary>
    public static ValueList<OpenPoint> Of(MatchedTarget matched, Judgement judgement)
    {
        if (judgement.Verdict != Verdict.Open && judgement.Verdict != Verdict.NotDeterminable || matched.Target.Form == FigureForm.None)
        {
            return [];
        }

        if (matched.Target.Form == FigureForm.Several)
        {
            var reading = PolicyConventions.Of(judgement.Policy);
            return ValueList.From(matched.Parts
                .SelectMany(part => Of(part, new Judgement(part, judgement.Policy, part.Assessment.Judge(reading))))
                .Distinct());
        }

        // After the end of the year nothing is missing except what has not been reported.
        OpenPoint?[] points =
            [matched.IsYearOver ? null : AmountOf(matched, judgement.SoFar), ItemsOf(matched), UnitsOf(matched), PeriodsOf(matched), MaturityOf(matched)];
        return ValueList.From(points.OfType<OpenPoint>());
    }

    /// <summary>Figure less bound; null for targets without a single bound of that kind and where there is no exact figure.</summary>
    public static Quantity? MarginOf(Target target, Quantity? known)
    {
        if (known is not { } figure)
        {
            return null;
        }

        // A distance between places in a ranking has no meaning.
        return target.Form != FigureForm.Place && target.HasOneBound
            && figure.Minus(target.Bounds[0].Value).TryPickT0(out var margin, out _) ? margin : null;
    }

    /// <summary>The figure in the unit of the target; null when there is none, it is not one value, or it has no finite decimal form.</summary>
    public static Quantity? FigureOf(MatchedTarget matched) =>
        matched.Target.Unit is { } unit ? matched.ExactIn(unit) : null;

    private static OpenAmount? AmountOf(MatchedTarget matched, Truth soFar)
    {
        if (matched.Target.Direction == 0 || MarginOf(matched.Target, LeastOf(matched)) is not { } margin)
        {
            return null;
        }

        var amount = margin.Unit.Of(-margin.Amount);
        return soFar == Truth.No ? OpenAmount.Lacking(amount)
            : soFar == Truth.Yes && matched.Target.Direction < 0 && matched.Found is { CannotFall: true } ? OpenAmount.Left(amount)
            : null;
    }

    // The figures after a gap count too.
    private static Quantity? LeastOf(MatchedTarget matched) =>
        matched is { Found.Chosen: { BeyondGap.Count: > 0, Year.Low: { } least }, Target.Unit: { } unit }
            ? (least / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null
            : FigureOf(matched);

    private static OpenItems? ItemsOf(MatchedTarget matched)
    {
        // What an earlier report settled is not open, even if the latest report does not mention it.
        var used = matched.Used;
        var settled = used.Select(static report => report.Reported).OfType<ReportedItems>().SelectMany(static items => items.Done.Concat(items.Failed))
            .ToArray();
        var names = matched.Target.Form == FigureForm.Items && used.Any(static report => report.Reported is ReportedItems)
            ? ValueList.From(matched.Target.NamedItems.Select(static item => item.Name).Except(settled, StringComparer.Ordinal))
            : [];
        var count = matched.Target is { Form: FigureForm.Amount, IsCounted: true } && matched.Latest?.Reported is ReportedItems items
            ? matched.Target.Limits.Maximum!.Value - items.Done.Count - items.Failed.Count
            : names.Count;
        return count > 0 ? OpenItems.Of(matched.Target.Indicator.Unit.Of(count), names) : null;
    }

    private static OpenUnits? UnitsOf(MatchedTarget matched) => matched.Missing.Count > 0 ? OpenUnits.Of(matched.Missing) : null;

    private static OpenMaturity? MaturityOf(MatchedTarget matched) =>
        matched.Maturity is { } maturity && maturity != Maturity.Official ? OpenMaturity.Of(maturity) : null;

    private static OpenPeriods? PeriodsOf(MatchedTarget matched)
    {
        if (matched.Target.Form == FigureForm.Event || matched.Found is { CoversYearEnd: true } && !matched.HoldsThroughout)
        {
            return null;
        }

        var all = ReportingPeriod.AllOf(matched.Year, matched.Target.Indicator.Cycle);
        if (!JoinsPeriods(matched))
        {
            return OpenPeriods.Of([all[^1]]);
        }

        var open = ValueList.From(all.Where(period => matched.Found?.Series.Covers(period.FirstDay, period.LastDay) != true));
        return open.Count > 0 ? OpenPeriods.Of(open) : null;
    }

    // Where periods are joined, every one matters; otherwise the last one alone decides the year.
    private static bool JoinsPeriods(MatchedTarget matched)
    {
        var accumulation = matched.Target.Indicator.OverTime;
        return matched.HoldsThroughout
            || matched.Target.Form == FigureForm.Amount
                && (accumulation == OverTime.Flow || accumulation == OverTime.Average
                    || accumulation == OverTime.Rate && matched.Target.Indicator.Unit.Dimension.Equals(Dimension.One)
                        && matched.Used.Any(static report => report.Reported is ReportedShare));
    }
}
