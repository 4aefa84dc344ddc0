using System.Diagnostics;
using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>Answers conditions on the figures of an indicator over time.</summary>
/// <remarks>A certain breach means no, whatever else is open; a yes requires every figure.</remarks>
internal sealed class SeriesRun(Facts facts)
{
    // Two figures count as a factor apart when their ratio is within five times that factor, either way.
    private static readonly Fraction Closeness = Fraction.From(5m);

    private OutlierRun? _outliers;

    public Truth Ask(Condition condition, Explanation? into)
    {
        var series = SeriesOf(condition);
        var row = new Row(series, facts.Of(series), into);
        var points = row.Points();
        var truth = condition switch
        {
            NeverFallsCondition => NeverFalls(row),
            ShareWithinWholeCondition => ShareWithinWhole(row),
            NoOutlierCondition outlier => (_outliers ??= new OutlierRun()).Ask(outlier, row),
            NoUnitSlipCondition slip => NoUnitSlip(slip, row),
            NotCopiedCondition copied => NotCopied(copied, row),
            _ => throw new UnreachableException($"No answer for {condition}."),
        };
        return points.And(truth).And(row.IfNone());
    }

    /// <summary>The series that a condition on figures over time examines.</summary>
    public static FigureTerm SeriesOf(Condition condition) => condition switch
    {
        NeverFallsCondition falls => falls.Series,
        ShareWithinWholeCondition share => share.Series,
        NoOutlierCondition outlier => outlier.Series,
        NoUnitSlipCondition slip => slip.Series,
        NotCopiedCondition copied => copied.Series,
        _ => throw new UnreachableException($"No series for {condition}."),
    };

    private static Truth NeverFalls(Row row)
    {
        var truth = Truth.Yes;
        UsableFigure? before = null;
        foreach (var after in row.Series.Points)
        {
            // A forecast of the year is not a running total, so nothing falls from it or to it.
            if (!after.HasSpan || after.IsForecast)
            {
                continue;
            }

            if (before is not null && !after.Latest.IsCorrection && after.Latest.Period.Year == before.Latest.Period.Year)
            {
                truth = truth.And(NeverFalls(row, before, after));
            }

            before = after;
        }

        return truth;
    }

    private static Truth NeverFalls(Row row, UsableFigure before, UsableFigure after)
    {
        if (row.MismatchOf(after, before) is { } mismatch)
        {
            return row.Lacks(mismatch, after);
        }

        // A total that is lower because of a refund in the latest month does not break the rule.
        if (after.Used.Count > 1 && row.Series.Indicator is { } indicator && after.Latest.IsRefundOf(indicator))
        {
            return Truth.Yes;
        }

        var (earlier, later) = (before.Span!.Value, after.Span!.Value);
        return !later.CanEqual(earlier) && !later.CanBeAbove(earlier) ? row.Breaks(before, after)
            : later.CanBeBelow(earlier) ? row.LacksPrecision(later.IsExact ? before : after)
            : Truth.Yes;
    }

    private static Truth ShareWithinWhole(Row row)
    {
        var truth = Truth.Yes;
        foreach (var point in row.Series.Points)
        {
            truth = point.Any(static report => report.Reported is ReportedShare share && share.Part.InCanonicalUnits > share.Whole.InCanonicalUnits)
                ? row.Breaks(point)
                : truth;
        }

        return truth;
    }

    private static Truth NoUnitSlip(NoUnitSlipCondition condition, Row row)
    {
        var factor = Fraction.From(condition.Factor);
        var (least, most) = (factor / Closeness, factor * Closeness);
        var truth = Truth.Yes;
        for (var at = 0; at < row.Series.RowCount; at++)
        {
            truth = truth.And(row.Exact(row.Series.RowAt(at), out var figures));
            for (var i = 1; i < figures.Length; i++)
            {
                var (before, after) = (ValueOf(figures[i - 1]), ValueOf(figures[i]));
                truth = IsAbout(least, most, after, before) || IsAbout(least, most, before, after)
                    || IsAbout(least * factor, most * factor, after, before) || IsAbout(least * factor, most * factor, before, after)
                    ? row.Breaks(figures[i - 1], figures[i]) : truth;
            }
        }

        return condition.Expected is { } expected ? truth.And(IsNear(row, expected, (least, most))) : truth;
    }

