using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// The figures of one indicator for one unit of organisation: the report in effect for each span of days, their totals, and the gaps.
/// </summary>
/// <remarks>Used by all readers: a target reads it in its own way, the rules as reported, an outlook day by day.</remarks>
internal sealed class FigureSeries
{
    // By last day, then the longer span first; includes figures that were set aside.
    private readonly UsableFigure[] _figures;
    private UsableFigure[]? _points;

    // Empty where a single row holds all figures.
    private ReadOnlyMemory<UsableFigure>[]? _rows;

    private FigureSeries(Indicator? indicator, UsableFigure[] figures, LocalDate? rejectedThrough)
    {
        Indicator = indicator;
        _figures = figures;
        Standing = Array.TrueForAll(figures, static figure => !figure.IsSetAside) ? figures : Array.FindAll(figures, static figure => !figure.IsSetAside);
        RejectedThrough = rejectedThrough;
    }

    /// <summary>The indicator; null where it is not described.</summary>
    public Indicator? Indicator { get; }

    /// <summary>The year of the points; null for every year.</summary>
    public PlanYear? Year { get; init; }

    /// <summary>The figures in effect, by last day, then the longer span first.</summary>
    public UsableFigure[] Standing { get; }

    /// <summary>The last day of the spans whose report was set aside without another in its place; null when there is none.</summary>
    public LocalDate? RejectedThrough { get; }

    /// <summary>Whether a single period is negative because of a refund, so that totals of money can fall.</summary>
    public bool HasRefund => Indicator is { TakesRefunds: true } && Array.Exists(Standing, IsRefund);

    private bool IsRefund(UsableFigure figure) => figure.Any(report => report.IsRefundOf(Indicator!));

    public bool IsFlow => Indicator?.OverTime == OverTime.Flow;

    /// <summary>
    /// For a flow, the running totals; otherwise the figure of each last day. In order of time, including figures that were set aside.
    /// </summary>
    public UsableFigure[] Points => _points ??= IsFlow ? Totals() : Levels(Ours);

    /// <summary>Whether there are reports, but none that reaches back to the start of the year.</summary>
    public bool IsStranded => Points.Length == 0 && Ours.Length > 0;

    private UsableFigure[] Ours => Year is null || AreAllIn(_figures, Year.Number) ? _figures : In(_figures, Year.Number);

    /// <summary>Settles all reports on one indicator.</summary>
    /// <param name="indicator">The indicator; null where it is not described.</param>
    /// <param name="reports">The reports, earliest known first.</param>
    /// <param name="reading">How a report becomes a figure.</param>
    /// <param name="year">The year of the points; null for every year.</param>
    public static FigureSeries Settle(Indicator? indicator, IEnumerable<Observation> reports, IReportReading reading, PlanYear? year = null) =>
        Settle(indicator, (reports as Observation[] ?? [.. reports]).AsSpan(), reading, year);

    /// <inheritdoc cref="Settle(HongLinh.Planning.Indicator?, IEnumerable{Observation}, IReportReading, PlanYear?)"/>
    public static FigureSeries Settle(Indicator? indicator, ReadOnlySpan<Observation> reports, IReportReading reading, PlanYear? year = null) =>
        IsInOrder(reports) ? InOneStep(indicator, reports, reading, year) : InGroups(indicator, reports.ToArray(), reading, year);

    /// <summary>The figure of each last day; for the same day, the one with the later reference date, then the longer span.</summary>
    /// <param name="figures">The figures, by last day, then the longer span first.</param>
    public static UsableFigure[] Levels(IReadOnlyList<UsableFigure> figures)
    {
        if (figures is UsableFigure[] all && HasOneForEachDay(all))
        {
            return all;
        }

        var levels = new List<UsableFigure>(figures.Count);
        foreach (var figure in figures)
        {
            if (levels.Count == 0 || levels[^1].LastDay != figure.LastDay)
            {
                levels.Add(figure);
            }
            // Of the same reference date, the longer span came first and stays.
            else if (figure.Latest.ReferenceDate > levels[^1].Latest.ReferenceDate)
            {
                levels[^1] = figure;
            }
        }

        return [.. levels];
    }

