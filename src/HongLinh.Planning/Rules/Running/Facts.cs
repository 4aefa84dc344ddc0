using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>What is known on a day, looked up by the rules: each series is settled once.</summary>
internal sealed class Facts
{
    private readonly Dictionary<(IndicatorCode Code, string About), FigureSeries> _series = [];
    private readonly ILookup<(IndicatorCode Indicator, string About), Observation> _reports;
    private readonly Scope _scope;

    public Facts(LogView view, Scope scope, LocalDate asOf)
    {
        _scope = scope;
        _reports = view.Observations.Where(report => report.HeldOn <= asOf).ToLookup(report => (report.Indicator, Named(report.About)));
    }

    public FigureSeries Of(FigureTerm term)
    {
        var key = (term.Indicator, Named(term.About));
        if (!_series.TryGetValue(key, out var series))
        {
            var latest = FigureTerm.Of(term.Indicator, PeriodChoice.Latest, term.About);
            series = new FigureSeries(latest, _scope.Indicators.GetValueOrDefault(term.Indicator), _reports[key], _scope.Year);
            _series.Add(key, series);
        }

        return series;
    }

    // The issuer of the plan need not be named, and may be.
    private string Named(string about) => about == _scope.Issuer ? "" : about;
}
