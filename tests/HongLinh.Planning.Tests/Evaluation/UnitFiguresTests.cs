namespace HongLinh.Planning.Tests.Evaluation;

// Wards that make up the figure of the town: all, one missing, one twice, one not listed, and the town's own figure.
public sealed class UnitFiguresTests
{
    private const string Jobs = "flow person > 100 sum units:a,b,c";

    [Theory]
    [InlineData(Jobs, "M01 10 about:a; M01 20 about:b; M01 30 about:c", "60 person")]
    [InlineData(Jobs, "M01 10 about:a; M01 20 about:b; M01 30 about:c; M02 1 about:a; M02 2 about:b; M02 3 about:c", "66 person")]
    [InlineData(Jobs, "M01 10 about:a; M02 1 about:a; YTD02 22 about:b; M01 30 about:c; M02 3 about:c", "66 person")]
    [InlineData(Jobs, "M01 10 about:a; M01 0.02 thousand-person about:b; M01 30 about:c", "60 person")]
    [InlineData(Jobs, "M01 10 about:a; M01 20 about:b; M01 30 about:c; M01 5 about:a correction", "55 person")]
    [InlineData("stock person > 100 sum units:a,b", "M05 10 about:a; M05 20 about:b; M06 11 about:a; M06 22 about:b", "33 person")]
    [InlineData("average person > 100 sum units:a,b", "M05 10 about:a; M05 20 about:b; M06 20 about:a; M06 30 about:b", "40 person")]
    [InlineData("rate percent > 97 ratio units:a,b", "M01 90/100 about:a; M01 30/300 about:b", "30 percent")]
    [InlineData("rate percent > 97 ratio units:a,b", "M01 90/100 about:a; M01 30/300 about:b; M02 100/100 about:a; M02 280/300 about:b", "62.5 percent")]
    [InlineData("stock percent > 97 ratio units:a,b", "M01 90/100 about:a; M01 30/300 about:b; M02 100/100 about:a; M02 280/300 about:b", "95 percent")]
    [InlineData("stock percent > 97 mean units:a,b", "M01 90 about:a; M01 10 about:b", "50 percent")]
    [InlineData("stock percent > 97 mean units:a,b", "M01 90/100 about:a; M01 30/300 about:b", "50 percent")]
    [InlineData("stock hamlet covers 20/20 sum units:a,b", "M06 8/9 about:a; M06 11/11 about:b", "19 hamlet")]
    [InlineData("stock hamlet covers 20/20 sum units:a,b", "M06 8 about:a; M06 11 about:b", "19 hamlet")]
    [InlineData("flow person grows > 13 base:M01=50 sum units:a,b", "M01 25 about:a; M01 30 about:b", "10 percent")]
    [InlineData("flow person grows > 13 base:M01=50 sum units:a,b", "M01 25 about:a; M01 +20% about:a; M01 30 about:b", "10 percent")]
    [InlineData("rate percent > 97 mean units:a,b", "M01 90/100 about:a; M01 30/300 about:b; M02 70/100 about:a; M02 90/300 about:b", "50 percent")]
    public void Figure_AllUnits_MakeTheFigureOfTheTown(string line, string reports, string figure)
    {
        var evidence = Town.Judge(line, reports).Explain();
        Assert.Equal(figure, evidence.Figure.ToString());
        Assert.DoesNotContain(evidence.StillOpen, static point => point is OpenUnits);
        Assert.Empty(Town.Findings(line, reports));
    }

    // Wards of unlike size: the mean of 2/3 and 2/6 is 1/2, their ratio (2 + 2) / (3 + 6) = 4/9 = 44,44...%.
    [Theory]
    [InlineData("stock percent >= 50 mean units:a,b", "Y 2/3 about:a; Y 2/6 about:b", "met year-end-kept")]
    [InlineData("stock percent >= 50 ratio units:a,b", "Y 2/3 about:a; Y 2/6 about:b", "not-met year-end-missed")]
    [InlineData("stock percent > 44.44 ratio units:a,b", "Y 2/3 about:a; Y 2/6 about:b", "met year-end-kept")]
    public void Judge_MeanAndRatio_AreExact(string line, string reports, string says) => Assert.Equal(says, Town.Verdict(line, reports));

