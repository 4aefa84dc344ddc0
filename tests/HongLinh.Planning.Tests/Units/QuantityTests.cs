namespace HongLinh.Planning.Tests.Units;

public sealed class QuantityTests
{
    [Fact]
    public void Equals_SameMoneyInThreeScales_IsEqualWithEqualHash()
    {
        // 192.500 triệu = 192,5 tỷ = 192.500.000.000 đồng: counted by hand.
        var million = Money.MillionDong.Of(192_500m);
        var billion = Money.BillionDong.Of(192.5m);
        var dong = Money.Dong.Of(192_500_000_000m);
        Assert.Equal(million, billion);
        Assert.Equal(million, dong);
        Assert.Equal(million.GetHashCode(), billion.GetHashCode());
        Assert.Equal(million.GetHashCode(), dong.GetHashCode());
    }

    [Fact]
    public void Equals_TypedQuantitiesAcrossScales_IsEqual() =>
        Assert.Equal(Money.MillionDong.Of(192_500m), Money.BillionDong.Of(192.5m));

    [Fact]
    public void Equals_SameAmountOfAnotherKind_IsNotEqual()
    {
        Assert.True(Given.Of(1m, "hectare") != Given.Of(1m, "sown-hectare"));
        Assert.False(Given.Of(2m, "percent").Equals(Given.Of(2m, "percentage-point")));
        Assert.False(Given.Of(2m, "percent").Equals((object)"2 percent"));
    }

    [Fact]
    public void Default_Quantity_IsZeroOfThePureNumber()
    {
        var nothing = default(Quantity);
        Assert.Equal("one", nothing.Unit.Code);
        Assert.Equal(Unit.One.Of(0m), nothing);
        Assert.Equal(Given.Of(0m, "percent"), nothing);
        Assert.Equal(Unit.One.Of(0m).GetHashCode(), nothing.GetHashCode());
        Assert.Equal("0 one", nothing.ToString());
        Given.IsExactly(0m, "percent", nothing.ConvertTo(Given.Unit("percent")));
        Given.IsExactly(0m, "one", nothing.Plus(nothing));
        Given.IsRefused(MismatchReason.DifferentDimension, nothing.CompareTo(Given.Of(0m, "tonne")));
        Assert.Equal("0 one", default(Quantity<Mass>).ToString());
    }

