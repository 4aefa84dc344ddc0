using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>Finds increments that stand far out from the others, by median and median absolute deviation.</summary>
internal static class OutlierRun
{
    // How many median deviations a standard deviation is, for figures that scatter normally.
    private static readonly Fraction NormalShare = Fraction.From(0.6745m);

    public static ConditionOutcome Ask(NoOutlierCondition condition, Row row)
    {
        var points = row.Series.Points;
        var exact = row.Exact(points);
        if (points.Length == 0 || exact.Length < points.Length)
        {
            // A missing figure may move the median, and with it every answer.
            return row.Outcome(points);
        }

        var increments = Increments(row, exact);
        if (increments.Count < condition.Minimum)
        {
            row.Lacks(UnknownReason.TooFewFigures);
        }

        if (row.IsLacking)
        {
            return row.Outcome(points);
        }

        var values = increments.ConvertAll(static increment => increment.EachStep);
        var median = Median(values);
        var deviation = Median(values.ConvertAll(value => Size(value - median)));
        if (deviation.Sign == 0)
        {
            row.Lacks(UnknownReason.NoSpread);
        }
        else
        {
            increments.FindAll(increment => Size(increment.EachStep - median) * NormalShare > Fraction.From(condition.Limit) * deviation)
                .ForEach(increment => row.Breaks(increment.Operand));
        }

        var unit = increments[0].Operand.Value!.Unit;
        return row.Outcome(points) with { Usual = QuantityRange.Of(Interval.Exactly(median * unit.Factor), unit), UsualDistance = QuantityRange.Of(Interval.Exactly(deviation * unit.Factor), unit) };
    }

    // What was added, and how much of it falls on each month (or each day); a running total starts from nothing.
    private static List<(Operand Operand, Fraction EachStep)> Increments(Row row, UsableFigure[] points)
    {
        var inMonths = Array.TrueForAll(points, static point => point.LastDay.PlusDays(1).Day == 1);
        var increments = new List<(Operand Operand, Fraction EachStep)>();
        for (var i = 0; i < points.Length; i++)
        {
            var isFirst = i == 0 || row.Series.IsFlow && points[i].Latest.Period.Year != points[i - 1].Latest.Period.Year;
            if (isFirst && !row.Series.IsFlow)
            {
                continue;
            }

            var operand = isFirst ? row.OperandOf(points[i]) : Difference(row, points[i], points[i - 1]);
            if (operand?.Value is { } value)
            {
                // The first total of a share and the points by which it rises are of two kinds.
                if (!value.In(increments.Count == 0 ? value.Unit : increments[0].Operand.Value!.Unit).TryPickT0(out var shown, out var mismatch))
                {
                    row.Lacks(UnknownFact.Of(mismatch, operand.Term, points[i].Latest));
                    continue;
                }

                var steps = Steps(isFirst ? points[i].FirstDay.PlusDays(-1) : points[i - 1].LastDay, points[i].LastDay, inMonths);
                increments.Add((operand with { Value = shown }, shown.Lowest!.Value / Fraction.From(steps)));
            }
        }

        return increments;
    }

    private static Operand? Difference(Row row, UsableFigure later, UsableFigure earlier)
    {
        var (after, before) = (row.OperandOf(later), row.OperandOf(earlier));
        var term = DifferenceTerm.Of(after.Term, before.Term);
        if (after.Value!.Minus(before.Value!).TryPickT0(out var difference, out var mismatch))
        {
            return Operand.Of(term) with { Indicator = after.Indicator, Parts = [after, before], Reports = later.Used, Value = difference };
        }

        row.Lacks(UnknownFact.Of(mismatch, term, later.Latest));
        return null;
    }

    private static int Steps(LocalDate from, LocalDate to, bool inMonths) =>
        Math.Max(1, inMonths ? (to.Year - from.Year) * 12 + to.Month - from.Month : Period.DaysBetween(from, to));

    private static Fraction Median(List<Fraction> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / Fraction.From(2);
    }

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;
}
