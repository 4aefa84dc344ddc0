namespace HongLinh.Planning;

/// <summary>Money in whatever scale (tiền), in one currency and at one price basis.</summary>
public sealed class Money : IMeasure
{
    private Money()
    {
    }

    /// <summary>đồng.</summary>
    public static Unit<Money> Dong { get; } = Unit<Money>.Of(MoneyUnits.Dong);

    /// <summary>nghìn đồng.</summary>
    public static Unit<Money> ThousandDong { get; } = Unit<Money>.Of(MoneyUnits.ThousandDong);

    /// <summary>triệu đồng.</summary>
    public static Unit<Money> MillionDong { get; } = Unit<Money>.Of(MoneyUnits.MillionDong);

    /// <summary>tỷ đồng: a thousand triệu đồng.</summary>
    public static Unit<Money> BillionDong { get; } = Unit<Money>.Of(MoneyUnits.BillionDong);

    /// <summary>nghìn tỷ đồng.</summary>
    public static Unit<Money> TrillionDong { get; } = Unit<Money>.Of(MoneyUnits.TrillionDong);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Has(BaseDimension.Money) && dimension.Equals(Dimension.Of(BaseDimension.Money, dimension.QualifierOf(BaseDimension.Money)));
    }
}
