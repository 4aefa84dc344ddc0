using HongLinh.Planning.Collections;

namespace HongLinh.Planning.Units.Catalogue;

/// <summary>People, households and occurrences; counted things are defined by their noun.</summary>
internal static class CountUnits
{
    public static readonly Unit Person = Unit.Define("person", ("người", "person"), Dimension.Of(BaseDimension.Person), Fraction.One);
    public static readonly Unit ThousandPersons = Scale.Of(Person, Scale.Thousand);

    public static ValueList<Unit> All { get; } = [Person, ThousandPersons];

    // "100 dân" as the divisor of a rate.
    public static Unit PeopleBase(int people) => people switch
    {
        100 => Unit.Define("100-people", ("100 dân", "100 people"), Person.Dimension, Fraction.From(100m)),
        1_000 => Unit.Define("1000-people", ("1.000 dân", "1,000 people"), Person.Dimension, Fraction.From(1_000m)),
        10_000 => Unit.Define("10000-people", ("10.000 dân", "10,000 people"), Person.Dimension, Fraction.From(10_000m)),
        100_000 => Unit.Define("100000-people", ("100.000 dân", "100,000 people"), Person.Dimension, Fraction.From(100_000m)),
        _ => throw new ArgumentOutOfRangeException(nameof(people), people, "A rate is per 100, 1000, 10000 or 100000 people."),
    };
}
