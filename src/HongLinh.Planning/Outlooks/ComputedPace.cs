using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Outlooks;

/// <summary>A pace that is defined: planned to date, actual to date, and what the rest of the year must bring (tiến độ).</summary>
/// <remarks>All amounts are exact and in <see cref="Unit"/>; for a growth they are levels, not rates.</remarks>
public sealed record ComputedPace : Pace
{
    private ComputedPace(Course course)
    {
        var (bound, latest) = (course.Bounds.Lower, course.Latest);
        Unit = course.Unit;
        Phasing = course.Phasing;
        IsDeclared = course.IsDeclared;
        IsLimit = bound.Direction < 0;
        Through = latest.Through;
        MonthsCovered = latest.Months;
        Promised = course.InUnit(bound.Value);
        Planned = PlannedBy(latest.Through);
        Points = ValueList.From(course.Points.Select(point => PacePoint.Of(point.Through, point.Months, course.InUnit(point.Value))));
        Actual = course.InUnit(latest.Value);
        Ratio = Planned.Sign == 0 ? null : Actual / Planned;
        Standing = StandingOf((Actual - Planned).Sign * bound.Direction);
        RequiredPerMonth = RequiredFor(course);
        AveragePerMonth = course.IsFlow ? Actual / MonthsCovered : null;
    }

    /// <summary>The unit of the target; that of the indicator for a growth.</summary>
    public Unit Unit { get; }

    /// <summary>How the target spreads over the months.</summary>
    public Phasing Phasing { get; }

    /// <summary>
    /// Whether the phasing was declared; otherwise it is the usual one: even months for flows, the whole target for everything else.
    /// </summary>
    public bool IsDeclared { get; }

    // Whether the target promises less, so that a percent of it has no agreed meaning.
    internal bool IsLimit { get; }

    /// <summary>The last day that the figure covers.</summary>
    public LocalDate Through { get; }

    /// <summary>How many months of the year the figure covers: 6, or 1 + 11/29 for 11 February of a leap year.</summary>
    public Fraction MonthsCovered { get; }

    /// <summary>The number of the bound, for the whole year (mốc cả năm).</summary>
    public Fraction Promised { get; }

    // Every day up to which the figures fix one value, earliest first (các mốc số liệu); the last is Through with Actual.
    internal ValueList<PacePoint> Points { get; }

    /// <summary>The value planned by that day (kế hoạch lũy kế).</summary>
    public Fraction Planned { get; }

    /// <summary>The actual value (thực hiện lũy kế).</summary>
    public Fraction Actual { get; }

    /// <summary>Actual divided by planned, whether higher or lower is better; null when nothing was planned by that day.</summary>
    public Fraction? Ratio { get; }

    /// <summary>Actual less planned.</summary>
    public Fraction Difference => Actual - Planned;

    /// <summary>Whether that is better or worse than planned.</summary>
    public PaceStanding Standing { get; }

    /// <summary>
    /// What each remaining month must bring on average to reach the number of the bound, counted from the day after
    /// <see cref="Through"/> (bình quân mỗi tháng còn lại phải đạt); 0 when it is reached. For a limit on a running total: what
    /// each month may still bring; for a limit on a level: the necessary change, 0 or below. Null when
    /// the year is over, nothing of it is left, or the figure is a rate, to which no month adds.
    /// </summary>
    public Fraction? RequiredPerMonth { get; }

    /// <summary>What each month brought on average so far; null for an indicator that does not add up over the year.</summary>
    public Fraction? AveragePerMonth { get; }

    /// <summary>The value planned by the end of a day, according to the phasing (kế hoạch lũy kế đến ngày).</summary>
    /// <param name="day">A day of the plan year, inclusive.</param>
    public Fraction PlannedBy(LocalDate day) => Promised * Phasing.ShareThrough(day);

    private protected override string Text =>
        $"{Actual} of {Planned} {Unit.Code} by {LocalDatePattern.Iso.Format(Through)}, {Standing}, {(IsDeclared ? "" : "undeclared ")}{Phasing.Kind}";

    internal static ComputedPace Of(Course course) => new(course);

    private static PaceStanding StandingOf(int better) =>
        better > 0 ? PaceStanding.Ahead : better < 0 ? PaceStanding.Behind : PaceStanding.OnPace;

    private static Fraction? RequiredFor(Course course)
    {
        var left = Course.MonthsOfTheYear - course.Latest.Months;
        if (course.IsYearOver || left.Sign == 0 || course.IsRate)
        {
            return null;
        }

        var bound = course.Bounds.Lower;
        var missing = course.InUnit(bound.Value - course.Latest.Value);
        // A running total may still grow up to its limit; a level above its limit has to come down.
        var mayRise = bound.Direction > 0 || course.IsFlow;
        return mayRise == missing.Sign > 0 ? missing / left : Fraction.Zero;
    }
}
