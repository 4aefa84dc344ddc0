using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>A figure with the bounds of its target, all on one scale.</summary>
internal sealed record BoundedFigure : IBounded
{
    // One bound or two, and two ends each of the figure and of the year.
    private const int UsualEnds = 6;

    // Fields instead of properties, so that judging reads them in place.
    public required DecimalSpan Figure;

    public required DecimalSpan YearEnd;

    public required decimal Bound;

    public required decimal UpperBound;

    public required Target Target { get; init; }

    public ExceedanceMarks? Marks { get; init; }

    public required bool HasUpper { get; init; }

    public required int Direction { get; init; }

    public required bool IsStrict { get; init; }

    public required bool IsUpperStrict { get; init; }

    public required int BoundKind { get; init; }

    public int BetterSide => Target.BetterSide;

    public bool CoversYearEnd { get; init; }

    public bool IsYearOver { get; init; }

    public bool IsYearEstimate { get; init; }

    public bool HasEveryPeriod { get; init; }

    public Coverage Coverage { get; init; }

    public bool CannotFall { get; init; }

    public ReasonCode? Gap { get; init; }

    /// <summary>Whether the target must hold in every period.</summary>
    public bool HoldsThroughout { get; init; }

    /// <summary>The figures of the periods of a target that must hold in every period; empty for other targets.</summary>
    public DecimalSpan[] Periods { get; init; } = [];

    DecimalSpan IBounded.Figure => Figure;

    DecimalSpan IBounded.YearEnd => YearEnd;

    ref readonly decimal IBounded.Bound => ref Bound;

    ref readonly decimal IBounded.UpperBound => ref UpperBound;

    /// <summary>Combines values with the bounds of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="figure">The figure, canonical.</param>
    /// <param name="year">The values that the year's figure can still take, canonical.</param>
    /// <param name="periods">The figures of the periods, canonical, where each period is judged on its own.</param>
    public static BoundedFigure Of(Target target, TargetBounds bounds, Interval figure, Interval year, params Interval[] periods)
    {
        var ends = new List<Fraction>(UsualEnds) { bounds.Lower.Value };
        AddTo(ends, bounds.Upper?.Value, bounds.Marks?.Lower, bounds.Marks?.Upper, figure.Low, figure.High, year.Low, year.High);
        foreach (var period in periods)
        {
            AddTo(ends, period.Low, period.High);
        }

        var scale = new CommonScale(bounds.Unit, ends);
        var (lower, upper) = (bounds.Lower, bounds.Upper ?? bounds.Lower);
        return new BoundedFigure
        {
            Target = target,
            Figure = scale.Of(figure),
            YearEnd = scale.Of(year),
            Periods = Array.ConvertAll(periods, scale.Of),
            Marks = bounds.Marks is { } marks ? new ExceedanceMarks(scale.Of(marks.Lower), scale.Of(marks.Upper)) : null,
            HasUpper = bounds.Upper is not null,
            Bound = scale.Of(lower.Value),
            UpperBound = scale.Of(upper.Value),
            Direction = lower.Direction,
            IsStrict = lower.IsStrict,
            IsUpperStrict = upper.IsStrict,
            BoundKind = PolicyConventions.KindOf(lower.IsStrict, lower.Direction),
        };
    }

    private static void AddTo(List<Fraction> ends, params ReadOnlySpan<Fraction?> more)
    {
        foreach (var end in more)
        {
            if (end is { } value)
            {
                ends.Add(value);
            }
        }
    }

    /// <summary>Whether the figure alone keeps the bounds.</summary>
    public Truth Keeps(PolicyConventions policy) => Comparison.Of(this, in Figure, policy).Kept;
}
