namespace HongLinh.Planning;

/// <summary>Counted things (trường, nhà văn hóa, tiêu chí); the noun is checked when a target or figure is made.</summary>
public sealed class Things : IMeasure
{
    private Things()
    {
    }

    /// <summary>A unit for one kind of counted thing.</summary>
    /// <param name="code">The code of the noun, for example <c>school</c>.</param>
    /// <param name="noun">The Vietnamese noun, for example "trường".</param>
    /// <param name="english">The English noun, for example "schools".</param>
    /// <exception cref="ArgumentException">The code has characters that a unit code may not have.</exception>
    public static Unit<Things> Counted(string code, string noun, string english) => Unit<Things>.Of(Unit.Counted(code, noun, english));

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Has(BaseDimension.Thing) && dimension.Equals(Dimension.Of(BaseDimension.Thing, dimension.QualifierOf(BaseDimension.Thing)));
    }
}
