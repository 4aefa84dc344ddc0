using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does it cost to explain a line in full: words, reports, figure, bound, margin, percent of plan, policy and legal basis?</summary>
/// <remarks>Time and bytes are those of one line. 2 µs and 2048 B are the limits; the ratio in <c>limits.csv</c> is 2 µs against the baseline.</remarks>
[MemoryDiagnoser]
public class ExplainPlan
{
    private const int Lines = 24;
    private const long MostBytes = 2_048;

    private readonly Evidence[] _evidence = new Evidence[Lines];
    private Judgement[] _judgements = [];
    private HandWritten _hand = null!;

    /// <summary>Judges the lines and asserts that the evidence of every line has its figure and is small.</summary>
    /// <exception cref="InvalidOperationException">The evidence is not complete, or too big.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _judgements = [.. new Evaluator(JudgementPolicy.Literal).Judge(FullYear.Figures)];
        _hand = HandWritten.For(FullYear.Plan, FullYear.Known(FullYear.Log));
        foreach (var evidence in Library())
        {
            if (evidence.Judgement.Latest is not null && (evidence.Figure is null || evidence.Used.Count == 0))
            {
                throw new InvalidOperationException($"The evidence of {evidence} lacks its figure.");
            }
        }

        // The guard sees the mean of the lines; the limit is meant for each of them.
        foreach (var judgement in _judgements)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            judgement.Explain();
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (bytes > MostBytes)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"Explaining {judgement} took {bytes} B, more than {MostBytes}."));
            }
        }
    }

    /// <summary>Difference and percent in decimals, and a sentence of them: the least that a developer would write.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public string[] ByHand() => _hand.Explain();

    /// <summary>The library, everything asked for.</summary>
    [Benchmark(OperationsPerInvoke = Lines)]
    public Evidence[] Library()
    {
        for (var i = 0; i < _judgements.Length; i++)
        {
            _evidence[i] = _judgements[i].Explain();
        }

        return _evidence;
    }
}
