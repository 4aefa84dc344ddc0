using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace HongLinh.Planning.Benchmarks;

/// <summary>Runs the guarded benchmarks briefly and compares ratio and allocation with <c>limits.csv</c>.</summary>
/// <remarks>Time alone says nothing on a shared machine; the ratio to a baseline in the same run does, and allocation is exact.</remarks>
internal static class Guard
{
    // Long enough for a median that holds within a few hundredths, short enough that all rows together take a minute.
    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(100);

    public static int Run()
    {
        var limits = Limit.Read(Path.Combine(AppContext.BaseDirectory, "limits.csv"));
        var config = ManualConfig.CreateEmpty()
            .AddLogger(NullLogger.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationTime(IterationTime).WithWarmupCount(6).WithIterationCount(15).WithLaunchCount(1))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
        var reports = BenchmarkSwitcher.FromAssembly(typeof(Guard).Assembly)
            .Run([.. limits.SelectMany(static limit => new[] { "--filter", $"*.{limit.Type}.*" }).Distinct()], config)
            .SelectMany(static summary => summary.Reports)
            .ToArray();
        var failed = limits.Count(limit => !Holds(limit, reports));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{limits.Count - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
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

        // The median of a short run is steadier than its mean when a neighbour takes the processor for a moment.
        var ratio = time.Median / reference.Median;
        var allocated = measured.GcStats.GetBytesAllocatedPerOperation(measured.BenchmarkCase) ?? long.MaxValue;
        var holds = ratio <= limit.MaxRatio && allocated <= limit.MaxAllocatedBytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{limit.Benchmark}: {time.Median:0.0} ns, {ratio:0.0000} of {baseline.BenchmarkCase.Descriptor.WorkloadMethod.Name} (limit {limit.MaxRatio}), {allocated} B (limit {limit.MaxAllocatedBytes}): {(holds ? "holds" : "BROKEN")}"));
        return holds;
    }
}
