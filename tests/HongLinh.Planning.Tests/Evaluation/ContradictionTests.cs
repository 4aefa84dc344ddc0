using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Reports that cannot all be right: what all of them decide is decided, and each contradiction is a finding.
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("flow billion-dong > 192", "Y 198; Y 197.5", "met year-end-kept")]
    [InlineData("flow billion-dong > 198", "Y 198; Y 197.5", "not-met year-end-missed")] // 198 is not more than 198
    [InlineData("flow billion-dong >= 198", "Y 198; Y 197.5", "not-determinable figure-imprecise")]
    [InlineData("flow billion-dong >= 198", "Y 197.5; Y 198", "not-determinable figure-imprecise")]
    [InlineData("stock percent in 97..98", "Y 97.2; Y 97.9", "met year-end-kept")]
    [InlineData("stock percent = 97.2", "Y 97.2; Y 97.9", "not-determinable figure-imprecise")]
    public void Judge_TwoReporters_JudgesTheRangeTheySpan(string line, string reports, string says)
    {
        var card = Town.Review(Town.PlanOf(line), reports);
        Assert.Equal((says, FindingCode.FiguresDiffer), (card.Judgements[0].Says(), Assert.Single(card.Findings).Code));
    }

    // Ward b reports 20 and 21: with 90 and 30 of the others that is 140 to 141.
    [Theory]
    [InlineData("flow house >= 140 sum units:a,b,c", "met")]
    [InlineData("flow house >= 141 sum units:a,b,c", "open")]
    public void Judge_TwoFiguresOfAUnit_JudgesTheRangeOfTheSum(string line, string verdict)
    {
        var card = Town.Review(Town.PlanOf(line), "M01 90 about:a; M01 20 about:b; M01 21 about:b; M01 30 about:c", "2023-02-15");
        Assert.Equal((verdict, "it 2023-M01 b"), (card.Judgements[0].Verdict.Code, Assert.Single(card.Findings).Place.ToString()));
    }

    // "Hơn 198 tỷ" beside 198,018 tỷ agrees with it, and so does a range around it.
    [Theory]
    [InlineData("Y >198; Y 198.018")]
    [InlineData("Y 198.018; Y >198")]
    [InlineData("Y 198..199; Y 198.018; Y >198")]
    public void Judge_LessExactFigureBeside_Agrees(string reports)
    {
        var card = Town.Review(Town.PlanOf("flow billion-dong > 192"), reports);
        Assert.Empty(card.Findings);
        Assert.Equal("198.018 billion-dong", card.Judgements[0].Explain().Figure!.Value.ToString());
    }

    // Neither of two corrections that became known at once replaces the other, whichever row comes first.
    [Theory]
    [InlineData("198", "197.5")]
    [InlineData("197.5", "198")]
    public void Judge_TwoCorrectionsAtOnce_OrderDoesNotDecide(string one, string other)
    {
        var plan = Town.PlanOf("flow billion-dong >= 198");
        var at = Instant.FromUtc(2023, 12, 30, 0, 0);
        var reports = ReportText.Read($"Y 100; Y {one}; Y {other}", plan.Lines[0].Indicator.Unit)
            .Select((report, index) => report with { IsCorrection = index > 0, RecordedAt = index > 0 ? at : at - Duration.FromDays(3) });
        var card = Town.Review(plan, ValueList.From(reports));
        Assert.Equal(("not-determinable figure-imprecise", FindingCode.FiguresDiffer), (card.Judgements[0].Says(), Assert.Single(card.Findings).Code));
    }
}
