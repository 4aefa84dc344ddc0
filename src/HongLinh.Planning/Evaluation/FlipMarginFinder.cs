using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Works out the distances of a figure from its bounds.</summary>
internal sealed class FlipMarginFinder
{
    private readonly MatchedTarget _matched;
    private readonly JudgementPolicy _policy;
    private readonly PolicyConventions _reading;
    private readonly TargetBounds _bounds;
    private readonly Interval _span;
    private readonly Truth _keeps;

    private FlipMarginFinder(MatchedTarget matched, JudgementPolicy policy, TargetBounds bounds, Truth keeps)
    {
        _matched = matched;
        _policy = policy;
        _reading = PolicyConventions.Of(policy);
        _bounds = bounds;
        _span = matched.Span!.Value;
        _keeps = keeps;
    }

    public static FlipMargin Of(MatchedTarget matched, JudgementPolicy policy, Truth keeps)
    {
        var gap = matched.Target.Form == FigureForm.None ? NoFlipReason.NotMeasurable
            : matched.Target.Form == FigureForm.Event ? NoFlipReason.Event
            : matched.Target.Form == FigureForm.Several ? NoFlipReason.SeveralTargets
            : matched.Suspensions.Count > 0 ? NoFlipReason.Suspended
            : matched.Mean is not null ? NoFlipReason.SeveralYears
            : matched.Span is null ? NoFlipReason.NoFigure
            : DependsOnOthers(matched, policy) || matched.Found is { Chosen.BeyondGap.Count: > 0 } ? NoFlipReason.OtherPeriods
            : matched.Rounding is not null ? NoFlipReason.RoundedFigure
            : null;
        return gap is null
            ? new FlipMarginFinder(matched, policy, matched.Target.ExactBounds!, keeps).Find()
            : new FlipMargin { Keeps = keeps, Gap = gap };
    }

    // Whether a period other than the latest breaks a target that must hold in all, so that no change of the latest figure can repair it.
    private static bool DependsOnOthers(MatchedTarget matched, JudgementPolicy policy)
    {
        if (!matched.HoldsThroughout)
        {
            return false;
        }

        if (matched.Assessment.Bounded is not { } bounded)
        {
            return false;
        }

        var reading = PolicyConventions.Of(policy);
        var unkept = bounded.Periods.Count(figure => (bounded with { Figure = figure }).Keeps(reading) != Truth.Yes);
        var isLatestAmongThem = matched.Used.Count == 1 && bounded.Keeps(reading) != Truth.Yes;
        return unkept > (isLatestAmongThem ? 1 : 0);
    }

    private FlipMargin Find()
    {
        var ends = _bounds.Upper is { } upper ? new[] { _bounds.Lower, upper } : [_bounds.Lower];
        var scale = _bounds.Unit.Factor;
        return new FlipMargin
        {
            Keeps = _keeps,
            Edges = ValueList.From(ends.Where(IsEdge).Select(DistanceTo).OrderBy(static edge => FlipMargin.Size(edge.Least ?? edge.Most ?? Fraction.Zero))),
            Figure = _span is { IsExact: true, Low: { } value } ? value / scale : null,
            Marks = ValueList.From(ends.Select(end => end.Value / scale)),
            Percent = PercentOfPlan.Of(_matched, _policy.PercentFormula),
        };
    }

    private bool IsEdge(TargetBounds.End end) =>
        // Beyond the better end of a band the policy may call the figure exceeded: then that end is not an edge.
        !(_bounds.Upper is not null && BandRule.FarEndOf(_matched.Target, _reading) != FarEnd.Binds && end.Direction == -_matched.Target.BetterSide)
        // Where the target is missed, only the broken end has to be crossed.
        && (_keeps != Truth.No || _bounds.Upper is null || IsBroken(end));

    private bool IsBroken(TargetBounds.End end)
    {
        var limit = end.Direction > 0 ? _span.High : _span.Low;
        var side = limit is { } value ? value.CompareTo(end.Value) * end.Direction : 1;
        return side < 0 || side == 0 && end.IsStrict && !_reading.Lenient;
    }

    private FlipDistance DistanceTo(TargetBounds.End end)
    {
        var isIncluded = !end.IsStrict || _reading.Lenient;
        var mustExceed = _keeps == Truth.Yes ? isIncluded : !isIncluded;
        var unit = DifferenceUnit(_bounds.Unit);
        var steps = StepFor();
        return new FlipDistance
        {
            Mark = end.Value / unit.Factor,
            Unit = unit,
            Rises = Rises(end),
            Least = _span.High is { } high ? Change(high) : null,
            Most = _span.Low is { } low ? Change(low) : null,
            MustExceed = steps is null && mustExceed,
        };

        Fraction Change(Fraction figure) => ((steps is { } step ? WholeStep(end, step, mustExceed) : end.Value) - figure) / unit.Factor;
    }

    // The first whole number at the bound or beyond it, on the side that the figure has to move to.
    private Fraction WholeStep(TargetBounds.End end, Fraction step, bool mustExceed)
    {
        var isUp = Rises(end);
        var mark = end.Value / step;
        var whole = mark.RoundedTo(Rounding.Of(0, isUp ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity));
        return (mustExceed && whole == mark ? whole + Fraction.From(isUp ? 1m : -1m) : whole) * step;
    }

    // Towards the keeping side where the target is missed; away from it where the target is kept.
    private bool Rises(TargetBounds.End end) =>
        end.Direction == 0 ? _keeps == Truth.Yes || _span.High is { } high && high < end.Value
        : _keeps == Truth.Yes ? end.Direction < 0
        : end.Direction > 0;

    // Countable things change in steps of one; a rate of growth does not.
    private Fraction? StepFor()
    {
        var step = _matched.Target.Indicator.Unit.Factor;
        return _matched.Target.Limits.WholeNumbers && IsWhole(_span.Low, step) && IsWhole(_span.High, step) && IsReachable(step) ? step : null;
    }

    private bool IsReachable(Fraction step) => _bounds.Lower.Direction != 0 || IsWhole(_bounds.Lower.Value, step);

    private static bool IsWhole(Fraction? value, Fraction step) => value is not { } number || (number / step).IsWhole;

    // A difference of shares is in percentage points; it is not a share.
    private static Unit DifferenceUnit(Unit unit) =>
        unit.Dimension.Equals(Dimension.One) && !unit.Equals(Unit.One) ? UnitCatalogue.PercentagePoint : unit;
}
