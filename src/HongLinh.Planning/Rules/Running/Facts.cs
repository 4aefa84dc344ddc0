using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>The figures known on a day, for look-up by rules: each series is settled once, when a rule first needs it.</summary>
/// <remarks>Outcomes keep it for later explanations, so it is safe to share.</remarks>
internal sealed class Facts
{
    private readonly FigureSeries?[] _series;
    private readonly IReportBook _reports;
    private readonly Scope _scope;

    // Indicators without reports have no place.
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
        // Two threads may both settle it; the result is the same.
        return place >= 0 ? _series[place] ??= Settled(term.Indicator, _reports.At(place)) : Empty(term.Indicator);
    }

    /// <summary>The known figures with one more report; all other series stay as settled.</summary>
    /// <param name="reports">The reports including the new one, at the same places.</param>
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
