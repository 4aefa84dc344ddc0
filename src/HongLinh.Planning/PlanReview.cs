using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The main entry point: judges a plan on the reports known at a moment, in one call (đánh giá kế hoạch).</summary>
public static class PlanReview
{
    /// <summary>Finds the figures for each line, judges them under a policy and counts the verdicts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at some moment: <see cref="ObservationLog.KnownAt"/>.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <param name="policy">The conventions: <see cref="JudgementPolicy.Literal"/>, <see cref="JudgementPolicy.AdministrativePractice"/> or your
    /// own.</param>
    /// <param name="rules">
    /// Rules on the figures; <see cref="QualityRules.For"/> the plan by default, so that a figure wrong by a factor of a thousand is never judged unnoticed.
    /// <see cref="RuleSet.None"/> runs none, and the scorecard says so.
    /// </param>
    /// <returns>Every line with its judgement, the tally and all findings; a bad report never stops the rest.</returns>
    public static Scorecard Run(Plan plan, LogView view, LocalDate asOf, JudgementPolicy policy, RuleSet? rules = null) =>
        Scorecard.From(MatchedFigures.Of(plan, view, asOf, rules ?? ChecksOf(plan)), new Evaluator(policy));

    /// <summary>The same, with the deadlines of a reporting regime, which tell which missing figures are overdue.</summary>
    /// <param name="book">The plan, the reports known at some moment and the obligations then: <see cref="ObligationBook.Open"/>.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <param name="policy">The conventions.</param>
    /// <param name="rules">Rules on the figures; <see cref="QualityRules.For"/> the plan by default, <see cref="RuleSet.None"/> for none.</param>
    public static Scorecard Run(ObligationBook book, LocalDate asOf, JudgementPolicy policy, RuleSet? rules = null) =>
        Scorecard.From(MatchedFigures.Of(book, asOf, rules ?? ChecksOf(book?.Plan!)), new Evaluator(policy));

    // Made once for each plan.
    private static RuleSet ChecksOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PreparedPlan.For(plan).Checks;
    }
}
