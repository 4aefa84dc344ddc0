using NodaTime;

namespace HongLinh.Planning;

/// <summary>The totals of a flow from the start of the year to each day: reported as such, or an earlier total plus the span that follows it.</summary>
internal sealed class FlowTotals
{
    private readonly Dictionary<LocalDate, UsableFigure> _totals = [];
    private readonly IReadOnlyCollection<UsableFigure> _figures;
    private readonly bool _cannotFall;

    private FlowTotals(IReadOnlyCollection<UsableFigure> figures, bool cannotFall)
    {
        _figures = figures;
        _cannotFall = cannotFall;
        foreach (var figure in figures)
        {
            Add(figure);
            Through = At(figure.LastDay) ?? Through;
        }
    }

    /// <summary>The total that runs furthest; null when no figure starts with the year.</summary>
    public UsableFigure? Through { get; private set; }

    /// <summary>The days to which a total runs, in order.</summary>
    public IEnumerable<LocalDate> Days => _totals.Keys.Order();

    /// <summary>Adds up the figures of a flow.</summary>
    /// <param name="figures">The figures that stand, by last day, then the longer span first.</param>
    /// <param name="cannotFall">Whether a further span adds nothing or more.</param>
    public static FlowTotals Of(IReadOnlyCollection<UsableFigure> figures, bool cannotFall) => new(figures, cannotFall);

    public UsableFigure? At(LocalDate day) => _totals.GetValueOrDefault(day);

    /// <summary>The total that runs furthest without reaching a day.</summary>
    public UsableFigure? Before(LocalDate day) =>
        Days.LastOrDefault(other => other < day) is var last && last != default ? _totals[last] : null;

    /// <summary>The least that the year can still have: the last total made of more than a forecast, and every later span that does not overlap.</summary>
    public ExactSpan? LeastOfYear()
    {
        if (!_cannotFall)
        {
            return null;
        }

        var known = Days.Reverse().Select(day => _totals[day]).FirstOrDefault(total => total.Span?.Low is not null && !total.IsForecast);
        var (least, isOpen, through) = known is { Span: { Low: { } low } span } ? (low, span.LowOpen, known.LastDay) : (Fraction.Zero, false, default);
        foreach (var figure in _figures.Where(static figure => !figure.IsForecast))
        {
            if (figure.Span is { Low: { } more } next && figure.FirstDay > through)
            {
                (least, isOpen, through) = (least + more, isOpen || next.LowOpen, figure.LastDay);
            }
        }

        return new ExactSpan(least, isOpen, null, false);
    }

    /// <summary>Notes what cannot be added for want of the span before it.</summary>
    public void NoteGap(List<Finding> findings)
    {
        var usable = Through?.LastDay;
        var stranded = _figures.LastOrDefault(figure => usable is null || figure.LastDay > usable);
        if (stranded is not null)
        {
            var missing = usable?.PlusDays(1) ?? stranded.Latest.Period.Year.FirstDay;
            findings.Add(FigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported,
                missing, usable is { } day ? day : FindingDetail.NoPeriod));
        }
    }

    /// <summary>Notes totals, reported as such, that are below an earlier one; a correction says so itself.</summary>
    public void NoteFalls(Unit unit, List<Finding> findings)
    {
        UsableFigure? highest = null;
        foreach (var figure in _figures.Where(figure => _cannotFall && figure.StartsWithYear && figure.Span is not null && figure.Used.Count == 1 && !figure.IsForecast))
        {
            if (highest?.Span is { Low: { } before } && figure.Span is { High: { } after } && after < before && !figure.Latest.IsCorrection)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.CumulativeFalls, figure.Latest, figure.Latest.Reported,
                    highest.Span.Value.In(unit), highest.LastDay, figure.Span.Value.In(unit), figure.LastDay));
            }

            highest = highest?.Span?.Low is { } most && !(figure.Span?.Low > most) && !figure.Latest.IsCorrection ? highest : figure;
        }
    }

    private void Add(UsableFigure figure)
    {
        var before = At(figure.FirstDay.PlusDays(-1));
        if (_cannotFall && figure.Span is null && (figure.StartsWithYear ? Through : before) is { } spoken)
        {
            _totals.TryAdd(figure.LastDay, spoken.ThenSilence(figure));
        }
        else if (figure.StartsWithYear)
        {
            _totals[figure.LastDay] = figure;
        }
        else if (before is not null && At(figure.LastDay) is null or { IsSilent: true })
        {
            _totals[figure.LastDay] = before.Then(figure);
        }
    }
}
