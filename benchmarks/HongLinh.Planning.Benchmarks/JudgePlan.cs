using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How much more than bare decimal comparisons does it cost to judge the 24 lines, with verdict and reason?</summary>
[MemoryDiagnoser]
public class JudgePlan
{
    private readonly Evaluator _evaluator = new(JudgementPolicy.Literal);
    private MatchedFigures _figures = null!;
    private Judgement[] _judgements = [];
    private HandWritten _hand = null!;

    /// <summary>Makes both sides ready and asserts that they agree on every line.</summary>
    /// <exception cref="InvalidOperationException">The two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _figures = FullYear.Figures;
        _judgements = new Judgement[_figures.Count];
        _hand = HandWritten.For(FullYear.Plan, FullYear.Known(FullYear.Log));
        Library();
        ByHand();
        for (var i = 0; i < _judgements.Length; i++)
        {
            if (_hand.Verdicts[i] != HandWritten.Code(_judgements[i]))
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"Line {i + 1}: by hand {_hand.Verdicts[i]}, library {_judgements[i]}."));
            }
        }
    }

    /// <summary>The same comparisons in a plain loop over arrays of decimals.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => _hand.Judge();

    /// <summary>The library, into a buffer that is used again.</summary>
    [Benchmark]
    public int Library() => _evaluator.Judge(_figures, _judgements);
}
