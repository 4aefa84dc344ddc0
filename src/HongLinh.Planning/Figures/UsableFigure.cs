using NodaTime;

namespace HongLinh.Planning;

/// <summary>A figure for a span of days: what was reported for the span, or what its reports add up to.</summary>
/// <remarks>Made for every report of a review, so members that only few figures need are kept separately.</remarks>
internal sealed record UsableFigure
{
    private const int MonthsOfYear = 12;

    // Null where the latest report is the only one used. The totals of a year share one array, of which each uses the first reports.
    private readonly Observation?[]? _used;
    private readonly int _usedCount;

    // Null where there is no value, or where the values are those of the report.
    private readonly Values? _values;
    private readonly bool _isAsReported;
    private readonly Details? _details;

    /// <summary>A figure.</summary>
    /// <param name="latest">The report, or the last of those added up; for a figure with a gap, the report that leaves it open.</param>
    /// <param name="used">Every report used in it; at least one.</param>
    /// <param name="span">The possible values, canonical; null when there is nothing to compare.</param>
    /// <param name="gap">Why the latest report gives nothing to compare; none when it does.</param>
    /// <param name="eventOn">The day of an event.</param>
    public UsableFigure(Observation latest, ValueList<Observation> used, Interval? span, FigureGap gap, LocalDate? eventOn)
        : this(latest, used.Count == 1 && ReferenceEquals(used[0], latest) ? null : used.AsSpan().ToArray(), gap)
    {
        _values = Values.Of(span);
        _details = eventOn is null ? null : Details.None with { EventOn = eventOn };
    }

    private UsableFigure(Observation latest, Observation[]? used, FigureGap gap)
    {
        Latest = latest;
        _used = used;
        _usedCount = used?.Length ?? 0;
        Gap = gap;
        FirstDay = First.Period.StartsWithYear ? First.Period.FirstDay : latest.Period.FirstDay;
        LastDay = latest.Period.LastDay;
    }

    private UsableFigure(Observation latest, FigureGap gap)
        : this(latest, null, gap) => _isAsReported = gap == FigureGap.None;

    private UsableFigure(Observation latest, (Observation?[] Used, int Count) shared, Values? values, UsableFigure before)
    {
        Latest = latest;
        (_used, _usedCount) = shared;
        _values = values;
        FirstDay = before.FirstDay;
        IsLevel = before.IsLevel;
    }

    /// <summary>The report, or the last of those added up; for a figure with a gap, the report that leaves it open.</summary>
    public Observation Latest { get; init; }

    /// <summary>Every report used in it.</summary>
    public ValueList<Observation> Used
    {
        get => _used is null ? [Latest] : new ValueList<Observation>(_used!, _usedCount);
        init => (_used, _usedCount) = (value.AsSpan().ToArray(), value.Count);
    }

    /// <summary>The first of the reports used in it.</summary>
    public Observation First => _used is null ? Latest : _used[0]!;

    /// <summary>The possible values, canonical; null when there is nothing to compare.</summary>
    public Interval? Span
    {
        get => _isAsReported ? Latest.Reported.Values : _values?.Span;
        init => (_isAsReported, _values) = (false, Values.Of(value));
    }

    /// <summary>Whether there are values to compare.</summary>
    public bool HasSpan => _isAsReported || _values is not null;

    /// <summary>Whether there is exactly one value to compare.</summary>
    public bool IsExact =>
        _isAsReported ? Latest.Reported is ReportedExact || Latest.Reported.Values is { IsExact: true } : _values is OneValue or { Span.IsExact: true };

    /// <summary>Why the latest report gives nothing to compare; none when it does.</summary>
    public FigureGap Gap { get; init; }

    /// <summary>The day of an event.</summary>
    public LocalDate? EventOn => _details?.EventOn;

    /// <summary>The part and the whole of a reported share, canonical; null for any other report.</summary>
    public (Fraction Part, Fraction Whole)? Parts
    {
        get => _details?.Parts;
        init => _details = value is null && _details is null ? null : (_details ?? Details.None) with { Parts = value };
    }

