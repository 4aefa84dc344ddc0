using CsCheck;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Evaluation;

// The smallest change of the figure that turns kept into not kept or back. Each row is worked out by hand.
public sealed class FlipMarginTests
{
    [Theory]
    // Worse than the bound: up to it where it is let in, beyond it where it is not.
    [InlineData("stock billion-dong >= 1400", "Y 724", "literal", "no", "reach +676 billion-dong")]
    [InlineData("stock billion-dong > 1400", "Y 724", "literal", "no", "exceed +676 billion-dong")]
    [InlineData("stock billion-dong > 1400", "Y 724", "lenient", "no", "reach +676 billion-dong")]
    [InlineData("stock percent < 2.32 lower", "Y 2.5", "literal", "no", "exceed -0.18 percentage-point")]
    [InlineData("stock percent <= 2.32 lower", "Y 2.5", "literal", "no", "reach -0.18 percentage-point")]
    // Better than the bound: beyond it where it is let in, up to it where it is not.
    [InlineData("stock billion-dong >= 192.5", "Y 198.018", "literal", "yes", "exceed -5.518 billion-dong")]
    [InlineData("stock billion-dong > 192.5", "Y 198.018", "literal", "yes", "reach -5.518 billion-dong")]
    [InlineData("stock percent < 2.32 lower", "Y 2", "literal", "yes", "reach +0.32 percentage-point")]
    // On the bound: however little.
    [InlineData("stock percent > 13", "Y 13", "literal", "no", "exceed +0 percentage-point")]
    [InlineData("stock percent > 13", "Y 13", "lenient", "yes", "exceed -0 percentage-point")]
    [InlineData("stock percent >= 13", "Y 12.996", "literal", "no", "reach +0.004 percentage-point")]
    // In the unit of the target, from another unit of the report.
    [InlineData("stock million-dong > 192500", "Y 198.018 billion-dong", "literal", "yes", "reach -5518 million-dong")]
    // Equality.
    [InlineData("stock billion-dong = 5", "Y 7", "literal", "no", "reach -2 billion-dong")]
    [InlineData("stock billion-dong = 5", "Y 5", "literal", "yes", "exceed +0 billion-dong")]
    // Things are whole: the step is one.
    [InlineData("stock person >= 53 whole", "Y 51", "literal", "no", "reach +2 person")]
    [InlineData("stock person >= 53 whole", "Y 53", "literal", "yes", "reach -1 person")]
    [InlineData("stock person > 53 whole", "Y 53", "literal", "no", "reach +1 person")]
    [InlineData("stock person > 53 whole", "Y 55", "literal", "yes", "reach -2 person")]
    [InlineData("stock person > 53.5 whole", "Y 51", "literal", "no", "reach +3 person")]
    [InlineData("stock person = 5 whole", "Y 5", "literal", "yes", "reach +1 person")]
    [InlineData("stock hamlet covers 52/52 whole", "Y 51", "literal", "no", "reach +1 hamlet")]
    [InlineData("stock hamlet covers 50/52 whole", "Y 51/52", "literal", "yes", "reach -2 hamlet")]
    [InlineData("stock school items A,B,C,D whole", "Y done:A,B lost:C,D", "literal", "no", "reach +2 school")]
    [InlineData("stock place rank 10/63", "Y 12", "literal", "no", "reach -2 place")]
    [InlineData("stock place rank 10/63", "Y 10", "literal", "yes", "reach +1 place")]
    // Growth and change: in percentage points and in the unit of the difference. 223 on 200 is 11,5%.
    [InlineData("stock billion-dong grows > 13 base:Y=200", "Y 223", "literal", "no", "exceed +1.5 percentage-point")]
    [InlineData("stock billion-dong grows >= 13", "Y +12.996%", "literal", "no", "reach +0.004 percentage-point")]
    [InlineData("stock billion-dong changes >= 30 base:Y=200", "Y 223", "literal", "no", "reach +7 billion-dong")]
    [InlineData("stock percent changes <= -0.5 base:Y=3", "Y 2.7", "literal", "no", "reach -0.2 percentage-point")]
    // Both ends of a band, the nearest first; of a band that is missed the broken end.
    [InlineData("stock billion-dong in 1..2", "Y 1.2", "literal", "yes", "exceed -0.2 billion-dong; exceed +0.8 billion-dong")]
    [InlineData("stock billion-dong in 1..2", "Y 2.5", "literal", "no", "reach -0.5 billion-dong")]
    [InlineData("stock billion-dong in 1..2", "Y 0.5", "literal", "no", "reach +0.5 billion-dong")]
    [InlineData("stock house in 1..2 whole", "Y 2", "literal", "yes", "reach +1 house; reach -2 house")]
    [InlineData("stock percent near 4 +-0.5", "Y 4.4", "literal", "yes", "exceed +0.1 percentage-point; exceed -0.9 percentage-point")]
    // More than the band promises is "vượt" by practice, so only the lower end is one.
    [InlineData("stock billion-dong in 1..2", "Y 2.5", "practice", "yes", "exceed -1.5 billion-dong")]
    // Held throughout, the latest figure alone decides.
    [InlineData("stock billion-dong > 5 throughout", "M01 6; M02 4", "literal", "no", "exceed +1 billion-dong")]
    public void FlipMargin_ExactFigure_IsTheSmallestChange(string line, string reports, string policy, string keeps, string edges)
    {
        var edge = Town.Judge(line, reports, policy: Town.PolicyOf(policy)).FlipMargin();
        Assert.Equal((keeps, edges), (edge.Keeps.Code, string.Join("; ", edge.Edges.Select(Says))));
        Assert.Null(edge.Gap);
    }

