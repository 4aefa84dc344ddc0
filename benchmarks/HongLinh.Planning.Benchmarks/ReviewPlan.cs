using System.Globalization;
using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using HongLinh.Planning.Benchmarks.Opponents;
using HongLinh.Planning.Rules;
using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does it cost to come from 22 reports to the verdicts of the 24 lines, each side reading the same reports?</summary>
/// <remarks>
/// All sides choose the period, convert the unit, take the latest report of each line and compare. The plan, the workflow and the
/// validator are made beforehand. The others answer kept or missed; the library also says exceeded, certain or still open, and why.
/// </remarks>
[MemoryDiagnoser]
public class ReviewPlan
{
    private readonly Plan _plan = FullYear.Plan;
    private readonly LogView _view = FullYear.Known(FullYear.Log);
    private readonly RuleSet _rules = QualityRules.For(FullYear.Plan);
    private readonly HandWritten _hand = HandWritten.For(FullYear.Plan);
    private readonly TownValidator _validator = new();
    private readonly RulesEngine.RulesEngine _engine = TownWorkflow.NewEngine();

    /// <summary>Asserts that all sides agree on every line.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var judgements = Library().Judgements;
        RequireEqual(_hand, ByHand, judgements);
        RequireEqual(_hand, ByHand, LibraryWithRules().Judgements);
        var expected = Answers.Of(judgements.AsSpan());
        Answers.RequireEqual(expected, Answers.Of(RulesEngine()), nameof(RulesEngine));
        Answers.RequireEqual(expected, Answers.Of(_validator, FluentValidation()), nameof(FluentValidation));
    }

    /// <summary>One pass over the reports and a loop of comparisons.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => _hand.Review(_view, FullYear.AsOf);

    /// <summary>The library without rules on the figures.</summary>
    [Benchmark]
    public Scorecard Library() => FullYear.ReviewWithoutRules(_plan, _view);

    /// <summary>The library with the checks of the figures that fit the plan.</summary>
    [Benchmark]
    public Scorecard LibraryWithRules() => PlanReview.Run(_plan, _view, FullYear.AsOf, JudgementPolicy.Literal, _rules);

    /// <summary>RulesEngine, its expressions compiled and cached.</summary>
    [Benchmark]
    public List<RuleResultTree> RulesEngine() => TownWorkflow.Judge(_engine, [TownWorkflow.Input(TownFigures.From(_view, FullYear.AsOf))]);

    /// <summary>FluentValidation, its validator built once.</summary>
    [Benchmark]
    public ValidationResult FluentValidation() => _validator.Validate(TownFigures.From(_view, FullYear.AsOf));

    internal static void RequireEqual(HandWritten hand, Func<int> judge, ValueList<Judgement> judgements)
    {
        judge();
        for (var i = 0; i < judgements.Count; i++)
        {
            if (hand.Verdicts[i] != HandWritten.Code(judgements[i]))
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"Line {i + 1}: by hand {hand.Verdicts[i]}, library {judgements[i]}."));
            }
        }
    }
}
