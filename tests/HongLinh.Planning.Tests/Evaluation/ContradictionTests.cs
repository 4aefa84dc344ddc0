namespace HongLinh.Planning.Tests.Evaluation;

// Two reports of one period that say different things: neither stands alone, and the other periods stay in the total.
public sealed class ContradictionTests
{
    [Theory]
    // January brought 20, February 15 or 16: 35 to 36 together.
    [InlineData("flow billion-dong > 192.5", "M01 20; M02 15; M02 16", "35000000000 36000000000")]
    [InlineData("flow billion-dong > 192.5", "H1 98; H1 9.8", "9800000000 98000000000")]
    [InlineData("rate percent < 2.32 lower", "Y 2.30; Y 2.35", "23/1000 47/2000")]
    public void Span_RivalReports_RunsFromTheLeastToTheGreatest(string line, string reports, string span)
    {
        var matched = Town.Judge(line, reports).Matched;
        Assert.Equal(span, $"{matched.Span!.Value.Low} {matched.Span!.Value.High}");
    }

    // 650 estimated and 100 preliminary are an estimate; 198 estimated less 8,5 official too.
    [Theory]
    [InlineData("H1 650 estimated; M07 100 preliminary", "estimated")]
    [InlineData("H1 650 preliminary; M07 100", "preliminary")]
    [InlineData("H1 650; M07 100", "official")]
    public void Maturity_Sum_IsThatOfItsWeakestPart(string reports, string maturity) =>
        Assert.Equal(maturity, Town.Judge("flow person > 1200", reports, "2023-08-31").Explain().Maturity!.Code);
}