    private static Truth IsNear(Row row, Quantity expected, (Fraction Least, Fraction Most) factor)
    {
        var first = Array.Find(row.Series.Points, static point => point.HasSpan);
        var truth = first is not null && row.MismatchOf(first, expected.Unit) is { } mismatch ? row.Lacks(mismatch, first) : Truth.Yes;
        truth = truth.And(row.Exact(row.Series.Points, out var figures));
        truth = IsNear(row, expected, factor, figures) ? truth : Truth.No;
        // Single months and quarters are checked too, because without earlier ones they add up to no running total.
        for (var at = 0; at < row.Series.RowCount && row.Series.IsFlow; at++)
        {
            truth = IsNear(row, expected, factor, row.Series.RowAt(at)) ? truth : Truth.No;
        }

        return truth;
    }

    private static bool IsNear(Row row, Quantity expected, (Fraction Least, Fraction Most) factor, ReadOnlySpan<UsableFigure> figures)
    {
        var mark = expected.InCanonicalUnits;
        var isNear = true;
        foreach (var figure in figures)
        {
            if (figure.Span is { Low: not null } && IsSlip(row.Series, mark, figure, factor) && row.MismatchOf(figure, expected.Unit) is null)
            {
                row.Breaks(figure);
                isNear = false;
            }
        }

        return isNear;
    }

    // A figure must not be hundreds of times its expected size: for a part of the year, the share of the mark by days.
    // For counts it is the whole mark, because a few things more are not a mistake.
    // "Hơn 50.000.000" is taken as at least that much.
    private static bool IsSlip(FigureSeries series, Fraction mark, UsableFigure figure, (Fraction Least, Fraction Most) factor)
    {
        var value = ValueOf(figure);
        if (!series.IsFlow || figure.Latest.Period.ReachesYearEnd && figure.StartsWithYear)
        {
            return IsAbove(factor.Least, value, mark) || figure.IsExact && IsAbout(factor.Least, factor.Most, mark, value);
        }

        var (days, year) = (Days(figure.FirstDay, figure.LastDay), Days(figure.Latest.Period.Year.FirstDay, figure.Latest.Period.Year.LastDay));
        var isCounted = series.Indicator is { Limits.WholeNumbers: true };
        var share = mark * Fraction.From(days) / Fraction.From(year);
        // Early in the year, and for seasonal indicators, a figure may well be a thousandth of its expected size.
        var canBeSmall = !figure.IsExact || isCounted || days < LeastDays || series.Indicator is { FollowsSeasons: true };
        return IsAbove(factor.Least, value, isCounted ? mark : share) || !canBeSmall && IsAbout(factor.Least, factor.Most, share, value);
    }

    private static int Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;

    // The length of the shortest quarter.
    private const int LeastDays = 90;

    private static bool IsAbove(Fraction least, Fraction value, Fraction mark) => mark.Sign != 0 && Size(value) >= Size(mark) * least;

    private static Truth NotCopied(NotCopiedCondition condition, Row row)
    {
        var truth = Truth.Yes;
        for (var at = 0; at < row.Series.RowCount; at++)
        {
            truth = truth.And(row.Exact(row.Series.RowAt(at), out var figures));
            for (var first = 0; first < figures.Length;)
            {
                var next = first + 1;
                while (next < figures.Length && FollowsWithTheSame(figures[next - 1], figures[next]))
                {
                    next++;
                }

                truth = next - first >= condition.Times && ValueOf(figures[first]).Sign != 0 ? row.Breaks(figures[first..next]) : truth;
                first = next;
            }
        }

        return truth;
    }

    private static Fraction ValueOf(UsableFigure exact) => exact.Span!.Value.Low!.Value;

    // Whether the larger is about a factor above the smaller, a factor far above 1; zeros are skipped.
    private static bool IsAbout(Fraction least, Fraction most, Fraction larger, Fraction smaller)
    {
        var (above, below) = (Size(larger), Size(smaller));
        // Values near each other are the usual case, recognised without a multiplication.
        return below.Sign != 0 && above > below && above >= below * least && above <= below * most;
    }

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;

    private static bool FollowsWithTheSame(UsableFigure before, UsableFigure after)
    {
        var isNext = before.Latest.Period.StartsWithYear && after.Latest.Period.StartsWithYear
            || before.LastDay.PlusDays(1) == after.FirstDay;
        return isNext && after.Span == before.Span;
    }
}
