namespace HongLinh.Planning;

/// <summary>A share of a whole (tỷ lệ); a difference of two shares is <see cref="PercentagePoints"/>.</summary>
public sealed class Share : IMeasure
{
    private Share()
    {
    }

    /// <summary>%: one of a hundred.</summary>
    public static Unit<Share> Percent { get; } = Unit<Share>.Of(UnitCatalogue.Percent);

    /// <summary>‰: one of a thousand.</summary>
    public static Unit<Share> PerMille { get; } = Unit<Share>.Of(UnitCatalogue.PerMille);

    /// <summary>lần: a multiple.</summary>
    public static Unit<Share> Times { get; } = Unit<Share>.Of(Unit.One);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(Dimension.One);
    }
}