    // Between 99% and 100% nothing but the side is known; a range gives the ends of the distance.
    [Theory]
    [InlineData("stock percent >= 62", "Y 61..63", "unknown", "-1..1")]
    [InlineData("stock percent >= 65", "Y 61..63", "no", "2..4")]
    [InlineData("stock percent > 99", "Y >99", "yes", "..0")]
    [InlineData("stock school items A,B,C,D whole", "Y done:A,B,C", "unknown", "0..1")]
    public void FlipMargin_ImpreciseFigure_IsAnInterval(string line, string reports, string keeps, string interval)
    {
        var edge = Town.Judge(line, reports).FlipMargin();
        Assert.Equal((keeps, interval), (edge.Keeps.Code, $"{edge.Nearest!.Least}..{edge.Nearest.Most}"));
        Assert.Null(edge.Nearest.Change);
        Assert.Null(edge.Figure);
        Assert.False(edge.IsNear(Fraction.One));
    }

    [Theory]
    [InlineData("stock person >= 10", "", "no-figure")]
    [InlineData("stock person >= 10", "Y words", "no-figure")]
    [InlineData("stock person >= 10", "Y withheld", "no-figure")]
    [InlineData("stock person >= 10", "Y -1", "no-figure")]
    [InlineData("stock person words", "Y 5", "not-measurable")]
    [InlineData("stock house by 2023-06-30", "H1 on:2023-05-20", "event")]
    [InlineData("stock person >= 10 and < 20", "Y 15", "several-targets")]
    [InlineData("stock person > 5 throughout", "M01 4; M02 6", "other-periods")]
    [InlineData("stock person > 5 throughout", "M01 4; M02 3", "other-periods")]
    public void FlipMargin_NothingToChange_SaysWhy(string line, string reports, string gap)
    {
        var edge = Town.Judge(line, reports).FlipMargin();
        Assert.Equal(gap, edge.Gap?.Code);
        Assert.Null(edge.Nearest);
        Assert.False(edge.PrintedFigureMisleads(Rounding.HalfUp(2)) || edge.PrintedPercentMisleads(Rounding.HalfUp(2)));
    }

    // A third of 200 is not a finite decimal: 66 2/3 less than 100 is 33 1/3.
    [Fact]
    public void FlipMargin_WithoutAFiniteDecimal_StaysExact()
    {
        var edge = Town.Judge("stock percent >= 100 unlimited", "Y 2/3").FlipMargin();
        Assert.Equal(Fraction.Of(100, 3), edge.Nearest!.Exactly);
        Assert.Null(edge.Nearest.Change);
    }

