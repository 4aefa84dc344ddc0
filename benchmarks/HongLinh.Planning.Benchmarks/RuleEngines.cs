using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using HongLinh.Planning.Benchmarks.Opponents;
using HongLinh.Planning.Rules;
using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How long do general rule engines take for the same lines, from the same reports, with everything built and warm?</summary>
/// <remarks>
/// Every side starts from the reports: it chooses the period and converts the unit. The others answer kept or missed; the library also
/// says whether a line was exceeded, how certain that is, and why, and checks the figures. <see cref="FluentValidationOnNumbers"/> and
/// <see cref="RulesEngineOnNumbers"/> show what the others take where somebody has read the reports for them.
/// </remarks>
[MemoryDiagnoser]
public class RuleEngines
{
    private readonly TownValidator _validator = new();
    private readonly RulesEngine.RulesEngine _engine = TownWorkflow.NewEngine();
    private readonly RuleSet _rules = QualityRules.For(FullYear.Plan);
    private readonly Plan _plan = FullYear.Plan;
    private readonly LogView _view = FullYear.Known(FullYear.Log);
    private TownFigures _town = null!;
    private RuleParameter[] _input = [];

    /// <summary>Makes all sides ready and asserts that they agree on every line.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _town = TownFigures.From(_view, FullYear.AsOf);
        _input = [TownWorkflow.Input(_town)];
        var expected = Answers.Of(Library().Judgements.AsSpan());
        Answers.RequireEqual(expected, Answers.Of(RulesEngine()), nameof(RulesEngine));
        Answers.RequireEqual(expected, Answers.Of(_validator, FluentValidation()), nameof(FluentValidation));
    }

    /// <summary>The library, with the checks of the figures that fit the plan.</summary>
    [Benchmark(Baseline = true)]
    public Scorecard Library() => PlanReview.Run(_plan, _view, FullYear.AsOf, JudgementPolicy.Literal, _rules);

    /// <summary>The library without checks of the figures, as the others have none.</summary>
    [Benchmark]
    public Scorecard LibraryWithoutRules() => FullYear.ReviewWithoutRules(_plan, _view);

    /// <summary>RulesEngine, its expressions compiled and cached.</summary>
    [Benchmark]
    public List<RuleResultTree> RulesEngine() => TownWorkflow.Judge(_engine, [TownWorkflow.Input(TownFigures.From(_view, FullYear.AsOf))]);

    /// <summary>FluentValidation, its validator built once.</summary>
    [Benchmark]
    public ValidationResult FluentValidation() => _validator.Validate(TownFigures.From(_view, FullYear.AsOf));

    /// <summary>RulesEngine on finished numbers.</summary>
    [Benchmark]
    public List<RuleResultTree> RulesEngineOnNumbers() => TownWorkflow.Judge(_engine, _input);

    /// <summary>FluentValidation on finished numbers.</summary>
    [Benchmark]
    public ValidationResult FluentValidationOnNumbers() => _validator.Validate(_town);
}
