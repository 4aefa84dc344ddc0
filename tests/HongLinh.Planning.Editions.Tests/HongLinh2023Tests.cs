using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Editions.Tests;

// The published figures of the town, as the two articles print them, against the numbers of the plan.
public sealed class HongLinh2023Tests
{
    private static Scorecard On(string day, JudgementPolicy? policy = null)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        var view = HongLinh2023.PublishedFigures.KnownAt(date.At(new LocalTime(23, 59)).InUtc().ToInstant());
        return PlanReview.Run(HongLinh2023.Plan.Value, view, date, policy ?? JudgementPolicy.Literal, RuleSet.None);
    }

    private static Judgement Line(string day, int ordinal, JudgementPolicy? policy = null)
    {
        var judgement = On(day, policy).Judgements[ordinal - 1];
        Assert.Equal(ordinal, judgement.Line.Ordinal);
        return judgement;
    }

    // 198,018 tỷ against trên 192.500 triệu: 198.018 / 192.500 = 102,866...%; 198.018 - 192.500 = 5.518 triệu.
    [Fact]
    public void Revenue_July_IsCertainWithMargin()
    {
        var revenue = Line("2023-07-30", 4);
        Assert.Equal("met flow-passed-bound", revenue.Says());
        Assert.Equal(("102.87", "103"), (revenue.PercentOfPlan().InPercent(), revenue.PercentOfPlan().InPercent(0)));
        Assert.Equal("5518 million-dong", revenue.Explain().Margin.ToString());
        Assert.Equal("198018 million-dong", revenue.Explain().Figure.ToString());
        Assert.Equal((ReportState.Reported, Maturity.Estimated, Truth.Yes, false), (revenue.State, revenue.Maturity, revenue.SoFar, revenue.IsAtBound));
    }

    [Fact]
    public void Revenue_JulyByPractice_IsExceeded() =>
        Assert.Equal("exceeded flow-passed-bound", Line("2023-07-30", 4, JudgementPolicy.AdministrativePractice).Says());

    // 724 / 1.400 = 51,714...%
    [Fact]
    public void Investment_July_IsOpenNotMissed()
    {
        var investment = Line("2023-07-30", 3);
        Assert.Equal(("open not-yet-reached", "51.71"), (investment.Says(), investment.PercentOfPlan().InPercent()));
        Assert.Equal("-676 billion-dong", investment.Explain().Margin.ToString());
    }

    [Fact]
    public void Waste_JulyReportedAsAboveItsBound_HoldsSoFar()
    {
        var waste = Line("2023-07-30", 7);
        Assert.Equal(("open holds-so-far", Truth.Yes), (waste.Says(), waste.SoFar));
        Assert.Null(waste.Explain().Margin);
    }

    [Fact]
    public void UrbanCriteria_July_HoldSoFarWithOneMore()
    {
        var criteria = Line("2023-07-30", 8);
        Assert.Equal(("open holds-so-far", Truth.Yes), (criteria.Says(), criteria.SoFar));
        Assert.Equal(("54 urban-criterion", "1 urban-criterion"), (criteria.Explain().Figure.ToString(), criteria.Explain().Margin.ToString()));
    }

    // 106,801 / 192,5 = 55,481...%
    [Fact]
    public void Revenue_March_IsOpenAt55Percent()
    {
        var revenue = Line("2023-03-02", 4);
        Assert.Equal(("open not-yet-reached", "55.48"), (revenue.Says(), revenue.PercentOfPlan().InPercent()));
    }

    [Theory]
    [InlineData("literal", "no", "open not-yet-reached")]
    [InlineData("lenient", "yes", "open holds-so-far")]
    [InlineData("practice", "yes", "open holds-so-far")]
    public void Growth_MarchExactlyAtBound_DependsOnPolicyAndSaysSo(string policy, string soFar, string says)
    {
        var growth = Line("2023-03-02", 1, Town.PolicyOf(policy));
        Assert.Equal((soFar, says, true), (growth.SoFar.Code, growth.Says(), growth.IsAtBound));
        Assert.Equal(Town.PolicyOf(policy), growth.Policy);
        Assert.Equal("not-an-amount", growth.PercentOfPlan().InPercent());
        Assert.Equal("0 percentage-point", growth.Explain().Margin.ToString());
    }

    // 1.565,8 / 2.570 = 60,926...%
    [Fact]
    public void SownArea_March_IsOpenAt61Percent() =>
        Assert.Equal(("open not-yet-reached", "60.93"), (Line("2023-03-02", 5).Says(), Line("2023-03-02", 5).PercentOfPlan().InPercent()));

    // Of 24 lines the press gives figures for 3 in March; the yearly counts (income, poverty, titles) are not due in the year.
    [Fact]
    public void Review_March_EveryLineWithoutFigureIsAwaitedOrNotDue() => AssertNothingIsMadeUp("2023-03-02", [1, 4, 5]);

    [Fact]
    public void Review_July_EveryLineWithoutFigureIsAwaitedOrNotDue() => AssertNothingIsMadeUp("2023-07-30", [1, 3, 4, 5, 7, 8]);

    private static void AssertNothingIsMadeUp(string day, int[] reported)
    {
        int[] yearly = [2, 12, 18, 19, 20, 23];
        int[] words = [9, 10];
        var others = On(day).Judgements.Where(judgement => !reported.Contains(judgement.Line.Ordinal)).ToArray();
        Assert.Equal(24 - reported.Length, others.Length);
        Assert.All(others, judgement =>
        {
            var expected = words.Contains(judgement.Line.Ordinal) ? "not-applicable" : yearly.Contains(judgement.Line.Ordinal) ? "not-due" : "awaited";
            Assert.Equal((expected, "not-determinable", "unknown"), (judgement.State.Code, judgement.Verdict.Code, judgement.SoFar.Code));
            Assert.Null(judgement.Latest);
        });
    }

    // Worth "hơn 2.786 tỷ" at prices that the article does not state: no growth at constant prices follows from it.
    [Fact]
    public void ProductionValue_JulyAtUnstatedPrices_IsRejectedAndSaid()
    {
        var card = On("2023-07-30");
        Assert.Equal("not-determinable figure-rejected", card.Judgements[0].Says());
        var finding = Assert.Single(card.Findings, static finding => finding.Code == FindingCode.UnitMismatch);
        Assert.Equal(("production-value 2023-H1", "hơn 2.786 tỷ đồng"), (finding.Place.ToString(), finding.Quoted.ToString()));
    }

    [Fact]
    public void Findings_July_NameThePointsThatFitNoLine() =>
        Assert.Equal("71,75 điểm", Assert.Single(On("2023-07-30").Findings, static finding => finding.Code == FindingCode.UnknownIndicator).Quoted.ToString());

    // 55 and 103 are 55,48 and 102,87 rounded to whole per cent.
    [Fact]
    public void Findings_PrintedPercentsOfThePress_AreAccepted() =>
        Assert.DoesNotContain(On("2023-07-30").Findings.Concat(On("2023-03-02").Findings), static finding => finding.Code == FindingCode.PrintedPercentDiffers);

    [Theory]
    [InlineData("2023-01-31", "0 exceeded, 0 met, 0 not met, 0 open, 24 not determinable of 24")]
    [InlineData("2023-03-02", "0 exceeded, 0 met, 0 not met, 3 open, 21 not determinable of 24")]
    [InlineData("2023-07-30", "0 exceeded, 1 met, 0 not met, 4 open, 19 not determinable of 24")]
    public void Tally_OverTheYear_CountsWhatIsKnown(string day, string tally) => Assert.Equal(tally, On(day).Tally.ToString());

    [Theory]
    [InlineData("192500", "million-dong")]
    [InlineData("192.5", "billion-dong")]
    [InlineData("192500000000", "dong")]
    public void Revenue_SameAmountInAnyScale_IsJudgedAlike(string amount, string unit)
    {
        var report = ReportText.Read($"budget-revenue: Y {amount} {unit}", UnitCatalogue.Percent);
        foreach (var (policy, says) in new[] { (Town.Literal, "not-met year-end-missed"), (Town.Practice, "met year-end-kept") })
        {
            var judgement = Town.Review(HongLinh2023.Plan.Value, report, policy: policy).Judgements[3];
            Assert.Equal(
                (says, true, "0 million-dong", "100.00"),
                (judgement.Says(), judgement.IsAtBound, judgement.Explain().Margin.ToString(), judgement.PercentOfPlan().InPercent()));
        }
    }

    [Fact]
    public void PublishedFigures_KnownOnlyFromTheDayOfTheArticle()
    {
        // 29 July 16:59 UTC is still 29 July in Vietnam; at 17:00 UTC the 30th begins there.
        var before = HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 29, 16, 59));
        var after = HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 29, 17, 0));
        // Three reports of March and one of April; six more of July.
        Assert.Equal((4, 10), (before.Observations.Count, after.Observations.Count));
    }
}
