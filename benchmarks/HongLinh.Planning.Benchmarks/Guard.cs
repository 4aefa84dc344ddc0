using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HongLinh.Planning.Benchmarks.Curves;
using Perfolizer.Horology;

namespace HongLinh.Planning.Benchmarks;

/// <summary>Runs the guarded benchmarks briefly and compares ratio and allocation with <c>limits.csv</c>.</summary>
/// <remarks>Time alone says nothing on a shared machine; the ratio to a baseline in the same run does, and allocation is exact.</remarks>
internal static class Guard
{
    // Short and many: on a machine that others use too, some of them run without an interruption.
    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(20);

    // A neighbour can break a limit for a while, and nothing but the code can keep it: a broken one is measured again.
    private const int Attempts = 3;

    // What is long and runs seldom, as writing a whole document, has not been compiled in its last form after the first warm-up, and looks slower
    // beside a short baseline than it is. So each further attempt warms up several times as long.
    private const int FirstWarmup = 25;
    private const int LongerWarmup = 5;

    /// <summary>Measures what the limits speak of.</summary>
    /// <param name="only">The start of the rows that are measured, or "curves" for those alone; everything by default.</param>
    public static int Run(string only = "")
    {
        var limits = Limit.Read(Path.Combine(AppContext.BaseDirectory, "limits.csv"))
            .Where(limit => limit.Benchmark.StartsWith(only, StringComparison.Ordinal)).ToList();
        var broken = limits;
        for (var attempt = 1; attempt <= Attempts && broken.Count > 0; attempt++)
        {
            var reports = Measure(broken, FirstWarmup * (int)Math.Pow(LongerWarmup, attempt - 1));
            broken = [.. broken.Where(limit => !Holds(limit, reports))];
        }

        var curves = only is "" or "curves" ? CurveGuard.Run() : (Passed: 0, Failed: 0);
        var (passed, failed) = (limits.Count - broken.Count + curves.Passed, broken.Count + curves.Failed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static BenchmarkReport[] Measure(List<Limit> limits, int warmup)
    {
        var config = ManualConfig.CreateEmpty()
            .AddLogger(NullLogger.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithIterationTime(IterationTime).WithWarmupCount(warmup).WithIterationCount(40).WithLaunchCount(1))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
        return
        [
            .. BenchmarkSwitcher.FromAssembly(typeof(Guard).Assembly)
                .Run([.. limits.SelectMany(static limit => new[] { "--filter", $"*.{limit.Type}.*" }).Distinct()], config)
                .SelectMany(static summary => summary.Reports),
        ];
    }

    private static bool Holds(Limit limit, BenchmarkReport[] reports)
    {
        var measured = Array.Find(reports, report => limit.IsOf(report.BenchmarkCase));
        var baseline = Array.Find(reports, report => limit.IsAgainst(report.BenchmarkCase));
        if (measured?.ResultStatistics is not { } time || baseline?.ResultStatistics is not { } reference)
        {
            Console.WriteLine($"{limit.Benchmark}: not measured");
            return false;
        }

        // Neighbours only ever make a run longer: the shortest ones tell what the code takes.
        var ratio = time.Min / reference.Min;
        var allocated = measured.GcStats.GetBytesAllocatedPerOperation(measured.BenchmarkCase) ?? long.MaxValue;
        var holds = ratio <= limit.MaxRatio && allocated <= limit.MaxAllocatedBytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{limit.Benchmark}: {time.Min:0.0} ns, {ratio:0.0000} of {baseline.BenchmarkCase.Descriptor.WorkloadMethod.Name} (limit {limit.MaxRatio}), "
                + $"{allocated} B (limit {limit.MaxAllocatedBytes}): {(holds ? "holds" : "BROKEN")}"));
        return holds;
    }
}
