using CsCheck;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Comparisons;

public sealed class InputMixTests
{
    private static readonly string[] Lines =
    [
        "flow person >= 10", "flow person >= 12", "stock person > 10 throughout", "stock person in 5..9 whole", "stock person grows > 10 base:H1=8",
            "stock person words",
    ];

    private static readonly string[] Values = ["4", "9", "10", "11", "-1", ">9", "words", "withheld"];
    private static readonly string[] Periods = ["M01", "M02", "H1", "YTD06", "Y"];
    private static readonly string[] Options = ["", "estimated", "correction"];
    private static readonly string[] Days = ["2023-01-15", "2023-06-30", "2023-12-31", "2024-02-01"];
    private static readonly JudgementPolicy[] Policies = [Town.Literal, Town.Lenient, Town.Practice];

    private static readonly Gen<string> Reports =
        Gen.Select(AnyOf(Periods), AnyOf(Values), AnyOf(Options), static (period, value, option) => $"{period} {value} {option}")
            .List[0, 5].Select(static reports => string.Join("; ", reports));

    private static readonly Gen<Scorecard> Cards =
        Gen.Select(AnyOf(Lines), AnyOf(Lines), Reports, AnyOf(Days), AnyOf(Policies),
            static (line, other, reports, day, policy) => Town.Review(Town.PlanOf($"{line}|b: {other}"), reports + "; b: " + "H1 7", day, policy));

    // With no input taken it is the earlier evaluation, with every input taken the later one: nothing was forgotten.
    [Fact]
    public void Judge_NoneOrAllInputs_IsOneOfTheEvaluations() => Gen.Select(Cards, Cards).Sample(static (before, after) =>
    {
        var pairs = LinePair.Of(before, after);
        var mix = new InputMix(before, after, pairs);
        return Says(mix.Judge(static _ => false)) == Says(pairs.Select(static pair => pair.Before))
            && Says(mix.Judge(static _ => true)) == Says(pairs.Select(static pair => pair.After));
    });

    // Whatever changed has a cause, and what did not change has none.
    [Fact]
    public void Between_AnyTwo_ExplainsEveryChange() => Gen.Select(Cards, Cards).Sample(static (before, after) =>
        ScorecardComparison.Between(before, after).Lines.All(static change =>
            change.IsAdded || change.IsRemoved || change.IsChanged == (change.Causes.Count > 0)));

    private static string Says(IEnumerable<Judgement?> judgements) => string.Join(" | ", judgements.Select(static judgement => judgement is { } one
        ? $"{one.State} {one.Says()} {one.SoFar} {one.IsAtBound} {one.Maturity} {one.PercentOfPlan()} {one.Explain().Used}" : "none"));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
