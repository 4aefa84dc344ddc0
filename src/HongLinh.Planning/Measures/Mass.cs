namespace HongLinh.Planning;

/// <summary>Mass (khối lượng, sản lượng).</summary>
public sealed class Mass : IMeasure
{
    private Mass()
    {
    }

    /// <summary>kg.</summary>
    public static Unit<Mass> Kilogram { get; } = Unit<Mass>.Of(MassUnits.Kilogram);

    /// <summary>tạ: 100 kg.</summary>
    public static Unit<Mass> Quintal { get; } = Unit<Mass>.Of(MassUnits.Quintal);

    /// <summary>tấn: 1.000 kg.</summary>
    public static Unit<Mass> Tonne { get; } = Unit<Mass>.Of(MassUnits.Tonne);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(MassUnits.Kilogram.Dimension);
    }
}
