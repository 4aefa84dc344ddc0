using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Which target counts on which day, and on which decision it then rests.
public sealed class AmendmentTests
{
    private static readonly PlanLine Line =
        LineText.Read("flow billion-dong >= 10") with { Amendments = [To("flow billion-dong >= 8", 7, 1, "2"), To("flow billion-dong >= 7", 10, 1, "3")] };

    [Theory]
    [InlineData("2023-06-30", "ge 10 billion-dong", "Nghị quyết 1/NQ-HĐND", "open not-yet-reached")]
    [InlineData("2023-07-01", "ge 8 billion-dong", "Nghị quyết 2/NQ-HĐND", "open not-yet-reached")]
    [InlineData("2023-09-30", "ge 8 billion-dong", "Nghị quyết 2/NQ-HĐND", "open not-yet-reached")]
    [InlineData("2023-10-01", "ge 7 billion-dong", "Nghị quyết 3/NQ-HĐND", "met flow-passed-bound")]
    public void Judge_AroundTheDaysOfTwoAmendments_TakesTheOneInForce(string asOf, string bound, string basis, string says)
    {
        var judgement = Town.Review(Town.PlanOf(Line).Value, "H1 7", asOf).Judgements[0];
        var evidence = judgement.Explain();
        Assert.Equal((bound, basis, says), (((LevelTarget)evidence.Target).Bound.ToString(), evidence.Basis?.Act, judgement.Says()));
        Assert.Equal(basis.EndsWith("1/NQ-HĐND", StringComparison.Ordinal), evidence.Amendment is null);
    }

    [Fact]
    public void AmendmentOn_Days_NamesTheOneInForce()
    {
        Assert.Null(Line.AmendmentOn(new LocalDate(2023, 6, 30)));
        Assert.Equal("Nghị quyết 2/NQ-HĐND", Line.AmendmentOn(new LocalDate(2023, 7, 1))?.Basis.Act);
        Assert.Equal("Nghị quyết 3/NQ-HĐND", Line.AmendmentOn(new LocalDate(2023, 12, 31))?.Basis.Act);
    }

    // From 10 tỷ to 9.500 triệu: the figure is shown in the unit of the target in force.
    [Theory]
    [InlineData("2023-06-30", "9.6 billion-dong", "-0.4 billion-dong", "open")]
    [InlineData("2023-07-01", "9600 million-dong", "100 million-dong", "exceeded")]
    public void Judge_AmendmentInAnotherScale_IsExact(string asOf, string figure, string margin, string verdict)
    {
        var line = LineText.Read("flow billion-dong >= 10");
        var amended = line with
        {
            Amendments =
                [To("flow billion-dong >= 8", 7, 1,
                "2") with { Target = LevelTarget.From(line.Indicator, Bound.Of(Comparator.AtLeast, Money.MillionDong.Of(9_500m))).AsT0 }],
        };
        var judgement = Town.Review(Town.PlanOf(amended).Value, "H1 9.6", asOf).Judgements[0];
        Assert.Equal((figure, margin, verdict), (judgement.Explain().Figure.ToString(), judgement.Explain().Margin.ToString(), judgement.Verdict.Code));
    }

    [Fact]
    public void Judge_LineWithItsOwnBasis_RestsOnTheAmendmentWhileItIsInForce()
    {
        var plan = Town.PlanOf(Line with { Basis = new LegalBasis { Act = "Quyết định của tỉnh" } }).Value;
        Assert.Equal("Quyết định của tỉnh", Town.Review(plan, "H1 7", "2023-06-30").Judgements[0].Explain().Basis?.Act);
        Assert.Equal("Nghị quyết 2/NQ-HĐND", Town.Review(plan, "H1 7", "2023-07-01").Judgements[0].Explain().Basis?.Act);
    }

    // What was aspired to was not amended: it still rests on the plan.
    [Fact]
    public void Aspiration_OfAnAmendedLine_RestsOnThePlan()
    {
        var plan = Town.PlanOf(Line with { Aspiration = LineText.Read("flow billion-dong >= 12").Target }).Value;
        var stretch = Town.Review(plan, "H1 7", "2023-07-01").Judgements[0].Aspiration()!.Value.Explain();
        Assert.Equal("Nghị quyết 1/NQ-HĐND", stretch.Basis?.Act);
        Assert.Null(stretch.Amendment);
    }

    private static Amendment To(string line, int month, int day, string number) => new()
    {
        From = new LocalDate(2023, month, day),
        Target = LineText.Read(line).Target,
        Basis = new LegalBasis { Act = $"Nghị quyết {number}/NQ-HĐND" },
    };
}
