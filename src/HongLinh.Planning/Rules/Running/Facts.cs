using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>What is known on a day, looked up by the rules: each series is settled once, when a rule first asks for it.</summary>
/// <remarks>Outcomes keep it to say later what they were decided on, so it is safe to share.</remarks>
internal sealed class Facts
{
    private readonly FigureSeries?[] _series;
    private readonly Dictionary<IndicatorCode, FigureSeries> _empty = [];
    private readonly ReportBook _reports;
    private readonly Scope _scope;

    public Facts(LogView view, Scope scope, LocalDate asOf)
    {
        _scope = scope;
        _reports = new ReportBook(view.Observations, scope.Issuer, report => report.ReferenceDate <= asOf);
        _series = new FigureSeries?[_reports.Count];
    }

    public FigureSeries Of(FigureTerm term)
    {
        var place = _reports.PlaceOf(term.Indicator, term.ReportingUnit);
        // A race settles the same twice; what nobody reported has no place.
        return place >= 0 ? _series[place] ??= Settled(term.Indicator, _reports.At(place)) : Empty(term.Indicator);
    }

    private FigureSeries Empty(IndicatorCode indicator)
    {
        lock (_empty)
        {
            if (!_empty.TryGetValue(indicator, out var series))
            {
                _empty.Add(indicator, series = Settled(indicator, []));
            }

            return series;
        }
    }

    private FigureSeries Settled(IndicatorCode code, Observation[] reports)
    {
        var indicator = _scope.Indicators.GetValueOrDefault(code);
        return FigureSeries.Settle(indicator, reports, new AsReported(indicator), _scope.Year);
    }
}
