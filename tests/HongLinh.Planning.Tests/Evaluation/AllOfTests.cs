namespace HongLinh.Planning.Tests.Evaluation;

// "Giảm cả 03 tiêu chí": accidents, deaths and injuries, each below the year before (10, 5 and 8).
public sealed class AllOfTests
{
    private static readonly PlanLine ThreeFalls =
        JoinedFrom("crashes: flow crash < 10 lower", "deaths: flow death < 5 lower", "injuries: flow injury < 8 lower");

    private static PlanLine JoinedFrom(params string[] lines) =>
        LineText.Read(lines[0]) with { Target = AllOfTarget.Of(ValueList.From(lines.Select(static line => LineText.Read(line).Target))) };

    private static Judgement Judge(PlanLine line, string reports, JudgementPolicy? policy = null) =>
        Town.Review(
            Town.PlanOf(line).Value, ValueList.From(reports.Split(';').SelectMany((report, index) => Each(line, report, index))), policy: policy).Judgements[0];

    private static IEnumerable<HongLinh.Planning.Observation> Each(PlanLine line, string report, int index)
    {
        var code = LineText.Split(report).Code;
        var unit = line.Target.Needs.First(indicator => indicator.Code.Text == code).Unit;
        return ReportText.Read(report, unit).Select(entry => entry with { RecordedAt = entry.RecordedAt + NodaTime.Duration.FromMinutes(index) });
    }

    [Theory]
    [InlineData("crashes: Y 9; deaths: Y 4; injuries: Y 7", "literal", "met year-end-kept")]
    [InlineData("crashes: Y 9; deaths: Y 4; injuries: Y 7", "practice", "exceeded year-end-kept")]
    [InlineData("crashes: Y 9; deaths: Y 5; injuries: Y 7", "literal", "not-met year-end-missed")]
    [InlineData("crashes: Y 9; deaths: Y 5; injuries: Y 7", "lenient", "met year-end-kept")]
    [InlineData("crashes: Y 9; deaths: Y 5; injuries: Y 7", "practice", "met year-end-kept")]
    // A part at its bound is named among equals; it takes the place of no part that fails.
    [InlineData("crashes: Y 11; deaths: Y 5; injuries: Y 7", "lenient", "not-met year-end-missed")]
    [InlineData("crashes: H1 3; deaths: Y 5; injuries: Y 7", "lenient", "open holds-so-far")]
    [InlineData("crashes: H1 11; deaths: Y 6; injuries: Y 7", "literal", "not-met flow-broke-limit")]
    [InlineData("crashes: Y 11; deaths: H1 6; injuries: Y 7", "literal", "not-met year-end-missed")]
    [InlineData("crashes: Y 9; deaths: Y 4", "literal", "not-determinable no-figure")]
    [InlineData("crashes: Y 9; deaths: Y 6", "literal", "not-met year-end-missed")]
    [InlineData("crashes: H1 3; deaths: H1 6; injuries: H1 2", "literal", "not-met flow-broke-limit")]
    [InlineData("crashes: H1 3; deaths: H1 2; injuries: H1 2", "literal", "open holds-so-far")]
    [InlineData("crashes: Y 9; deaths: H1 2; injuries: Y 7", "literal", "open holds-so-far")]
    public void Judge_Parts_TheWeakestDecides(string reports, string policy, string says) =>
        Assert.Equal(says, Judge(ThreeFalls, reports, Town.PolicyOf(policy)).Says());

    [Theory]
    [InlineData("literal")]
    [InlineData("lenient")]
    [InlineData("practice")]
    public void IsAtBound_OnePartAtItsBound_IsSaidUnderEveryPolicy(string policy) =>
        Assert.True(Judge(ThreeFalls, "crashes: Y 9; deaths: Y 5; injuries: Y 7", Town.PolicyOf(policy)).IsAtBound);

    [Fact]
    public void SoFar_OnePartMissing_IsUnknownUnlessAnotherFailed()
    {
        Assert.Equal("unknown", Judge(ThreeFalls, "crashes: H1 3; deaths: H1 2").SoFar.Code);
        Assert.Equal("no", Judge(ThreeFalls, "crashes: H1 3; deaths: H1 6").SoFar.Code);
    }

    [Fact]
    public void State_OnePartMissing_IsThatOfThePart() => Assert.Equal("awaited", Judge(ThreeFalls, "crashes: Y 9; deaths: Y 4").State.Code);

    [Fact]
    public void Explain_Parts_UsesEveryReport() =>
        Assert.Equal(3, Judge(ThreeFalls, "crashes: Y 9; deaths: Y 4; injuries: Y 7").Explain().Used.Count);

    // "Đạt trên 200 tỷ, tăng trên 13%": the report prints both, and each part takes its own.
    [Theory]
    [InlineData("Y 226; Y +13.5%", "met year-end-kept")]
    [InlineData("Y 226; Y +12%", "not-met year-end-missed")]
    [InlineData("Y 199; Y +13.5%", "not-met year-end-missed")]
    [InlineData("Y 226", "not-determinable no-baseline")]
    public void Judge_LevelAndGrowthOfOneIndicator_TakeTheirOwnFigures(string reports, string says)
    {
        var card = Town.Review(Town.PlanOf("flow billion-dong > 200 and grows > 13"), reports);
        Assert.Equal(says, card.Judgements[0].Says());
        Assert.Empty(card.Findings);
    }

    [Fact]
    public void Findings_OneBadReportForTwoParts_AreNotedOnce() =>
        Assert.Equal([FindingCode.UnitMismatch], Town.Findings("stock person > 10 and < 20", "Y 15 hectare").Select(static finding => finding.Code));
}
