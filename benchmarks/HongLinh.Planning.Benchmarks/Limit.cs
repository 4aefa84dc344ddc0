using System.Globalization;
using BenchmarkDotNet.Running;

namespace HongLinh.Planning.Benchmarks;

/// <summary>One row of <c>limits.csv</c>: how slow, against another benchmark of its class, and how hungry a benchmark may be.</summary>
/// <param name="Benchmark">Class and method; where the class has a parameter, its value in brackets.</param>
/// <param name="MaxRatio">The limit of its time divided by that of the other.</param>
/// <param name="MaxAllocatedBytes">The limit of the bytes of one operation.</param>
/// <param name="Against">The method it is compared with; empty for the baseline of its class.</param>
internal sealed record Limit(string Benchmark, double MaxRatio, long MaxAllocatedBytes, string Against)
{
    public string Type => Benchmark.Split('.')[0];

    public static IReadOnlyList<Limit> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Select(static row => row.Split(',')).Select(static cells => new Limit(
            cells[0],
            double.Parse(cells[1], CultureInfo.InvariantCulture),
            long.Parse(cells[2], CultureInfo.InvariantCulture),
            cells[3])),
    ];

    public bool IsOf(BenchmarkCase benchmark) =>
        $"{benchmark.Descriptor.Type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}{Parameter(benchmark)}" == Benchmark;

    public bool IsAgainst(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type.Name == Type && Benchmark.EndsWith(Parameter(benchmark), StringComparison.Ordinal)
        && (Against.Length == 0 ? benchmark.Descriptor.Baseline : benchmark.Descriptor.WorkloadMethod.Name == Against);

    private static string Parameter(BenchmarkCase benchmark) => benchmark.Parameters.Count == 0 ? "" : $"({benchmark.Parameters[0].Value})";
}
