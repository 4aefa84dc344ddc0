using CsCheck;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Rules;

public sealed class RulePropertyTests
{
    private static readonly string[] Values =
        ["0", "15.2", "31.8", "47.1", "47100", ">30", "<30", "30..32", "words", "withheld", "-3", "5 hectare", "+13%", "on:2023-01-05", "20/30", "done:A"];
    private static readonly string[] Periods = ["M01", "M02", "M03", "YTD02", "YTD03", "Q1", "H1", "YTD07", "Y"];
    private static readonly string[] Options = ["", "estimated", "preliminary", "correction"];
    private static readonly Term It = Term.Latest(Asked.It);

    private static readonly Condition[] Conditions =
    [
        .. QualityRules.For(Evaluation.Town.PlanOf("flow billion-dong > 192")).Rules.Select(static rule => rule.Condition),
        It.GrowthOn(Term.Before(Asked.It)).AtLeast(UnitCatalogue.Percent.Of(13m)),
        It.Per(Term.Before(Asked.It)).Is(Comparator.GreaterThan, Term.Constant(Unit.One.Of(2m))),
        Condition.Within(
            It.Minus(Term.Before(Asked.It)).Times(-2m), Bound.Of(Comparator.AtLeast, Asked.Billion.Of(-70m)),
            Bound.Of(Comparator.LessThan, Asked.Billion.Of(10m))),
        Condition.OnlyWhen(Condition.Reported(Asked.It), Condition.Not(It.AtMost(Asked.Billion.Of(30m)))),
        Condition.NoOutlier(Asked.It, 3),
    ];

    private static readonly Gen<string> Reports =
        Gen.Select(AnyOf(Periods), AnyOf(Values), AnyOf(Options), static (period, value, option) => $"{period} {value} {option}")
            .List[0, 7].Select(static reports => string.Join("; ", reports));

    private static readonly Gen<(Condition Condition, string Reports)> Cases = Gen.Select(AnyOf(Conditions), Reports);

    // Further reports stand behind, so that the moments of the others stay what they are.
    [Fact]
    public void Run_ReportOnAnotherIndicator_ChangesNoOutcome() => Cases.Sample(static given =>
        Asked.Run(given.Condition, given.Reports, [Asked.Flow])
        == Asked.Run(given.Condition, given.Reports + "; other: Y 6; other: M03 -2 person; sea: Y words", [Asked.Flow]));

    [Fact]
    public void Run_FiguresInAnotherUnit_ChangesNoOutcome() => Cases.Sample(static given =>
    {
        var reports = Asked.View(given.Reports).Observations;
        return Run(given.Condition, reports).Says() == Run(given.Condition, ValueList.From(reports.Select(InMillions))).Says();
    });

    [Fact]
    public void Run_AnyReports_NeverThrowsAndNamesWhatIsUnknown() => Cases.Sample(static given =>
    {
        var outcome = Asked.Run(given.Condition, given.Reports, [Asked.Flow]);
        _ = outcome.ToString() + outcome.Condition;
        return outcome.Truth != Truth.Unknown || outcome.Unknowns.Count > 0;
    });

    // With rules a line is either suspended, with its figures as they were, or judged as without them.
    [Fact]
    public void Review_WithRules_ChangesOnlySuspendedVerdicts() => Reports.Sample(static reports =>
    {
        var plan = Evaluation.Town.PlanOf("flow billion-dong > 192");
        var (plain, ruled) = (Review(plan, reports, null), Review(plan, reports, QualityRules.For(plan)));
        var evidence = ruled.Judgements[0].Explain();
        return evidence.Figure == plain.Judgements[0].Explain().Figure
            && evidence.Used == plain.Judgements[0].Explain().Used
            && (evidence.Suspensions.Count > 0 || ruled.Judgements[0] == plain.Judgements[0])
            && ruled.RuleOutcomes.Count(static outcome => outcome.Truth == Truth.No) >= ruled.Findings.Count - plain.Findings.Count;
    });

    private static Scorecard Review(Plan plan, string reports, RuleSet? rules) =>
        PlanReview.Run(plan, Asked.View(reports), new LocalDate(2023, 12, 31), Evaluation.Town.Literal, rules);

    private static Gen<T> AnyOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static RuleOutcome Run(Condition condition, ValueList<Observation> reports) =>
        RuleSet.Create(Asked.RuleOn(condition))
            .Run(ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), [Asked.Flow], new LocalDate(2023, 12, 31))[0];

    private static Observation InMillions(Observation report) => report with
    {
        Reported = report.Reported switch
        {
            ReportedExact exact => ReportedExact.Of(InMillions(exact.Value)),
            ReportedBound bound => ReportedBound.Of(Bound.Of(bound.Bound.Comparator, InMillions(bound.Bound.Value))),
            ReportedRange range => ReportedRange.Between(InMillions(range.Lower), InMillions(range.Upper)),
            ReportedShare share => ReportedShare.Of(InMillions(share.Part), share.Whole),
            var other => other,
        },
    };

    private static Quantity InMillions(Quantity value) =>
        value.ConvertTo(Evaluation.LineText.UnitOf("million-dong")).TryPickT0(out var converted, out _) ? converted : value;
}
