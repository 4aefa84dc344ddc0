namespace HongLinh.Planning;

/// <summary>Counted things per people: subscriptions per 100 people (thuê bao/100 dân), beds per 10.000.</summary>
public sealed class ThingsPerPerson : IMeasure
{
    private ThingsPerPerson()
    {
    }

    /// <summary>A unit of counted things per a number of people.</summary>
    /// <param name="things">What is counted.</param>
    /// <param name="people">Per how many people: 100, 1.000, 10.000 or 100.000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of people.</exception>
    public static Unit<ThingsPerPerson> Per(Unit<Things> things, int people)
    {
        ArgumentNullException.ThrowIfNull(things);
        return Unit<ThingsPerPerson>.Of(things.Untyped.Per(CountUnits.PeopleBase(people)));
    }

    /// <inheritdoc/>
    public static bool Measures(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.ExponentOf(BaseDimension.Thing) == 1 && dimension.ExponentOf(BaseDimension.Person) == -1;
    }
}
