namespace HongLinh.Planning;

/// <summary>Mass from gram to million tonnes, with the yến, tạ and vạn tấn of Vietnamese tables; yields, haulage and emissions.</summary>
internal static class MassUnits
{
    private static readonly UnitFamily Masses = UnitFamily.Of(BaseDimension.Mass);

    public static readonly Unit Milligram = Masses.Define("milligram", "mg", "mg", 0.000_001m);
    public static readonly Unit Microgram = Masses.Define("microgram", "µg", "µg", 0.000_000_001m);
    public static readonly Unit Kilogram = Masses.Define("kilogram", "kg", "kg", 1m);
    public static readonly Unit Quintal = Masses.Define("quintal", "tạ", "quintals", 100m);
    public static readonly Unit Tonne = Masses.Define("tonne", "tấn", "tonnes", 1_000m);

    // Masses that are not output: greenhouse gas as carbon dioxide equivalent, and the carrying capacity of ships.
    private static readonly Unit TonneOfCarbonDioxide =
        UnitFamily.Of(BaseDimension.Mass, "co2e").Define("tonne-co2e", "tấn CO₂tđ", "tonnes CO₂e", 1_000m);

    private static readonly Unit DeadweightTonne =
        UnitFamily.Of(BaseDimension.Mass, "deadweight").Define("deadweight-tonne", "DWT", "DWT", 1_000m);

    public static ValueList<Unit> All { get; } =
    [
        Microgram,
        Milligram,
        Masses.Define("gram", "g", "g", 0.001m),
        Kilogram,
        Masses.Define("ten-kilogram", "yến", "yen (10 kg)", 10m),
        Quintal,
        Tonne,
        NumberWord.Thousand.Of(Tonne),
        NumberWord.TenThousand.Of(Tonne),
        NumberWord.Million.Of(Tonne),

        // Yields are per sown area: two harvests of one field in a year count as two areas.
        Kilogram.Per(AreaUnits.SownHectare),
        Quintal.Per(AreaUnits.SownHectare),
        Tonne.Per(AreaUnits.SownHectare),
        Kilogram.Per(RegionalUnits.Sao),

        Kilogram.Per(CountUnits.Person),
        Kilogram.Per(CountUnits.Person).Per(TimeUnits.Year),
        Kilogram.Per(CountUnits.Person).Per(TimeUnits.Day),
        Tonne.Per(TimeUnits.Day),
        Tonne.Per(TimeUnits.Year),

        Tonne.Times(AreaUnits.Kilometre),
        CountUnits.Person.Times(AreaUnits.Kilometre),
        DeadweightTonne,

        TonneOfCarbonDioxide,
        NumberWord.Thousand.Of(TonneOfCarbonDioxide),
        NumberWord.Million.Of(TonneOfCarbonDioxide),
    ];
}