    // 1% of 1.400 is 14.
    [Theory]
    [InlineData("Y 1386", true)]
    [InlineData("Y 1385.9", false)]
    [InlineData("Y 1414", true)]
    [InlineData("Y 1414.1", false)]
    [InlineData("Y words", false)]
    public void IsNear_WithinAShareOfTheBound_IsYes(string reports, bool near) =>
        Assert.Equal(near, Town.Judge("stock billion-dong >= 1400", reports).FlipMargin().IsNear(Fraction.Of(1, 100)));

    [Fact]
    public void IsNear_NegativeShare_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        static () => Town.Judge("stock person >= 10", "Y 5").FlipMargin().IsNear(Fraction.Of(-1, 100)));

    // Two decimals: 12,996 shows as 13,00 and 12,994 as 12,99.
    [Theory]
    [InlineData("stock percent >= 13", "Y 12.996", true)]
    [InlineData("stock percent >= 13", "Y 12.994", false)]
    [InlineData("stock percent > 13", "Y 13.004", true)]
    [InlineData("stock percent > 13", "Y 13.005", false)]
    [InlineData("stock percent > 13", "Y 13", false)]
    public void PrintedFigureMisleads_RoundedOntoTheBound_IsYes(string line, string reports, bool misleads) =>
        Assert.Equal(misleads, Town.Judge(line, reports).FlipMargin().PrintedFigureMisleads(Rounding.HalfUp(2)));

    // Of 100.000: 99.996 is 99,996%, which shows as 100,00%; cut off it shows as 99,99%.
    [Theory]
    [InlineData("Y 99996", true, false)]
    [InlineData("Y 100004", true, true)]
    [InlineData("Y 99994", false, false)]
    [InlineData("Y 100005", false, true)]
    [InlineData("Y 100000", false, false)]
    public void PrintedPercentMisleads_RoundedOntoTheWhole_IsYes(string reports, bool rounded, bool cutOff)
    {
        var edge = Town.Judge("stock person >= 100000", reports).FlipMargin();
        Assert.Equal(rounded, edge.PrintedPercentMisleads(Rounding.HalfUp(2)));
        Assert.Equal(cutOff, edge.PrintedPercentMisleads(Rounding.Truncate(2)));
    }

    [Fact]
    public void FlipMargin_EmptySlot_IsRefused()
    {
        Judgement empty = default;
        Assert.Throws<InvalidOperationException>(() => empty.FlipMargin());
    }

    // The rules themselves are the judge: the change flips the answer, and anything short of it does not.
    [Fact]
    public void FlipMargin_ChangeAppliedToTheFigure_FlipsTheAnswer() => Gen.Select(
        AnyOf(">= 100", "> 100", "<= 100", "< 100", "in 90..110", "near 100 +-5"), AnyOf("", " whole"), AnyOf("", " lower"), Gen.Int[80, 120],
        AnyOf("literal", "lenient", "practice"))
        .Sample(static (target, whole, lower, value, policy) =>
        {
            var line = $"stock person {target}{whole}{lower}";
            var edge = At(line, value, policy).FlipMargin();
            var tiny = whole.Length > 0 ? 1m : 0.001m;
            return (edge.Edges.Count > 0 || edge.Keeps == Truth.Yes) && edge.Edges.All(distance => Flips(line, (value, policy), edge.Keeps, (distance, tiny)));
        });

    private static bool Flips(string line, (int Value, string Policy) given, Truth keeps, (FlipDistance Edge, decimal Tiny) by)
    {
        var change = given.Value + by.Edge.Change!.Value.Amount;
        var further = by.Edge.Rises ? by.Tiny : -by.Tiny;
        return At(line, by.Edge.MustExceed ? change + further : change, given.Policy).SoFar != keeps
            && At(line, by.Edge.MustExceed ? change : change - further, given.Policy).SoFar == keeps;
    }

    private static Judgement At(string line, decimal figure, string policy) =>
        Town.Judge(line, $"Y {Quantity.Canonical(figure)}", policy: Town.PolicyOf(policy));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Says(FlipDistance edge)
    {
        var change = edge.Change!.Value;
        return $"{(edge.MustExceed ? "exceed" : "reach")} {(edge.Rises ? "+" : "-")}{Quantity.Canonical(Math.Abs(change.Amount))} {change.Unit}";
    }
}
