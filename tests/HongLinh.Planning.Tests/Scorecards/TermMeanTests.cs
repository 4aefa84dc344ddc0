using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

// A plan for 2022 to 2024 that promises a mean over its years. All means were worked out by hand.
public sealed class TermMeanTests
{
    private static readonly LocalDate Later = new(2025, 2, 1);

    // 1,08 x 1,13 x 1,10 = 1,34244 and 1,1 x 1,1 x 1,1 = 1,331; (8 + 13 + 10) / 3 = 10,33.
    // 1,08 x 1,11 x 1,10 = 1,31868; (8 + 11 + 10) / 3 = 9,67.
    // 1,08 x 1,12 x 1,10 = 1,33056, below 1,331, but (8 + 12 + 10) / 3 = 10.
    // 1,331 x 1 x 1 = 1,331, the mark itself, with the simple mean far above it: 33,1 / 3 = 11,03.
    [Theory]
    [InlineData("grows >= 10", "+8% +13% +10%", "exceeded year-end-kept", "10.31 10.33")]
    [InlineData("grows >= 10", "+8% +11% +10%", "not-met year-end-missed", "9.66 9.67")]
    [InlineData("grows >= 10", "+8% +12% +10%", "not-determinable means-differ", "9.99 10")]
    [InlineData("grows >= 10", "+10% +10% +10%", "met year-end-kept", "10 10")]
    [InlineData("grows > 10", "+10% +10% +10%", "not-met year-end-missed", "10 10")]
    [InlineData("grows >= 10", "+33.1% +0% +0%", "met year-end-kept", "10 11.03")]
    [InlineData("grows > 10", "+33.1% +0% +0%", "not-determinable means-differ", "10 11.03")]
    [InlineData("grows >= -5", "-100% +60% +60%", "not-determinable means-differ", "-100 6.67")]
    // Where less is better: a simple mean at the mark keeps it, a compound one below it does better; the less of the two is said.
    [InlineData("grows <= 10 lower", "+8% +12% +10%", "met year-end-kept", "9.99 10")]
    public void RunYears_GrowthOverTheTerm_IsDecidedWhereBothMeansAgree(string promise, string growth, string said, string means)
    {
        var judgement = Last(promise, growth);
        Assert.Equal(said, judgement.Says());
        var evidence = judgement.Explain();
        Assert.Equal(means, $"{In(evidence.CompoundMean(Rounding.HalfUp(2)))} {In(evidence.SimpleMean(Rounding.HalfUp(2)))}");
        Assert.Equal([2022, 2023, 2024], evidence.YearsOfMean.Select(static year => year.Number));
        Assert.Null(evidence.Margin);
        Assert.Equal(NoFlipReason.SeveralYears, judgement.FlipMargin().Gap);
    }

    // 1,0000001 x 0,9999999 = 0,99999999999999, below 1 by a hundred-million-millionth: no rounding of a root may hide it.
    [Fact]
    public void RunYears_MeanBesideTheMark_IsComparedExactly()
    {
        Assert.Equal("not-determinable means-differ", Last("grows >= 0", "+0% +0.00001% -0.00001%").Says());
    }

    [Fact]
    public void RunYears_GrowthOfARunningTerm_StaysOpen()
    {
        var cards = Years(Term("flow person grows >= 10"), "Y +8% year:2022; Y +13% year:2023", new LocalDate(2024, 2, 1));
        Assert.Equal(["open not-yet-reached", "open holds-so-far", "open holds-so-far"], cards.Select(static card => card.Judgements[0].Says()));
        // (8 + 13) / 2 = 10,5; the root of 1,08 x 1,13 = 1,2204 is 1,10472.
        Assert.Equal(["8", "10.5", "10.5"], cards.Select(static card => In(card.Judgements[0].Explain().SimpleMean(Rounding.HalfUp(2)))));
        Assert.Equal("10.47", In(cards[2].Judgements[0].Explain().CompoundMean(Rounding.HalfUp(2))));
    }

    // (20 + 0,1) / 2 = 10,05; the root of 1,2 x 1,001 = 1,2012 is 1,09599. The first year alone has one mean only.
    [Fact]
    public void RunYears_MeansApartSoFar_SaysThatTheyDiffer()
    {
        var cards = Years(Term("flow person grows >= 10"), "Y +20% year:2022; Y +0.1% year:2023", new LocalDate(2024, 2, 1));
        Assert.Equal(["open holds-so-far", "open means-differ", "open means-differ"], cards.Select(static card => card.Judgements[0].Says()));
        Assert.Equal(["yes", "unknown", "unknown"], cards.Select(static card => card.Judgements[0].SoFar.Code));
    }

    // With +300% and 0% the simple mean is at least (300 + 0 - 100) / 3 = 66,67, while a year of nothing would bring the compound one to -100%.
    [Fact]
    public void RunYears_OneMeanLostForGood_LeavesTheOtherOpen()
    {
        var cards = Years(Term("flow person grows <= 10 lower"), "Y +300% year:2022; Y +0% year:2023", new LocalDate(2024, 2, 1));
        Assert.Equal("open means-differ", cards[1].Judgements[0].Says());
        Assert.Equal("no", cards[1].Judgements[0].SoFar.Code);
    }

    // Decided one way by one mean and the other way by the other: whether it is kept is unknown, not no.
    [Theory]
    [InlineData("+8% +12% +10%", "unknown")]
    [InlineData("+8% +11% +10%", "no")]
    [InlineData("+8% +13% +10%", "yes")]
    public void RunYears_MeansOnTwoSides_LeaveOpenWhetherItIsKept(string growth, string soFar) =>
        Assert.Equal(soFar, Last("grows >= 10", growth).SoFar.Code);

