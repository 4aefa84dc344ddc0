using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>What is known on a day, looked up by the rules: each series is settled once, when a rule first asks for it.</summary>
/// <remarks>Outcomes keep it to say later what they were decided on, so it is safe to share.</remarks>
internal sealed class Facts
{
    private readonly Dictionary<(IndicatorCode Code, string ReportingUnit), FigureSeries> _series;
    private readonly ReportBook _reports;
    private readonly Scope _scope;

    public Facts(LogView view, Scope scope, LocalDate asOf)
    {
        _scope = scope;
        _series = new(scope.Indicators.Count);
        _reports = new ReportBook(view.Observations, scope.Issuer, report => report.ReferenceDate <= asOf);
    }

    public FigureSeries Of(FigureTerm term)
    {
        var key = (term.Indicator, _reports.Named(term.ReportingUnit));
        lock (_series)
        {
            if (!_series.TryGetValue(key, out var series))
            {
                var indicator = _scope.Indicators.GetValueOrDefault(term.Indicator);
                series = FigureSeries.Settle(indicator, _reports.Of(term.Indicator, term.ReportingUnit), new AsReported(indicator), _scope.Year);
                _series.Add(key, series);
            }

            return series;
        }
    }
}
