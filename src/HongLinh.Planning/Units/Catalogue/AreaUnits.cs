using HongLinh.Planning.Collections;

namespace HongLinh.Planning.Units.Catalogue;

/// <summary>Lengths and the three kinds of area that never mix: land, floor and sown area.</summary>
internal static class AreaUnits
{
    public static readonly Unit Metre = Unit.Define("metre", ("m", "m"), Dimension.Of(BaseDimension.Length), Fraction.One);
    public static readonly Unit Kilometre = Unit.Define("kilometre", ("km", "km"), Metre.Dimension, Fraction.From(1_000m));
    public static readonly Unit SquareMetre = Unit.Define("square-metre", ("m²", "m²"), Dimension.Of(BaseDimension.LandArea), Fraction.One);
    public static readonly Unit Hectare = Unit.Define("hectare", ("ha", "ha"), SquareMetre.Dimension, Fraction.From(10_000m));
    public static readonly Unit SquareKilometre = Unit.Define("square-kilometre", ("km²", "km²"), SquareMetre.Dimension, Fraction.From(1_000_000m));
    public static readonly Unit SownHectare = Unit.Define("sown-hectare", ("ha", "ha"), Dimension.Of(BaseDimension.SownArea), Fraction.From(10_000m));
    public static readonly Unit KilometrePerSquareKilometre = Kilometre.Per(SquareKilometre);

    public static ValueList<Unit> All { get; } =
        [Metre, Kilometre, SquareMetre, Hectare, SquareKilometre, SownHectare, KilometrePerSquareKilometre];
}
