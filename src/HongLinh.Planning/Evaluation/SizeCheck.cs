using NodaTime;

namespace HongLinh.Planning;

/// <summary>Finds figures about ten times what the plan lets expect, and figures of single periods that look like running totals.</summary>
/// <remarks>Run for the findings only; no verdict depends on it, because a plan may be missed or passed by far.</remarks>
internal static class SizeCheck
{
    // A slip of ten leaves a ratio of ten to what was to be expected, which itself is known only roughly; from 100 on other checks apply.
    private static readonly Fraction LeastTimes = Fraction.From(7m);
    private static readonly Fraction MostTimes = Fraction.From(100m);

    // Above the plan of the whole year by this much before the year has ended, whatever the season.
    private static readonly Fraction TimesOfPlan = Fraction.From(4m);
    private static readonly Fraction MostApart = Fraction.From(3m);
    private static readonly Fraction Half = Fraction.Of(1, 2);
    private static readonly Fraction OneAndAHalf = Fraction.Of(3, 2);

    // Three of four things in one month are no slip.
    private static readonly Fraction LeastCounted = Fraction.From(100m);
    private const int LeastDaysOfSmall = 180;
    private const int LeastSinglePeriods = 3;

    public static IEnumerable<Finding> Of(LineFigures line)
    {
        // What must hold in each period has a mark for each period.
        var holdsInEach = line.Line.Holding == Holding.Throughout && line.Line.Target.AddsUp;
        if (holdsInEach || MarkOf(line.Line.Target) is not { Sign: > 0 } mark || !MayBeFar(line, mark))
        {
            return [];
        }

        return line.Whole is { Suspensions.Count: 0, Found: { } found } matched ? Of(matched, found, mark) : [];
    }

    // The plan for the year where it is one amount; a figure better than "no more than" may be as small as it likes.
    private static Fraction? MarkOf(Target target) =>
        target is { Form: FigureForm.Amount, IsCounted: false } && target.Bounds is [.., var bound] && !target.Indicator.Unit.Dimension.IsOrdinal
            ? bound.Value.InCanonicalUnits : null;

