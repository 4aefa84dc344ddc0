using System.Globalization;
using BenchmarkDotNet.Running;

namespace HongLinh.Planning.Benchmarks;

/// <summary>One row of <c>limits.csv</c>: how slow, against its baseline, and how hungry a benchmark may be.</summary>
internal sealed record Limit(string Benchmark, double MaxRatio, long MaxAllocatedBytes)
{
    public string Type => Benchmark.Split('.')[0];

    public static IReadOnlyList<Limit> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Select(static row => row.Split(',')).Select(static cells => new Limit(
            cells[0],
            double.Parse(cells[1], CultureInfo.InvariantCulture),
            long.Parse(cells[2], CultureInfo.InvariantCulture))),
    ];

    public bool Names(BenchmarkCase benchmark) =>
        $"{benchmark.Descriptor.Type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}" == Benchmark;
}
