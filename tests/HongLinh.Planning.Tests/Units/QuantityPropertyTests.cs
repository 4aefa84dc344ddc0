using CsCheck;

namespace HongLinh.Planning.Tests.Units;

public sealed class QuantityPropertyTests
{
    private static readonly decimal[] Tens = [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m];

    // Twelve digits and up to six places: with the scales below nothing leaves the range of a decimal.
    private static readonly Gen<decimal> Amounts =
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6], static (digits, places) => digits / Tens[places]);

    private static readonly string[] MoneyScales = ["dong", "thousand-dong", "million-dong", "billion-dong", "trillion-dong"];

    private static readonly Gen<Unit> Moneys = Gen.Int[0, 4].Select(static index => Given.Unit(MoneyScales[index]));

    private static readonly ValueList<Unit> Catalogue = UnitCatalogue.All;
    private static readonly Gen<Unit> Any = Gen.Int[0, Catalogue.Count - 1].Select(static index => Catalogue[index]);

    private static readonly Gen<Fraction> Fractions =
        Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue], static (numerator, denominator) => Fraction.Of(numerator, denominator));

    [Fact]
    public void ConvertTo_AndBack_IsIdentity() =>
        Gen.Select(Amounts, Moneys, Moneys).Sample(static (amount, from, to) =>
            from.Of(amount).ConvertTo(to).AsT0.ConvertTo(from).AsT0.Amount == amount);

    [Fact]
    public void CompareTo_AfterConversion_IsTheSame() =>
        Gen.Select(Amounts, Amounts, Moneys, Moneys).Sample(static (left, right, unit, other) =>
            Math.Sign(unit.Of(left).CompareTo(unit.Of(right).ConvertTo(other).AsT0).AsT0) == decimal.Compare(left, right));

    [Fact]
    public void GetHashCode_EqualQuantities_IsEqual() =>
        Gen.Select(Amounts, Moneys, Moneys).Sample(static (amount, from, to) =>
        {
            var (quantity, converted) = (from.Of(amount), from.Of(amount).ConvertTo(to).AsT0);
            return quantity == converted && quantity.GetHashCode() == converted.GetHashCode();
        });

    // A sum across scales can need more digits than a decimal has; then there is none, and nothing was rounded.
    [Fact]
    public void Minus_AfterPlus_IsIdentity() =>
        Gen.Select(Amounts, Amounts, Moneys, Moneys).Sample(static (left, right, unit, other) =>
            !unit.Of(left).Plus(other.Of(right)).TryPickT0(out var sum, out _) || sum.Minus(other.Of(right)).AsT0 == unit.Of(left));

    [Fact]
    public void Arithmetic_AnyTwoUnitsOfTheCatalogue_NeverThrows() =>
        Gen.Select(Gen.Decimal, Gen.Decimal, Any, Any).Sample(static (left, right, unit, other) =>
        {
            var (a, b) = (unit.Of(left), other.Of(right));
            _ = (a.ConvertTo(other), a.ConvertTo(other, Rounding.HalfUp(28)), a.CompareTo(b), a.Plus(b), a.Minus(b), a.Times(b), a == b, a.GetHashCode());
        });

    [Fact]
    public void FactorTo_AnyTwoUnitsOfTheCatalogue_IsMutual() =>
        Gen.Select(Any, Any).Sample(static (unit, other) =>
            unit.FactorTo(other).TryPickT0(out var there, out _) == other.FactorTo(unit).TryPickT0(out var back, out _)
                && (there == Fraction.Zero || there * back == Fraction.One));

    [Fact]
    public void From_AnyDecimal_ComesBack() =>
        Gen.Decimal.Sample(static value => Fraction.From(value).TryToDecimal(out var back) && back == value);

    [Fact]
    public void CompareTo_AnyTwoDecimals_AgreesWithDecimal() =>
        Gen.Select(Gen.Decimal, Gen.Decimal).Sample(static (left, right) =>
            Math.Sign(Fraction.From(left).CompareTo(Fraction.From(right))) == decimal.Compare(left, right));

    [Fact]
    public void Arithmetic_AnyFractions_UndoesItself() =>
        Gen.Select(Fractions, Fractions).Sample(static (left, right) =>
            left + right - right == left && (right == Fraction.Zero || left * right / right == left));

    [Fact]
    public void Round_AnyDecimal_AgreesWithDecimal() =>
        Gen.Select(Amounts, Gen.Int[0, 6], Gen.Enum<MidpointRounding>()).Sample(static (value, places, mode) =>
            Fraction.From(value).Round(Rounding.Of(places, mode)) == decimal.Round(value, places, mode));
}
