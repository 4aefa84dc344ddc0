using HongLinh.Planning.Collections;

namespace HongLinh.Planning.Units.Catalogue;

/// <summary>Mass from gram to million tonnes, with the yến, tạ and vạn tấn of Vietnamese tables.</summary>
internal static class MassUnits
{
    public static readonly Unit Kilogram = Unit.Define("kilogram", ("kg", "kg"), Dimension.Of(BaseDimension.Mass), Fraction.One);
    public static readonly Unit Quintal = Unit.Define("quintal", ("tạ", "quintals"), Kilogram.Dimension, Fraction.From(100m));
    public static readonly Unit Tonne = Unit.Define("tonne", ("tấn", "tonnes"), Kilogram.Dimension, Fraction.From(1_000m));

    public static ValueList<Unit> All { get; } = [Kilogram, Quintal, Tonne];
}