    // Most figures are seen to be near without matching the line.
    private static bool MayBeFar(LineFigures line, Fraction mark)
    {
        var isFlow = line.Line.Target.AddsUp;
        foreach (var report in line.Reports.Span)
        {
            if (report.Reported is not ReportedExact exact)
            {
                continue;
            }

            var value = exact.Value.InCanonicalUnits;
            if (isFlow ? value * Fraction.From(3m) >= mark || report.Period.StartsWithYear && value * LeastTimes <= mark
                : value >= mark * LeastTimes || value * LeastTimes <= mark)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Finding> Of(MatchedTarget matched, MatchedFigure found, Fraction mark)
    {
        var unit = matched.Target.Unit!;
        foreach (var figure in found.Series.Standing.Where(static figure => figure is { IsExact: true, Used.Count: 1 }))
        {
            var value = figure.Span!.Value.Low!.Value;
            if (value.Sign > 0 && !HasPeers(found.Series.Standing, figure, matched.Target.AddsUp)
                && FarFrom(matched.Target, figure, value, mark) is var (expected, times) && Shown(expected, unit) is { } shown)
            {
                yield return TargetFigureReading.FindingOf(FindingCode.TenTimes, figure.Latest, figure.Latest.Reported, shown, times);
            }
        }

        if (matched.Target.AddsUp && LooksCumulative(found, mark) is var (last, sum, share) && Shown(sum, unit) is { } total && Shown(share, unit) is { } due)
        {
            yield return TargetFigureReading.FindingOf(FindingCode.LooksCumulative, last.Latest, last.Latest.Reported, total, due);
        }
    }

    // Figures that agree with each other tell of a plan missed or passed by far, not of a slip.
    private static bool HasPeers(UsableFigure[] standing, UsableFigure figure, bool isFlow)
    {
        var value = Rate(figure, isFlow);
        foreach (var other in standing)
        {
            if (!ReferenceEquals(other, figure) && other.IsExact && Rate(other, isFlow) is { Sign: > 0 } its
                && its <= value * MostApart && value <= its * MostApart)
            {
                return true;
            }
        }

        return false;
    }

    private static Fraction Rate(UsableFigure figure, bool isFlow) =>
        isFlow ? figure.Span!.Value.Low!.Value / Fraction.From(Days(figure)) : figure.Span!.Value.Low!.Value;

    // What was to be expected, and how far the figure is from it.
    private static (Fraction Expected, decimal Times)? FarFrom(Target target, UsableFigure figure, Fraction value, Fraction mark)
    {
        if (!target.AddsUp)
        {
            return Between(value, mark, target.Bounds[^1].Comparator.Direction >= 0 && !IsCountOf(target));
        }

        var share = ShareOf(figure, mark);
        var isCounted = IsCountOf(target);
        var isSmallCount = isCounted && mark / target.Indicator.Unit.Factor < LeastCounted;
        var isSeasonal = target.Indicator.FollowsSeasons;
        return value >= mark * TimesOfPlan && !isSmallCount && Between(value, share, mayBeSmall: false) is { } above ? above
            : isSmallCount || isSeasonal ? null
            : value >= mark * Half && Between(value, share, mayBeSmall: false) is { } far ? far
            : !isCounted && figure.StartsWithYear && Days(figure) >= LeastDaysOfSmall && value < share ? Between(value, share, mayBeSmall: true)
            : null;
    }

    private static (Fraction Expected, decimal Times)? Between(Fraction value, Fraction expected, bool mayBeSmall)
    {
        var isAbove = value > expected;
        var times = isAbove ? value / expected : expected / value;
        return times >= LeastTimes && times < MostTimes && (isAbove || mayBeSmall) && times.TryRound(Rounding.HalfUp(0), out var whole)
            ? (expected, whole) : null;
    }

    // The last single period fits the plan to date, while all of them together are far above it.
    private static (UsableFigure Last, Fraction Sum, Fraction Share)? LooksCumulative(MatchedFigure found, Fraction mark)
    {
        if (found.Chosen is not { IsExact: true, Used.Count: > 1, StartsWithYear: true } total
            || total.Any(static report => report.Reported is not ReportedExact))
        {
            return null;
        }

        var (sum, share) = (total.Span!.Value.Low!.Value, ShareOf(total, mark));
        var last = found.Series.Standing.LastOrDefault(figure => figure.LastDay == total.LastDay && !figure.StartsWithYear);
        if (last is not { IsExact: true } || sum < share * OneAndAHalf)
        {
            return null;
        }

        var value = last.Span!.Value.Low!.Value;
        var fits = value >= share * Half && value <= share * OneAndAHalf;
        return fits && (value >= sum - value || Rises(found.Series.Standing)) ? (last, sum, share) : null;
    }

    private static bool Rises(UsableFigure[] standing)
    {
        var single = Array.FindAll(standing, figure => figure.IsExact && figure.Latest.Period.Cycle == standing[^1].Latest.Period.Cycle);
        for (var i = 1; i < single.Length; i++)
        {
            if (single[i].Span!.Value.Low <= single[i - 1].Span!.Value.Low)
            {
                return false;
            }
        }

        return single.Length >= LeastSinglePeriods;
    }

    private static bool IsCountOf(Target target) => target.Limits.WholeNumbers;

    private static Fraction ShareOf(UsableFigure figure, Fraction mark)
    {
        var year = figure.Latest.Period.Year;
        return mark * Fraction.Of(Days(figure), Period.DaysBetween(year.FirstDay, year.LastDay) + 1);
    }

    private static int Days(UsableFigure figure) => Period.DaysBetween(figure.FirstDay, figure.LastDay) + 1;

    private static Quantity? Shown(Fraction value, Unit unit) => (value / unit.Factor).TryRound(Rounding.HalfUp(2), out var amount) ? unit.Of(amount) : null;
}
