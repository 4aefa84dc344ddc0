using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// Reads the reports on a line in one pass where there is no doubt about them: one
/// report for each span of days, in order, each exact, possible and in a suitable unit.
/// </summary>
/// <remarks>
/// In most reviews most lines are of this kind, and here this gives the result of <see cref="TargetMatcher"/> without its lists.
/// Everything else is left to the matcher, which alone handles corrections, estimates, parts, units and findings.
/// </remarks>
internal struct ClearFigure
{
    /// <summary>The figure in the unit of the bounds.</summary>
    public decimal Amount;

    /// <summary>The report that the figure rests on.</summary>
    public Observation Latest;

    /// <summary>The least final of the reports in the figure.</summary>
    public Maturity Maturity;

    /// <summary>The figure furthest from keeping a bound, where each period is judged on its own.</summary>
    public decimal Worst;

    /// <summary>The day up to which the figures cover every day of the year; set where each period is judged on its own.</summary>
    public LocalDate Through;

    /// <summary>The same, for the figures for less than the whole year.</summary>
    public LocalDate PartsThrough;

    /// <summary>Whether there is a figure for less than the whole year.</summary>
    public bool HasPart;

    /// <summary>The period of the last report that was read; null before the first.</summary>
    public ReportingPeriod? LastPeriod;

    /// <summary>Reads the reports on a line.</summary>
    /// <param name="line">The line; a simple one with bounds.</param>
    /// <param name="reports">The reports on its indicator that count on the day; at least one.</param>
    /// <param name="frame">The review.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>Whether there is no doubt about the reports.</returns>
    public static bool TryRead(PreparedLine line, ReadOnlySpan<Observation> reports, ReviewFrame frame, out ClearFigure figure)
    {
        figure = default;
        var isItems = line.Form == FigureForm.Items;
        // For an average, the rest of the year leaves open what the result can be, which this pass does not compute.
        if (line.IsAverage)
        {
            return false;
        }

        figure.Through = figure.PartsThrough = frame.DayBefore;
        foreach (var report in reports)
        {
            if (!figure.TryTake(line, report, frame, isOnly: reports.Length == 1))
            {
                return false;
            }
        }

        // What the latest report on named things does not mention, an earlier report may have settled.
        return !isItems || figure.Latest!.Reported is ReportedItems items && items.Done.Count + items.Failed.Count == line.Target.NamedItems.Count;
    }

    /// <summary>Reads one report more, where the figure so far is one value that does not depend on single periods or on named things.</summary>
    /// <param name="line">The line.</param>
    /// <param name="report">The report, the last to become known.</param>
    /// <param name="frame">The review.</param>
    /// <returns>Whether there is no doubt about the report either.</returns>
    public bool TryContinue(PreparedLine line, Observation report, ReviewFrame frame)
    {
        LastPeriod = Latest.Period;
        return line is { HoldsThroughout: false, IsAverage: false, Form: not FigureForm.Items } && TryTake(line, report, frame, isOnly: false);
    }

    private bool TryTake(PreparedLine line, Observation report, ReviewFrame frame, bool isOnly)
    {
        var (period, isTotal, isItems) = (report.Period, line.AddsUp, line.Form == FigureForm.Items);
        if (!frame.IsOwn(report) || IsForecast(report) || Closing.IsTooEarly(report, frame.Regime, out _)
            || Closing.IsHeldEarly(report, frame.Regime)
            || LastPeriod is { } before && !Follows(period, before, isItems)
            || isItems && !isOnly && report.Reported is ReportedItems { Failed.Count: > 0 }
            || !TryRead(line, report, out var amount))
        {
            return false;
        }

        // A falling total needs a finding, which the matcher writes.
        if (isTotal && line.CannotFall && Latest is not null && period.StartsWithYear && amount < Amount)
        {
            return false;
        }

        LastPeriod = period;
        if (line.HoldsThroughout)
        {
            Cover(period, amount, line.Direction);
        }

        if (!isTotal || period.StartsWithYear)
        {
            Take(report, amount, isTotal);
            return true;
        }

        if (Latest is not { } last || last.Period.LastDay.PlusDays(1) != period.FirstDay || !IsShort(amount) || !IsShort(Amount))
        {
            return false;
        }

        Add(report, amount);
        return true;
    }

    private static bool Follows(ReportingPeriod period, ReportingPeriod before, bool isItems)
    {
        var order = period.LastDay.CompareTo(before.LastDay);
        return order > 0 || order == 0 && !isItems && period.FirstDay > before.FirstDay;
    }

