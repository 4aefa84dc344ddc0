using System.Diagnostics;
using NodaTime;
using OneOf;

namespace HongLinh.Planning.Outlooks;

/// <summary>The course of one line through the year: its bounds and every point fixed by its figures, in canonical units.</summary>
internal sealed class Course
{
    private readonly MatchedTarget _matched;

    private Course(MatchedTarget matched, TargetBounds bounds, IReadOnlyList<CoursePoint> points)
    {
        _matched = matched;
        Bounds = bounds;
        Points = points;
    }

    public static Fraction MonthsOfTheYear { get; } = Fraction.From(12m);

    /// <summary>The bounds; for a growth, the levels that keep it.</summary>
    public TargetBounds Bounds { get; }

    /// <summary>Every day up to which the figures fix one value, earliest first; at least one.</summary>
    public IReadOnlyList<CoursePoint> Points { get; }

    public CoursePoint Latest => Points[^1];

    public Unit Unit => Bounds.Unit;

    public PlanLine Line => _matched.Line;

    public PlanYear Year => _matched.Latest!.Period.Year;

    public Phasing Phasing => Line.Phasing ?? (IsFlow ? Phasing.EvenMonths : Phasing.Replicated);

    public bool IsDeclared => Line.Phasing is not null;

    public bool IsFlow => CourseFigures.IsFlow(_matched);

    public bool IsRate => _matched.Target.Indicator.OverTime == OverTime.Rate;

    /// <summary>Whether figures are seasonal without a declared phasing, so that one month tells nothing about the next.</summary>
    public bool IsSeasonal => _matched.Target.Indicator.FollowsSeasons && IsFlow && !IsDeclared;

    public bool IsYearOver => _matched.IsYearOver;

    public bool HasOneSide => Bounds.Upper is null && Bounds.Lower.Direction != 0;

    /// <summary>Whether the value can only rise: a flow without negative months, or things that stay done.</summary>
    public bool CannotFall => _matched.Target.Form == FigureForm.Items || IsFlow && _matched.Target.Indicator.Limits.Minimum >= 0m
        && _matched.Found?.Series.HasRefund != true;

    /// <summary>Whether reports were added up or covered several months at once, so that single months are not known.</summary>
    public bool HasLongSpans =>
        IsFlow && Points.Select((point, i) => point.Months - (i == 0 ? Fraction.Zero : Points[i - 1].Months)).Any(static span => span > Fraction.One);

    /// <summary>The smallest and the largest possible value, in canonical units.</summary>
    public (Fraction? Least, Fraction? Most) Limits
    {
        get
        {
            var indicator = _matched.Target.Indicator;
            // Items that have failed for the year can no longer be done.
            var most = _matched.Target.Form == FigureForm.Items && _matched.Found!.YearSpan.High is { } open && open.TryToDecimal(out var count) ? count
                : _matched.Target.IsCounted ? _matched.Target.Limits.Maximum
                : indicator.Limits.Maximum;
            return (Canonical(indicator.Limits.Minimum), Canonical(most));
            Fraction? Canonical(decimal? limit) => limit is { } amount ? Fraction.From(amount) * indicator.Unit.Factor : null;
        }
    }

    /// <summary>A canonical value in the unit of the target.</summary>
    public Fraction InUnit(Fraction canonical) => canonical / Unit.Factor;

    /// <summary>The assessment of the target if the year ended somewhere in an interval.</summary>
    public Assessment EndingWithin(Interval interval) =>
        new FigureAssessment(BoundedFigure.Of(_matched.Target, Bounds, interval, interval) with { CoversYearEnd = true });

    /// <summary>
    /// The figures of single periods that differ from what the totals leave for them: the point before the period, the one at its end, the value.
    /// </summary>
    public IEnumerable<(CoursePoint Before, CoursePoint Through, Fraction Value)> SinglePeriods
    {
        get
        {
            foreach (var figure in IsFlow ? _matched.Found!.Series.Standing : [])
            {
                if (figure is { StartsWithYear: false, IsExact: true, IsLevel: false } && At(figure.LastDay) is { } through
                    && At(figure.FirstDay.PlusDays(-1)) is { } before && figure.Span!.Value.Low!.Value is var value && value != through.Value - before.Value)
                {
                    yield return (before, through, value);
                }
            }
        }
    }

    private CoursePoint? At(LocalDate day) => Points.FirstOrDefault(point => point.Through == day);

    /// <summary>How many months of a year have passed by the end of a day; all days of a month count equally.</summary>
    public static Fraction MonthsThrough(LocalDate day) =>
        Fraction.From(day.Month - 1) + Fraction.Of(day.Day, day.Calendar.GetDaysInMonth(day.Year, day.Month));

    public static OneOf<Course, NoOutlookReason> Of(MatchedTarget matched) => matched.Target.Form switch
    {
        FigureForm.None => NoOutlookReason.NotAssessable,
        FigureForm.Event => NoOutlookReason.Event,
        FigureForm.Several => NoOutlookReason.SeveralTargets,
        FigureForm.Place => NoOutlookReason.NotAnAmount,
        FigureForm.Move or FigureForm.Amount or FigureForm.Items when matched.Suspensions.Count > 0 => NoOutlookReason.Suspended,
        FigureForm.Move or FigureForm.Amount or FigureForm.Items when matched.Line.Holding.IsOfYears => NoOutlookReason.SeveralYears,
        FigureForm.Move or FigureForm.Amount or FigureForm.Items when matched.Gap == ReasonCode.FigureRejected => NoOutlookReason.FigureRejected,
        FigureForm.Move => OfLevels(matched),
        FigureForm.Amount or FigureForm.Items when matched.Gap is not null || matched.Found is null => NoOutlookReason.NoFigure,
        FigureForm.Amount or FigureForm.Items => OfFigures(matched, matched.Target.ExactBounds!, CourseFigures.Of(matched)),
        var other => throw new UnreachableException($"No course for {other}."),
    };

    private static OneOf<Course, NoOutlookReason> OfLevels(MatchedTarget matched) =>
        matched.Found is null ? NoOutlookReason.NoFigure
        : LevelBounds.Of(matched) is not { } bounds ? NoOutlookReason.GrowthWithoutLevel
        : CourseFigures.LevelsOf(matched) is not [_, ..] levels ? NoOutlookReason.GrowthWithoutLevel
        : OfFigures(matched, bounds, levels);

    private static OneOf<Course,
        NoOutlookReason> OfFigures(MatchedTarget matched, TargetBounds bounds, IReadOnlyList<(LocalDate Through, Interval Span)> figures)
    {
        if (figures.Count == 0)
        {
            return NoOutlookReason.NoFigure;
        }

        // An imprecise figure in the middle is skipped; at the end it leaves open how far the year is.
        return figures[^1].Span.IsExact
            ? new Course(matched, bounds, [.. figures.Where(static figure => figure.Span.IsExact)
                .Select(static figure => new CoursePoint(figure.Through, MonthsThrough(figure.Through), figure.Span.Low!.Value))])
            : NoOutlookReason.FigureImprecise;
    }
}
