using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Comparisons;

// Two evaluations of a plan of one line, and what is said of it: "verdict, figure | new-figure yes".
internal static class Changes
{
    public static LineChange Of(string line, string before, string after, string day = "2023-12-31") =>
        Between(Town.Review(Town.PlanOf(line), before, day), Town.Review(Town.PlanOf(line), after, day));

    public static LineChange Of(Plan before, Plan after, string reports, string day = "2023-12-31") =>
        Between(Town.Review(before, reports, day), Town.Review(after, reports, day));

    public static LineChange Between(Scorecard before, Scorecard after) => Assert.Single(ScorecardComparison.Between(before, after).Lines);

    // The causes with whether they decide.
    public static string Why(this LineChange change) => string.Join(", ", change.Causes.Select(static cause => $"{cause.Cause} {cause.Decides}"));

    public static string What(this LineChange change) => string.Join(", ", change.Aspects.Select(static aspect => aspect.Code));

    public static string Verdicts(this LineChange change) => $"{change.Before?.Verdict} {change.After?.Verdict}";

    public static Verdict Later(this LineChange change) => change.After!.Value.Verdict;
}
