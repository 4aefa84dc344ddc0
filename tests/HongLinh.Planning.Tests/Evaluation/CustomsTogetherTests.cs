using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Reading customs together with units, suspension, aspirations, certainty before the end of the year and outlooks.
public sealed class CustomsTogetherTests
{
    private static readonly JudgementPolicy Equality = new() { Name = "equality", BareNumbers = BareNumberConvention.Equality };
    private static readonly JudgementPolicy Rounded = new() { Name = "rounded", RoundBeforeComparing = Rounding.HalfUp(0) };

    // A rule that suspends a verdict does so under policies that read the target or the figure in their own way too.
    [Fact]
    public void Judge_SuspendedLineUnderAnyPolicy_StaysSuspended()
    {
        var figures =
            MatchedFigures.Of(
            Town.PlanOf("flow billion-dong > 192 bare"), Asked.View("YTD05 210; YTD06 198.018"), new LocalDate(2023, 12, 31),
            RuleSet.Create(QualityRules.NeverFalls(Asked.Flow)));
        foreach (var policy in new[] { Town.Literal, Town.Practice, Equality, Rounded })
        {
            Assert.Equal("not-determinable suspended-by-rule", new Evaluator(policy).Judge(figures)[0].Says());
        }
    }

    // A bare number is read by the policy; an aspiration states its own comparator, but is rounded like the rest.
    [Theory]
    [InlineData("Y 13", "not-met", "exceeded")]
    [InlineData("Y 10", "met", "not-met")]
    public void Aspiration_OfABareNumber_KeepsItsComparator(string report, string line, string stretch)
    {
        var plan = Town.PlanOf(LineText.Read("stock person >= 10 bare") with { Aspiration = LineText.Read("stock person >= 12").Target }).Value;
        var judgement = Town.Review(plan, report, policy: Equality).Judgements[0];
        Assert.Equal((line, stretch), (judgement.Verdict.Code, judgement.Aspiration()!.Value.Verdict.Code));
    }

    [Fact]
    public void Aspiration_RoundingPolicy_RoundsItToo()
    {
        var plan = Town.PlanOf(LineText.Read("stock hectare >= 10") with { Aspiration = LineText.Read("stock hectare >= 12").Target }).Value;
        Assert.Equal("met", Town.Review(plan, "Y 11.6", policy: Rounded).Judgements[0].Aspiration()!.Value.Verdict.Code);
    }

    // A running total in or above the band by June: what the better end does decides whether the year is.
    [Theory]
    [InlineData("literal", "YTD06 150", "open holds-so-far")]
    [InlineData("literal", "YTD06 250", "not-met flow-broke-limit")]
    [InlineData("practice", "YTD06 150", "met flow-passed-bound")]
    [InlineData("practice", "YTD06 250", "exceeded flow-passed-bound")]
    [InlineData("practice", "YTD06 50", "open not-yet-reached")]
    public void Judge_RunningTotalAndBand_IsCertainWhereTheBetterEndDoesNotBind(string policy, string reports, string says) =>
        Assert.Equal(says, Town.Verdict("flow person in 100..200", reports, policy: Town.PolicyOf(policy)));

    // Each month alone, of all units: 60 in January, but only 45 in February.
    [Fact]
    public void Judge_FlowOfUnitsThroughout_JudgesEachMonth()
    {
        const string line = "flow person >= 50 throughout sum units:a,b";
        var judgement = Town.Judge(line, "M01 30 about:a; M01 30 about:b; M02 25 about:a; M02 20 about:b; YTD03 40 about:a");
        Assert.Equal("not-met broken-in-period", judgement.Says());
        Assert.Equal("2023-M02: 45 person", Assert.Single(judgement.Breaches()).ToString());
        Assert.Equal([FindingCode.NotOnePeriod], Town.Findings(line, "M01 30 about:a; YTD03 40 about:a").Select(static finding => finding.Code));
    }

    // What an earlier report settled is not open any more, and counts for the pace.
    [Fact]
    public void Explain_ItemsOverSeveralReports_AreOpenWhereNoneSettledThem()
    {
        var judgement = Town.Judge("stock school items A,B,C,D", "M03 done:A; M06 done:C");
        var open = Assert.Single(judgement.Explain().StillOpen.OfType<OpenItems>());
        Assert.Equal(["B", "D"], open.Names);
        Assert.Equal(Fraction.From(2m), Assert.IsType<ComputedPace>(YearOutlook.Of(judgement).Pace).Actual);
    }

    // "Tăng trên 13%" beside a level: exact where last year's figure is known, else as printed.
    [Theory]
    [InlineData("flow person grows > 13 base:H1=100", "H1 +>13%; H1 120", "20 percent")]
    [InlineData("flow person grows > 13 base:H1=100", "H1 +>13%; M01 10; M02 10; M03 10; M04 10; M05 10; M06 70", "20 percent")]
    [InlineData("flow person grows > 13", "H1 +>13%; H1 120", "")]
    public void Figure_ImprecisePrintAndLevel_IsExactWhereItCanBe(string line, string reports, string figure)
    {
        var judgement = Town.Judge(line, reports, asOf: "2023-07-31");
        Assert.Equal(figure, judgement.Explain().Figure?.ToString() ?? "");
        Assert.Equal(Truth.Yes, judgement.SoFar);
    }

    [Fact]
    public void FlipMargin_RoundingPolicy_NamesNoDistance() =>
        Assert.Equal(NoFlipReason.RoundedFigure, Town.Judge("stock hectare >= 12", "Y 11.6", policy: Rounded).FlipMargin().Gap);
}
