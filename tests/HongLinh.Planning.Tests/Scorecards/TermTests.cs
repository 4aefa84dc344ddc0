using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

// A plan for 2022 to 2024 that promises 300 persons in all, each year judged by itself with what the years before reached.
public sealed class TermTests
{
    private static readonly LocalDate Later = new(2025, 2, 1);

    private static readonly Plan Together = Term(LineText.Read("flow person >= 300") with { Holding = Holding.OverTerm });

    [Fact]
    public void RunYears_SumOfTheTerm_CountsTheYearsBeforeAndWaitsForTheLast()
    {
        var cards = Years(Together, "Y 90 year:2022; Y 100 year:2023; Y 105 year:2024 known:2025-01-20", Later);
        // 90; 90 + 100 = 190; 190 + 105 = 295, short of 300.
        Assert.Equal(["90 person Open", "190 person Open", "295 person NotMet"], cards.Select(Said));
        Assert.Equal(["30", "63.33", "98.33"], cards.Select(static card => Percent(card.Judgements[0])));
        Assert.Equal(["2022: 90 person", "2023: 100 person"], cards[2].Judgements[0].Explain().EarlierYears.Select(static year => year.ToString()));
    }

    [Fact]
    public void RunYears_SumPassedBeforeTheLastYear_IsKeptForGood()
    {
        var cards = Years(Together, "Y 180 year:2022; H1 130 year:2023 known:2023-07-05", new LocalDate(2023, 7, 10));
        Assert.Equal(["180 person Open", "310 person Exceeded"], cards.Select(Said));
        Assert.Equal(ReasonCode.FlowPassedBound, cards[1].Judgements[0].Reason);
    }

    // A year that is not known may have brought anything: the total is at least the rest, never the rest alone.
    [Fact]
    public void RunYears_YearWithoutFigures_LeavesTheTotalOpen()
    {
        var cards = Years(Together, "Y 100 year:2022; Y 150 year:2024 known:2025-01-20", Later);
        Assert.Equal(Verdict.NotDeterminable, cards[2].Judgements[0].Verdict);
        Assert.Null(cards[2].Judgements[0].Explain().Figure);
        // 100 + 210 pass 300 whatever 2023 brought.
        Assert.True(Years(Together, "Y 100 year:2022; Y 210 year:2024 known:2025-01-20", Later)[2].Judgements[0].Verdict.IsKept);
    }

    // Half of 2022 is no total of 2022.
    [Fact]
    public void RunYears_YearOfWhichOnlyAPartIsKnown_IsNoTotal()
    {
        var cards = Years(Together, "H1 40 year:2022; Y 100 year:2023; Y 120 year:2024 known:2025-01-20", Later);
        Assert.Empty(cards[1].Judgements[0].Explain().EarlierYears);
        Assert.Equal(Verdict.NotDeterminable, cards[2].Judgements[0].Verdict);
    }

    // In July 2022 the whole of 2022 was expected to bring 120; what it brought nobody reported.
    [Fact]
    public void RunYears_YearThatWasOnlyForeseen_IsNoTotal()
    {
        var cards = Years(Together, "Y 120 year:2022 known:2022-07-05 held:2022-07-05; Y 100 year:2023", new LocalDate(2024, 2, 1));
        Assert.Empty(cards[1].Judgements[0].Explain().EarlierYears);
        Assert.Null(cards[1].Judgements[0].Explain().Figure);
    }

    // What is added up is compared with nothing.
    [Fact]
    public void RunYears_YearOfASum_IsCountedInTheTermAndNoBaseline()
    {
        FindingCode[] Said(Plan plan) => [.. Years(plan, "Y 90 year:2022; Y 100 year:2023", new LocalDate(2024, 2, 1))[1].Findings
            .Select(static found => found.Code).Where(static code => code == FindingCode.CountedInTerm || code == FindingCode.TakenAsBaseline)];
        Assert.Equal([FindingCode.CountedInTerm], Said(Together));
        Assert.Equal([FindingCode.CountedInTerm], Said(Term(LineText.Read("flow person >= 90") with { Holding = Holding.OnAverage })));
        Assert.Equal([FindingCode.TakenAsBaseline], Said(Term(LineText.Read("flow person >= 90") with { Holding = Holding.EachYear })));
    }

