namespace HongLinh.Planning.Text.Tests.Numbers;

/// <summary>English nouns beside the numbers that are easily got wrong; the words are those of a dictionary.</summary>
public sealed class EnglishNumberTests
{
    [Theory]
    [InlineData("0", "0 culture houses")]
    [InlineData("1", "1 culture house")]
    [InlineData("1.0", "1 culture house")]
    [InlineData("-1", "-1 culture house")]
    [InlineData("2", "2 culture houses")]
    [InlineData("1.5", "1.5 culture houses")]
    public void Quantity_CultureHouses_AgreeWithTheNumber(string amount, string expected) =>
        Assert.Equal(expected, English(Things.Counted("culture-house", "nhà văn hóa", "culture houses"), decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Quantity_One_OfAnyKind()
    {
        Assert.Equal("1 person", English(People.Person, 1m));
        Assert.Equal("0 people", English(People.Person, 0m));
        Assert.Equal("1 tonne", English(Mass.Tonne, 1m));
        Assert.Equal("1.5 tonnes", English(Mass.Tonne, 1.5m));
        Assert.Equal("1 billion dong", English(Money.BillionDong, 1m));
        Assert.Equal("1%", English(Share.Percent, 1m));
        Assert.Equal("1 percentage point", English(Unit.PercentagePoint, 1m));
    }

    [Theory]
    [InlineData("criteria", "criterion")]
    [InlineData("facilities", "facility")]
    [InlineData("classes", "class")]
    [InlineData("households", "household")]
    [InlineData("head of livestock", "head of livestock")]
    [InlineData("hamlets and residential groups", "hamlet and residential group")]
    [InlineData("doctors/10,000 people", "doctor/10,000 people")]
    [InlineData("cases of disease", "case of disease")]
    [InlineData("thousand people", "thousand people")]
    [InlineData("works", "works")]
    [InlineData("index points", "index point")]
    [InlineData("TEU", "TEU")]
    [InlineData("ha", "ha")]
    [InlineData("m²", "m²")]
    public void Of_One_IsTheSingular(string plural, string singular) =>
        Assert.Equal((singular, plural), (EnglishNumber.Of(plural, isOne: true), EnglishNumber.Of(plural, isOne: false)));

    // Every unit of the model in the singular ends in no plural that a reader would stumble over.
    [Fact]
    public void Quantity_OneOfEveryUnit_DoesNotEndInAPlural()
    {
        // Public works have no singular; a million tonnes stay tonnes.
        string[] alike = ["works"];
        Assert.All(UnitCatalogue.All, unit =>
        {
            var words = English(unit, 1m).Split('/', '(')[0].TrimEnd();
            Assert.True(
                !words.EndsWith('s') || words.StartsWith("1 thousand", StringComparison.Ordinal) || words.StartsWith("1 million", StringComparison.Ordinal)
                 || words.EndsWith("ss", StringComparison.Ordinal) || alike.Any(word => words.EndsWith(word, StringComparison.Ordinal)), words);
        });
    }

    [Theory]
    [InlineData(0, "0 targets")]
    [InlineData(1, "1 target")]
    [InlineData(2, "2 targets")]
    public void Count_Targets_Agrees(int count, string expected) => Assert.Equal(expected, EnglishNumber.Count(count, "targets"));

    private static string English(Unit unit, decimal amount) => QuantityText.Write(unit.Of(amount), Language.English);
}