    /// <summary>Whether it is a level from which growth or change is still to be computed.</summary>
    public bool IsLevel { get; init; }

    /// <summary>The values that the year's figure can still take, as far as the figures themselves tell; null when they tell nothing.</summary>
    public Interval? Year
    {
        get => _details?.Year;
        init => _details = value is null && _details is null ? null : (_details ?? Details.None) with { Year = value };
    }

    /// <summary>The reports after a gap, which count in <see cref="Year"/> but not in the total.</summary>
    public ValueList<Observation> BeyondGap
    {
        get => _details?.BeyondGap ?? [];
        init => _details = value.Count == 0 && _details is null ? null : (_details ?? Details.None) with { BeyondGap = value };
    }

    /// <summary>The units whose figures for the same days are missing from it.</summary>
    public ValueList<OrgUnit> Missing
    {
        get => _details?.Missing ?? [];
        init => _details = value.Count == 0 && _details is null ? null : (_details ?? Details.None) with { Missing = value };
    }

    /// <summary>Whether it was joined from periods that leave out days of the year.</summary>
    public bool LeavesDaysOut { get; init; }

    /// <summary>The level that a growth or a change was computed from; null for all other figures.</summary>
    public UsableFigure? Origin
    {
        get => _details?.Origin;
        init => _details = (_details ?? Details.None) with { Origin = value };
    }

    /// <summary>The first day that it covers.</summary>
    public LocalDate FirstDay { get; init; }

    /// <summary>The last day that it covers.</summary>
    public LocalDate LastDay { get; init; }

    /// <summary>Whether it covers every day since the start of the year.</summary>
    public bool StartsWithYear => FirstDay == Latest.Period.Year.FirstDay;

    /// <summary>The name of the span: the period of its report, or the months from January for a sum.</summary>
    public ReportingPeriod Period => _used is null ? Latest.Period
        : _usedCount > 1 && StartsWithYear && LastDay.PlusDays(1).Day == 1 ? ReportingPeriod.YearToDate(Latest.Period.Year, LastDay.Month)
        : _used[_usedCount - 1]!.Period;

    /// <summary>Whether it was set aside, so that the span has no figure although one was reported.</summary>
    public bool IsSetAside => Gap is FigureGap.UnitMismatch or FigureGap.TwoFigures or FigureGap.SetAside;

    /// <summary>Whether it is a figure for the end of the year stated before the data of the year close.</summary>
    public bool IsForecast => Any(IsForecastOfYear);

    /// <summary>Whether there is something to compare: values or an event.</summary>
    public bool HasValue => HasSpan || EventOn is not null;

    /// <summary>Whether the latest report itself gives no figure.</summary>
    public bool IsSilent => Gap != FigureGap.None;

    /// <summary>The figure of a report.</summary>
    public static UsableFigure Of(Observation observation, Interval span) => observation.Reported.Values == span
        ? new UsableFigure(observation, FigureGap.None)
        : new UsableFigure(observation, null, FigureGap.None) { Span = span };

    /// <summary>The figure of a report with the values that the report states; the report must have values.</summary>
    public static UsableFigure AsReported(Observation observation) => new(observation, FigureGap.None);

    public static UsableFigure Without(Observation observation, FigureGap gap) => new(observation, gap);

    /// <summary>Figures that contradict each other, so that none of them is used.</summary>
    public static UsableFigure SetAside(UsableFigure[] equals) =>
        new(equals[^1].Latest, ValueList.From(equals.Select(static figure => figure.Latest)), null, FigureGap.TwoFigures, null);

    public static UsableFigure Event(Observation observation, LocalDate day) => new(observation, [observation], null, FigureGap.None, day);

    /// <summary>Whether a condition holds for any report used in it.</summary>
    public bool Any(Predicate<Observation> holds)
    {
        if (_used is null)
        {
            return holds(Latest);
        }

        foreach (var report in _used.AsSpan(0, _usedCount))
        {
            if (holds(report!))
            {
                return true;
            }
        }

        return false;
    }


