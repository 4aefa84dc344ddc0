using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Measures reviews and counts the figures that were checked.</summary>
internal sealed class ReviewMeter
{
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _checks;

    public ReviewMeter(IMeterFactory meters)
    {
        var meter = meters.Create(PlanningDiagnostics.MeterName);
        _duration = meter.CreateHistogram<double>("planning.review.duration", "s", "Time to judge a plan.");
        _checks = meter.CreateCounter<long>("planning.figure.checks", "{figure}", "Figures checked before they were accepted.");
    }

    public void Reviewed(long started) => _duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);

    public void Checked(Finding? error)
    {
        if (error is null)
        {
            _checks.Add(1);
        }
        else
        {
            _checks.Add(1, new KeyValuePair<string, object?>("planning.finding.code", error.Code.Code));
        }
    }
}
