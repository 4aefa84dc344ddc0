namespace HongLinh.Planning;

/// <summary>Volumes, flows of water, and masses per volume.</summary>
internal static class VolumeUnits
{
    private static readonly UnitFamily Volumes = UnitFamily.Of(BaseDimension.Volume);

    public static readonly Unit CubicMetre = Volumes.Define("cubic-metre", "m³", "m³", 1m);

    private static readonly Unit Litre = Volumes.Define("litre", "lít", "litres", 0.001m);

    public static ValueList<Unit> All { get; } =
    [
        Litre,
        CubicMetre,
        NumberWord.Thousand.Of(CubicMetre),
        NumberWord.Million.Of(CubicMetre),

        Litre.Per(TimeUnits.Second),
        CubicMetre.Per(TimeUnits.Second),
        CubicMetre.Per(TimeUnits.Hour),
        CubicMetre.Per(TimeUnits.Day),
        CubicMetre.Per(TimeUnits.DayAndNight),
        Litre.Per(CountUnits.Person).Per(TimeUnits.DayAndNight),

        // Water tests print "mg/l", while "lít" is used everywhere else.
        Unit.Define(
            "milligram/litre", BilingualName.Of("mg/l", "mg/l"), MassUnits.Milligram.Dimension.Per(Litre.Dimension), MassUnits.Milligram.Factor / Litre.Factor),
        MassUnits.Milligram.Per(CubicMetre),
        MassUnits.Microgram.Per(CubicMetre),
    ];
}
