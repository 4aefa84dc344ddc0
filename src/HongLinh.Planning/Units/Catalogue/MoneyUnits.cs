using HongLinh.Planning.Collections;

namespace HongLinh.Planning.Units.Catalogue;

/// <summary>Money in đồng, its scales, and money per person and year.</summary>
internal static class MoneyUnits
{
    public static readonly Unit Dong = Unit.Define("dong", ("đồng", "dong"), Dimension.Of(BaseDimension.Money, "VND"), Fraction.One);
    public static readonly Unit ThousandDong = Scale.Of(Dong, Scale.Thousand);
    public static readonly Unit MillionDong = Scale.Of(Dong, Scale.Million);
    public static readonly Unit BillionDong = Scale.Of(Dong, Scale.Billion);
    public static readonly Unit TrillionDong = Scale.Of(Dong, Scale.Trillion);
    public static readonly Unit MillionDongPerPersonYear = MillionDong.Per(CountUnits.Person).Per(TimeUnits.Year);
    public static readonly Unit MillionDongPerPersonMonth = MillionDong.Per(CountUnits.Person).Per(TimeUnits.Month);

    public static ValueList<Unit> All { get; } =
        [Dong, ThousandDong, MillionDong, BillionDong, TrillionDong, MillionDongPerPersonYear, MillionDongPerPersonMonth];
}
