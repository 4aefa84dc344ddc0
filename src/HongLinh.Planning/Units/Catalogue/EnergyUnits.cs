namespace HongLinh.Planning;

/// <summary>Electric energy, power, voltage, and the data rate of networks.</summary>
internal static class EnergyUnits
{
    private static readonly UnitFamily Energy = UnitFamily.Of(BaseDimension.Energy);
    private static readonly UnitFamily Power = UnitFamily.Of(BaseDimension.Power);
    private static readonly UnitFamily ApparentPower = UnitFamily.Of(BaseDimension.ApparentPower);
    private static readonly UnitFamily Voltage = UnitFamily.Of(BaseDimension.Voltage);
    private static readonly UnitFamily DataRate = UnitFamily.Of(BaseDimension.DataRate);

    // The output of panels under test conditions; the output to the grid is lower, so the two do not convert.
    private static readonly UnitFamily PeakPower = UnitFamily.Of(BaseDimension.Power, "peak");

    public static readonly Unit KilowattHour = Energy.Define("kilowatt-hour", "kWh", "kWh", 1_000m);

    public static ValueList<Unit> All { get; } =
    [
        Energy.Define("watt-hour", "Wh", "Wh", 1m),
        KilowattHour,
        Energy.Define("megawatt-hour", "MWh", "MWh", 1_000_000m),
        Energy.Define("gigawatt-hour", "GWh", "GWh", 1_000_000_000m),
        NumberWord.Thousand.Of(KilowattHour),
        NumberWord.Million.Of(KilowattHour),
        NumberWord.Billion.Of(KilowattHour),
        KilowattHour.Per(CountUnits.Person).Per(TimeUnits.Year),

        Power.Define("watt", "W", "W", 1m),
        Power.Define("kilowatt", "kW", "kW", 1_000m),
        Power.Define("megawatt", "MW", "MW", 1_000_000m),
        PeakPower.Define("kilowatt-peak", "kWp", "kWp", 1_000m),
        PeakPower.Define("megawatt-peak", "MWp", "MWp", 1_000_000m),
        ApparentPower.Define("kilovolt-ampere", "kVA", "kVA", 1_000m),
        ApparentPower.Define("megavolt-ampere", "MVA", "MVA", 1_000_000m),
        Voltage.Define("volt", "V", "V", 1m),
        Voltage.Define("kilovolt", "kV", "kV", 1_000m),

        DataRate.Define("kilobit-per-second", "kbps", "kbps", 1_000m),
        DataRate.Define("megabit-per-second", "Mbps", "Mbps", 1_000_000m),
        DataRate.Define("gigabit-per-second", "Gbps", "Gbps", 1_000_000_000m),
    ];
}
