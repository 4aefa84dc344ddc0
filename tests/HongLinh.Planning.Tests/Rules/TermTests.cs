using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Rules;

public sealed class TermTests
{
    private static readonly Term It = Term.Latest(Asked.It);
    private static readonly Term Other = Term.Latest(Asked.Other);

    public static TheoryData<string, Term, string> Computed => new()
    {
        { "H1 60; other: H1 40", Term.Sum(It, Other), "100 billion-dong" },
        { "H1 60; other: H1 40000 million-dong", Term.Sum(It, Other), "100 billion-dong" },
        { "H1 60; other: H1 40", It.Minus(Other), "20 billion-dong" },
        { "H1 60", It.Times(-0.5m), "-30 billion-dong" },
        { "H1 60; other: H1 40", It.Per(Other), "3/2 one" },
        { "H1 60; other: H1 40", It.GrowthOn(Other), "50 percent" },
        { "H1 60; other: H1 120 person", It.Per(Other), "1/2 billion-dong/person" },
        // Imprecise figures are intervals; 55..60 by 40..50 is 1,1 to 1,5.
        { "H1 55..60; other: H1 40..50", Term.Sum(It, Other), "95..110 billion-dong" },
        { "H1 55..60; other: H1 40..50", It.Minus(Other), "5..20 billion-dong" },
        { "H1 55..60; other: H1 40..50", It.Per(Other), "11/10..3/2 one" },
        { "H1 >60; other: H1 40", It.Minus(Other), ">20.. billion-dong" },
        { "H1 60; other: H1 >40", It.Minus(Other), "..<20 billion-dong" },
        { "H1 60; other: H1 >40", It.Per(Other), ">0..<3/2 one" },
        { "H1 <60; other: H1 40", It.Per(Other), "..<3/2 one" },
        { "H1 >60", It.Times(-1m), "..<-60 billion-dong" },
        { "H1 -60; other: H1 -40", It.Per(Other), "3/2 one" },
        { "H1 50..60; other: H1 40", It.GrowthOn(Other), "25..50 percent" },
        // Where it cannot be computed, the reason is said.
        { "H1 60; other: H1 5 hectare", Term.Sum(It, Other), "unit-mismatch" },
        { "H1 60; other: H1 5 hectare", It.Minus(Other), "unit-mismatch" },
        { "H1 60; other: H1 5 hectare", It.GrowthOn(Other), "unit-mismatch" },
        { "H1 60; other: H1 0", It.Per(Other), "divisor-not-above-zero" },
        { "H1 60; other: H1 <40", It.Per(Other), "divisor-not-above-zero" },
        { "H1 60; other: H1 -40", It.GrowthOn(Other), "divisor-not-above-zero" },
        { "H1 60", Term.Sum(It, Other), "no-figure" },
        { "H1 words; other: H1 withheld", Term.Sum(It, Other), "words-only, absence-stated" },
    };

    [Theory]
    [MemberData(nameof(Computed))]
    public void Value_Computed_IsExactOrSaysWhyNot(string reports, Term term, string value) =>
        Assert.Equal(value, Asked.Value(term, reports, Asked.Stock));

    // A share of a share is a number and shares differ by points; a rank is an order, which nobody adds, multiplies or divides.
    public static TheoryData<string, Term, string> InOtherUnits => new()
    {
        { "percent", It.GrowthOn(Other), "50 percent" },
        { "percent", It.Minus(Other), "20 percentage-point" },
        { "percent", It.Per(Other), "3/2 one" },
        { "percent", Term.Sum(It, Other), "100 percent" },
        { "one", It.Minus(Other), "20 one" },
        { "person", It.Minus(Other), "20 person" },
        { "rank", Term.Sum(It, Other), "unit-mismatch" },
        { "rank", It.Minus(Other), "unit-mismatch" },
        { "rank", It.Times(2m), "unit-mismatch" },
        { "rank", It.Per(Other), "unit-mismatch" },
        { "rank", It.Per(Term.Constant(Asked.Billion.Of(4m))), "unit-mismatch" },
        { "rank", Term.Constant(Asked.Billion.Of(4m)).Per(It), "unit-mismatch" },
        { "rank", It.GrowthOn(Other), "unit-mismatch" },
    };

    [Theory]
    [MemberData(nameof(InOtherUnits))]
    public void Value_SixtyAndFortyOfAUnit_IsWhatTheUnitAllows(string unit, Term term, string value) =>
        Assert.Equal(value, Asked.Value(term, "H1 60; other: H1 40", Asked.Of($"it: latest {unit} > 1 unlimited")));

    // 97% less 95% is 2 percentage points.
    [Fact]
    public void Minus_TwoShares_AreApartByPercentagePoints() =>
        Assert.Equal("2 percentage-point", Asked.Value(It.Minus(Term.Constant(UnitCatalogue.Percent.Of(95m))), "H1 97", Asked.Of("it: rate percent > 1")));

    [Fact]
    public void Operands_OfASum_AreNamedOneByOne()
    {
        var operand = Asked.Run(Term.Sum(It, Other).AtLeast(Asked.Billion.Of(90m)), "H1 60; other: H1 40", [Asked.Stock]).Condition.Operands[0];
        Assert.Equal(["it[latest] = 60 billion-dong", "other[latest] = 40 billion-dong"], operand.Parts.Select(static part => part.ToString()));
        Assert.Equal(["60 billion-dong", "40 billion-dong"], operand.Reports.Select(static report => report.Reported.ToString()));
    }

    [Fact]
    public void Factories_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentException>(static () => Term.Sum(It));
        Assert.Throws<ArgumentException>(static () => Term.Sum(It, null!));
        Assert.Throws<ArgumentNullException>(static () => It.Minus(null!));
        Assert.Throws<ArgumentNullException>(static () => FigureTerm.Of(null!, PeriodChoice.Latest));
    }

    [Fact]
    public void ToString_FigureOfAUnit_NamesTheUnit() => Assert.Equal("it[latest]@nam-hong", Term.Latest(Asked.It, "nam-hong").ToString());

    // A rank and an amount differ in kind; only two ranks are of one kind that cannot be added.
    [Theory]
    [InlineData("rank", "rank", "ordered-scale")]
    [InlineData("rank", "billion-dong", "different-dimension")]
    [InlineData("billion-dong", "rank", "different-dimension")]
    [InlineData("billion-dong", "million-dong", null)]
    public void WhyNotAdded_TwoUnits_SaysWhatIsWrong(string one, string other, string? reason) => Assert.Equal(
        reason, QuantityRange.WhyNotAdded(LineText.UnitOf(one), LineText.UnitOf(other))?.Reason.Code);

    [Fact]
    public void ToString_Nested_ReadsAsAFormula() => Assert.Equal(
        "growth(it[2023-H1] on (0.5 * (it[latest] + other[before-latest])))",
        Term.In(Asked.It, ReportText.PeriodOf(LineText.Year, "H1")).GrowthOn(Term.Sum(It, Term.Before(Asked.Other)).Times(0.50m)).ToString());
}
