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
        var points = row.Series.Points.Where(static point => point.Value is not null).ToArray();
        for (var i = 1; i < points.Length; i++)
        {
            var (before, after) = (points[i - 1], points[i]);
            if (after.Latest.IsCorrection || after.Latest.Period.Year != before.Latest.Period.Year)
            {
                continue;
            }

            if (!after.Value!.In(before.Value!.Unit).TryPickT0(out var value, out var mismatch))
            {
                row.Lacks(UnknownFact.Of(mismatch, row.TermOf(after), after.Latest));
                continue;
            }

            var falls = value.Is(Comparator.LessThan, before.Value);
            if (falls == Truth.Yes)
            {
                row.Breaks(before, after);
            }
            else if (falls == Truth.Unknown)
            {
                row.LacksPrecision(value.IsExact ? before : after);
            }
        }

        return row.Outcome(row.Series.Points);
    }

    private static ConditionOutcome ShareWithinWhole(Row row)
    {
        foreach (var point in row.Series.Points)
        {
            if (point.Reports.Any(static report => report.Reported is ReportedShare share && share.Part.InCanonicalUnits > share.Whole.InCanonicalUnits))
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
                if (IsAbout(factor, figures[i], figures[i - 1].Value!) || IsAbout(factor, figures[i - 1], figures[i].Value!))
                {
                    row.Breaks(figures[i - 1], figures[i]);
                }
            }
        }

        if (condition.Expected is { } expected)
        {
            var value = QuantityRange.Of(expected);
            row.Compares(value);
            foreach (var point in row.Exact(row.Series.Points))
            {
                // Early in the year a running total may well be a thousandth of what the year is to bring.
                var canBeSmall = row.Series.IsFlow && !point.Latest.Period.ReachesYearEnd;
                if (IsAbout(factor, point, value) || !canBeSmall && IsAbout(factor, point with { Value = value }, point.Value!))
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

                if (next - first >= condition.Times && figures[first].Value!.Lowest != Fraction.Zero)
                {
                    row.Breaks(figures.AsSpan(first, next - first));
                }

                first = next;
            }
        }

        return row.Outcome(row.Series.Points);
    }

    // The larger about a factor above the smaller; zeros and what cannot be compared are passed over.
    private static bool IsAbout(Fraction factor, StandingFigure larger, QuantityRange smaller)
    {
        if (!larger.Value!.In(smaller.Unit).TryPickT0(out var value, out _) || smaller.Lowest!.Value.Sign == 0)
        {
            return false;
        }

        var ratio = value.Lowest!.Value / smaller.Lowest.Value;
        var size = ratio.Sign < 0 ? Fraction.Zero - ratio : ratio;
        return size * Closeness >= factor && size <= factor * Closeness;
    }

    private static bool FollowsWithTheSame(StandingFigure before, StandingFigure after)
    {
        var isNext = before.Latest.Period.StartsWithYear && after.Latest.Period.StartsWithYear
            || before.LastDay.PlusDays(1) == after.FirstDay;
        return isNext && after.Value!.In(before.Value!.Unit).TryPickT0(out var same, out _) && same == before.Value;
    }
}
