using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// The total behind a count is that of the plan on the day for which the report holds.
public sealed class StaleTotalTests
{
    // 52 hamlets in January; two were merged away in July, and the council set 50 of 50.
    [Theory]
    [InlineData("YTD06 20/52 held:2023-06-30", "")]
    [InlineData("YTD06 20/50 held:2023-06-30", "figure-total-changed")]
    [InlineData("YTD09 20/50 held:2023-09-30", "")]
    [InlineData("YTD09 20/52 held:2023-09-30", "figure-total-changed")]
    public void Judge_AfterAnAmendment_AReportIsMeasuredByItsDay(string report, string finding)
    {
        var amendment = new Amendment
        {
            From = new LocalDate(2023, 7, 1),
            Target = LineText.Read("stock hamlet covers 50/50").Target,
            Basis = new LegalBasis { Act = "Nghị quyết 2/NQ-HĐND" },
        };
        var plan = Town.PlanOf([LineText.Read("stock hamlet covers 52/52") with { Amendments = [amendment] }]).Value;
        var card = Town.Review(plan, report, "2023-10-15");
        Assert.Equal(finding, string.Join(" ", card.Findings.Select(static one => one.Code.Code)));
        Assert.Equal(finding.Length == 0 ? "open not-yet-reached" : "not-determinable figure-rejected", card.Judgements[0].Says());
    }

    // Place 12 of 34 districts says nothing of a place among 63 provinces.
    [Fact]
    public void Judge_RankAmongOthers_IsAFinding()
    {
        var finding = Assert.Single(Town.Findings("stock place rank 20/63", "Y 12/34"));
        Assert.Equal(("figure-total-changed", "[34, 63]"), (finding.Code.Code, finding.Details.ToString()));
        Assert.Equal("not-determinable figure-rejected", Town.Verdict("stock place rank 20/63", "Y 12/34"));
    }
}
