using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using HongLinh.Planning.Benchmarks.Opponents;
using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How long do general rule engines take for the same lines and figures, with everything built and warm?</summary>
/// <remarks>
/// The others answer kept or missed; the library also says whether a line was exceeded, how certain that is, and why.
/// Its figures are matched beforehand, as the others get theirs as finished numbers; <see cref="LibraryWithNewFigures"/>
/// shows what it costs when the reports are matched, checked and converted anew each time.
/// </remarks>
[MemoryDiagnoser]
public class RuleEngines
{
    private readonly Evaluator _evaluator = new(JudgementPolicy.Literal);
    private readonly TownValidator _validator = new();
    private readonly RulesEngine.RulesEngine _engine = TownWorkflow.NewEngine();
    private readonly Plan _plan = FullYear.Plan;
    private readonly ObservationLog _log = FullYear.Log;
    private MatchedFigures _figures = null!;
    private Judgement[] _judgements = [];
    private TownFigures _town = null!;
    private RuleParameter[] _input = [];

    /// <summary>Makes all sides ready and asserts that they agree on every line.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _figures = FullYear.Figures;
        _judgements = new Judgement[_figures.Count];
        _town = TownFigures.From(FullYear.Known(_log), FullYear.AsOf);
        _input = [TownWorkflow.Input(_town)];
        Library();
        var expected = Answers.Of(_judgements);
        Answers.RequireEqual(expected, Answers.Of(RulesEngine()), nameof(RulesEngine));
        Answers.RequireEqual(expected, Answers.Of(_validator, FluentValidation()), nameof(FluentValidation));
    }

    /// <summary>The library, into a buffer that is used again.</summary>
    [Benchmark(Baseline = true)]
    public int Library() => _evaluator.Judge(_figures, _judgements);

    /// <summary>The library, when the reports have to be matched with the lines first.</summary>
    [Benchmark]
    public int LibraryWithNewFigures() => _evaluator.Judge(FullYear.Match(_plan, _log), _judgements);

    /// <summary>RulesEngine, its expressions compiled and cached.</summary>
    [Benchmark]
    public List<RuleResultTree> RulesEngine() => TownWorkflow.Judge(_engine, _input);

    /// <summary>FluentValidation, its validator built once.</summary>
    [Benchmark]
    public ValidationResult FluentValidation() => _validator.Validate(_town);
}
