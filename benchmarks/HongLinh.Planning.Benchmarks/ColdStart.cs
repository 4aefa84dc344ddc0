using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using HongLinh.Planning.Benchmarks.Opponents;
using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How long does it take from the definitions to the first answer?</summary>
/// <remarks>
/// The code of all three is compiled by then: this is a changed plan in a running program, not the start of a process.
/// FluentValidation keeps compiled property accesses for the whole process and has them from the second validator on.
/// </remarks>
[MemoryDiagnoser]
public class ColdStart
{
    private readonly Plan _plan = FullYear.Plan;
    private readonly ObservationLog _log = FullYear.Log;
    private readonly TownFigures _town = TownFigures.From(FullYear.Known(FullYear.Log), FullYear.AsOf);

    /// <summary>Asserts that all sides agree on every line.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var expected = Answers.Of(Library());
        Answers.RequireEqual(expected, Answers.Of(RulesEngine()), nameof(RulesEngine));
        Answers.RequireEqual(expected, Answers.Of(new TownValidator(), FluentValidation()), nameof(FluentValidation));
    }

    /// <summary>The library: reports matched with the lines of the plan, an evaluator, a new list of judgements.</summary>
    [Benchmark]
    public Judgement[] Library()
    {
        var figures = FullYear.Match(_plan, _log);
        var judgements = new Judgement[figures.Count];
        new Evaluator(JudgementPolicy.Literal).Judge(figures, judgements);
        return judgements;
    }

    /// <summary>RulesEngine: a workflow from objects (JSON would come on top), its expressions parsed and compiled, one run.</summary>
    [Benchmark(Baseline = true)]
    public List<RuleResultTree> RulesEngine() => TownWorkflow.Judge(TownWorkflow.NewEngine(), [TownWorkflow.Input(_town)]);

    /// <summary>FluentValidation: a validator and one run.</summary>
    [Benchmark]
    public ValidationResult FluentValidation() => new TownValidator().Validate(_town);
}
