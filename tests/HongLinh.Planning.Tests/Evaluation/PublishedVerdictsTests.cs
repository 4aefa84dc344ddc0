namespace HongLinh.Planning.Tests.Evaluation;

// What reading customs stand behind a printed table, and where it contradicts itself.
public sealed class PublishedVerdictsTests
{
    // Besides every reading, a tolerance of a tenth and rounding to whole numbers or one decimal.
    private static readonly PolicyGrid Grid = new() { NearTolerances = [0.1m], Roundings = [Rounding.HalfUp(0), Rounding.HalfUp(1)] };

    private static ValueList<PolicyFit> Search(params IEnumerable<string> rows)
    {
        var wanted = rows.ToArray();
        return Grid.Search(NationalTable2019.Card, ValueList.From(NationalTable2019.Printed.Where(row => wanted.Contains(NationalTable2019.NameOf(row)))));
    }

    private static string[] Names(ValueList<PublishedVerdict> rows) => [.. rows.Select(NationalTable2019.NameOf)];

    [Fact]
    public void Table_Rows_AreAllReadAndNoneIsSetAside()
    {
        Assert.Equal(12, NationalTable2019.Printed.Count);
        Assert.Equal(12, NationalTable2019.Figures.Count);
        Assert.Empty(NationalTable2019.Figures.Findings);
    }

    // By the letter, but better than a band or than "khoảng" is exceeded: ten of twelve.
    [Fact]
    public void Search_WholeTable_NamesThePolicyThatReproducesMost()
    {
        var best = Grid.Search(NationalTable2019.Card, NationalTable2019.Printed);
        Assert.Equal("literal, beyond-inclusive-bound, exceeded, one-sided-exceeded, by-polarity: 10 of 12", best[0].ToString());
        Assert.Equal(
            ["GDP growth", "CPI average", "Export growth", "Investment / GDP", "Urban unemployment", "Trained labour", "Beds per vạn dân",
                "Health insurance coverage", "Zones with wastewater treatment", "Forest cover"],
            Names(best[0].Reproduced));
        Assert.All(best, static fit => Assert.Equal(["Import surplus / exports", "Poverty reduction"], Names(fit.Failed)));
    }

    // The table fixes what happens beyond a band, with "khoảng" and with bare numbers. No figure equals a strict bound, so
    // their reading stays open; that better than "dưới" is "đạt" has two explanations; the tolerance does not matter.
    [Fact]
    public void Search_WholeTable_SaysWhatTheTableLeavesOpen()
    {
        var best = Grid.Search(NationalTable2019.Card, NationalTable2019.Printed);
        Assert.Equal(8, best.Count);
        Assert.All(best, static fit =>
        {
            Assert.Equal(
                (BandConvention.Exceeded, NearConvention.OneSidedExceeded, BareNumberConvention.ByPolarity),
                (fit.Policy.Bands, fit.Policy.Near, fit.Policy.BareNumbers));
            Assert.Null(fit.Policy.RoundBeforeComparing);
        });
        Assert.Equal([ExceedanceRule.BeyondInclusiveBound, ExceedanceRule.HigherIsBetterOnly], best.Select(static fit => fit.Policy.Exceedance).Distinct());
        Assert.Equal([BoundConvention.Literal, BoundConvention.Lenient], best.Select(static fit => fit.Policy.StrictBounds).Distinct());
        Assert.Equal([null, 0.1m], best.Select(static fit => fit.Policy.NearTolerance).Distinct());
    }

    // "Xuất siêu" is not a figure: no policy reads one into it.
    [Fact]
    public void Search_ImportSurplusAlone_NoPolicyReproducesIt()
    {
        var fits = Search("Import surplus / exports");
        Assert.Equal(Grid.Policies.Count, fits.Count);
        Assert.All(fits, static fit => Assert.Empty(fit.Reproduced));
        var words = new Evaluator(Town.Practice).Judge(NationalTable2019.Figures)[3];
        Assert.Equal("not-determinable words-only", words.Says());
    }

    // 1,1 in "1-1,5" is "vượt" only where the worse end alone is the promise, and then 33,9 in "33-34" and 61-62 in
    // "60-62" would be "vượt" too, which were printed as "đạt": the table contradicts itself.
    [Fact]
    public void Search_PovertyReduction_IsReproducedOnlyAgainstOtherRows()
    {
        var alone = Search("Poverty reduction");
        Assert.True(alone[0].IsComplete);
        Assert.All(alone, static fit => Assert.Equal(BandConvention.ExceededInside, fit.Policy.Bands));
        foreach (var other in new[] { "Investment / GDP", "Trained labour", "GDP growth" })
        {
            var together = Search("Poverty reduction", other);
            Assert.Equal(other == "GDP growth", together[0].IsComplete);
        }
    }

    [Theory]
    [InlineData("Urban unemployment")]
    [InlineData("CPI average")]
    [InlineData("Trained labour")]
    [InlineData("Forest cover")]
    public void Search_RowAlone_IsReproducedBySomePolicy(string row) => Assert.All(Search(row), static fit => Assert.True(fit.IsComplete));

    // The presets, by hand: literal fails every figure beyond a band or "khoảng"; practice calls unemployment exceeded.
    [Fact]
    public void Judge_Presets_DifferFromTheTableInTheRowsKnown()
    {
        var literal = new Evaluator(Town.Literal).Judge(NationalTable2019.Figures);
        var practice = new Evaluator(Town.Practice).Judge(NationalTable2019.Figures);
        Assert.Equal(["GDP growth", "CPI average", "Export growth", "Import surplus / exports", "Poverty reduction"], Differing(literal));
        Assert.Equal(["Import surplus / exports", "Poverty reduction", "Urban unemployment"], Differing(practice));
    }

    private static string[] Differing(ValueList<Judgement> judgements) =>
        Names(ValueList.From(NationalTable2019.Printed.Where(row => judgements[row.Ordinal - 1].Verdict != row.Printed)));
}
