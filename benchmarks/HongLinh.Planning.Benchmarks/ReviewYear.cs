using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does it cost to review a year of 264 monthly reports, and what to take in one more report?</summary>
[MemoryDiagnoser]
public class ReviewYear
{
    private readonly Plan _plan = FullYear.Plan;
    private readonly LogView _view = FullYear.Known(FullYear.MonthlyLog);
    private readonly RuleSet _rules = QualityRules.For(FullYear.Plan);
    private readonly HandWritten _hand = HandWritten.For(FullYear.Plan);
    private readonly LogView _later;
    private readonly Scorecard _before;

    /// <summary>Makes the review that one report is added to.</summary>
    public ReviewYear()
    {
        var entries = FullYear.MonthlyLog.Entries;
        var log = ObservationLog.Empty.Append(entries.Take(entries.Count - 1));
        _before = FullYear.ReviewWithoutRules(_plan, FullYear.Known(log));
        _later = FullYear.Known(log.Append(entries[^1]));
    }

    /// <summary>Asserts that all sides agree on every line.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        ReviewPlan.RequireEqual(_hand, ByHand, Library().Judgements);
        ReviewPlan.RequireEqual(_hand, ByHand, LibraryWithRules().Judgements);
        ReviewPlan.RequireEqual(_hand, ByHand, _before.With(_later).Judgements);
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

    /// <summary>A review of all reports but the last takes in the last one, and counts the verdicts.</summary>
    [Benchmark]
    public Tally Update() => _before.With(_later).Tally;
}
