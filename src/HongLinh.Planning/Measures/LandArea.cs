namespace HongLinh.Planning;

/// <summary>Area of land (diện tích đất).</summary>
public sealed class LandArea : IMeasure
{
    private LandArea()
    {
    }

    /// <summary>m².</summary>
    public static Unit<LandArea> SquareMetre { get; } = Unit<LandArea>.Of(AreaUnits.SquareMetre);

    /// <summary>ha: 10.000 m².</summary>
    public static Unit<LandArea> Hectare { get; } = Unit<LandArea>.Of(AreaUnits.Hectare);

    /// <summary>km².</summary>
    public static Unit<LandArea> SquareKilometre { get; } = Unit<LandArea>.Of(AreaUnits.SquareKilometre);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(AreaUnits.SquareMetre.Dimension);
    }
}