    /// <summary>The figure in effect for a span of days; null when there is none.</summary>
    public UsableFigure? At(LocalDate firstDay, LocalDate lastDay) => FindOver(Standing, firstDay, lastDay);

    /// <summary>
    /// The figure for a span of days, even one that was set aside; for a
    /// flow, it may be added up from shorter spans. Null when there is none.
    /// </summary>
    public UsableFigure? Over(LocalDate firstDay, LocalDate lastDay) =>
        FindOver(_figures, firstDay, lastDay)
        ?? (IsFlow ? SumsFrom(firstDay).At(lastDay) : null);

    /// <summary>How many rows of successive figures there are: running totals form one row, and every cycle forms its own.</summary>
    public int RowCount => Math.Max(CycleRows.Length, 1);

    private ReadOnlyMemory<UsableFigure>[] CycleRows => _rows ??= IsFlow ? RowsOf(Ours) : [];

    /// <summary>A row of figures in which each is compared with the one before.</summary>
    public ReadOnlySpan<UsableFigure> RowAt(int index) => CycleRows.Length > 0 ? CycleRows[index].Span : IsFlow ? Ours : Points;

    /// <summary>Whether the spans with a figure cover every day of a period.</summary>
    public bool Covers(LocalDate firstDay, LocalDate lastDay)
    {
        var next = firstDay;
        foreach (var figure in Standing.Where(static figure => figure.HasValue).OrderBy(static figure => figure.FirstDay))
        {
            next = figure.FirstDay <= next ? LocalDate.Max(next, figure.LastDay.PlusDays(1)) : next;
        }

        return next > lastDay;
    }

    /// <summary>Splits off forecasts of the whole year, which tell nothing of what was reached.</summary>
    public (FigureSeries Reached, UsableFigure[] Forecasts) WithoutForecasts()
    {
        var forecasts = Array.FindAll(Standing, static figure => figure is { HasValue: true, IsForecast: true });
        return forecasts.Length == 0
            ? (this, [])
            : (new FigureSeries(Indicator, Array.FindAll(_figures, figure => !forecasts.Contains(figure)), RejectedThrough) { Year = Year }, forecasts);
    }

    /// <summary>How far the spans with a figure cover the individual periods of a year.</summary>
    public Coverage CoverageOf(PlanYear year, ReportingCycle cycle)
    {
        var next = year.FirstDay;
        var hasPart = false;
        foreach (var figure in Standing.Where(static figure => figure.HasValue).OrderBy(static figure => figure.FirstDay))
        {
            var isPart = figure.FirstDay > year.FirstDay || figure.LastDay < year.LastDay;
            hasPart |= isPart;
            next = isPart && figure.FirstDay <= next ? LocalDate.Max(next, figure.LastDay.PlusDays(1)) : next;
        }

        return !hasPart ? Coverage.YearAlone : LeadsUpTo(next, year, cycle) ? Coverage.Periods : Coverage.YearBesideParts;
    }

    /// <summary>Whether figures without a gap before a day reach the last period of a year, so that a total of the year completes them.</summary>
    public static bool LeadsUpTo(LocalDate next, PlanYear year, ReportingCycle cycle) =>
        next >= ReportingPeriod.Of(year, cycle, cycle.CountIn(year)).FirstDay && next > year.FirstDay;

    /// <summary>The same spans with figures computed from these.</summary>
    public FigureSeries Map(Converter<UsableFigure, UsableFigure> change) =>
        new(Indicator, Array.ConvertAll(_figures, change), RejectedThrough) { Year = Year };

    /// <summary>These figures together with others, which replace figures of the same span.</summary>
    /// <param name="others">The other figures.</param>
    /// <param name="rejectedThrough">The last day of the spans whose report was set aside.</param>
    public FigureSeries With(IReadOnlyCollection<UsableFigure> others, LocalDate? rejectedThrough) => new(
        Indicator,
        InOrder([.. _figures.Where(figure => !others.Any(other => other.FirstDay == figure.FirstDay && other.LastDay == figure.LastDay)), .. others]),
        rejectedThrough)
    { Year = Year };

