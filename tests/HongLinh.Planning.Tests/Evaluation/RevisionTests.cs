using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Estimates and finals, corrections, what was known when, targets that hold throughout or are changed.
public sealed class RevisionTests
{
    // The more final figure wins, whichever came first; a correction replaces all that came before it.
    [Theory]
    [InlineData("Y 9 estimated; Y 11", "met year-end-kept")]
    [InlineData("Y 11; Y 9 estimated", "met year-end-kept")]
    [InlineData("Y 9 estimated; Y 11 preliminary", "met year-end-kept")]
    [InlineData("Y 11 preliminary; Y 9", "not-met year-end-missed")]
    [InlineData("Y 11; Y 9 correction", "not-met year-end-missed")]
    [InlineData("Y 11; Y 9 correction; Y 12 correction", "met year-end-kept")]
    [InlineData("Y 11; Y withheld correction", "not-determinable absence-stated")]
    [InlineData("H1 11; YTD06 9 correction", "open not-yet-reached")]
    [InlineData("M01 11; M02 9; M01 9 correction", "open not-yet-reached")]
    public void Judge_SeveralFiguresOfAPeriod_TheFinalOneStands(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("stock person > 10", reports));

    [Fact]
    public void Judge_CorrectedMonthOfAFlow_ChangesTheTotal()
    {
        Assert.Equal("met flow-passed-bound", Town.Verdict("flow person > 10", "M01 6; M02 6"));
        Assert.Equal("open not-yet-reached", Town.Verdict("flow person > 10", "M01 6; M02 6; M01 3 correction"));
    }

    // "Duy trì trên 99%": one month below decides, whatever comes later; a corrected month does not. A figure for the whole year keeps the
    // promise, but says nothing of every period: that takes figures of its parts up to the last one.
    [Theory]
    [InlineData("M03 98; M12 99.5", "not-met broken-in-period")]
    [InlineData("M03 98; M06 99.5", "not-met broken-in-period")]
    [InlineData("M03 98; M03 99.2 correction; YTD12 99.5", "met year-end-kept")]
    [InlineData("M03 98 estimated; M03 99.2; YTD12 99.5", "met year-end-kept")]
    [InlineData("M03 99.2; YTD12 99.5", "met year-end-kept")]
    [InlineData("M03 99.2; M12 99.5", "not-determinable periods-missing")]
    [InlineData("M03 99.2; M11 99.5", "open holds-so-far")]
    [InlineData("M03 99.2; M12 98", "not-met broken-in-period")]
    [InlineData("M03 >98; M12 99.5", "not-determinable figure-imprecise")]
    [InlineData("M03 >98; M11 99.5", "open figure-imprecise")]
    [InlineData("M03 >98; M04 97; M12 99.5", "not-met broken-in-period")]
    [InlineData("M03 101; M12 99.5", "not-determinable figure-imprecise")]
    [InlineData("M03 101; M04 97; M12 99.5", "not-met broken-in-period")]
    [InlineData("M03 101; M03 99.1 correction; YTD12 99.5", "met year-end-kept")]
    [InlineData("Y 99.5", "met year-end-kept")]
    [InlineData("Y 98", "not-met year-end-missed")]
    [InlineData("H1 99.5; Y 98", "not-met broken-in-period")]
    [InlineData("YTD12 99.5", "met year-end-kept")]
    [InlineData("H1 99.5; H2 99.5", "met held-throughout")]
    [InlineData("Q1 99.5; Q2 99.2; Q3 99.1; Q4 99.5", "met held-throughout")]
    [InlineData("YTD03 99.5; YTD06 99.2; YTD09 99.1; YTD11 99.5; YTD12 99.4", "met held-throughout")]
    [InlineData("YTD09 99.1; YTD12 99.4", "met year-end-kept")]
    [InlineData("H1 99.5; Y 99.5", "met year-end-kept")]
    public void Judge_Throughout_OneBreachDecides(string reports, string says) =>
        Assert.Equal(says, Town.Verdict("rate percent > 99 throughout", reports));

    [Theory]
    [InlineData("M03 99; M12 99.5", "literal", "not-met broken-in-period")]
    [InlineData("M03 99; YTD12 99.5", "lenient", "met year-end-kept")]
    [InlineData("M03 99; YTD12 99.5", "practice", "exceeded year-end-kept")]
    public void Judge_ThroughoutAtTheBound_DependsOnPolicy(string reports, string policy, string says) =>
        Assert.Equal(says, Town.Verdict("rate percent > 99 throughout", reports, policy: Town.PolicyOf(policy)));

