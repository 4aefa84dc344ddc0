using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>The figures of one indicator that stand on a day.</summary>
internal sealed class FigureSeries
{
    private readonly FigureTerm _term;
    private readonly StandingFigure[] _standing;
    private readonly PlanYear? _year;

    public FigureSeries(FigureTerm term, Indicator? indicator, IEnumerable<Observation> reports, PlanYear? year)
    {
        _term = term;
        _year = year;
        Indicator = indicator;
        var settling = new FigureSettling(term, indicator);
        // By last day, then the longer span first.
        _standing = [.. reports
            .GroupBy(static report => (report.Period.LastDay, report.Period.FirstDay))
            .OrderBy(static span => span.Key.LastDay).ThenBy(static span => span.Key.FirstDay)
            .Select(span => settling.Settle([.. span]))];
        Points = [.. IsFlow ? Totals() : Levels()];
    }

    public Indicator? Indicator { get; }

    public bool IsFlow => Indicator?.OverTime == OverTime.Flow;

    /// <summary>Running totals of a flow, the figure of each last day of anything else; in order of time.</summary>
    public IReadOnlyList<StandingFigure> Points { get; }

    /// <summary>Whether there are reports that do not reach back to the start of the year.</summary>
    public bool IsStranded => Points.Count == 0 && Ours.Any();

    /// <summary>The figures that are compared with the one before: running totals, and apart from them each cycle by itself.</summary>
    public IEnumerable<IReadOnlyList<StandingFigure>> Rows() => IsFlow
        ? Ours.Where(static figure => !figure.Latest.Period.StartsWithYear).Select(static figure => figure.Latest.Period.Cycle).Distinct()
            .Select(IReadOnlyList<StandingFigure> (cycle) => [.. Ours.Where(figure => figure.Latest.Period.Cycle == cycle)])
            .Prepend([.. Ours.Where(static figure => figure.Latest.Period.StartsWithYear)])
        : [Points];

    /// <summary>The figure for a span of days: reported for these days, or for a flow added up; null when there is none.</summary>
    public StandingFigure? Over(LocalDate firstDay, LocalDate lastDay) =>
        Array.Find(_standing, figure => figure.FirstDay == firstDay && figure.LastDay == lastDay)
        ?? (IsFlow ? SumsFrom(firstDay).GetValueOrDefault(lastDay) : null);

    private IEnumerable<StandingFigure> Ours => _standing.Where(figure => _year is null || figure.Latest.Period.Year == _year);

    private IEnumerable<StandingFigure> Totals() => Ours.Select(static figure => figure.Latest.Period.Year).Distinct()
        .SelectMany(year => SumsFrom(year.FirstDay).Values)
        .OrderBy(static figure => figure.LastDay);

    // At the same last day the figure that held later counts, then the longer span.
    private IEnumerable<StandingFigure> Levels() => Ours.GroupBy(static figure => figure.LastDay)
        .Select(static day => day.OrderBy(static figure => figure.Latest.ReferenceDate).ThenByDescending(static figure => figure.FirstDay).Last());

    // What adds up from a day on, within its year: reported as such, or an earlier sum and the span that follows it.
    private Dictionary<LocalDate, StandingFigure> SumsFrom(LocalDate firstDay)
    {
        var sums = new Dictionary<LocalDate, StandingFigure>();
        foreach (var figure in _standing.Where(figure => figure.LastDay.Year == firstDay.Year))
        {
            if (figure.FirstDay == firstDay)
            {
                sums[figure.LastDay] = figure;
            }
            else if (sums.TryGetValue(figure.FirstDay.PlusDays(-1), out var before)
                && (!sums.TryGetValue(figure.LastDay, out var known) || known.Value is null))
            {
                sums[figure.LastDay] = before.Then(figure, _term);
            }
        }

        return sums;
    }
}
