namespace HongLinh.Planning.Tests.Evaluation;

// What clerks send: each bad figure is named, the line is not judged on it, and the other lines are.
public sealed class BadReportsTests
{
    private const string Revenue = "flow million-dong > 192500";

    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        // line, report, code, words, operands
        { Revenue, "Y 2570 hectare", "figure-unit-mismatch", "2570 hectare", "[ha, triệu đồng, different-dimension]" },
        { Revenue, "Y -5", "figure-below-minimum", "-5 million-dong", "[0 million-dong]" },
        { "stock school >= 4 whole", "Y -1", "figure-below-minimum", "-1 school", "[0 school]" },
        { "stock school >= 4 whole", "Y 3.5", "figure-not-whole", "3.5 school", "[]" },
        { "rate percent > 97", "Y 101", "figure-above-maximum", "101 percent", "[100 percent]" },
        { "rate percent > 97", "Y 1010 per-mille", "figure-above-maximum", "1010 per-mille", "[100 percent]" },
        { "rate percent > 97", "Y 101/100", "figure-above-maximum", "101 person of 100 person", "[100 percent]" },
        { "rate percent > 97", "Y 99..101", "figure-above-maximum", "101 percent", "[100 percent]" },
        { "stock hamlet covers 52/52", "Y 52/53", "figure-total-changed", "52 hamlet of 53 hamlet", "[53, 52]" },
        { "rate percent > 97", "Y >100", "figure-above-maximum", "gt 100 percent", "[100 percent]" },
        { "rate percent < 3 lower", "Y <0", "figure-below-minimum", "lt 0 percent", "[0 percent]" },
        { "stock hamlet covers 50/52", "Y >52", "figure-above-maximum", "gt 52 hamlet", "[52 hamlet]" },
        { "stock place rank 10/63", "Y <1", "figure-below-minimum", "lt 1 place", "[1 place]" },
        { "stock hamlet covers 52/52", "Y 53", "figure-above-maximum", "53 hamlet", "[52 hamlet]" },
        { "stock hamlet covers 52/52", "Y 53/52", "figure-above-maximum", "53 hamlet", "[52 hamlet]" },
        { "stock school items A,B", "Y done:A,C", "figure-unknown-item", "done [A, C], failed []", "[C]" },
        { "stock school items A,B", "Y 3", "figure-above-maximum", "3 school", "[2 school]" },
        { "stock school items A,B", "Y 2/3", "figure-total-changed", "2 school of 3 school", "[3, 2]" },
        { "stock place rank 10/63", "Y 64", "figure-above-maximum", "64 place", "[63 place]" },
        { "stock place rank 10/63", "Y 0", "figure-below-minimum", "0 place", "[1 place]" },
        { "stock place rank 10/63", "Y 5/64", "figure-total-changed", "5 place of 64 place", "[64, 63]" },
        { "flow billion-dong grows > 13", "YTD06 +14% year-before", "growth-base-mismatch", "growth 14 percent on previous-year",
            "[previous-year, same-period-last-year]" },
        { "stock house by 2023-06-30", "M05 on:2023-06-15", "figure-event-in-future", "event on 2023-06-15", "[2023-06-15, 2023-05-31]" },
        { "stock house by 2023-06-30", "M05 100", "figure-kind-mismatch", "100 house", "[exact, milestone]" },
        { Revenue, "Y +13%", "figure-kind-mismatch", "growth 13 percent on same-period-last-year", "[growth, level]" },
        { Revenue, "Y done:A", "figure-kind-mismatch", "done [A], failed []", "[items, level]" },
        { Revenue, "Y on:2023-05-20", "figure-kind-mismatch", "event on 2023-05-20", "[event, level]" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_BadFigure_IsSetAsideAndNamed(string line, string reports, string code, string words, string operands)
    {
        var card = Town.Review(Town.PlanOf(line + "|other: stock person >= 5"), reports + "; other: Y 6 person");
        var finding = Assert.Single(card.Findings);
        Assert.Equal((code, words, operands), (finding.Code.Code, finding.Quoted.ToString(), finding.Details.ToString()));
        Assert.StartsWith("it 2023", finding.Place.ToString(), StringComparison.Ordinal);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(("not-determinable figure-rejected", "rejected", "unknown"),
            (card.Judgements[0].Says(), card.Judgements[0].State.Code, card.Judgements[0].SoFar.Code));
        Assert.Equal("exceeded year-end-kept", card.Judgements[1].Says());
    }

    // Reports that belong elsewhere do not touch the line at all.
    [Theory]
    [InlineData("sea-ports: Y 5", "figure-unknown-indicator", "warning", "sea-ports 2023", "[sea-ports]")]
    [InlineData("Y 5 year:2021", "figure-outside-year", "error", "it 2021", "[2021, 2023]")]
    [InlineData("Y 5 about:nam-hong", "figure-other-unit", "info", "it 2023", "[nam-hong, town]")]
    public void Judge_FigureForSomethingElse_IsNamedAndLeftOut(string report, string code, string severity, string place, string operands)
    {
        foreach (var (others, says) in new[] { ("", "not-determinable no-figure"), ("; Y 200000", "met year-end-kept") })
        {
            var card = Town.Review(Town.PlanOf(Revenue), report + others);
            var finding = Assert.Single(card.Findings);
            Assert.Equal((code, severity, place, operands), (finding.Code.Code, finding.Severity.Code, finding.Place.ToString(), finding.Details.ToString()));
            Assert.Equal(says, card.Judgements[0].Says());
        }
    }

    [Fact]
    public void Judge_FigureAboutTheIssuer_IsTheTowns() => Assert.Equal("met year-end-kept", Town.Verdict(Revenue, "Y 200000 about:town"));

    [Theory]
    [InlineData("Y 200000; Y 200000")]
    [InlineData("Y 200000; Y 200 billion-dong")]
    public void Judge_SameFigureTwice_IsNotedAndCounts(string reports)
    {
        var card = Town.Review(Town.PlanOf(Revenue), reports);
        var finding = Assert.Single(card.Findings);
        Assert.Equal(("figure-repeated", "info", "[2]"), (finding.Code.Code, finding.Severity.Code, finding.Details.ToString()));
        Assert.Equal("met year-end-kept", card.Judgements[0].Says());
    }

    [Theory]
    [InlineData("Y 200 hectare; Y 200000 correction")]
    [InlineData("Y 200000; Y 210000; Y 205000 correction")]
    [InlineData("Y -5; Y 200000 correction")]
    [InlineData("Y 2000 hectare; Y 3000 hectare correction; Y 200000 correction")]
    public void Judge_CorrectedFigure_IsMended(string reports)
    {
        Assert.Equal("met year-end-kept", Town.Verdict(Revenue, reports));
        Assert.Empty(Town.Findings(Revenue, reports));
    }

    [Fact]
    public void Judge_CorrectionThatIsBadItself_DoesNotBringTheOldFigureBack() =>
        Assert.Equal("not-determinable figure-rejected", Town.Verdict(Revenue, "Y 200000; Y 200 hectare correction"));

    [Fact]
    public void Judge_BadEarlierMonth_DoesNotHideALaterFigure() =>
        Assert.Equal("met year-end-kept", Town.Verdict("stock person > 10", "M05 10 hectare; Y 11"));

    // Offices round or cut off: 673/550 = 122,36...%, so 122, 122,3 and 122,4 are right, and the printed 122,5 is not.
    [Theory]
    [InlineData("122.5", "[122.5, 122.364]")]
    [InlineData("122.3", null)]
    [InlineData("122.4", null)]
    [InlineData("122", null)]
    [InlineData("123", "[123, 122.36]")]
    [InlineData("122.36", null)]
    [InlineData("122.3636363636363636363636364", null)]
    [InlineData("122.3636363636363636363636360", "[122.3636363636363636363636360, 122.363636]")]
    public void Findings_PrintedPercent_IsComparedAsRoundedOrCutOff(string printed, string? operands)
    {
        var card = Town.Review(Town.PlanOf("flow billion-dong >= 550"), $"Y 673 prints:{printed}");
        Assert.Equal(operands, card.Findings.SingleOrDefault()?.Details.ToString());
        Assert.All(card.Findings, static finding => Assert.Equal("figure-printed-percent-differs", finding.Code.Code));
        Assert.Equal("exceeded year-end-kept", card.Judgements[0].Says());
    }

    [Fact]
    public void Findings_Wording_IsQuotedWhereThereIsOne()
    {
        var report = ReportText.Read("Y 5 hectare", LineText.UnitOf("hectare"))[0] with { Wording = "năm héc-ta" };
        Assert.Equal("năm héc-ta", Assert.Single(Town.Review(Town.PlanOf(Revenue), [report]).Findings).Quoted.ToString());
    }

    // A log that was read may hold such a unit; nobody reports under it, and a finding has to say so.
    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0\t")]
    public void Review_ReportingUnitOfBlanks_IsAFinding(string unit)
    {
        var plan = Town.PlanOf("flow person >= 100");
        var report = ReportText.Read("Y 120", plan.Lines[0].Indicator.Unit)[0] with { ReportingUnit = unit };
        var card = Town.Review(plan, ValueList.From([report]), "2024-02-01", Town.Literal);
        Assert.NotEmpty(card.Findings);
        Assert.Equal(Verdict.NotDeterminable, card.Judgements[0].Verdict);
    }
}
