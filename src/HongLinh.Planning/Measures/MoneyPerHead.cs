namespace HongLinh.Planning;

/// <summary>Money per person and year: income per head (thu nhập bình quân đầu người).</summary>
public sealed class MoneyPerHead : IMeasure
{
    private MoneyPerHead()
    {
    }

    /// <summary>triệu đồng/người/năm.</summary>
    public static Unit<MoneyPerHead> MillionDongPerYear { get; } = Unit<MoneyPerHead>.Of(MoneyUnits.MillionDongPerPersonYear);

    /// <summary>triệu đồng/người/tháng: a twelfth of the same amount a year.</summary>
    public static Unit<MoneyPerHead> MillionDongPerMonth { get; } = Unit<MoneyPerHead>.Of(MoneyUnits.MillionDongPerPersonMonth);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(MoneyUnits.MillionDongPerPersonYear.Dimension);
    }
}
