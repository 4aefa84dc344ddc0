namespace HongLinh.Planning;

/// <summary>The figure that stands for a target on a day, with what it says of the rest of the year (số liệu dùng để đánh giá).</summary>
internal sealed record MatchedFigure
{
    /// <summary>The figure that was chosen: a total, a level, a ratio of sums.</summary>
    public required UsableFigure Chosen { get; init; }

    /// <summary>Every figure that stands for the line.</summary>
    public required FigureSeries Series { get; init; }

    /// <summary>The exact values that the figure of the year can still have, canonical.</summary>
    public required Interval YearSpan { get; init; }

    /// <summary>Whether the figure covers the end of the year.</summary>
    public required bool CoversYearEnd { get; init; }

    /// <summary>Whether the figures leave no day of the year out.</summary>
    public required bool HasEveryPeriod { get; init; }

    /// <summary>What the figures say of the single periods of the year.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Whether the figure can only rise until the end of the year.</summary>
    public required bool CannotFall { get; init; }

    /// <summary>The figures that have values, one for each period; what was set aside has none.</summary>
    public UsableFigure[] Periods => Array.FindAll(Series.Standing, static figure => figure.Span is not null);

    /// <summary>The values of every period; a period whose report was set aside may have kept the target or not.</summary>
    public Interval[] PeriodSpans
    {
        get
        {
            var spans = Periods.Select(static figure => figure.Span!.Value);
            return Series.RejectedThrough is null ? [.. spans] : [.. spans, Interval.Any];
        }
    }
}
