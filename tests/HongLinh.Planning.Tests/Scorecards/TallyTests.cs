using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Scorecards;

// What is counted apart, of which lines, and beside what an office published; counted by hand from the lines.
public sealed class TallyTests
{
    // Half a year: a has passed its mark, b is half-way there, c is behind, d has broken its limit, e is silent, f is words, g has four of six.
    private static readonly Plan Half = Town.PlanOf(
        "a: flow person >= 100|b: flow person >= 100|c: flow person >= 100|d: flow person <= 100 lower|e: flow person >= 100|f: stock road words|g: stock "
        + "person covers 6/6");

    private const string Reports = "a: H1 110; b: YTD03 30; b: H1 60; c: YTD03 10; c: H1 20; d: H1 120; g: M05 4; g: M06 4";

    private static Scorecard AtMidYear => Town.Review(Half, Reports, "2023-07-15");

    private static readonly JudgementPolicy Partly = Town.Literal with { Name = "partly", NamesPartlyMet = true };

    [Fact]
    public void Tally_WordsAndSilence_AreCountedApart()
    {
        var tally = AtMidYear.Tally;
        // e lacks a figure and f nothing can be measured of; both are undecided.
        Assert.Equal((2, 1, 1), (tally.NotDeterminable, tally.NotAssessable, tally.Lacking));
    }

    [Fact]
    public void Tally_FiguresSoFar_AreCountedWhateverIsDecided()
    {
        var tally = AtMidYear.Tally;
        // a keeps its words; b, c and g do not yet, and d no more; e and f have no figure.
        Assert.Equal((1, 4), (tally.KeptSoFar, tally.MissedSoFar));
        Assert.Equal((1, 1, 3, 2, 7), (tally.Exceeded, tally.NotMet, tally.Open, tally.NotDeterminable, tally.Total));
    }

    // At the pace of both quarters b comes to 120 of 100 and c to 40; a is certain and d is lost; four of six stay four; e is unclear, f not considered.
    [Fact]
    public void Tally_Expected_FollowsTheOutlooks()
    {
        var card = AtMidYear;
        Assert.Equal(
            ["certain", "likely-exceeded", "unlikely", "impossible", "unclear", "not-applicable", "unlikely"],
                card.Outlooks().Select(static outlook => outlook.Outlook.Code));
        Assert.Equal((2, 3, 1), (card.Tally.ExpectedKept, card.Tally.ExpectedMissed, card.Tally.Unclear));
    }

    [Fact]
    public void Tally_AfterTheYear_ExpectsNothing()
    {
        var tally = Town.Review(Half, Reports, "2024-01-15").Tally;
        Assert.Equal((0, 0, 0), (tally.ExpectedKept, tally.ExpectedMissed, tally.Unclear));
    }

    // By the responsible unit, by authority, by group, by anything that a line or its judgement says.
    [Fact]
    public void TallyOf_SomeLines_CountsThemAlone()
    {
        var finance = new OrgUnit { Code = "finance", Name = BilingualName.Of("Phòng Tài chính", "Finance"), Kind = OrgKind.Department };
        var province = new OrgUnit { Code = "province", Name = BilingualName.Of("Tỉnh", "Province"), Kind = OrgKind.PeoplesCommittee };
        var plan = Town.PlanOf(Half.Lines.Select(line => line.Ordinal switch
        {
            1 or 2 => line with { Assignment = new Assignment { Lead = finance }, SetBy = province },
            4 => line with { SetBy = province },
            _ => line,
        })).Value;
        var card = Town.Review(plan, Reports, "2023-07-15");
        Assert.Equal(
            "1 exceeded, 0 met, 0 not met, 1 open, 0 not determinable of 2",
            card.TallyOf(static judgement => judgement.Line.Assignment?.Lead.Code == "finance").ToString());
        var provincial = card.TallyOf(static judgement => judgement.Line.SetBy?.Code == "province");
        Assert.Equal("1 exceeded, 0 met, 1 not met, 1 open, 0 not determinable of 3", provincial.ToString());
        Assert.Equal((1, 2, 2, 1), (provincial.KeptSoFar, provincial.MissedSoFar, provincial.ExpectedKept, provincial.ExpectedMissed));
        Assert.Equal(card.Tally, card.TallyOf(static _ => true));
        Assert.Equal(0, card.TallyOf(static _ => false).Total);
    }

    [Theory]
    [InlineData("stock hamlet covers 6/6", "Y 5", true)]
    [InlineData("stock hamlet covers 6/6", "Y 0", false)]
    [InlineData("stock hamlet covers 6/6", "Y 6", false)]
    [InlineData("stock school items A,B,C", "Y done:A,B lost:C", true)]
    [InlineData("stock person >= 6", "Y 5", false)]
    public void PartlyMet_PlacesAndThingsDoneInPart_IsAClassOfNotMet(string line, string report, bool isPartly)
    {
        var card = Town.Review(Town.PlanOf(line), report, "2024-01-15", Partly);
        Assert.Equal(isPartly, card.Judgements[0].IsPartlyMet);
        Assert.Equal(isPartly ? 1 : 0, card.Tally.PartlyMet);
        Assert.False(card.Under(Town.Literal).Judgements[0].IsPartlyMet);
        if (isPartly)
        {
            Assert.Equal((Verdict.NotMet, 1), (card.Judgements[0].Verdict, card.Tally.NotMet));
        }
    }

    [Fact]
    public void Beside_PublishedTally_NamesTheLinesThatDiffer()
    {
        var published =
            PublishedTally.Of(
            3, 5) with
            { Verdicts = [PublishedVerdict.Of(1, Verdict.Exceeded), PublishedVerdict.Of(4, Verdict.Met), PublishedVerdict.Of(9, Verdict.Met)] };
        var card = AtMidYear.Beside(published);
        Assert.Equal(["4: met", "9: met"], published.DifferencesFrom(card).Select(static row => row.ToString()));
        Assert.Equal(published, card.Published);
        Assert.Equal(published, card.Under(Town.Practice).Published);
        Assert.Equal(published, card.With(card.View).Published);
        Assert.NotEqual(AtMidYear, card);
        Assert.Equal(AtMidYear, card.Beside(null));
        Assert.Equal(AtMidYear.Fingerprint, card.Fingerprint);
    }

    [Fact]
    public void Of_NumbersThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => PublishedTally.Of(22, 21));
        Assert.Throws<ArgumentOutOfRangeException>(static () => PublishedTally.Of(-1, 21));
        Assert.Throws<ArgumentException>(
            static () => PublishedTally.Of(1, 2) with { Verdicts = [PublishedVerdict.Of(1, Verdict.Met), PublishedVerdict.Of(1, Verdict.NotMet)] });
    }
}
