using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>Finds outliers among increments, by median and median absolute deviation.</summary>
/// <remarks>Its lists are reused for one series after the other.</remarks>
internal sealed class OutlierRun
{
    // The ratio of the median deviation to the standard deviation, for a normal distribution.
    private static readonly Fraction NormalShare = Fraction.From(0.6745m);

    private readonly List<Increment> _increments = [];
    private readonly List<Fraction> _values = [];

    public Truth Ask(NoOutlierCondition condition, Row row)
    {
        var points = row.Series.Points;
        var known = row.Exact(points, out var exact);
        if (points.Length == 0 || exact.Length < points.Length)
        {
            // A missing figure may move the median, and with it every answer.
            return known;
        }

        if (row.Into is null && points.Length < condition.Minimum)
        {
            return Truth.Unknown;
        }

        var truth = known.And(Increments(row, exact));
        if (_increments.Count < condition.Minimum)
        {
            truth = truth.And(row.Lacks(UnknownReason.TooFewFigures));
        }

        return truth == Truth.Yes ? Ask(condition, row, exact) : truth;
    }

    private Truth Ask(NoOutlierCondition condition, Row row, ReadOnlySpan<UsableFigure> exact)
    {
        _values.Clear();
        foreach (var increment in _increments)
        {
            _values.Add(increment.EachStep);
        }

        var median = Median(_values);
        for (var i = 0; i < _values.Count; i++)
        {
            _values[i] = Size(_values[i] - median);
        }

        var deviation = Median(_values);
        var unit = _increments[0].Unit;
        if (row.Into is { } explanation)
        {
            explanation.Usual = (QuantityRange.Of(Interval.Exactly(median), unit), QuantityRange.Of(Interval.Exactly(deviation), unit));
        }

        if (deviation.Sign == 0)
        {
            return row.Lacks(UnknownReason.NoSpread);
        }

        var truth = Truth.Yes;
        var limit = Fraction.From(condition.Limit) * deviation / NormalShare;
        foreach (var increment in _increments)
        {
            // A month that brings little is no unusual rise.
            if (increment.EachStep - median > limit)
            {
                row.Into?.Breaks(OperandOf(row, exact, increment, unit));
                truth = Truth.No;
            }
        }

        return truth;
    }

    // The increments per month (or per day); a running total starts from zero.
    private Truth Increments(Row row, ReadOnlySpan<UsableFigure> points)
    {
        var inMonths = EndWithMonths(points);
        _increments.Clear();
        var truth = Truth.Yes;
        for (var i = 0; i < points.Length; i++)
        {
            var isFirst = i == 0 || row.Series.IsFlow && points[i].Latest.Period.Year != points[i - 1].Latest.Period.Year;
            if (isFirst && !row.Series.IsFlow)
            {
                continue;
            }

            var (later, earlier) = (points[i], isFirst ? null : points[i - 1]);
            var unit = AsReported.UnitOf(later, row.Series.Indicator);
            unit = earlier is null ? unit : QuantityRange.UnitOfDifference(unit);
            // The first total of a share and its rises in points are of two kinds; ranks have no differences.
            var mismatch =
                (earlier is null ? null
                : QuantityRange.WhyNotAdded(AsReported.UnitOf(later, row.Series.Indicator), AsReported.UnitOf(earlier, row.Series.Indicator)))
                ?? (unit.FactorTo(_increments.Count == 0 ? unit : _increments[0].Unit).TryPickT1(out var other, out _) ? other : null);
            if (mismatch is not null)
            {
                row.Into?.Lacks(
                    UnknownFact.Of(mismatch, earlier is null ? row.TermOf(later) : DifferenceTerm.Of(row.TermOf(later), row.TermOf(earlier)), later.Latest));
                truth = Truth.Unknown;
                continue;
            }

            var steps = Steps(earlier?.LastDay ?? later.FirstDay.PlusDays(-1), later.LastDay, inMonths);
            var change = ValueOf(later) - (earlier is null ? Fraction.Zero : ValueOf(earlier));
            _increments.Add(new Increment(i, isFirst, unit, steps == 1 ? change : change / Fraction.From(steps)));
        }

        return truth;
    }

    private static bool EndWithMonths(ReadOnlySpan<UsableFigure> points)
    {
        foreach (var point in points)
        {
            if (point.LastDay.PlusDays(1).Day != 1)
            {
                return false;
            }
        }

        return true;
    }

    private static Operand OperandOf(Row row, ReadOnlySpan<UsableFigure> points, Increment increment, Unit unit)
    {
        var after = row.OperandOf(points[increment.Index]);
        if (increment.IsFirst)
        {
            return after with { Value = after.Value!.In(unit).AsT0 };
        }

        var before = row.OperandOf(points[increment.Index - 1]);
        return Operand.Of(DifferenceTerm.Of(after.Term, before.Term)) with
        {
            Indicator = after.Indicator,
            Parts = [after, before],
            Reports = after.Reports,
            Value = after.Value!.Minus(before.Value!).AsT0.In(unit).AsT0,
        };
    }

    private static Fraction ValueOf(UsableFigure exact) => exact.Span!.Value.Low!.Value;

    private static int Steps(LocalDate from, LocalDate to, bool inMonths) =>
        Math.Max(1, inMonths ? (to.Year - from.Year) * 12 + to.Month - from.Month : Period.DaysBetween(from, to));

    private static Fraction Median(List<Fraction> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / Fraction.From(2);
    }

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;

    /// <summary>The increment of one figure over the one before.</summary>
    /// <param name="Index">The position of the figure.</param>
    /// <param name="IsFirst">Whether it is the first total of its year, whose increment is the whole total.</param>
    /// <param name="Unit">The unit of the increment.</param>
    /// <param name="EachStep">The increment per month or day, canonical.</param>
    private readonly record struct Increment(int Index, bool IsFirst, Unit Unit, Fraction EachStep);
}
