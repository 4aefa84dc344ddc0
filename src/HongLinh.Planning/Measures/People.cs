namespace HongLinh.Planning;

/// <summary>Distinct people (người).</summary>
public sealed class People : IMeasure
{
    private People()
    {
    }

    /// <summary>người.</summary>
    public static Unit<People> Person { get; } = Unit<People>.Of(CountUnits.Person);

    /// <summary>nghìn người.</summary>
    public static Unit<People> Thousand { get; } = Unit<People>.Of(CountUnits.ThousandPersons);

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Equals(CountUnits.Person.Dimension);
    }
}
