using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>What is known on a day, looked up by the rules: each series is settled once.</summary>
internal sealed class Facts
{
    private readonly Dictionary<(IndicatorCode Code, string ReportingUnit), FigureSeries> _series = [];
    private readonly ILookup<(IndicatorCode Indicator, string ReportingUnit), Observation> _reports;
    private readonly Scope _scope;

    public Facts(LogView view, Scope scope, LocalDate asOf)
    {
        _scope = scope;
        _reports = view.Observations.Where(report => report.ReferenceDate <= asOf).ToLookup(report => (report.Indicator, Named(report.ReportingUnit)));
    }

    public FigureSeries Of(FigureTerm term)
    {
        var key = (term.Indicator, Named(term.ReportingUnit));
        if (!_series.TryGetValue(key, out var series))
        {
            var indicator = _scope.Indicators.GetValueOrDefault(term.Indicator);
            series = FigureSeries.Settle(indicator, _reports[key], new AsReported(indicator), _scope.Year);
            _series.Add(key, series);
        }

        return series;
    }

    // The issuer of the plan need not be named, and may be.
    private string Named(string about) => about == _scope.Issuer ? "" : about;
}
