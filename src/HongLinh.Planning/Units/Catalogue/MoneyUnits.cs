namespace HongLinh.Planning;

/// <summary>Money in đồng and in US dollars, its scales, and money per person, year, worker, area or volume.</summary>
/// <remarks>A currency is a qualifier of its own: no rate is fixed, so đồng and dollars never convert.</remarks>
internal static class MoneyUnits
{
    public static readonly Unit Dong = UnitFamily.Of(BaseDimension.Money, "VND").Define("dong", "đồng", "dong", 1m);
    public static readonly Unit ThousandDong = NumberWord.Thousand.Of(Dong);
    public static readonly Unit MillionDong = NumberWord.Million.Of(Dong);
    public static readonly Unit BillionDong = NumberWord.Billion.Of(Dong);
    public static readonly Unit TrillionDong = NumberWord.Trillion.Of(Dong);
    public static readonly Unit MillionDongPerPersonYear = MillionDong.Per(CountUnits.Person).Per(TimeUnits.Year);
    public static readonly Unit MillionDongPerPersonMonth = MillionDong.Per(CountUnits.Person).Per(TimeUnits.Month);

    private static readonly Unit Dollar = UnitFamily.Of(BaseDimension.Money, "USD").Define("usd", "USD", "USD", 1m);

    public static ValueList<Unit> All { get; } =
    [
        Dong,
        ThousandDong,
        MillionDong,
        BillionDong,
        TrillionDong,
        Dollar,
        NumberWord.Thousand.Of(Dollar),
        NumberWord.Million.Of(Dollar),
        NumberWord.Billion.Of(Dollar),

        MillionDong.Per(CountUnits.Person),
        Dong.Per(CountUnits.Person).Per(TimeUnits.Month),
        ThousandDong.Per(CountUnits.Person).Per(TimeUnits.Month),
        MillionDongPerPersonMonth,
        MillionDongPerPersonYear,
        Dollar.Per(CountUnits.Person),
        Dollar.Per(CountUnits.Person).Per(TimeUnits.Year),

        MillionDong.Per(CountUnits.Worker),
        MillionDong.Per(CountUnits.Worker).Per(TimeUnits.Year),
        MillionDong.Per(CountUnits.Household),
        MillionDong.Per(CountUnits.Household).Per(TimeUnits.Year),

        MillionDong.Per(TimeUnits.Month),
        MillionDong.Per(TimeUnits.Year),
        BillionDong.Per(TimeUnits.Year),

        MillionDong.Per(AreaUnits.Hectare),
        MillionDong.Per(AreaUnits.Hectare).Per(TimeUnits.Year),
        Dong.Per(AreaUnits.SquareMetre),
        ThousandDong.Per(AreaUnits.SquareMetre),
        MillionDong.Per(AreaUnits.SquareMetre),

        Dong.Per(VolumeUnits.CubicMetre),
        Dong.Per(EnergyUnits.KilowattHour),
        Dong.Per(MassUnits.Kilogram),
        ThousandDong.Per(MassUnits.Kilogram),
    ];
}
