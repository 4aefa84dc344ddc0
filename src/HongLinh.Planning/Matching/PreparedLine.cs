namespace HongLinh.Planning;

/// <summary>A prepared line of a plan: its bounds as decimals, and whether clear reports can be read for it in one pass.</summary>
internal sealed class PreparedLine
{
    // Fields instead of properties, so that judging reads them in place.
    public readonly decimal Bound;
    public readonly decimal UpperBound;

    public PreparedLine(PlanLine line, int[] places)
    {
        Line = line;
        Places = places;
        var target = line.Target;
        Form = target.Form;
        AddsUp = target.AddsUp;
        IsAverage = target.Indicator.OverTime == OverTime.Average && Form == FigureForm.Amount;
        if (target.Form == FigureForm.None)
        {
            IsSimple = line.Amendments.Count == 0 && !line.Holding.IsOfYears;
            return;
        }

        if (target.ExactBounds is not { } bounds || !TryAmount(bounds.Lower.Value, bounds.Unit, out Bound)
            || bounds.Upper is { } upper && !TryAmount(upper.Value, bounds.Unit, out UpperBound))
        {
            return;
        }

        Unit = bounds.Unit;
        HasUpper = bounds.Upper is not null;
        Direction = bounds.Lower.Direction;
        IsStrict = bounds.Lower.IsStrict;
        IsUpperStrict = bounds.Upper?.IsStrict ?? false;
        BoundKind = PolicyConventions.KindOf(IsStrict, Direction);
        BetterSide = target.BetterSide;
        Limits = target.Limits;
        CannotFall = TargetMatcher.CannotFall(line, target);
        (YearEnd, var hasYearEnd) = YearEndOf(target, bounds.Unit);
        HoldsThroughout = line.Holding == Holding.Throughout;
        IsSimple = hasYearEnd && line.Amendments.Count == 0 && !line.Holding.IsOfYears && !UnitFigures.Count(line, target)
            && (!line.IsBareNumber || target.OpenBound is not { } bound || bound.Comparator == target.BareComparator)
            && (HoldsThroughout
                ? target is { Form: FigureForm.Amount, IsCounted: false, AddsUp: false } && !HasUpper && Direction != 0
                : target.Form == FigureForm.Items || target.Form == FigureForm.Amount && !target.IsApproximate
                    || target is { Form: FigureForm.Move, IsRatio: true });
    }

    public PlanLine Line { get; }

    public Target Target => Line.Target;

    /// <summary>The form of the target's figure.</summary>
    public FigureForm Form { get; }

    /// <summary>Whether the figures of the periods add up to that of the year.</summary>
    public bool AddsUp { get; }

    /// <summary>Whether its figure is the mean of the periods.</summary>
    public bool IsAverage { get; }

    /// <summary>The places of its indicators among those of the plan.</summary>
    public int[] Places { get; }

    /// <summary>
    /// Whether one target applies all year, to be reached by the end or held in every period as a level, on the issuer's own figures, with decimal bounds.
    /// </summary>
    public bool IsSimple { get; }

    /// <summary>The unit of the bounds.</summary>
    public Unit Unit { get; } = Unit.One;

    public bool HasUpper { get; }

    public int Direction { get; }

    public bool IsStrict { get; }

    public bool IsUpperStrict { get; }

    public int BoundKind { get; }

    public int BetterSide { get; }

    public bool CannotFall { get; }

    /// <summary>The possible figures.</summary>
    public NaturalLimits Limits { get; } = NaturalLimits.None;

    /// <summary>Whether the target must hold in every period.</summary>
    public bool HoldsThroughout { get; }

    /// <summary>The values that the year's figure can take whatever is reported, in the unit of the bounds.</summary>
    public (decimal? Low, decimal? High) YearEnd { get; }

    public static bool TryAmount(Fraction canonical, Unit unit, out decimal amount) => (canonical / unit.Factor).TryToDecimal(out amount);

    private static ((decimal? Low, decimal? High) Span, bool HasDecimals) YearEndOf(Target target, Unit unit)
    {
        var indicator = target.Indicator;
        var limits = target.Form == FigureForm.Move ? NaturalLimits.None : target.IsCounted ? target.Limits : indicator.Limits;
        var (low, high) = (limits.Minimum, limits.Maximum);
        var fits = TryLimit(low, out var least) & TryLimit(high, out var most);
        return ((least, most), fits);

        bool TryLimit(decimal? limit, out decimal? inUnit)
        {
            inUnit = null;
            if (limit is not { } amount)
            {
                return true;
            }

            var isExact = TryAmount(indicator.Unit.Of(amount).InCanonicalUnits, unit, out var value);
            inUnit = value;
            return isExact;
        }
    }
}
