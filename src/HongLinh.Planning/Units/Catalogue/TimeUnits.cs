using HongLinh.Planning.Collections;

namespace HongLinh.Planning.Units.Catalogue;

/// <summary>Months and years, which a calendar measures, apart from seconds to days, which a clock does.</summary>
internal static class TimeUnits
{
    public static readonly Unit Year = Unit.Define("year", ("năm", "year"), Dimension.Of(BaseDimension.CalendarTime), Fraction.One);
    public static readonly Unit Month = Unit.Define("month", ("tháng", "month"), Year.Dimension, Fraction.Of(1, 12));

    public static ValueList<Unit> All { get; } = [Year, Month];
}
