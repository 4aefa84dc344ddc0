using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>Answers conditions on the figures of an indicator over time.</summary>
/// <remarks>A certain breach is a no, whatever else is open; a yes needs every figure.</remarks>
internal sealed class SeriesRun(Facts facts)
{
    // Two figures are about a factor apart within this factor of it.
    private static readonly Fraction Closeness = Fraction.From(5m);

    public Truth Ask(Condition condition, Explanation? into) => condition switch
    {
        NeverFallsCondition falls => Ask(new Row(falls.Series, facts.Of(falls.Series), into), static row => NeverFalls(row)),
        ShareWithinWholeCondition share => Ask(new Row(share.Series, facts.Of(share.Series), into), static row => ShareWithinWhole(row)),
        NoOutlierCondition outlier => Ask(new Row(outlier.Series, facts.Of(outlier.Series), into), outlier, OutlierRun.Ask),
        NoUnitSlipCondition slip => Ask(new Row(slip.Series, facts.Of(slip.Series), into), slip, NoUnitSlip),
        NotCopiedCondition copied => Ask(new Row(copied.Series, facts.Of(copied.Series), into), copied, NotCopied),
        _ => throw new UnreachableException($"No answer for {condition}."),
    };

    private static Truth Ask(Row row, Func<Row, Truth> ask)
    {
        var points = row.Points();
        return points.And(ask(row)).And(row.IfNone());
    }

    private static Truth Ask<TCondition>(Row row, TCondition condition, Func<TCondition, Row, Truth> ask)
    {
        var points = row.Points();
        return points.And(ask(condition, row)).And(row.IfNone());
    }

    private static Truth NeverFalls(Row row)
    {
        var truth = Truth.Yes;
        UsableFigure? before = null;
        foreach (var after in row.Series.Points)
        {
            // What was expected of the year before its end is no total that something can fall from or to.
            if (after.Span is null || after.IsForecast)
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
        var truth = Truth.Yes;
        foreach (var series in row.Series.Rows)
        {
            var (figures, known) = row.Exact(series);
            truth = truth.And(known);
            for (var i = 1; i < figures.Length; i++)
            {
                var (before, after) = (ValueOf(figures[i - 1]), ValueOf(figures[i]));
                truth = IsAbout(factor, after, before) || IsAbout(factor, before, after) ? row.Breaks(figures[i - 1], figures[i]) : truth;
            }
        }

        return condition.Expected is { } expected ? truth.And(IsNear(row, expected, factor)) : truth;
    }

    private static Truth IsNear(Row row, Quantity expected, Fraction factor)
    {
        var mark = expected.InCanonicalUnits;
        var first = Array.Find(row.Series.Points, static point => point.Span is not null);
        var truth = first is not null && row.MismatchOf(first, expected.Unit) is { } mismatch ? row.Lacks(mismatch, first) : Truth.Yes;
        var (figures, known) = row.Exact(row.Series.Points);
        truth = truth.And(known);
        foreach (var point in figures)
        {
            // Early in the year a running total may well be a thousandth of what the year is to bring.
            var canBeSmall = row.Series.IsFlow && !point.Latest.Period.ReachesYearEnd;
            var figure = ValueOf(point);
            if ((IsAbout(factor, figure, mark) || !canBeSmall && IsAbout(factor, mark, figure)) && row.MismatchOf(point, expected.Unit) is null)
            {
                truth = row.Breaks(point);
            }
        }

        return truth;
    }

    private static Truth NotCopied(NotCopiedCondition condition, Row row)
    {
        var truth = Truth.Yes;
        foreach (var series in row.Series.Rows)
        {
            var (figures, known) = row.Exact(series);
            truth = truth.And(known);
            for (var first = 0; first < figures.Length;)
            {
                var next = first + 1;
                while (next < figures.Length && FollowsWithTheSame(figures[next - 1], figures[next]))
                {
                    next++;
                }

                truth = next - first >= condition.Times && ValueOf(figures[first]).Sign != 0 ? row.Breaks(figures.AsSpan(first, next - first)) : truth;
                first = next;
            }
        }

        return truth;
    }

    private static Fraction ValueOf(UsableFigure exact) => exact.Span!.Value.Low!.Value;

    // The larger about a factor above the smaller; zeros are passed over.
    private static bool IsAbout(Fraction factor, Fraction larger, Fraction smaller)
    {
        if (smaller.Sign == 0)
        {
            return false;
        }

        var ratio = larger / smaller;
        var size = ratio.Sign < 0 ? Fraction.Zero - ratio : ratio;
        return size * Closeness >= factor && size <= factor * Closeness;
    }

    private static bool FollowsWithTheSame(UsableFigure before, UsableFigure after)
    {
        var isNext = before.Latest.Period.StartsWithYear && after.Latest.Period.StartsWithYear
            || before.LastDay.PlusDays(1) == after.FirstDay;
        return isNext && after.Span == before.Span;
    }
}