    // Four of six wards: what they have is there, what the others have is open.
    [Theory]
    [InlineData("flow person > 100 sum units:a,b,c,d,e,f", "H1 30 about:a; H1 30 about:b; H1 30 about:c; H1 30 about:d", "met flow-passed-bound")]
    [InlineData("flow person > 120 sum units:a,b,c,d,e,f", "H1 30 about:a; H1 30 about:b; H1 30 about:c; H1 30 about:d", "open figure-imprecise")]
    [InlineData("flow person <= 100 lower sum units:a,b,c,d,e,f", "H1 30 about:a; H1 30 about:b; H1 30 about:c; H1 30 about:d", "not-met flow-broke-limit")]
    [InlineData("flow person > 120 sum units:a,b,c,d,e,f", "Y 30 about:a; Y 30 about:b; Y 30 about:c; Y 30 about:d", "not-determinable figure-imprecise")]
    [InlineData("flow person > 100 sum units:a,b,c,d,e,f", "Y 30 about:a; Y 30 about:b; Y 30 about:c; Y 30 about:d", "met year-end-kept")]
    [InlineData("flow person > 100 sum unlimited units:a,b", "H1 300 about:a", "open figure-imprecise")]
    [InlineData("flow person > 100 sum units:a,b", "H1 60 about:a; H1 30 about:b; M07 20 about:a", "met flow-passed-bound")]
    // Two wards at 40%, one missing: at most (40 + 40 + 100) / 3 = 60%, at least 26,7%.
    [InlineData("stock percent > 60 mean units:a,b,c", "Y 40 about:a; Y 40 about:b", "not-met year-end-missed")]
    [InlineData("stock percent >= 60 mean units:a,b,c", "Y 40 about:a; Y 40 about:b", "not-determinable figure-imprecise")]
    [InlineData("stock percent > 26 mean units:a,b,c", "Y 40 about:a; Y 40 about:b", "met year-end-kept")]
    // The weight of the missing ward is unknown, so its share can pull the ratio anywhere.
    [InlineData("stock percent > 97 ratio units:a,b", "Y 1/1000 about:a", "not-determinable figure-imprecise")]
    [InlineData("rate percent > 97 ratio units:a,b", "H1 1/1000 about:a; H1 1/1000 about:b; H2 1/1000 about:a", "not-determinable figure-imprecise")]
    // 8 of 9 hamlets: the missing ward has the other 11, so at most 19 of 20.
    [InlineData("stock hamlet covers 20/20 sum units:a,b", "Y 8/9 about:a", "not-met year-end-missed")]
    [InlineData("stock hamlet covers 19/20 sum units:a,b", "Y 8/9 about:a", "not-determinable figure-imprecise")]
    [InlineData("stock hamlet covers 8/20 sum units:a,b", "Y 8/9 about:a", "met year-end-kept")]
    public void Judge_UnitsMissing_LeaveTheTotalOpen(string line, string reports, string says)
    {
        Assert.Equal(says, Town.Verdict(line, reports));
        Assert.Empty(Town.Findings(line, reports));
    }

    // The mean of the last month with one ward: 70 and anything up to 100 are 35 to 85.
    [Theory]
    [InlineData("rate percent >= 85 mean units:a,b", "open figure-imprecise")]
    [InlineData("rate percent > 85 mean units:a,b", "open not-yet-reached")]
    public void Judge_MeanOfUnitsOfARate_IsThatOfTheLastMonth(string line, string says) =>
        Assert.Equal(says, Town.Verdict(line, "M01 90/100 about:a; M01 300/300 about:b; M02 70/100 about:a"));

    // What a ward prints is a percentage of its own plan, and a ward without anything to report does not silence the town.
    [Fact]
    public void Judge_ReportsOfUnits_SpeakForThemselves()
    {
        Assert.Empty(Town.Findings(Jobs, "Y 50 about:a prints:120; Y 40 about:b; Y 20 about:c prints:90"));
        var judgement =
            Town.Judge(Jobs, "M01 50 about:a; M01 40 about:b; M01 20 about:c; M02 5 about:a; M02 5 about:b; M02 nothing-to-report about:c held:2023-03-01");
        Assert.Equal(("met flow-passed-bound", "reported"), (judgement.Says(), judgement.State.Code));
    }

    [Fact]
    public void StillOpen_UnitsMissing_AreNamed()
    {
        var open = Town.Judge("flow person > 100 sum units:a,b,c", "M01 10 about:a; M02 1 about:a; M01 20 about:c; M02 nothing-to-report about:b")
            .Explain().StillOpen;
        Assert.Equal("units [b, c]", open[0].ToString());
    }

