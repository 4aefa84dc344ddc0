namespace HongLinh.Planning;

/// <summary>Lengths and the three kinds of area that never mix: land, floor and sown area.</summary>
internal static class AreaUnits
{
    private static readonly UnitFamily Lengths = UnitFamily.Of(BaseDimension.Length);
    private static readonly UnitFamily Land = UnitFamily.Of(BaseDimension.LandArea);
    private static readonly UnitFamily Floor = UnitFamily.Of(BaseDimension.FloorArea);
    private static readonly UnitFamily Sown = UnitFamily.Of(BaseDimension.SownArea);

    public static readonly Unit Metre = Lengths.Define("metre", "m", "m", 1m);
    public static readonly Unit Kilometre = Lengths.Define("kilometre", "km", "km", 1_000m);
    public static readonly Unit SquareMetre = Land.Define("square-metre", "m²", "m²", 1m);
    public static readonly Unit Hectare = Land.Define("hectare", "ha", "ha", 10_000m);
    public static readonly Unit SquareKilometre = Land.Define("square-kilometre", "km²", "km²", 1_000_000m);
    public static readonly Unit SownHectare = Sown.Define("sown-hectare", "ha", "ha", 10_000m);
    public static readonly Unit KilometrePerSquareKilometre = Kilometre.Per(SquareKilometre);

    private static readonly Unit FloorSquareMetre = Floor.Define("floor-square-metre", "m² sàn", "m² of floor", 1m);

    public static ValueList<Unit> All { get; } =
    [
        Lengths.Define("millimetre", "mm", "mm", 0.001m),
        Lengths.Define("centimetre", "cm", "cm", 0.01m),
        Metre,
        Kilometre,

        SquareMetre,
        Land.Define("are", "a", "a", 100m),
        Hectare,
        NumberWord.Thousand.Of(Hectare),
        SquareKilometre,
        SquareMetre.Per(CountUnits.Person),

        FloorSquareMetre,
        NumberWord.Thousand.Of(FloorSquareMetre),
        NumberWord.Million.Of(FloorSquareMetre),
        FloorSquareMetre.Per(CountUnits.Person),

        SownHectare,
        NumberWord.Thousand.Of(SownHectare),

        KilometrePerSquareKilometre,
        CountUnits.Person.Per(SquareKilometre),
    ];
}
