namespace HongLinh.Planning.Tests.Units;

public sealed class UnitMismatchTests
{
    [Theory]
    [InlineData("percent", "percentage-point", "percent-and-percentage-point")]
    [InlineData("per-mille", "percentage-point", "percent-and-percentage-point")]
    [InlineData("one", "percentage-point", "percent-and-percentage-point")]
    [InlineData("hectare", "floor-square-metre", "kind-of-area")]
    [InlineData("hectare", "sown-hectare", "kind-of-area")]
    [InlineData("square-metre/person", "floor-square-metre/person", "kind-of-area")]
    [InlineData("sao", "hectare", "region-not-stated")]
    [InlineData("sao", "sao-trung-bo-500", "region-not-stated")]
    [InlineData("sao", "mau", "region-not-stated")]
    [InlineData("kilogram/sao", "quintal/sown-hectare", "region-not-stated")]
    [InlineData("school", "culture-house", "counted-noun")]
    [InlineData("bed/10000-people", "doctor/10000-people", "counted-noun")]
    [InlineData("thousand-person", "guest-visit", "people-and-visits")]
    [InlineData("million-usd", "billion-dong", "currency")]
    [InlineData("usd/person", "million-dong/person", "currency")]
    [InlineData("tonne", "hectare", "different-dimension")]
    [InlineData("tonne", "sao", "different-dimension")]
    [InlineData("person", "household", "different-dimension")]
    [InlineData("person", "school", "different-dimension")]
    [InlineData("hectare", "person/square-kilometre", "different-dimension")]
    [InlineData("million-dong/person", "million-dong/person/year", "different-dimension")]
    [InlineData("tonne", "tonne-co2e", "different-dimension")]
    [InlineData("tonne", "percentage-point", "different-dimension")]
    [InlineData("megawatt", "megawatt-peak", "different-dimension")]
    [InlineData("kilowatt", "kilovolt-ampere", "different-dimension")]
    [InlineData("day", "month", "different-dimension")]
    [InlineData("day", "working-day", "different-dimension")]
    [InlineData("ocop-star", "rank", "different-dimension")]
    public void Reason_UnitsThatDoNotMix_IsTheSameBothWays(string given, string expected, string reason)
    {
        Assert.True(MismatchReason.TryFromCode(reason, out var because));
        var (left, right) = (Given.Of(1m, given), Given.Of(1m, expected));
        Given.IsRefused(because, left.ConvertTo(right.Unit));
        Given.IsRefused(because, left.ConvertTo(right.Unit, Rounding.HalfUp(2)));
        Given.IsRefused(because, left.CompareTo(right));
        Given.IsRefused(because, left.Plus(right));
        Given.IsRefused(because, left.Minus(right));
        Given.IsRefused(because, left.RatioTo(right));
        Given.IsRefused(because, right.ConvertTo(left.Unit));
        Assert.NotEqual(left, right);
    }

    // Of two things, only the nouns may differ for the reason to be the noun; here the heads differ too.
    [Fact]
    public void Reason_NounAndWhatItIsCountedBy_IsDifferentDimension()
    {
        var perPerson = Given.Unit("school").Per(Given.Unit("person")).Of(1m);
        var perHousehold = Given.Unit("culture-house").Per(Given.Unit("household")).Of(1m);
        Given.IsRefused(MismatchReason.DifferentDimension, perPerson.ConvertTo(perHousehold.Unit));
        Given.IsRefused(MismatchReason.CountedNoun, perPerson.ConvertTo(Given.Unit("culture-house").Per(Given.Unit("person"))));
    }

    // Land by floor would be a pure number if areas were not told apart; but the share on the other side is of no area.
    [Fact]
    public void Reason_AreaOnOneSideOnly_IsDifferentDimension()
    {
        var density = Given.Unit("hectare").Per(Given.Unit("floor-square-metre"));
        Given.IsRefused(MismatchReason.DifferentDimension, density.Of(1m).ConvertTo(Unit.One));
        Given.IsRefused(MismatchReason.DifferentDimension, Unit.One.Of(1m).ConvertTo(density));
    }

    [Fact]
    public void Reason_OtherPrices_IsPriceBasis()
    {
        var current = Given.Of(1m, "billion-dong");
        var constant2010 = Given.Unit("billion-dong").At(PriceBasis.Constant(2010)).Of(1m);
        var constant2020 = Given.Unit("billion-dong").At(PriceBasis.Constant(2020)).Of(1m);
        Given.IsRefused(MismatchReason.PriceBasis, constant2010.CompareTo(current));
        Given.IsRefused(MismatchReason.PriceBasis, constant2010.Plus(constant2020));
        Given.IsExactly(1_000m, "million-dong@constant-2010",
            constant2010.ConvertTo(Given.Unit("million-dong").At(PriceBasis.Constant(2010))));
    }

    [Fact]
    public void Reason_OtherCurrencyAtConstantPrices_IsCurrency() =>
        Given.IsRefused(MismatchReason.Currency, Given.Unit("usd").At(PriceBasis.Constant(2010)).Of(1m).ConvertTo(Given.Unit("dong")));

    [Fact]
    public void Reason_OrderedScale_ComparesButNeitherAddsNorDivides()
    {
        var (three, four) = (Given.Of(3m, "ocop-star"), Given.Of(4m, "ocop-star"));
        Assert.True(three.CompareTo(four).AsT0 < 0);
        Given.IsRefused(MismatchReason.OrderedScale, three.Plus(four));
        Given.IsRefused(MismatchReason.OrderedScale, four.Minus(three));
        Given.IsRefused(MismatchReason.OrderedScale, four.RatioTo(three));
        Given.IsRefused(MismatchReason.OrderedScale, four.Times(2m));
        Given.IsRefused(MismatchReason.OrderedScale, four.Per(Given.Of(2m, "product"), Rounding.HalfUp(1)));
        Given.IsRefused(MismatchReason.OrderedScale, Given.Of(2m, "product").Per(four, Rounding.HalfUp(1)));
        Given.IsRefused(MismatchReason.OrderedScale, Given.Of(30m, "degree-celsius").RatioTo(Given.Of(15m, "degree-celsius")));
    }

    [Fact]
    public void Plus_TheSameRegionalUnit_Adds()
    {
        // One report in one sào: the size is unknown but the same.
        Given.IsExactly(5m, "sao", Given.Of(2m, "sao").Plus(Given.Of(3m, "sao")));
        Assert.Equal(Given.Of(2.0m, "sao"), Given.Of(2m, "sao"));
    }

    [Fact]
    public void ToString_Mismatch_NamesBothUnitsAndTheReason()
    {
        var mismatch = Given.Of(1m, "tonne").ConvertTo(Given.Unit("hectare")).AsT1;
        Assert.Equal("tonne is not hectare: different-dimension", mismatch.ToString());
        Assert.Equal(("tonne", "hectare"), (mismatch.Given.Code, mismatch.Expected.Code));
    }
}