    /// <summary>This running total plus the figure of the days that follow it; without a value where either has none.</summary>
    public UsableFigure Then(UsableFigure next)
    {
        var missing = next.Missing.Count == 0 ? Missing : ValueList.From(Missing.Union(next.Missing));
        return Span is { } total && next.Span is { } more
            ? Joined(next, next.Latest, FigureGap.None, IsExact && next.IsExact ? new OneValue(total.Low!.Value + more.Low!.Value)
                : Values.Of(total.Plus(more)), missing)
            : Joined(next, Span is null ? Latest : next.Latest, Span is null ? Gap : next.Gap, null, missing);
    }

    /// <summary>This running total extended over days on which a report is silent: a lower bound, because the total cannot fall.</summary>
    public UsableFigure ThenSilence(UsableFigure next) =>
        Span is { } total ? Joined(next, next.Latest, next.Gap, Values.Of(total.OrMore), Missing) : next;

    /// <summary>Combines a list of things done and lost with a bare count that does not contradict it.</summary>
    /// <param name="valued">Figures for one span, each with a value.</param>
    public static UsableFigure[] WithLists(UsableFigure[] valued)
    {
        var list = Array.FindLast(valued, static figure => figure.Year is not null);
        var counts = Array.FindAll(valued, static figure => figure.Year is null);
        return list is { Span: { } listed } && counts.Length > 0 && Array.TrueForAll(counts, count => !count.Span!.Value.IsApartFrom(listed))
            ? Array.ConvertAll(counts, count => count with { Year = list.Year, Used = ValueList.From(list.Used.Concat(count.Used)) })
            : valued;
    }

    private UsableFigure Joined(UsableFigure next, Observation latest, FigureGap gap, Values? values, ValueList<OrgUnit> missing) =>
        new(latest, UsedWith(next), values, this)
        {
            Gap = gap,
            LastDay = next.LastDay,
            Missing = missing,
        };

    // Adding after the last report of a shared array writes into the array; adding elsewhere makes a copy.
    private (Observation?[] Used, int Count) UsedWith(UsableFigure next)
    {
        if (next._used is null && _used is not null && _usedCount < _used.Length
            && Interlocked.CompareExchange(ref _used[_usedCount], next.Latest, null) is null)
        {
            return (_used, _usedCount + 1);
        }

        var mine = Used;
        var more = next.Used;
        var count = mine.Count + more.Count;
        var used = new Observation?[Math.Max(MonthsOfYear, count + (count >> 1))];
        mine.AsSpan().CopyTo(used!);
        more.AsSpan().CopyTo(used.AsSpan(mine.Count)!);
        return (used, count);
    }

    /// <summary>
    /// Whether a report states a figure of the year that held, or came in, before the data of the year close on 14 December: a forecast,
    /// whatever its maturity. What has happened and what is done by name is no forecast.
    /// </summary>
    public static bool IsForecastOfYear(Observation report) =>
        report.Period.ReachesYearEnd && report.Reported is not (ReportedEvent or ReportedItems)
        && AdministrativeYear.IsBefore(report, AdministrativeYear.ClosingDay(report.Period.Year));

    private abstract record Values
    {
        public abstract Interval Span { get; }

        public static Values? Of(Interval? span) => span is not { } values ? null
            : values is { IsExact: true, LowOpen: false, HighOpen: false } ? new OneValue(values.Low!.Value)
            : new SomeValues(values);
    }

    // Most figures are a single value, which takes less memory.
    private sealed record OneValue(Fraction Value) : Values
    {
        public override Interval Span => Interval.Exactly(Value);
    }

    private sealed record SomeValues(Interval All) : Values
    {
        public override Interval Span => All;
    }

    /// <summary>The members that only few figures need.</summary>
    private sealed record Details
    {
        public static Details None { get; } = new();

        public LocalDate? EventOn { get; init; }

        public (Fraction Part, Fraction Whole)? Parts { get; init; }

        public Interval? Year { get; init; }

        public ValueList<Observation> BeyondGap { get; init; }

        public ValueList<OrgUnit> Missing { get; init; }

        public UsableFigure? Origin { get; init; }
    }
}