    [Theory]
    [InlineData("192.50", "192.5 billion-dong")]
    [InlineData("100", "100 billion-dong")]
    [InlineData("0.00", "0 billion-dong")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335 billion-dong")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001 billion-dong")]
    public void ToString_TrailingZeros_AreLeftOut(string amount, string expected) =>
        Assert.Equal(expected, Given.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "billion-dong").ToString());

    [Fact]
    public void ConvertTo_OtherScale_IsExact()
    {
        Given.IsExactly(192_500m, "million-dong", Given.Of(192.5m, "billion-dong").ConvertTo(Given.Unit("million-dong")));
        Given.IsExactly(2m, "percent", Given.Of(20m, "per-mille").ConvertTo(Given.Unit("percent")));
        // 17,47 vạn tấn = 174.700 tấn.
        Given.IsExactly(174_700m, "tonne", Given.Of(17.47m, "ten-thousand-tonne").ConvertTo(Given.Unit("tonne")));
        // 5,75 triệu đồng a month = 69 triệu đồng a year.
        Given.IsExactly(69m, "million-dong/person/year", Given.Of(5.75m, "million-dong/person/month").ConvertTo(Given.Unit("million-dong/person/year")));
        // 27 beds per 10.000 people = 2,7 per 1.000.
        Given.IsExactly(2.7m, "bed/1000-people", Given.Of(27m, "bed/10000-people").ConvertTo(Given.Unit("bed/1000-people")));
        // 20 sào of 500 m² are one hectare.
        Given.IsExactly(1m, "hectare", Given.Of(20m, "sao-trung-bo-500").ConvertTo(Given.Unit("hectare")));
    }

    [Fact]
    public void ConvertTo_ItsOwnUnit_KeepsTheAmountAsWritten() =>
        Assert.Equal("2.50", Given.Of(2.50m, "tonne").ConvertTo(Given.Unit("tonne")).AsT0.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void ConvertTo_NoFiniteForm_IsRefusedUnlessRounded()
    {
        // 100 triệu a year is 8,333... a month.
        var yearly = Given.Of(100m, "million-dong/person/year");
        var month = Given.Unit("million-dong/person/month");
        Given.IsRefused(MismatchReason.NotExact, yearly.ConvertTo(month));
        Given.IsExactly(8.33m, "million-dong/person/month", yearly.ConvertTo(month, Rounding.HalfUp(2)));
        Given.IsExactly(8.3m, "million-dong/person/month", yearly.ConvertTo(month, Rounding.Truncate(1)));
    }

    [Fact]
    public void CompareTo_AcrossScales_OrdersByValue()
    {
        // 198,018 tỷ reported against 192.500 triệu planned.
        Assert.True(Given.Of(198.018m, "billion-dong").CompareTo(Given.Of(192_500m, "million-dong")).AsT0 > 0);
        Assert.True(Given.Of(192.499_999m, "billion-dong").CompareTo(Given.Of(192_500m, "million-dong")).AsT0 < 0);
        Assert.Equal(0, Given.Of(192.5m, "billion-dong").CompareTo(Given.Of(192_500m, "million-dong")).AsT0);
        Assert.True(Given.Of(0.99m, "percent").CompareTo(Given.Of(10m, "per-mille")).AsT0 < 0);
    }

    [Fact]
    public void CompareTo_ValuesWithoutADecimalForm_IsStillExact()
    {
        // 100 a year lies between 8,3333 and 8,3334 a month.
        var yearly = Given.Of(100m, "million-dong/person/year");
        Assert.True(yearly.CompareTo(Given.Of(8.3333m, "million-dong/person/month")).AsT0 > 0);
        Assert.True(yearly.CompareTo(Given.Of(8.3334m, "million-dong/person/month")).AsT0 < 0);
    }

    [Fact]
    public void Plus_OtherScale_IsInTheFirstUnit() =>
        Given.IsExactly(107.001m, "billion-dong", Given.Of(106.801m, "billion-dong").Plus(Given.Of(200m, "million-dong")));

    // 100 triệu a year is 8,333... triệu a month, which no decimal is, however long.
    [Fact]
    public void Plus_SumWithoutAFiniteForm_IsNotExact() =>
        Given.IsRefused(MismatchReason.NotExact, Given.Of(1m, "million-dong/person/month").Plus(Given.Of(100m, "million-dong/person/year")));

    [Fact]
    public void Minus_OtherScale_IsInTheFirstUnit() =>
        Given.IsExactly(-5_518m, "million-dong", Given.Of(192_500m, "million-dong").Minus(Given.Of(198.018m, "billion-dong")));

    [Fact]
    public void Minus_TwoShares_IsPercentagePoints()
    {
        Given.IsExactly(2m, "percentage-point", Given.Of(97m, "percent").Minus(Given.Of(95m, "percent")));
        // 12‰ less 10‰ is 2‰ = 0,2 points.
        Given.IsExactly(0.2m, "percentage-point", Given.Of(12m, "per-mille").Minus(Given.Of(10m, "per-mille")));
    }

    [Fact]
    public void Minus_TwoMultiples_IsAMultiple() =>
        Given.IsExactly(1.46m, "one", Given.Of(2.46m, "one").Minus(Given.Of(1m, "one")));

    [Fact]
    public void RatioTo_OtherScale_IsExact()
    {
        // 106,801 tỷ of 192.500 triệu: 106801 / 192500; 2 of 3 has no decimal form.
        Assert.Equal("106801/192500", Given.Of(106.801m, "billion-dong").RatioTo(Given.Of(192_500m, "million-dong")).AsT0.ToString());
        Assert.Equal("2/3", Given.Of(2m, "school").RatioTo(Given.Of(3m, "school")).AsT0.ToString());
    }

    [Fact]
    public void RatioTo_Zero_Throws() =>
        Assert.Throws<DivideByZeroException>(() => Given.Of(1m, "tonne").RatioTo(Given.Of(0m, "kilogram")));

    [Fact]
    public void Per_MoneyByPeopleAndOneYear_IsIncomePerHead()
    {
        // 2.898 tỷ đồng for 42.000 people in one year: 69.000.000 đồng each.
        var income = Given.Of(2_898m, "billion-dong");
        var personYears = Given.Of(42_000m, "person").Times(Given.Of(1m, "year")).AsT0;
        Given.IsExactly(69.0m, "million-dong/person/year",
            income.Per(personYears, MoneyPerHead.MillionDongPerYear, Rounding.HalfUp(1)));

        // The same in two steps keeps its dimensions and converts.
        var perHead = income.Per(Given.Of(42_000m, "person"), Rounding.HalfUp(3)).AsT0;
        Assert.Equal("0.069 billion-dong/person", perHead.ToString());
        var perHeadAndYear = perHead.Per(Given.Of(1m, "year"), Rounding.HalfUp(3)).AsT0;
        Given.IsExactly(69m, "million-dong/person/year", perHeadAndYear.ConvertTo(Given.Unit("million-dong/person/year")));
    }

    [Fact]
    public void Per_IntoAUnitOfAnotherKind_IsRefused() =>
        Given.IsRefused(MismatchReason.DifferentDimension,
            Given.Of(2_898m, "billion-dong").Per(Given.Of(42_000m, "person"), Given.Unit("million-dong/person/year"), Rounding.HalfUp(1)));

    [Fact]
    public void Per_TonnesBySownHectares_IsAYield() =>
        // 12.554 tấn from 2.570 ha: 48,848... tạ/ha.
        Given.IsExactly(48.85m, "quintal/sown-hectare",
            Given.Of(12_554m, "tonne").Per(Given.Of(2_570m, "sown-hectare"), Given.Unit("quintal/sown-hectare"), Rounding.HalfUp(2)));

    [Fact]
    public void Per_Zero_Throws() =>
        Assert.Throws<DivideByZeroException>(() => Given.Of(1m, "tonne").Per(Given.Of(0m, "person"), Rounding.HalfUp(2)));

    [Fact]
    public void Times_Share_LeavesTheOtherUnit()
    {
        Given.IsExactly(100m, "hectare", Given.Of(200m, "hectare").Times(Given.Of(50m, "percent")));
        Given.IsExactly(100m, "hectare", Given.Of(50m, "percent").Times(Given.Of(200m, "hectare")));
        Given.IsExactly(25m, "percent", Given.Of(50m, "percent").Times(Given.Of(50m, "percent")));
    }

    [Fact]
    public void Times_OtherKind_IsAProduct()
    {
        // A yield of 48 tạ/ha on 2.570 ha: 123.360 tạ = 12.336 tấn.
        var output = Given.Of(48m, "quintal/sown-hectare").Times(Given.Of(2_570m, "sown-hectare")).AsT0;
        Given.IsExactly(12_336m, "tonne", output.ConvertTo(Given.Unit("tonne")));
        Given.IsExactly(600m, "tonne.kilometre", Given.Of(20m, "tonne").Times(Given.Of(30m, "kilometre")));
    }

    [Fact]
    public void Times_Number_IsExact() => Given.IsExactly(28.8m, "tonne", Given.Of(12m, "tonne").Times(2.4m));

    [Fact]
    public void Arithmetic_BeyondADecimal_IsRefusedAndNeverThrows()
    {
        var huge = Given.Of(decimal.MaxValue, "trillion-dong");
        var tiny = Given.Of(0.0000000000000000000000000001m, "dong");
        Given.IsRefused(MismatchReason.OutOfRange, huge.ConvertTo(Given.Unit("dong")));
        Given.IsRefused(MismatchReason.OutOfRange, huge.ConvertTo(Given.Unit("dong"), Rounding.HalfUp(0)));
        Given.IsRefused(MismatchReason.OutOfRange, tiny.ConvertTo(Given.Unit("trillion-dong")));
        Given.IsExactly(0m, "trillion-dong", tiny.ConvertTo(Given.Unit("trillion-dong"), Rounding.HalfUp(2)));
        Given.IsRefused(MismatchReason.OutOfRange, huge.Plus(huge));
        Given.IsRefused(MismatchReason.OutOfRange, huge.Plus(tiny));
        Given.IsRefused(MismatchReason.OutOfRange, Given.Of(decimal.MinValue, "trillion-dong").Minus(huge));
        Given.IsRefused(MismatchReason.OutOfRange, huge.Times(huge));
        Given.IsRefused(MismatchReason.OutOfRange, huge.Times(1.1m));
        Given.IsRefused(MismatchReason.OutOfRange, huge.Per(Given.Of(0.1m, "person"), Rounding.HalfUp(0)));
        // 2^96 - 2 leaves a rest of 2 when divided by 3.
        Given.IsRefused(MismatchReason.NotExact, Given.Of(decimal.MaxValue - 1m, "month").ConvertTo(Given.Unit("quarter")));
        Assert.True(huge.CompareTo(tiny).AsT0 > 0);
        Assert.True(tiny.CompareTo(Given.Of(decimal.MinValue, "trillion-dong")).AsT0 > 0);
        Assert.NotEqual(huge.GetHashCode(), tiny.GetHashCode());
    }
}
