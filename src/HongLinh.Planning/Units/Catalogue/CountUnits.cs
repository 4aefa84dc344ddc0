namespace HongLinh.Planning;

/// <summary>People, households and occurrences; other counted things are in <see cref="ThingUnits"/>.</summary>
/// <remarks>
/// A worker, a pupil or a party member is a person under a narrower name, so these units convert into each other:
/// plans ask for "1.200 lao động" and reports answer in "người". The indicator says whom the count includes.
/// </remarks>
internal static class CountUnits
{
    private static readonly UnitFamily People = UnitFamily.Of(BaseDimension.Person);
    private static readonly UnitFamily Households = UnitFamily.Of(BaseDimension.Household);
    private static readonly UnitFamily Visits = UnitFamily.Of(BaseDimension.Visit);

    public static readonly Unit Person = People.Define("person", "người", "person", 1m);
    public static readonly Unit ThousandPersons = NumberWord.Thousand.Of(Person);
    public static readonly Unit Worker = People.Define("worker", "lao động", "worker", 1m);
    public static readonly Unit Household = Households.Define("household", "hộ", "household", 1m);

    private static readonly Unit PersonVisit = Visits.Define("person-visit", "lượt người", "person visits", 1m);
    private static readonly Unit GuestVisit = Visits.Define("guest-visit", "lượt khách", "guest visits", 1m);

    // "100 dân" as the divisor of a rate; it is not a unit of its own.
    private static readonly Unit People100 = People.Define("100-people", "100 dân", "100 people", 100m);
    private static readonly Unit People1000 = People.Define("1000-people", "1.000 dân", "1,000 people", 1_000m);
    private static readonly Unit People10000 = People.Define("10000-people", "10.000 dân", "10,000 people", 10_000m);
    private static readonly Unit People100000 = People.Define("100000-people", "100.000 dân", "100,000 people", 100_000m);

    public static ValueList<Unit> All { get; } =
    [
        Person,
        ThousandPersons,
        NumberWord.Million.Of(Person),
        Worker,
        NumberWord.Thousand.Of(Worker),
        People.Define("inhabitant", "nhân khẩu", "inhabitants", 1m),
        People.Define("pupil", "học sinh", "pupils", 1m),
        People.Define("child", "trẻ em", "children", 1m),
        People.Define("teacher", "giáo viên", "teachers", 1m),
        People.Define("party-member", "đảng viên", "party members", 1m),
        People.Define("association-member", "hội viên", "association members", 1m),
        People.Define("union-member", "đoàn viên", "union members", 1m),
        People.Define("beneficiary", "đối tượng", "beneficiaries", 1m),

        Household,
        NumberWord.Thousand.Of(Household),
        Households.Define("poor-household", "hộ nghèo", "poor households", 1m),
        Households.Define("near-poor-household", "hộ cận nghèo", "near-poor households", 1m),

        Visits.Define("visit", "lượt", "visits", 1m),
        PersonVisit,
        NumberWord.Thousand.Of(PersonVisit),
        GuestVisit,
        NumberWord.Thousand.Of(GuestVisit),
        NumberWord.Million.Of(GuestVisit),
    ];

    public static Unit PeopleBase(int people) => people switch
    {
        100 => People100,
        1_000 => People1000,
        10_000 => People10000,
        100_000 => People100000,
        _ => throw new ArgumentOutOfRangeException(nameof(people), people, "A rate is per 100, 1000, 10000 or 100000 people."),
    };
}
