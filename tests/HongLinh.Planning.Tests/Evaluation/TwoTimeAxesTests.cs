using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// What held on a day and what was known at a moment are two questions. The figure of June was reported on 20 July as
// an estimate of 9 and corrected on 20 August to 12; that of December became known on 20 January.
public sealed class TwoTimeAxesTests
{
    private const string Reports =
        "H1 9 estimated known:2023-07-20; H1 12 correction known:2023-08-20; Y 8 known:2024-01-20";

    private static readonly Instant July = Instant.FromUtc(2023, 7, 31, 0, 0);
    private static readonly Instant NextYear = Instant.FromUtc(2024, 2, 1, 0, 0);

    [Theory]
    // As it was seen in July, of the day in July: the estimate.
    [InlineData("2023-07-31", "july", "open not-yet-reached", "9 person")]
    // Of the same day as it is seen now: the correction, and not yet the figure of December.
    [InlineData("2023-07-31", "next year", "open holds-so-far", "12 person")]
    // Of the end of the year as it was seen in July: still the estimate of June.
    [InlineData("2023-12-31", "july", "open not-yet-reached", "9 person")]
    // Of the end of the year as it is seen now: its own figure.
    [InlineData("2023-12-31", "next year", "not-met year-end-missed", "8 person")]
    public void Review_DayAndMoment_AreTwoQuestions(string day, string moment, string says, string figure)
    {
        var card = Review(day, moment == "july" ? July : NextYear);
        Assert.Equal((says, figure), (card.Judgements[0].Says(), card.Judgements[0].Latest!.Reported.ToString()));
    }

    [Fact]
    public void Scorecard_KeepsBothAxes()
    {
        var card = Review("2023-07-31", NextYear);
        Assert.Equal((new LocalDate(2023, 7, 31), NextYear), (card.AsOf, card.KnownAt));
    }

    // A report known at the very moment counts; one that became known a tick later does not.
    [Fact]
    public void AsOf_TheMomentItself_Counts()
    {
        var known = Instant.FromUtc(2023, 8, 20, 0, 0);
        Assert.Equal("12 person", Review("2023-07-31", known).Judgements[0].Latest!.Reported.ToString());
        Assert.Equal("9 person", Review("2023-07-31", known - Duration.Epsilon).Judgements[0].Latest!.Reported.ToString());
    }

    private static Scorecard Review(string day, Instant moment) => Town.Review(Town.PlanOf("stock person >= 10"), Reports, day, knownAt: moment);
}
