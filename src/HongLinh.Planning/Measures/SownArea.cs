namespace HongLinh.Planning;

/// <summary>Sown area (diện tích gieo trồng): land counted once for each crop season.</summary>
public sealed class SownArea : IMeasure
{
    private SownArea()
    {
    }

    /// <summary>ha gieo trồng.</summary>
    public static Unit<SownArea> Hectare { get; } = Unit<SownArea>.Of(AreaUnits.SownHectare);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(AreaUnits.SownHectare.Dimension);
    }
}
