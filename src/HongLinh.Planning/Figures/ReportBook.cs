namespace HongLinh.Planning;

/// <summary>Reports of any kind, grouped by indicator and unit of organisation.</summary>
/// <remarks>A report may name the issuer of the plan or leave it out: either way its figures are kept under the empty name.</remarks>
internal sealed class ReportBook : IReportBook
{
    private readonly Dictionary<(IndicatorCode Indicator, string Unit), int> _places;
    private readonly List<(int First, int Last, int Count)> _series;
    private readonly ValueList<Observation> _reports;
    private readonly int[] _next;
    private readonly string _issuer;

    /// <summary>Groups reports.</summary>
    /// <param name="reports">The reports, earliest known first.</param>
    /// <param name="issuer">The code of the issuer of the plan; empty where there is none.</param>
    /// <param name="counts">Which reports count.</param>
    public ReportBook(ValueList<Observation> reports, string issuer, Predicate<Observation> counts)
    {
        _reports = reports;
        _issuer = issuer;
        _next = new int[reports.Count];
        // About as many series as a plan has lines.
        _places = new(Math.Min(reports.Count, 31));
        _series = new(Math.Min(reports.Count, 31));
        for (var i = 0; i < reports.Count; i++)
        {
            if (counts(reports[i]))
            {
                Add(i);
            }
        }
    }

    /// <summary>How many series there are.</summary>
    public int Count => _series.Count;

    /// <summary>The place of the reports on an indicator about a unit; below 0 when there are none.</summary>
    public int PlaceOf(IndicatorCode indicator, string unit) => _places.TryGetValue((indicator, Named(unit)), out var place) ? place : -1;

    /// <summary>The reports at a place, earliest known first.</summary>
    public ReadOnlySpan<Observation> At(int place)
    {
        var series = _series[place];
        var reports = new Observation[series.Count];
        for (var (i, at) = (0, series.First); i < reports.Length; i++, at = _next[at])
        {
            reports[i] = _reports[at];
        }

        return reports;
    }

    /// <summary>The name under which the figures of a unit are kept.</summary>
    private string Named(string unit) => unit == _issuer ? "" : unit;

    private void Add(int index)
    {
        var key = (_reports[index].Indicator, Named(_reports[index].ReportingUnit));
        if (_places.TryGetValue(key, out var place))
        {
            var series = _series[place];
            _next[series.Last] = index;
            _series[place] = (series.First, index, series.Count + 1);
        }
        else
        {
            _places.Add(key, _series.Count);
            _series.Add((index, index, 1));
        }
    }
}
