namespace HongLinh.Planning;

/// <summary>Rates: counted things per number of people, births or girls. They keep both nouns, so they are not shares.</summary>
internal static class RateUnits
{
    private static readonly Unit Births1000 = Births("1000-live-births", "1.000 trẻ đẻ sống", "1,000 live births", 1_000m);
    private static readonly Unit Births100000 = Births("100000-live-births", "100.000 trẻ đẻ sống", "100,000 live births", 100_000m);

    private static readonly Unit Girls100 =
        Unit.Define("100-baby-girls", BilingualName.Of("100 bé gái", "100 girls"), ThingUnits.BabyGirl.Dimension, Fraction.From(100m));

    public static ValueList<Unit> All { get; } =
    [
        ThingUnits.Subscription.Per(CountUnits.PeopleBase(100)),
        ThingUnits.Bed.Per(CountUnits.PeopleBase(1_000)),
        ThingUnits.Bed.Per(CountUnits.PeopleBase(10_000)),
        ThingUnits.Doctor.Per(CountUnits.PeopleBase(1_000)),
        ThingUnits.Doctor.Per(CountUnits.PeopleBase(10_000)),
        ThingUnits.Nurse.Per(CountUnits.PeopleBase(10_000)),
        ThingUnits.MedicalCase.Per(CountUnits.PeopleBase(100_000)),
        ThingUnits.Incident.Per(CountUnits.PeopleBase(100_000)),
        ThingUnits.Death.Per(CountUnits.PeopleBase(100_000)),
        ThingUnits.Death.Per(Births1000),
        ThingUnits.Death.Per(Births100000),
        ThingUnits.BabyBoy.Per(Girls100),
    ];

    private static Unit Births(string code, string symbol, string english, decimal births) =>
        Unit.Define(code, BilingualName.Of(symbol, english), ThingUnits.LiveBirth.Dimension, Fraction.From(births));
}