    // A sum of longer numbers may exceed the digits of a decimal.
    private static bool IsShort(decimal amount) => amount.Scale <= 9 && Math.Abs(amount) < 100_000_000_000_000_000m;

    // An estimate of the year decides nothing for certain before the year has ended, which this pass does not tell.
    private static bool IsForecast(Observation report) =>
        report.Period.ReachesYearEnd && (report.Maturity.MayBeForecast || UsableFigure.IsForecastOfYear(report));

    private static bool TryRead(PreparedLine line, Observation report, out decimal amount)
    {
        amount = 0m;
        var target = line.Target;
        return report.Reported switch
        {
            ReportedGrowth { Rate: ReportedExact rate } growth when target.IsRatio && growth.IsMoveOf(target) =>
                target.Against is { } against && growth.Against.IsThatOf(against, report.Period)
                && (target.Indicator.OverTime != OverTime.Flow || report.Period.StartsWithYear)
                && PreparedLine.TryAmount(target.OfGrowth(rate.Value.InCanonicalUnits), line.Unit, out amount),
            ReportedExact exact when line.Form == FigureForm.Amount => TryRead(line, exact.Value, out amount) && IsAmongAll(line, amount),
            ReportedShare share when target is { Form: FigureForm.Amount, IsCounted: true } =>
                !target.Indicator.Unit.Dimension.Equals(Dimension.One)
                && TryConvert(share.Whole, target.Indicator.Unit, out var whole) && whole == line.Limits.Maximum
                && TryRead(line, share.Part, out amount) && IsAmongAll(line, amount),
            ReportedItems items when line.Form == FigureForm.Items => TryCount(target, items, out amount),
            _ => false,
        };
    }

    // Where the plan gives the total number, bounds and figures are in the unit of the indicator.
    private static bool IsAmongAll(PreparedLine line, decimal amount) =>
        !line.Target.IsCounted || !(amount < line.Limits.Minimum) && !(amount > line.Limits.Maximum);

    // Checks the natural limits in the unit of the indicator, then converts to the unit of the bounds.
    private static bool TryRead(PreparedLine line, Quantity value, out decimal amount)
    {
        var indicator = line.Target.Indicator;
        if (!TryConvert(value, indicator.Unit, out amount))
        {
            return false;
        }

        var limits = indicator.Limits;
        var isPossible = !(amount < limits.Minimum) && !(amount > limits.Maximum) && (!limits.WholeNumbers || decimal.IsInteger(amount));
        return isPossible
            && (ReferenceEquals(line.Unit, indicator.Unit)
                || (ReferenceEquals(line.Unit, value.Unit) ? TryKeep(value.Amount, out amount) : TryConvert(indicator.Unit.Of(amount), line.Unit, out amount)));
    }

    private static bool TryKeep(decimal value, out decimal amount)
    {
        amount = value;
        return true;
    }

    private static bool TryConvert(Quantity value, Unit unit, out decimal amount)
    {
        amount = value.Amount;
        return ReferenceEquals(value.Unit, unit)
            || value.Unit.FactorTo(unit).TryPickT0(out var factor, out _) && (Fraction.From(value.Amount) * factor).TryToDecimal(out amount);
    }

    private static bool TryCount(Target target, ReportedItems items, out decimal amount)
    {
        amount = items.Done.Count;
        return items.FirstUnknown(target.NamedItems) is null;
    }

    // Takes a level, or a total reported as such: of two for the same last day the one with the later reference date, then the longer span.
    private void Take(Observation report, decimal amount, bool isTotal)
    {
        if (!isTotal && Latest is { } last && last.Period.LastDay == report.Period.LastDay && last.ReferenceDate >= report.ReferenceDate)
        {
            return;
        }

        (Amount, Latest, Maturity) = (amount, report, report.Maturity);
    }

    private void Cover(ReportingPeriod period, decimal amount, int direction)
    {
        Worst = Latest is null || (direction > 0 ? amount < Worst : amount > Worst) ? amount : Worst;
        Through = Reached(Through, period);
        var isPart = !period.StartsWithYear || !period.ReachesYearEnd;
        HasPart |= isPart;
        PartsThrough = isPart ? Reached(PartsThrough, period) : PartsThrough;
    }

    private static LocalDate Reached(LocalDate through, ReportingPeriod period) =>
        period.FirstDay <= through.PlusDays(1) ? LocalDate.Max(through, period.LastDay) : through;

    private void Add(Observation report, decimal amount)
    {
        Amount += amount;
        Latest = report;
        Maturity = report.Maturity.Position < Maturity.Position ? report.Maturity : Maturity;
    }
}
