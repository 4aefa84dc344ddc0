using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("stock million-dong > 192500", "gt 192500 million-dong")]
    [InlineData("stock billion-dong in 1..2", "ge 1 billion-dong; le 2 billion-dong")]
    [InlineData("stock percent near 4 +-0.5", "ge 3.5 percent; le 4.5 percent")]
    [InlineData("stock billion-dong grows > 13", "gt 13 percent")]
    [InlineData("stock percent changes <= -0.5", "le -0.5 percentage-point")]
    [InlineData("stock hamlet covers 50/52", "ge 50 hamlet")]
    [InlineData("stock school items A,B,C,D", "ge 4 school")]
    [InlineData("stock place rank 10/63", "le 10 place")]
    [InlineData("stock house by 2023-06-30", "")]
    [InlineData("stock person words", "")]
    [InlineData("stock person > 5 and < 9", "")]
    public void Bounds_EachKind_HaveComparatorAndValue(string line, string bounds) =>
        Assert.Equal(bounds, string.Join("; ", Town.Judge(line, "").Explain().Bounds));

    // 198,018 tỷ đồng against 192.500 triệu đồng: figures as reported and as converted, and all that the verdict rests on.
    [Fact]
    public void Explain_Revenue_HoldsEveryOperand()
    {
        var evidence = Town.Judge("flow million-dong > 192500", "H1 198.018 billion-dong preliminary", policy: Town.Practice).Explain();
        Assert.Equal("198.018 billion-dong", Assert.Single(evidence.Used).Reported.ToString());
        Assert.Equal("198018 million-dong", evidence.Figure.ToString());
        Assert.Equal("5518 million-dong", evidence.Margin.ToString());
        Assert.Equal("gt 192500 million-dong", Assert.Single(evidence.Bounds).ToString());
        Assert.Equal((Town.Practice, PercentFormula.ActualOverPlan), (evidence.Policy, evidence.Percent.Formula));
        Assert.Equal((ReportingPeriod.Half(LineText.Year, 1), Maturity.Preliminary), (evidence.Period, evidence.Maturity));
        Assert.Equal(("Nghị quyết 1/NQ-HĐND", "flow million-dong > 192500"), (evidence.Basis?.Act, evidence.Words.Words));
        Assert.Null(evidence.Window);
    }

    // Months run from the 15th to the 14th, so January and February go from 15/12 to 14/02.
    [Fact]
    public void Window_UnderARegime_IsThatOfTheReports()
    {
        var plan = OwedPlan.Plan(null, OwedPlan.Line(ReportingCycle.Month));
        var one = Explain(OwedPlan.Figure("2023-M02", OwedPlan.At(2, 20)));
        Assert.Equal(new DateInterval(new LocalDate(2023, 1, 15), new LocalDate(2023, 2, 14)), one.Window);
        Assert.Null(Explain().Window);

        Evidence Explain(params Observation[] figures) => PlanReview.Run(
            OwedPlan.Open(plan, OwedPlan.At(3, 1), figures), new LocalDate(2023, 3, 1), JudgementPolicy.Literal, RuleSet.None).Judgements[0].Explain();
    }

    [Fact]
    public void Explain_WithoutAReport_LeavesItsFactsOpen()
    {
        var evidence = Some.Card(100m, null).Judgements[0].Explain();
        Assert.Null(evidence.Period);
        Assert.Null(evidence.Maturity);
        Assert.Null(evidence.Window);
        Assert.Null(evidence.Figure);
    }
}
