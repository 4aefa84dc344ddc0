namespace HongLinh.Planning;

/// <summary>The figure used for a target on a day, and what it tells about the rest of the year (số liệu dùng để đánh giá).</summary>
internal sealed record MatchedFigure
{
    /// <summary>The figure that was chosen: a total, a level, a ratio of sums.</summary>
    public required UsableFigure Chosen { get; init; }

    /// <summary>Every figure in effect for the line.</summary>
    public required FigureSeries Series { get; init; }

    /// <summary>The exact values that the year's figure can still take, canonical.</summary>
    public required Interval YearSpan { get; init; }

    /// <summary>Whether the figure covers the end of the year.</summary>
    public required bool CoversYearEnd { get; init; }

    /// <summary>Whether the figures cover every day of the year.</summary>
    public required bool HasEveryPeriod { get; init; }

    /// <summary>How far the figures cover the individual periods of the year.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Whether the figure cannot fall before the end of the year.</summary>
    public required bool CannotFall { get; init; }

    /// <summary>The figures that have values, one for each period; figures that were set aside have none.</summary>
    public UsableFigure[] Periods => Array.FindAll(Series.Standing, static figure => figure.Span is not null);

    /// <summary>The values of every period; where a report was set aside, the period may have kept the target or not.</summary>
    public Interval[] PeriodSpans
    {
        get
        {
            var spans = Periods.Select(static figure => figure.Span!.Value);
            return Series.RejectedThrough is null ? [.. spans] : [.. spans, Interval.Any];
        }
    }
}
