namespace HongLinh.Planning.Tests.Evaluation;

// Nothing is rounded before a comparison unless the policy asks for it, and then both figures are on record.
public sealed class RoundingTests
{
    private static JudgementPolicy To(int places, bool cutOff = false, bool lenient = false) => Town.Literal with
    {
        Name = "rounded",
        StrictBounds = lenient ? BoundConvention.Lenient : BoundConvention.Literal,
        RoundBeforeComparing = cutOff ? Rounding.Truncate(places) : Rounding.HalfUp(places),
    };

    // "Trên 13%" with 12,96%: exactly it is missed, to one place it equals the mark, and the reading decides.
    [Theory]
    [InlineData("+12.96%", 1, false, false, "not-met", true, "13 percent")]
    [InlineData("+12.96%", 1, false, true, "met", true, "13 percent")]
    [InlineData("+12.96%", 1, true, true, "not-met", false, "12.9 percent")]
    [InlineData("+12.96%", 2, false, true, "not-met", false, "12.96 percent")]
    [InlineData("+13.04%", 1, false, false, "not-met", true, "13 percent")]
    [InlineData("+13.05%", 1, false, false, "met", false, "13.1 percent")]
    [InlineData("+13.5%", 0, false, false, "met", false, "14 percent")]
    public void Judge_RoundedFigure_DecidesAndBothAreOnRecord(
        string figure, int places, bool cutOff, bool lenient, string verdict, bool atBound, string rounded)
    {
        var judgement = Town.Judge("flow billion-dong grows > 13", "Y " + figure, policy: To(places, cutOff, lenient));
        var evidence = judgement.Explain();
        Assert.Equal((verdict, atBound, rounded), (judgement.Verdict.Code, judgement.IsAtBound, evidence.Rounded.ToString()));
        Assert.Equal(figure.TrimStart('+').TrimEnd('%') + " percent", evidence.Figure.ToString());
    }

    [Fact]
    public void Judge_PolicyWithoutRounding_ComparesExactly()
    {
        var judgement = Town.Judge("flow billion-dong grows > 13", "Y +13.0000000001%");
        Assert.Equal("met", judgement.Verdict.Code);
        Assert.Null(judgement.Explain().Rounded);
    }

    // 192.499,6 triệu is 192,4996 tỷ: rounded in the unit of the target, not of the report.
    [Theory]
    [InlineData("flow million-dong >= 192500", "Y 192.4996 billion-dong", 0, "met", "192500 million-dong")]
    [InlineData("flow million-dong >= 192500", "Y 192.4994 billion-dong", 0, "not-met", "192499 million-dong")]
    [InlineData("flow billion-dong >= 193", "Y 192499600000 dong", 0, "not-met", "192 billion-dong")]
    [InlineData("flow billion-dong >= 193", "Y 192500000000 dong", 0, "met", "193 billion-dong")]
    public void Judge_OtherUnit_IsRoundedInThatOfTheTarget(string line, string report, int places, string verdict, string rounded)
    {
        var judgement = Town.Judge(line, report, policy: To(places));
        Assert.Equal((verdict, rounded), (judgement.Verdict.Code, judgement.Explain().Rounded.ToString()));
    }

    // 1 of 3 has no finite decimal form of its own, but has one rounded: 33,33%.
    [Fact]
    public void Judge_ShareWithoutFiniteDecimal_CanBeRounded()
    {
        var judgement = Town.Judge("rate percent >= 33.34", "Y 1/3", policy: To(0));
        Assert.Equal(("not-met", "33 percent"), (judgement.Verdict.Code, judgement.Explain().Rounded.ToString()));
        Assert.Null(judgement.Explain().Figure);
        Assert.Equal("met", Town.Judge("rate percent <= 33.33 lower", "Y 1/3", policy: To(2)).Verdict.Code);
    }

    // Both ends of a range are rounded; more than 12,95 may round to 13,0.
    [Theory]
    [InlineData("rate percent >= 13", "Y 12.96..14", "met")]
    [InlineData("rate percent >= 13", "Y >12.95", "met")]
    [InlineData("rate percent > 13", "Y >13", "not-determinable")]
    [InlineData("rate percent in 4..5", "Y 4.96..5.04", "met")]
    [InlineData("rate percent in 4..5", "Y 5.05", "not-met")]
    [InlineData("rate percent > 99 throughout", "M03 99.04; YTD12 99.5", "not-met")]
    public void Judge_RangesAndSeries_AreRoundedToo(string line, string reports, string verdict) =>
        Assert.Equal(verdict, Town.Judge(line, reports, policy: To(1)).Verdict.Code);

    [Fact]
    public void Judge_FigureTooLongToRound_StaysExact() =>
        Assert.Equal("exceeded", Town.Judge("flow dong >= 1", "Y 79228162514264337593543950335 trillion-dong", policy: To(2)).Verdict.Code);

    // 198,018 of 192,5 is 102,8665...%, 106,801 is 55,4810...%: offices print 103% and 55%.
    [Theory]
    [InlineData("198.018", "103", true, true, false)]
    [InlineData("198.018", "102", true, false, true)]
    [InlineData("198.018", "102.8", true, false, true)]
    [InlineData("198.018", "102.9", true, true, false)]
    [InlineData("198.018", "104", false, false, false)]
    [InlineData("106.801", "55", true, true, true)]
    [InlineData("106.801", "55.5", true, true, false)]
    public void Findings_PrintedPercent_ByPrintingOfThePolicy(string figure, string printed, bool either, bool rounded, bool cutOff)
    {
        var admitted = PercentPrinting.All.Select(printing => Town.Review(
            Town.PlanOf("flow billion-dong > 192.5"), $"H1 {figure} prints:{printed}",
                policy: Town.Literal with { Name = printing.Code, PercentPrinting = printing }).Findings.Count == 0);
        Assert.Equal([either, rounded, cutOff], admitted);
    }

    [Fact]
    public void Findings_PrintedPercentWhereLowerIsBetter_NeedsAFormula()
    {
        var plan = Town.PlanOf("flow crash <= 10 lower");
        Assert.Empty(Town.Review(plan, "Y 8 prints:125").Findings);
        Assert.Empty(Town.Review(plan, "Y 8 prints:125", policy: Town.Literal with { PercentFormula = PercentFormula.PlanOverActual }).Findings);
        Assert.Single(Town.Review(plan, "Y 8 prints:125", policy: Town.Literal with { PercentFormula = PercentFormula.ActualOverPlan }).Findings);
    }

    [Theory]
    [InlineData("rounded-or-cut-off", "103")]
    [InlineData("rounded", "103")]
    [InlineData("cut-off", "102")]
    public void To_NoDecimals_RoundsOrCutsOff(string code, string printed)
    {
        Assert.True(PercentPrinting.TryFromCode(code, out var printing));
        var percent = Assert.IsType<ComputedPercent>(Town.Judge("flow billion-dong > 192.5", "H1 198.018").PercentOfPlan());
        Assert.Equal(LineText.Number(printed), percent.InPercent(printing.To(0)));
    }
}