    // A growth of 2022 is a matter of the scorecard of 2022 and no fault in that of 2023.
    [Fact]
    public void RunYears_ReportsOfOtherYears_AreNoFindings()
    {
        var plan = Term(LineText.Read("flow person grows >= 10") with { Holding = Holding.EachYear });
        var cards = Years(plan, "Y +14% year:2022; Y +8% year:2023", new LocalDate(2024, 2, 1));
        Assert.Equal([Verdict.Exceeded, Verdict.NotMet], cards.Take(2).Select(static card => card.Judgements[0].Verdict));
        Assert.All(cards, static card => Assert.DoesNotContain(card.Findings, static found => found.Code == FindingCode.PeriodOutsideYear));
    }

    // 2024 alone brought what 2022 and 2023 had not: the years before it are known before it has reported anything.
    [Fact]
    public void RunYears_SumBeforeTheFirstReportOfAYear_IsThatOfTheYearsBefore()
    {
        var judgement = Years(Together, "Y 90 year:2022; Y 100 year:2023", new LocalDate(2024, 1, 10))[2].Judgements[0];
        Assert.Equal(("190 person", Verdict.Open, ReasonCode.NotYetReached), ($"{judgement.Explain().Figure}", judgement.Verdict, judgement.Reason));
        Assert.Equal("63.33", Percent(judgement));
        Assert.Null(judgement.Explain().OfThisYear);
        var passed = Years(Together, "Y 180 year:2022; Y 130 year:2023", new LocalDate(2024, 1, 10))[2].Judgements[0];
        Assert.True(passed.Verdict.IsKept);
        var over = Years(Together, "Y 90 year:2022; Y 100 year:2023", Later)[2].Judgements[0];
        Assert.Equal((Verdict.NotDeterminable, ReasonCode.NoFigureForYear), (over.Verdict, over.Reason));
    }

    // Where nothing adds up, what the term promises is a level at its end.
    [Fact]
    public void ForYear_LevelOfTheTerm_IsPromisedForItsLastYear()
    {
        var plan = Term(LineText.Read("stock percent >= 50") with { Holding = Holding.OverTerm });
        Assert.Equal([0, 0, 1], new[] { 2022, 2023, 2024 }.Select(year => plan.ForYear(PlanYear.Of(year)).Lines.Count));
    }

    [Fact]
    public void Outlooks_TargetOfSeveralYears_SayNothingAboutTheEndOfThisOne()
    {
        var outlook = Years(Together, "H1 40 year:2022 known:2022-07-05", new LocalDate(2022, 7, 10))[0].Outlooks()[0];
        Assert.Equal((NoOutlookReason.SeveralYears, NoOutlookReason.SeveralYears, Outlook.Unclear),
            (outlook.Pace.Gap, outlook.Projection.Gap, outlook.Outlook));
    }

    private static Plan Term(PlanLine line) =>
        Plan.Create(Town.Header with { Year = PlanYear.Of(2024), FirstYear = PlanYear.Of(2022) }, [Town.GroupOf("a", line)]).Value;

    private static ValueList<Scorecard> Years(Plan plan, string reports, LocalDate asOf) => PlanReview.RunYears(
        plan, ObservationLog.Empty.Append(ReportText.Read(reports, plan.Lines[0].Indicator.Unit)).KnownAt(Instant.MaxValue), asOf, Town.Literal);

    private static string Said(Scorecard card) => $"{card.Judgements[0].Explain().Figure} {card.Judgements[0].Verdict.Name}";

    private static string Percent(Judgement judgement) =>
        judgement.PercentOfPlan().InPercent(Rounding.HalfUp(2))!.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
