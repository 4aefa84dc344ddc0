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

    /// <summary>Judges a plan for several years, one scorecard for each year that has begun (đánh giá từng năm của kế hoạch nhiều năm).</summary>
    /// <param name="plan">The plan; one for a single year gives one scorecard.</param>
    /// <param name="view">The reports known at some moment, of all years.</param>
    /// <param name="asOf">The reference date; years that begin after it are left out.</param>
    /// <param name="policy">The conventions.</param>
    /// <returns>
    /// One scorecard for each year, the earliest first. Targets of each year are in every one of them; those for the end of the term are in that of its last
    /// year, and count from the day on which that year begins. What the years reach together (<see cref="Holding.OverTerm"/>) is in every one of them with
    /// the total since the first year, and stays open until the term ends or the total decides; an average over the term has its figure but no verdict.
    /// </returns>
    public static ValueList<Scorecard> RunYears(Plan plan, LogView view, LocalDate asOf, JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var first = (plan.Header.FirstYear ?? plan.Year).Number;
        var cards = new List<Scorecard>();
        foreach (var year in Enumerable.Range(first, plan.Year.Number - first + 1).Select(PlanYear.Of).Where(year => year.FirstDay <= asOf))
        {
            var planned = plan.Header.FirstYear is null ? plan : YearTotals.Carried(cards, plan.ForYear(year));
            cards.Add(Run(planned, YearTotals.Of(planned, view, (first, plan.Year.Number)), asOf, policy));
        }

        return ValueList.From(cards);
    }

    // Made once for each plan.
    private static RuleSet ChecksOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PreparedPlan.For(plan).Checks;
    }
}
