using NodaTime;

namespace HongLinh.Planning;

/// <summary>The totals of a flow from a first day to each later day: reported as such, or an earlier total plus the span that follows it.</summary>
internal sealed class RunningTotals
{
    // In order of time, one for each last day.
    private readonly List<UsableFigure> _totals;
    private readonly LocalDate _firstDay;
    private readonly bool _carriesSilence;

    private RunningTotals(LocalDate firstDay, IReadOnlyCollection<UsableFigure> figures, bool carriesSilence)
    {
        _totals = new(figures.Count);
        _firstDay = firstDay;
        _carriesSilence = carriesSilence;
        Figures = figures;
        foreach (var figure in figures)
        {
            Add(figure);
            Through = At(figure.LastDay) ?? Through;
        }
    }

    /// <summary>The figures that were added up, by last day, then the longer span first.</summary>
    public IReadOnlyCollection<UsableFigure> Figures { get; }

    /// <summary>The total that reaches furthest; null when no figure starts on the first day.</summary>
    public UsableFigure? Through { get; private set; }

    /// <summary>The last days of the totals, in order.</summary>
    public IEnumerable<LocalDate> Days => _totals.Select(static total => total.LastDay);

    /// <summary>The totals, in order of time.</summary>
    public IReadOnlyList<UsableFigure> All => _totals;

    /// <summary>Whether a further span never subtracts, so that the total cannot fall.</summary>
    public bool CannotFall => _carriesSilence;

    /// <summary>Adds up the figures of a flow from the start of their year.</summary>
    /// <param name="figures">The figures that stand, by last day, then the longer span first.</param>
    /// <param name="cannotFall">Whether the total cannot fall: then a span without a value leaves the earlier total as a lower bound.</param>
    public static RunningTotals Of(IReadOnlyCollection<UsableFigure> figures, bool cannotFall) =>
        From(figures.FirstOrDefault()?.Latest.Period.Year.FirstDay ?? default, figures, cannotFall);

    /// <summary>Adds up figures from a day on.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="figures">The figures, by last day, then the longer span first.</param>
    /// <param name="carriesSilence">Whether the earlier total is a lower bound where a report is silent; otherwise the total is unknown.</param>
    public static RunningTotals From(LocalDate firstDay, IReadOnlyCollection<UsableFigure> figures, bool carriesSilence) =>
        new(firstDay, figures, carriesSilence);

    public UsableFigure? At(LocalDate day) => Upto(day) is { } total && total.LastDay == day ? total : null;

    /// <summary>The total that reaches furthest before a day.</summary>
    public UsableFigure? Before(LocalDate day) => Upto(day.PlusDays(-1));

    /// <summary>The lower bound of the year: the last total that is more than a forecast, plus every later span that does not overlap.</summary>
    public Interval? LeastOfYear() => CannotFall ? LeastThrough(LocalDate.MaxIsoValue) : null;

    /// <summary>
    /// The lower bound, up to a day, from spans that do not reach back to the first day; null where none has a value, or the total can fall.
    /// </summary>
    /// <remarks>The gap before them leaves the total open, but what they decide stays decided.</remarks>
    public UsableFigure? PartOf(LocalDate day)
    {
        var parts = CannotFall ? [.. Figures.Where(figure => figure is { Span: not null, IsForecast: false } && figure.LastDay <= day)]
            : Array.Empty<UsableFigure>();
        if (parts.Length == 0)
        {
            return null;
        }

        var least = LeastThrough(day);
        return new UsableFigure(parts[^1].Latest, ValueList.From(parts.SelectMany(static figure => figure.Used)), least, FigureGap.StartMissing, null)
        {
            Year = least,
            IsLevel = parts[^1].IsLevel,
        };
    }

    /// <summary>The reports on the days after a gap, which no total reaches; empty where there is no total or no gap.</summary>
    public ValueList<Observation> BeyondGap()
    {
        if (!CannotFall || Through is not { Span.Low: not null } total)
        {
            return [];
        }

        var beyond = new List<Observation>();
        var through = total.LastDay;
        foreach (var figure in Figures.Where(figure => figure is { Span.Low: not null, IsForecast: false }))
        {
            if (figure.FirstDay > through)
            {
                beyond.AddRange(figure.Used);
                through = figure.LastDay;
            }
        }

        return ValueList.From(beyond);
    }

    private Interval LeastThrough(LocalDate day)
    {
        var known = All.LastOrDefault(total => total.Span?.Low is not null && !total.IsForecast && total.LastDay <= day);
        var (least, isOpen, through) = known is { Span: { Low: { } low } span } ? (low, span.LowOpen, known.LastDay) : (Fraction.Zero, false, default);
        foreach (var figure in Figures)
        {
            if (figure.Span is { Low: { } more } next && figure.FirstDay > through && figure.LastDay <= day && !figure.IsForecast)
            {
                (least, isOpen, through) = (least + more, isOpen || next.LowOpen, figure.LastDay);
            }
        }

        return new Interval(least, isOpen, null, false);
    }

    private void Add(UsableFigure figure)
    {
        var startsHere = figure.FirstDay == _firstDay;
        var before = At(figure.FirstDay.PlusDays(-1));
        if (_carriesSilence && (startsHere ? Through : before) is { } spoken && (figure.Span is null || startsHere && AddsNothingTo(spoken, figure)))
        {
            Set(spoken.ThenSilence(figure), replaces: false);
        }
        else if (startsHere)
        {
            Set(figure, replaces: true);
        }
        else if (before is not null && At(figure.LastDay) is null or { IsSilent: true })
        {
            Set(before.Then(figure), replaces: true);
        }
    }

    // "Nothing happened" for the months so far, after a total above zero, refers to the last month only.
    private static bool AddsNothingTo(UsableFigure total, UsableFigure figure) =>
        figure.Latest.Reported is ReportedAbsence && figure.Span is { Low.Sign: 0 } && total.Span?.Low?.Sign > 0;

    // Figures arrive in order of their last day, so the total is one of the last two, or near them.
    private UsableFigure? Upto(LocalDate day)
    {
        for (var i = _totals.Count - 1; i >= 0; i--)
        {
            if (_totals[i].LastDay <= day)
            {
                return _totals[i];
            }
        }

        return null;
    }

    private void Set(UsableFigure total, bool replaces)
    {
        if (_totals.Count == 0 || _totals[^1].LastDay != total.LastDay)
        {
            _totals.Add(total);
        }
        else if (replaces)
        {
            _totals[^1] = total;
        }
    }
}
