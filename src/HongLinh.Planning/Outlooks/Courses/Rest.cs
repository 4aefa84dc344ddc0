using OneOf;

namespace HongLinh.Planning.Outlooks;

/// <summary>A course continued to the end of the year, in canonical units: a value, the interval around it and its rule.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower end; null when unknown.</param>
/// <param name="High">The upper end; null when unknown.</param>
/// <param name="Rule">How the ends were found.</param>
internal sealed record Rest(Fraction Value, Fraction? Low, Fraction? High, IntervalRule Rule)
{
    /// <summary>The method when the caller names none: a declared phasing first, then last year, then the monthly mean.</summary>
    public static ProjectionMethod MethodFor(Course course) =>
        !course.IsFlow ? ProjectionMethod.LatestLevel
        : course.IsDeclared && course.Phasing.Kind != PhasingKind.Replicated && course.Phasing.Kind != PhasingKind.EvenMonths ? ProjectionMethod.Phased
        : RestOfLastYear(course, LastYear.Of(course)) is not null ? ProjectionMethod.LastYearRemainder
        : ProjectionMethod.RunRate;

    public static OneOf<Rest, NoOutlookReason> Of(Course course, ProjectionMethod method) =>
        course.IsFlow == (method == ProjectionMethod.LatestLevel) ? NoOutlookReason.MethodDoesNotFit
        : method == ProjectionMethod.LatestLevel ? AtLatestLevel(course)
        : method == ProjectionMethod.LastYearRemainder ? AsLastYear(course)
        : method == ProjectionMethod.RunRate && course.IsSeasonal ? NoOutlookReason.Seasonal
        : method == ProjectionMethod.RunRate ? AtPace(course, static point => point.Months / Course.MonthsOfTheYear)
        : course.Phasing.Kind == PhasingKind.Replicated ? NoOutlookReason.MethodDoesNotFit
        : AtPace(course, point => course.Phasing.ShareThrough(point.Through));

    // The weight tells how far the year is: months for the run rate, planned shares for a phasing.
    private static OneOf<Rest, NoOutlookReason> AtPace(Course course, Func<CoursePoint, Fraction> weightOf)
    {
        var (total, weight) = (course.Latest.Value, weightOf(course.Latest));
        if (weight.Sign == 0)
        {
            return NoOutlookReason.NothingPlannedYet;
        }

        var paces = Paces(course.Points.Select(point => (weightOf(point), point.Value)));
        // A single period that its reporter counted apart may differ from what the totals leave for it.
        paces.AddRange(paces.Count < 2 ? [] : Paces(course, weightOf));
        var left = Fraction.One - weight;
        return paces.Count < 2
            ? Open(course, total / weight)
            : new Rest(
                total / weight, Floored(course, total + left * paces.Min()), Floored(course, total + left * paces.Max()), IntervalRule.SlowestAndFastestPace);
    }

    private static IEnumerable<Fraction> Paces(Course course, Func<CoursePoint, Fraction> weightOf)
    {
        foreach (var (before, through, value) in course.SinglePeriods)
        {
            var weight = weightOf(through) - weightOf(before);
            if (weight.Sign > 0)
            {
                yield return value / weight;
            }
        }
    }

    private static OneOf<Rest, NoOutlookReason> AsLastYear(Course course)
    {
        var lastYear = LastYear.Of(course);
        if (RestOfLastYear(course, lastYear) is not { } rest)
        {
            return NoOutlookReason.NoLastYear;
        }

        var total = course.Latest.Value;
        var ratios = Paces(course.Points
            .Select(point => (Then: lastYear.Through(point.Through), point.Value))
            .Where(static pair => pair.Then is not null)
            .Select(static pair => (pair.Then!.Value, pair.Value)));
        if (ratios.Count == 0)
        {
            return Open(course, total + rest);
        }

        ratios.Add(Fraction.One);
        var (one, other) = (total + rest * ratios.Min(), total + rest * ratios.Max());
        return new Rest(total + rest, Floored(course, Lesser(one, other)), Floored(course, Greater(one, other)), IntervalRule.SmallestAndLargestRatio);
    }

    // A total that cannot fall did not fall last year either: such baselines contradict each other and are not used.
    private static Fraction? RestOfLastYear(Course course, LastYear lastYear) =>
        lastYear.After(course.Latest.Through) is { } rest && !(course.CannotFall && rest.Sign < 0) ? rest : null;

    private static Rest AtLatestLevel(Course course)
    {
        var level = course.Latest.Value;
        var (least, most) = course.Limits;
        if (course.Points.Count < 2)
        {
            return Open(course, level);
        }

        var left = Course.MonthsOfTheYear - course.Latest.Months;
        var changes = course.Points.Zip(course.Points.Skip(1), static (one, next) => (next.Value - one.Value) / (next.Months - one.Months))
            .Append(Fraction.Zero).ToArray();
        var (low, high) = (Floored(course, level + left * changes.Min()), level + left * changes.Max());
        return new Rest(
            level, least is { } floor ? Greater(low, floor) : low, most is { } ceiling ? Lesser(high, ceiling) : high, IntervalRule.LargestFallAndRise);
    }

    // Value divided by weight between two points; a span without weight is merged with the next one, so that no value is lost.
    private static List<Fraction> Paces(IEnumerable<(Fraction Weight, Fraction Value)> points)
    {
        var spans = new List<(Fraction Weight, Fraction Value)>();
        var (from, waiting) = ((Weight: Fraction.Zero, Value: Fraction.Zero), Fraction.Zero);
        foreach (var point in points)
        {
            var (weight, value) = (point.Weight - from.Weight, point.Value - from.Value + waiting);
            from = point;
            if (weight.Sign > 0)
            {
                spans.Add((weight, value));
                waiting = Fraction.Zero;
            }
            else
            {
                waiting = value;
            }
        }

        if (spans.Count > 0)
        {
            spans[^1] = (spans[^1].Weight, spans[^1].Value + waiting);
        }

        return spans.ConvertAll(static span => span.Value / span.Weight);
    }

    private static Rest Open(Course course, Fraction value) =>
        new(value, course.CannotFall ? course.Latest.Value : null, null, IntervalRule.TooFewFigures);

    private static Fraction Floored(Course course, Fraction value) => course.CannotFall ? Greater(value, course.Latest.Value) : value;

    private static Fraction Lesser(Fraction one, Fraction other) => one < other ? one : other;

    private static Fraction Greater(Fraction one, Fraction other) => one < other ? other : one;
}