    private static UsableFigure? Settle(Observation[] reports, IReportReading reading)
    {
        // A report replaced by a correction is not read at all, so its faults do not matter. Of two corrections
        // recorded at once neither replaces the other.
        var last = Math.Max(Array.FindLastIndex(reports, static report => report.IsCorrection), 0);
        var since = Math.Min(last, Array.FindIndex(reports, report => report.IsCorrection && report.RecordedAt == reports[last].RecordedAt) is >= 0 and var at
            ? at : last);
        if (since == reports.Length - 1)
        {
            return reading.Read(reports[since]);
        }

        var read = reports.Skip(since).Select(report => (report.Maturity, Figure: reading.Read(report))).ToArray();
        var mostFinal = read.Max(static pair => pair.Maturity.Position);
        var foremost = Array.FindAll(read, pair => pair.Maturity.Position == mostFinal);
        LessFinal.Note(reports.AsSpan(since), foremost[^1].Figure, reading);
        // The latest of the most final reports decides: when it cannot be used, an older one does not take its place.
        if (foremost[^1].Figure is null or { IsSetAside: true })
        {
            return foremost[^1].Figure;
        }

        return Settle([.. foremost.Select(static pair => pair.Figure).OfType<UsableFigure>()], reading);
    }

    private static UsableFigure Settle(UsableFigure[] figures, IReportReading reading)
    {
        // Words or a stated absence beside a figure do not count as a second figure.
        var valued = Array.FindAll(figures, static figure => figure.HasValue);
        var foremost = valued.Length == 0 ? Array.FindAll(figures, static figure => !figure.IsSetAside) : reading.Foremost(valued);
        // A figure with a later reference date updates an earlier one; only figures with the same date contradict each other.
        var heldOn = foremost.Max(static figure => figure.Latest.ReferenceDate);
        var equals = Array.FindAll(foremost, figure => figure.Latest.ReferenceDate == heldOn);
        if (equals.Length == 1)
        {
            return equals[0];
        }

        if (Array.TrueForAll(equals, figure => figure.Span == equals[0].Span && figure.Gap == equals[0].Gap && figure.EventOn == equals[0].EventOn))
        {
            reading.NoteRepeated(equals);
            return equals[^1];
        }

        // "Hơn 198" and 198,018 agree; the second is more exact.
        var within = Array.Find(equals, figure => figure.Span is { } inner && Array.TrueForAll(equals, other => other.Span?.Contains(inner) == true));
        // Words and a stated absence are no two figures: where none is stated, the later report stands.
        return within ?? (valued.Length == 0 ? equals[^1] : reading.Contradicting(equals));
    }

    private static UsableFigure[] InOrder(List<UsableFigure> figures) =>
        figures.Count == 1 ? [figures[0]] : [.. figures.OrderBy(static figure => figure.LastDay).ThenBy(static figure => figure.FirstDay)];

    // The usual case: one report for each span, in order.
    private static FigureSeries InOneStep(Indicator? indicator, ReadOnlySpan<Observation> reports, IReportReading reading, PlanYear? year)
    {
        var figures = new UsableFigure[reports.Length];
        var count = 0;
        LocalDate? rejectedThrough = null;
        foreach (var report in reports)
        {
            var figure = reading.Read(report);
            rejectedThrough = figure is null or { IsSetAside: true } ? report.Period.LastDay : rejectedThrough;
            if (figure is not null)
            {
                figures[count++] = figure;
            }
        }

        Array.Resize(ref figures, count);
        return new FigureSeries(indicator, figures, rejectedThrough) { Year = year };
    }

    private static FigureSeries InGroups(Indicator? indicator, Observation[] reports, IReportReading reading, PlanYear? year)
    {
        var figures = new List<UsableFigure>(reports.Length);
        LocalDate? rejectedThrough = null;
        foreach (var span in reports.GroupBy(static report => (report.Period.LastDay, report.Period.FirstDay)))
        {
            var figure = Settle([.. span], reading);
            if (figure is not null)
            {
                figures.Add(figure);
            }

            if (figure is null or { IsSetAside: true })
            {
                rejectedThrough = rejectedThrough > span.Key.LastDay ? rejectedThrough : span.Key.LastDay;
            }
        }

        return new FigureSeries(indicator, InOrder(figures), rejectedThrough) { Year = year };
    }

