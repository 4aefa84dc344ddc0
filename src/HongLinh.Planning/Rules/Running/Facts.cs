using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>What is known on a day, looked up by the rules: each series is settled once, when a rule first asks for it.</summary>
/// <remarks>Outcomes keep it to say later what they were decided on, so it is safe to share.</remarks>
internal sealed class Facts
{
    private readonly FigureSeries?[] _series;
    private readonly IReportBook _reports;
    private readonly Scope _scope;

    // What nobody reported has no place.
    private Dictionary<IndicatorCode, FigureSeries>? _empty;

    public Facts(IReportBook reports, Scope scope)
        : this(reports, scope, new FigureSeries?[reports.Count])
    {
    }

    private Facts(IReportBook reports, Scope scope, FigureSeries?[] series)
    {
        _reports = reports;
        _scope = scope;
        _series = series;
    }

    public static Facts Of(LogView view, Scope scope, LocalDate asOf) =>
        new(new ReportBook(view.Observations, scope.Issuer, report => report.CountsOn(asOf)), scope);

    public FigureSeries Of(FigureTerm term)
    {
        var place = _reports.PlaceOf(term.Indicator, term.ReportingUnit);
        // A race settles the same twice.
        return place >= 0 ? _series[place] ??= Settled(term.Indicator, _reports.At(place)) : Empty(term.Indicator);
    }

    /// <summary>What is known when a report came in; all other series stay as they were settled.</summary>
    /// <param name="reports">The reports with the new one, at the same places.</param>
    /// <param name="place">The place of the new one.</param>
    public Facts With(IReportBook reports, int place)
    {
        var series = _series.AsSpan().ToArray();
        series[place] = null;
        return new Facts(reports, _scope, series);
    }

    private FigureSeries Empty(IndicatorCode indicator)
    {
        lock (_series)
        {
            _empty ??= [];
            if (!_empty.TryGetValue(indicator, out var series))
            {
                _empty.Add(indicator, series = Settled(indicator, []));
            }

            return series;
        }
    }

    private FigureSeries Settled(IndicatorCode code, ReadOnlySpan<Observation> reports)
    {
        var reading = _scope.Readings.GetValueOrDefault(code) ?? AsReported.OfUnknown;
        return FigureSeries.Settle(reading.Indicator, reports, reading, _scope.Year);
    }
}
