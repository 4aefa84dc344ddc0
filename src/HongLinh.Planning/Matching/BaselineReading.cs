using NodaTime;

namespace HongLinh.Planning;

/// <summary>Computes growth and change from levels and the figures of the year before.</summary>
internal sealed class BaselineReading
{
    private readonly Target _target;
    private readonly Baseline[] _baselines;

    public BaselineReading(PlanLine line, Target target)
    {
        _target = target;
        _baselines = [.. line.StandingBaselines.Where(baseline => baseline.Value.Unit.FactorTo(target.Indicator.Unit).IsT0)];
    }

    private bool IsFlow => _target.Indicator.OverTime == OverTime.Flow;

    /// <summary>The growth or change of a level; without a value when the level has no baseline. Other figures stay unchanged.</summary>
    public UsableFigure Moved(UsableFigure level)
    {
        if (!level.IsLevel || level.Span is not { } span)
        {
            return level;
        }

        var (first, last) = _target.Against == GrowthBase.SamePeriodLastYear
            ? (level.Used[0].Period.OneYearEarlier().FirstDay, level.Latest.Period.OneYearEarlier().LastDay)
            : YearBefore(level);
        var over = Over(first, last);
        return over is { } origin && Computes(origin)
            ? level with { Span = Move(span, origin), IsLevel = false, Year = LeastOfYear(level, span), Origin = level }
            : new UsableFigure(level.Latest, level.Used, null, over is null ? FigureGap.NoBaseline : FigureGap.BaselineNotPositive, null) { Origin = level };
    }

    // The total so far, which cannot fall, over the whole year before gives the least growth of the year.
    private Interval? LeastOfYear(UsableFigure level, Interval span)
    {
        var (first, last) = YearBefore(level);
        return IsFlow && _target.Indicator.Limits.Minimum >= 0m && !level.IsForecast && !level.Any(report => report.IsRefundOf(_target.Indicator))
            && Over(first, last) is { } origin && Computes(origin)
                ? Move(span.OrMore, origin)
                : null;
    }

    private Interval Move(Interval span, Fraction origin) => span.Map(value => _target.MoveTo(value, origin));

    private bool Computes(Fraction origin) => !_target.IsRatio || origin.Sign > 0;

    private static (LocalDate First, LocalDate Last) YearBefore(UsableFigure level)
    {
        var year = level.Latest.Period.Year.Before();
        return (year.FirstDay, year.LastDay);
    }

    // The baseline of exactly these days; for a flow, also successive baselines without a gap.
    private Fraction? Over(LocalDate first, LocalDate last)
    {
        foreach (var baseline in _baselines.Where(baseline => baseline.Period.FirstDay == first && baseline.Period.LastDay <= last)
            .OrderByDescending(static baseline => baseline.Period.LastDay))
        {
            var value = baseline.Value.InCanonicalUnits;
            if (baseline.Period.LastDay == last)
            {
                return value;
            }

            if (IsFlow && Over(baseline.Period.LastDay.PlusDays(1), last) is { } rest)
            {
                return value + rest;
            }
        }

        return null;
    }
}
