namespace HongLinh.Planning;

/// <summary>Length of roads per area of land (mật độ đường giao thông).</summary>
public sealed class RoadDensity : IMeasure
{
    private RoadDensity()
    {
    }

    /// <summary>km/km².</summary>
    public static Unit<RoadDensity> KilometrePerSquareKilometre { get; } = Unit<RoadDensity>.Of(AreaUnits.KilometrePerSquareKilometre);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(AreaUnits.KilometrePerSquareKilometre.Dimension);
    }
}