    // Loops, and lambdas kept in methods of their own, because a capturing lambda is allocated even where it is not called.
    private static bool AreAllIn(UsableFigure[] figures, int year)
    {
        foreach (var figure in figures)
        {
            if (figure.Latest.Period.Year.Number != year)
            {
                return false;
            }
        }

        return true;
    }

    private static UsableFigure[] In(UsableFigure[] figures, int year) => Array.FindAll(figures, figure => figure.Latest.Period.Year.Number == year);

    private static UsableFigure? FindOver(UsableFigure[] figures, LocalDate firstDay, LocalDate lastDay)
    {
        foreach (var figure in figures)
        {
            if (figure.FirstDay == firstDay && figure.LastDay == lastDay)
            {
                return figure;
            }
        }

        return null;
    }

    private static bool IsInOrder(ReadOnlySpan<Observation> reports)
    {
        for (var i = 1; i < reports.Length; i++)
        {
            var (before, after) = (reports[i - 1].Period, reports[i].Period);
            if (after.LastDay < before.LastDay || after.LastDay == before.LastDay && after.FirstDay <= before.FirstDay)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOneForEachDay(UsableFigure[] figures)
    {
        for (var i = 1; i < figures.Length; i++)
        {
            if (figures[i].LastDay == figures[i - 1].LastDay)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlyMemory<UsableFigure>[] RowsOf(UsableFigure[] ours)
    {
        var totals = 0;
        while (totals < ours.Length && ours[totals].StartsWithYear)
        {
            totals++;
        }

        // When all figures are of one cycle, mostly months, January is a running total too.
        return totals == ours.Length ? []
            : AreOfOneCycle(ours, totals) ? [ours.AsMemory(0, totals), ours]
            :
            [
                Array.FindAll(ours, static figure => figure.StartsWithYear),
                .. ours.Where(static figure => !figure.StartsWithYear).Select(static figure => figure.Latest.Period.Cycle).Distinct()
                    .Select(cycle => (ReadOnlyMemory<UsableFigure>)Array.FindAll(ours, figure => figure.Latest.Period.Cycle == cycle)),
            ];
    }

    private static bool AreOfOneCycle(UsableFigure[] figures, int totals)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].Latest.Period.Cycle != figures[0].Latest.Period.Cycle || i >= totals && figures[i].StartsWithYear)
            {
                return false;
            }
        }

        return true;
    }

    private UsableFigure[] Totals() => AreTotals(Ours) ? Ours : SumsOfYears();

    private UsableFigure[] SumsOfYears()
    {
        var ours = Ours;
        var first = ours[0].Latest.Period.Year;
        return AreAllIn(ours, first.Number) ? [.. SumsFrom(first.FirstDay).All]
            : [.. ours.Select(static figure => figure.Latest.Period.Year).Distinct().SelectMany(year => SumsFrom(year.FirstDay).All)
                .OrderBy(static figure => figure.LastDay)];
    }

    // Whether all start at the beginning of one year, each reaching a later day.
    private static bool AreTotals(UsableFigure[] figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (!figures[i].StartsWithYear
                || i > 0 && (figures[i].LastDay == figures[i - 1].LastDay || figures[i].Latest.Period.Year.Number != figures[i - 1].Latest.Period.Year.Number))
            {
                return false;
            }
        }

        return true;
    }

    // The totals from a day on, within its year; where a report is silent the total is unknown.
    private RunningTotals SumsFrom(LocalDate firstDay) => RunningTotals.From(firstDay, FiguresIn(firstDay.Year), carriesSilence: false);

    // Usually all figures are of one year.
    private UsableFigure[] FiguresIn(int year)
    {
        foreach (var figure in _figures)
        {
            if (figure.LastDay.Year != year)
            {
                return EndingIn(year);
            }
        }

        return _figures;
    }

    private UsableFigure[] EndingIn(int year) => Array.FindAll(_figures, figure => figure.LastDay.Year == year);
}
