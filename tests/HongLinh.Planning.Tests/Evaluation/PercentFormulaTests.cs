namespace HongLinh.Planning.Tests.Evaluation;

// The five formulas, with values counted by hand, and why each can be undefined.
public sealed class PercentFormulaTests
{
    private static string Percent(string line, string reports, string formula)
    {
        Assert.True(PercentFormula.TryFromCode(formula, out var known));
        return Town.Judge(line, reports, policy: Town.Literal with { Name = formula, PercentFormula = known }).PercentOfPlan().ToString().Split(": ")[0] + " "
            + Town.Judge(line, reports, policy: Town.Literal with { Name = formula, PercentFormula = known }).PercentOfPlan().InPercent();
    }

    // Where more is better every formula is 9 of 8, 112,5%.
    [Theory]
    [InlineData("undefined-for-lower-is-better")]
    [InlineData("actual-over-plan")]
    [InlineData("plan-over-actual")]
    [InlineData("two-minus-actual-over-plan")]
    [InlineData("share-of-reduction")]
    public void PercentOfPlan_HigherIsBetter_IsActualOverPlan(string formula) =>
        Assert.Equal("actual-over-plan 112.50", Percent("stock person >= 8 base:Y=5", "Y 9", formula));

    // At most 8 from 12 the year before. 10: 10/8 = 125%; 8/10 = 80%; 2 - 10/8 = 75%; (12 - 10)/(12 - 8) = 50%.
    // 6: 6/8 = 75%; 8/6 = 133,33%; 2 - 6/8 = 125%; (12 - 6)/4 = 150%. 13: 162,5%; 61,54%; 37,5%; -25%.
    // 20: 250%; 40%; -50%; -200%. 8: four times 100%.
    [Theory]
    [InlineData("10", "125.00", "80.00", "75.00", "50.00")]
    [InlineData("6", "75.00", "133.33", "125.00", "150.00")]
    [InlineData("8", "100.00", "100.00", "100.00", "100.00")]
    [InlineData("13", "162.50", "61.54", "37.50", "-25.00")]
    [InlineData("20", "250.00", "40.00", "-50.00", "-200.00")]
    public void PercentOfPlan_LowerIsBetter_ByFormula(string actual, string actualOverPlan, string planOverActual, string twoMinus, string reduction)
    {
        const string line = "stock person <= 8 lower base:Y=12";
        Assert.Equal("undefined-for-lower-is-better lower-is-better", Percent(line, "Y " + actual, "undefined-for-lower-is-better"));
        Assert.Equal("actual-over-plan " + actualOverPlan, Percent(line, "Y " + actual, "actual-over-plan"));
        Assert.Equal("plan-over-actual " + planOverActual, Percent(line, "Y " + actual, "plan-over-actual"));
        Assert.Equal("two-minus-actual-over-plan " + twoMinus, Percent(line, "Y " + actual, "two-minus-actual-over-plan"));
        Assert.Equal("share-of-reduction " + reduction, Percent(line, "Y " + actual, "share-of-reduction"));
    }

    // Poverty from 2,82% to below 2,32%, reported 2,42%: (2,82 - 2,42)/(2,82 - 2,32) = 80%; 2,32/2,42 = 95,87%.
    [Theory]
    [InlineData("share-of-reduction", "80.00")]
    [InlineData("plan-over-actual", "95.87")]
    [InlineData("actual-over-plan", "104.31")]
    [InlineData("two-minus-actual-over-plan", "95.69")]
    [InlineData("undefined-for-lower-is-better", "not-an-amount")]
    public void PercentOfPlan_ShareWhereLowerIsBetter_IsWhatThePolicyAsksFor(string formula, string percent) =>
        Assert.Equal($"{formula} {percent}", Percent("rate percent < 2.32 lower base:Y=2.82", "Y 2.42", formula));

    [Theory]
    [InlineData("stock person <= 0 lower base:Y=12", "Y 3", "actual-over-plan", "zero-plan")]
    [InlineData("stock person <= 0 lower base:Y=12", "Y 3", "plan-over-actual", "zero-plan")]
    [InlineData("stock person <= 0 lower base:Y=12", "Y 3", "two-minus-actual-over-plan", "zero-plan")]
    [InlineData("stock person <= 0 lower base:Y=12", "Y 3", "share-of-reduction", "75.00")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y 0", "actual-over-plan", "0.00")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y 0", "plan-over-actual", "zero-actual")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y 0", "two-minus-actual-over-plan", "200.00")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y 0", "share-of-reduction", "300.00")]
    [InlineData("stock person <= 8 lower", "Y 6", "share-of-reduction", "no-baseline")]
    [InlineData("stock person <= 8 lower base:M06=12", "Y 6", "share-of-reduction", "no-baseline")]
    [InlineData("flow person <= 8 lower base:M12=12", "Y 6", "share-of-reduction", "no-baseline")]
    [InlineData("stock person <= 8 lower base:M12=12", "Y 6", "share-of-reduction", "150.00")]
    [InlineData("stock person <= 8 lower base:M12=20 base:Y=12", "Y 6", "share-of-reduction", "150.00")]
    [InlineData("stock person <= 8 lower base:Y=8", "Y 6", "share-of-reduction", "baseline-reached")]
    [InlineData("stock person <= 8 lower base:Y=7", "Y 6", "share-of-reduction", "baseline-reached")]
    [InlineData("stock person <= -8 lower unlimited", "Y 6", "actual-over-plan", "negative-value")]
    [InlineData("stock person <= 8 lower unlimited", "Y -6", "plan-over-actual", "negative-value")]
    [InlineData("stock person <= 8 lower unlimited", "Y -6", "two-minus-actual-over-plan", "negative-value")]
    [InlineData("stock person >= 8 unlimited", "Y -6", "actual-over-plan", "negative-value")]
    [InlineData("stock person >= 0", "Y 5", "plan-over-actual", "zero-plan")]
    [InlineData("stock person >= 8", "Y 0", "plan-over-actual", "0.00")]
    [InlineData("stock person <= 8 lower base:Y=12", "", "share-of-reduction", "no-figure")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y <8", "plan-over-actual", "no-figure")]
    [InlineData("stock person <= 8 lower base:Y=12", "Y words", "plan-over-actual", "no-figure")]
    [InlineData("rate percent in 4..5 lower", "Y 4", "plan-over-actual", "not-an-amount")]
    [InlineData("flow billion-dong grows < 5 lower", "Y +4%", "plan-over-actual", "not-an-amount")]
    [InlineData("stock place rank 10/63 lower", "Y 9", "plan-over-actual", "not-an-amount")]
    [InlineData("rate percent >= 95", "Y 96", "plan-over-actual", "not-an-amount")]
    public void PercentOfPlan_OutsideTheDomain_SaysWhy(string line, string reports, string formula, string percent) =>
        Assert.Equal(percent, Percent(line, reports, formula).Split(' ')[1]);
}
