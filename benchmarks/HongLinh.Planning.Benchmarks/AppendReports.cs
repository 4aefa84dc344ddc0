using BenchmarkDotNet.Attributes;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>Does a log that is ten times as long take ten times as long to enter, report by report?</summary>
[MemoryDiagnoser]
public class AppendReports
{
    private readonly Observation _report = FullYear.Log.Entries[0];

    /// <summary>10.000 reports, one at a time, and a view of them all.</summary>
    [Benchmark(Baseline = true)]
    public LogView TenThousand() => Enter(10_000);

    /// <summary>100.000 reports, one at a time, and a view of them all.</summary>
    [Benchmark]
    public LogView HundredThousand() => Enter(100_000);

    private LogView Enter(int count)
    {
        var log = ObservationLog.Empty;
        for (var i = 0; i < count; i++)
        {
            log = log.Append(_report);
        }

        return log.KnownAt(Instant.MaxValue);
    }
}
