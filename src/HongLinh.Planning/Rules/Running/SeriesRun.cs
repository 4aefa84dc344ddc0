using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>Answers conditions on the figures of an indicator over time.</summary>
/// <remarks>A certain breach is a no, whatever else is open; a yes needs every figure.</remarks>
internal sealed class SeriesRun(Facts facts)
{
    // Two figures are about a factor apart within this factor of it.
    private static readonly Fraction Closeness = Fraction.From(5m);

    public ConditionOutcome Ask(Condition condition) => condition switch
    {
        NeverFallsCondition falls => NeverFalls(new Row(condition, falls.Series, facts.Of(falls.Series))),
        ShareWithinWholeCondition share => ShareWithinWhole(new Row(condition, share.Series, facts.Of(share.Series))),
        NoOutlierCondition outlier => OutlierRun.Ask(outlier, new Row(condition, outlier.Series, facts.Of(outlier.Series))),
        NoUnitSlipCondition slip => NoUnitSlip(slip, new Row(condition, slip.Series, facts.Of(slip.Series))),
        NotCopiedCondition copied => NotCopied(copied, new Row(condition, copied.Series, facts.Of(copied.Series))),
        _ => throw new UnreachableException($"No answer for {condition}."),
    };

    private static ConditionOutcome NeverFalls(Row row)
    {
        // What was expected of the year before its end is no total that something can fall from or to.
        var points = Array.FindAll(row.Series.Points, static point => point.Span is not null && !point.IsForecast);
        for (var i = 1; i < points.Length; i++)
        {
            var (before, after) = (points[i - 1], points[i]);
            if (after.Latest.IsCorrection || after.Latest.Period.Year != before.Latest.Period.Year)
            {
                continue;
            }

            if (row.MismatchOf(after, before) is { } mismatch)
            {
                row.Lacks(UnknownFact.Of(mismatch, row.TermOf(after), after.Latest));
                continue;
            }

            var (earlier, later) = (before.Span!.Value, after.Span!.Value);
            if (!later.CanEqual(earlier) && !later.CanBeAbove(earlier))
            {
                row.Breaks(before, after);
            }
            else if (later.CanBeBelow(earlier))
            {
                row.LacksPrecision(later.IsExact ? before : after);
            }
        }

        return row.Outcome(row.Series.Points);
    }

    private static ConditionOutcome ShareWithinWhole(Row row)
    {
        foreach (var point in row.Series.Points)
        {
            if (point.Used.Any(static report => report.Reported is ReportedShare share && share.Part.InCanonicalUnits > share.Whole.InCanonicalUnits))
            {
                row.Breaks(point);
            }
        }

        return row.Outcome(row.Series.Points);
    }

    private static ConditionOutcome NoUnitSlip(NoUnitSlipCondition condition, Row row)
    {
        var factor = Fraction.From(condition.Factor);
        foreach (var figures in row.Series.Rows().Select(row.Exact))
        {
            for (var i = 1; i < figures.Length; i++)
            {
                var (before, after) = (figures[i - 1].Span!.Value.Low!.Value, figures[i].Span!.Value.Low!.Value);
                if (IsAbout(factor, after, before) || IsAbout(factor, before, after))
                {
                    row.Breaks(figures[i - 1], figures[i]);
                }
            }
        }

        if (condition.Expected is { } expected)
        {
            row.Compares(expected.Unit);
            foreach (var point in row.Exact(row.Series.Points))
            {
                // Early in the year a running total may well be a thousandth of what the year is to bring.
                var canBeSmall = row.Series.IsFlow && !point.Latest.Period.ReachesYearEnd;
                var (figure, mark) = (point.Span!.Value.Low!.Value, expected.InCanonicalUnits);
                if (row.MismatchOf(point, expected.Unit) is null && (IsAbout(factor, figure, mark) || !canBeSmall && IsAbout(factor, mark, figure)))
                {
                    row.Breaks(point);
                }
            }
        }

        return row.Outcome(row.Series.Points);
    }

    private static ConditionOutcome NotCopied(NotCopiedCondition condition, Row row)
    {
        foreach (var figures in row.Series.Rows().Select(row.Exact))
        {
            for (var first = 0; first < figures.Length;)
            {
                var next = first + 1;
                while (next < figures.Length && FollowsWithTheSame(figures[next - 1], figures[next]))
                {
                    next++;
                }

                if (next - first >= condition.Times && figures[first].Span != Interval.Exactly(Fraction.Zero))
                {
                    row.Breaks(figures.AsSpan(first, next - first));
                }

                first = next;
            }
        }

        return row.Outcome(row.Series.Points);
    }

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