    [Theory]
    [InlineData("rate percent in 4..5 throughout", "M03 6; M12 4.5", "not-met broken-in-period")]
    [InlineData("rate percent in 4..5 throughout", "M03 4; YTD12 4.5", "met year-end-kept")]
    [InlineData("rate percent near 4 +-0.5 throughout", "M03 3; M12 4", "not-met broken-in-period")]
    [InlineData("rate percent < 1 throughout lower unlimited", "M03 1; M12 0.9", "not-met broken-in-period")]
    [InlineData("rate percent < 1 throughout lower unlimited", "M03 -0.2; YTD12 9 per-mille", "met year-end-kept")]
    [InlineData("stock hamlet covers 6/6 throughout", "M03 5; M12 6", "not-met broken-in-period")]
    public void Judge_ThroughoutOfOtherTargets_SeesEveryPeriod(string line, string reports, string says) =>
        Assert.Equal(says, Town.Verdict(line, reports));

    // Known on 1 August: 9. Corrected on 1 September to 11, for the same half year.
    [Theory]
    [InlineData("2023-07-31T23:59", "not-determinable no-figure")]
    [InlineData("2023-08-01T00:00", "open not-yet-reached")]
    [InlineData("2023-08-31T23:59", "open not-yet-reached")]
    [InlineData("2023-09-01T00:00", "met flow-passed-bound")]
    public void Judge_AsOf_UsesWhatWasKnown(string moment, string says)
    {
        var knownAt = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).Value.InUtc().ToInstant();
        var card = Town.Review(Town.PlanOf("flow person > 10"), "H1 9 known:2023-08-01; H1 11 correction known:2023-09-01", knownAt: knownAt);
        Assert.Equal((says, knownAt), (card.Judgements[0].Says(), card.KnownAt));
    }

    // Entered late or early, the day for which a figure holds counts: what holds later is left out.
    [Theory]
    [InlineData("2023-06-29", "open not-yet-reached")]
    [InlineData("2023-06-30", "open holds-so-far")]
    public void Judge_FigureThatHoldsLater_IsLeftOut(string asOf, string says)
    {
        var card = Town.Review(Town.PlanOf("stock person > 10"), "M05 9; H1 11 held:2023-06-30", asOf);
        Assert.Equal(says, card.Judgements[0].Says());
        Assert.Empty(card.Findings);
    }

    // The council lowers the target from July on: 8 was too few in June and is enough in July.
    [Theory]
    [InlineData("2023-06-30", "stock person > 10", "open not-yet-reached")]
    [InlineData("2023-07-01", "stock person > 7", "open holds-so-far")]
    public void Judge_AmendedTarget_CountsFromItsDay(string asOf, string target, string says)
    {
        var line = LineText.Read("stock person > 10") with { Amendments = [To("stock person > 7", new LocalDate(2023, 7, 1))] };
        var judgement = Town.Review(Town.PlanOf(line).Value, "M06 8", asOf).Judgements[0];
        Assert.Equal((says, LineText.Read(target).Target), (judgement.Says(), judgement.Target));
    }

    [Fact]
    public void TargetOn_AmendmentsInAnyOrder_TakesTheLatestInForce()
    {
        var line = LineText.Read("stock person > 10") with
        {
            Amendments =
                [To("stock person > 9", new LocalDate(2023, 9, 1)), To("stock person > 7", new LocalDate(2023, 7, 1)),
                To("stock person > 8", new LocalDate(2023, 9, 1))],
        };
        Assert.Equal("level it gt 10 person", line.TargetOn(new LocalDate(2023, 6, 30)).ToString());
        Assert.Equal("level it gt 7 person", line.TargetOn(new LocalDate(2023, 8, 31)).ToString());
        Assert.Equal("level it gt 8 person", line.TargetOn(new LocalDate(2023, 9, 1)).ToString());
    }

    [Theory]
    [InlineData("stock person > 10", "stock person > 10", "M06 11", "M06 12", false)]
    [InlineData("stock person > 10", "stock person > 10", "M06 11", "M06 11", true)]
    [InlineData("stock person > 10", "stock person > 9", "M06 11", "M06 11", false)]
    public void Equals_TwoReviews_ByWhatTheySay(string line, string otherLine, string reports, string otherReports, bool equal)
    {
        Judgement one = Town.Judge(line, reports), other = Town.Judge(otherLine, otherReports);
        Assert.Equal(equal, one == other);
        Assert.True(!equal || one.GetHashCode() == other.GetHashCode());
    }

    // Not due in January, awaited in February: two things to say of the same line without a figure.
    [Fact]
    public void Equals_DifferentStates_AreDifferentJudgements() =>
        Assert.NotEqual(Town.Judge("stock person > 10", "", "2023-01-31"), Town.Judge("stock person > 10", "", "2023-02-01"));

    private static Amendment To(string line, LocalDate from) =>
        new() { From = from, Target = LineText.Read(line).Target, Basis = new LegalBasis { Act = "Nghị quyết 2/NQ-HĐND" } };
}