    [Fact]
    public void RunYears_YearOfTheMeanWithoutAFigure_LeavesItOpen()
    {
        var judgement = Years(Term("flow person grows >= 10"), "Y +8% year:2022; Y +50% year:2024 known:2025-01-20", Later)[2].Judgements[0];
        Assert.Equal("not-determinable periods-missing", judgement.Says());
        Assert.Null(judgement.Explain().SimpleMean(Rounding.HalfUp(2)));
        Assert.Equal([2022, 2024], judgement.Explain().YearsOfMean.Select(static year => year.Number));
    }

    // 100, 110, 119,9 and 131,89 grow by 10%, 9% and 10%: 1,1 x 1,09 x 1,1 = 1,3189, below 1,331.
    // 90 to 120 is a third, which no decimal holds: 4/3 x 0,9 x 1,1 = 1,32, below 1,331; (33,33 - 10 + 10) / 3 = 11,11.
    [Theory]
    [InlineData("100 110 119.9 131.89", "not-met year-end-missed", "9.67")]
    [InlineData("90 120 108 118.8", "not-determinable means-differ", "11.11")]
    public void RunYears_GrowthFromLevels_IsThatOfTheLevels(string levels, string said, string simple)
    {
        var of = levels.Split(' ');
        var plan = Term("flow person grows >= 10");
        var reports = string.Join("; ", Enumerable.Range(0, 4).Select(at =>
            FormattableString.Invariant($"Y {of[at]} year:{2021 + at} known:{2022 + at}-01-20")));
        var judgement = Years(plan, reports, Later)[2].Judgements[0];
        Assert.Equal(said, judgement.Says());
        Assert.Equal(simple, In(judgement.Explain().SimpleMean(Rounding.HalfUp(2))));
    }

    // (90 + 100 + 105) / 3 = 98,33; 180 + 130 = 310 are more than 100 for each of three years, whatever the third one brings.
    [Fact]
    public void RunYears_MeanOfAmounts_IsTheSimpleOne()
    {
        var cards = Years(Term("flow person >= 100"), "Y 90 year:2022; Y 100 year:2023; Y 105 year:2024 known:2025-01-20", Later);
        Assert.Equal(["open not-yet-reached", "open not-yet-reached", "not-met year-end-missed"], cards.Select(static card => card.Judgements[0].Says()));
        Assert.Equal("98.33", In(cards[2].Judgements[0].Explain().SimpleMean(Rounding.HalfUp(2))));
        Assert.Null(cards[2].Judgements[0].Explain().CompoundMean(Rounding.HalfUp(2)));
        Assert.Equal("105 person", $"{cards[2].Judgements[0].Explain().Figure}");
        Assert.Equal("exceeded cannot-miss",
            Years(Term("flow person >= 100"), "Y 180 year:2022; Y 130 year:2023", new LocalDate(2024, 2, 1))[1].Judgements[0].Says());
    }

    // Half of a year is no year of the mean.
    [Fact]
    public void RunYears_HalfOfAYear_IsNotInTheMeanOfAmounts()
    {
        var judgement = Years(Term("flow person >= 100"), "Y 90 year:2022; H1 60 year:2023 known:2023-07-05", new LocalDate(2023, 7, 10))[1].Judgements[0];
        Assert.Equal(("open not-yet-reached", "90"), (judgement.Says(), In(judgement.Explain().SimpleMean(Rounding.HalfUp(2)))));
    }

    // (40 + 50 + 61) / 3 = 50,33.
    [Fact]
    public void RunYears_MeanOfLevels_IsTheSimpleOne()
    {
        var judgement = Years(Term("stock percent >= 50"), "Y 40 year:2022; Y 50 year:2023; Y 61 year:2024 known:2025-01-20", Later)[2].Judgements[0];
        Assert.Equal(("exceeded year-end-kept", "50.33"), (judgement.Says(), In(judgement.Explain().SimpleMean(Rounding.HalfUp(2)))));
    }

    // What a simple search by products says is what the root says.
    [Fact]
    public void RunYears_AnyGrowth_IsOnTheSideOfTheProducts()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 60; i++)
        {
            var growth = Enumerable.Range(0, 3).Select(_ => random.Next(50, 151) / 10m).ToArray();
            var product = growth.Aggregate(1m, static (all, one) => all * (1m + one / 100m));
            var (compound, simple) = (product >= 1.331m, growth.Sum() >= 30m);
            var verdict = Last("grows >= 10", string.Join(' ', growth.Select(static one => FormattableString.Invariant($"+{one}%")))).Verdict;
            Assert.Equal(compound == simple ? compound : null, verdict == Verdict.NotDeterminable ? null : (bool?)verdict.IsKept);
        }
    }

    private static Judgement Last(string promise, string growth)
    {
        var of = growth.Split(' ');
        return Years(Term("flow person " + promise), $"Y {of[0]} year:2022; Y {of[1]} year:2023; Y {of[2]} year:2024 known:2025-01-20", Later)[2].Judgements[0];
    }

    private static Plan Term(string line) => Plan.Create(Town.Header with { Year = PlanYear.Of(2024), FirstYear = PlanYear.Of(2022) },
        [Town.GroupOf("a", LineText.Read(line) with { Holding = Holding.OnAverage })]).Value;

    private static ValueList<Scorecard> Years(Plan plan, string reports, LocalDate asOf) => PlanReview.RunYears(
        plan, ObservationLog.Empty.Append(ReportText.Read(reports, plan.Lines[0].Indicator.Unit)).KnownAt(Instant.MaxValue), asOf, Town.Literal);

    private static string In(Quantity? mean) => mean?.Amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
