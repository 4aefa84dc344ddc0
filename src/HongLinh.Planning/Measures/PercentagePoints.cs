namespace HongLinh.Planning;

/// <summary>A difference of two shares (điểm phần trăm).</summary>
public sealed class PercentagePoints : IMeasure
{
    private PercentagePoints()
    {
    }

    /// <summary>điểm %.</summary>
    public static Unit<PercentagePoints> Point { get; } = Unit<PercentagePoints>.Of(UnitCatalogue.PercentagePoint);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(UnitCatalogue.PercentagePoint.Dimension);
    }
}