    // The faulty ward counts as missing, the others stand, and the finding names the ward.
    [Theory]
    [InlineData("M01 90 about:a; M01 20 hectare about:b; M01 30 about:c", "figure-unit-mismatch", "it 2023-M01 b")]
    [InlineData("M01 90 about:a; M01 -1 about:b; M01 30 about:c", "figure-below-minimum", "it 2023-M01 b")]
    [InlineData("M01 90 about:a; M02 7 about:b; M01 30 about:c", "figure-flow-gap", "it 2023-M02 b")]
    [InlineData("M01 90 about:a; M01 1 about:z; M01 30 about:c", "figure-other-unit", "it 2023-M01")]
    public void Judge_FaultyReportOfAUnit_LeavesThatUnitOpen(string reports, string code, string place)
    {
        var card = Town.Review(Town.PlanOf(Jobs), reports);
        var finding = Assert.Single(card.Findings);
        Assert.Equal((code, place), (finding.Code.Code, finding.Place.ToString()));
        Assert.Equal("met flow-passed-bound", card.Judgements[0].Says());
        Assert.Equal("[a, c]", ValueList.From(card.Judgements[0].Explain().Used.Select(static report => report.ReportingUnit)).ToString());
    }

    [Fact]
    public void Judge_SameFigureOfAUnitTwice_CountsOnce()
    {
        var card = Town.Review(Town.PlanOf(Jobs), "M01 10 about:a; M01 10 about:a; M01 20 about:b; M01 30 about:c");
        Assert.Equal("60 person", card.Judgements[0].Explain().Figure.ToString());
        Assert.Equal("figure-repeated", Assert.Single(card.Findings).Code.Code);
    }

    [Theory]
    [InlineData("M01 70; M01 10 about:a; M01 20 about:b; M01 30 about:c", "70 person", "[70 person, 60 person]")]
    [InlineData("M01 60; M01 10 about:a; M01 20 about:b; M01 30 about:c", "60 person", null)]
    [InlineData("M01 70; M01 10 about:a; M01 20 about:b", "70 person", null)]
    [InlineData("M01 20; M01 10 about:a; M01 20 about:b", "20 person", "[20 person, ge 30 person]")]
    [InlineData("M01 30; M02 30; M01 10 about:a; M01 20 about:b; M01 0 about:c; M02 10 about:a; M02 10 about:b; M02 10 about:c", "60 person", null)]
    [InlineData("M01 60; M01 10 about:a; M01 20 about:b; M01 30 about:c; M02 1 about:a; M02 1 about:b; M02 1 about:c", "63 person", null)]
    [InlineData("M01 words; M01 10 about:a; M01 20 about:b; M01 30 about:c", "60 person", null)]
    public void Figure_TownsOwnFigure_GoesBeforeThatOfItsUnits(string reports, string figure, string? operands)
    {
        var card = Town.Review(Town.PlanOf(Jobs), reports);
        Assert.Equal(figure, card.Judgements[0].Explain().Figure.ToString());
        Assert.Equal(operands, card.Findings.SingleOrDefault(static finding => finding.Code == FindingCode.UnitsDiffer)?.Details.ToString());
    }

    [Theory]
    [InlineData("rate percent > 97 ratio units:a,b", "M01 90/100 about:a; M01 50 about:b", "figure-rate-mixed", "[1]")]
    [InlineData("stock percent > 97 sum units:a,b", "M01 90 about:a; M01 50 about:b", "figure-above-maximum", "[100 percent]")]
    [InlineData("stock hamlet covers 20/20 sum units:a,b", "M06 8/9 about:a; M06 11/12 about:b", "figure-total-changed", "[21, 20]")]
    [InlineData("flow person grows > 13 sum units:a,b", "M01 +20% about:a", "figure-kind-mismatch", "[growth, growth]")]
    [InlineData("flow person > 13 units:a,b", "M01 20 about:a", "figure-other-unit", "[a, town]")]
    [InlineData("flow person > 13 sum", "M01 20 about:a", "figure-other-unit", "[a, town]")]
    [InlineData("stock school items A,B sum units:a", "M01 done:A about:a", "figure-other-unit", "[a, town]")]
    public void Judge_WhatUnitsCannotMakeTogether_IsAFinding(string line, string reports, string code, string operands)
    {
        var card = Town.Review(Town.PlanOf(line), reports);
        var finding = Assert.Single(card.Findings);
        Assert.Equal((code, operands), (finding.Code.Code, finding.Details.ToString()));
        Assert.Equal(0, card.Tally.Kept);
    }

    [Fact]
    public void ReportingUnits_CodeTwice_IsRefused()
    {
        var ward = new OrgUnit { Code = "a", Name = BilingualName.Of("Phường A", "Ward A"), Kind = OrgKind.Ward };
        Assert.Throws<ArgumentException>(() => LineText.Read("flow person > 1") with { ReportingUnits = [ward, ward] });
        Assert.Empty(new PlanLine { Ordinal = 1, Target = LineText.Read("flow person > 1").Target, Words = SourceSpan.Of("II", 1, "x") }.ReportingUnits);
    }
}
