namespace HongLinh.Planning.Tests.Evaluation;

// A missing first period leaves the total open, but not what the later ones decide.
public sealed class MissingStartTests
{
    [Theory]
    [InlineData("flow house >= 70 quarterly", "Q2 80", "exceeded flow-passed-bound yes")] // 80 and whatever the first quarter brought
    [InlineData("flow house >= 70 quarterly", "Q2 60", "not-determinable periods-missing unknown")]
    [InlineData("flow house >= 70 quarterly", "Q2 60; Q3 10", "met flow-passed-bound yes")] // 60 + 10
    [InlineData("flow house >= 70 quarterly", "Q2 60; H1 65", "open not-yet-reached no")] // a total from January on
    [InlineData("flow fire <= 0 lower", "M05 1", "not-met flow-broke-limit no")]
    [InlineData("flow fire <= 3 lower", "M05 2; M07 1", "not-determinable periods-missing unknown")] // 3 and more
    [InlineData("flow fire < 3 lower", "M05 2; M07 1", "not-met flow-broke-limit no")]
    [InlineData("flow house in 1..2", "M05 3", "not-met flow-broke-limit no")]
    [InlineData("flow million-dong >= 70 unlimited", "M02 80", "not-determinable no-figure unknown")] // what can fall may have been below 0 before
    public void Judge_FirstPeriodMissing_DecidesWhatItCan(string line, string reports, string says)
    {
        var judgement = Town.Judge(line, reports, "2023-11-30");
        Assert.Equal(says, $"{judgement.Says()} {judgement.SoFar}");
    }

    // Ward b lacks January, and still 60 of it since then and 20 of ward a are more than 70.
    [Theory]
    [InlineData("M01 10 about:a; M02 10 about:a; M02 60 about:b", "exceeded flow-passed-bound")]
    [InlineData("M01 10 about:a; M02 10 about:a; M02 49 about:b", "open figure-imprecise")]
    public void Judge_FirstPeriodOfAUnitMissing_DecidesWhatItCan(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("flow house >= 70 sum units:a,b", reports, "2023-03-15"));
}
