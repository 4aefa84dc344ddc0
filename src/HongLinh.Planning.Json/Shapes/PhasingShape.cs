namespace HongLinh.Planning.Json;

/// <summary>How a target spreads over the months, as objects that name their kind, with the codes of <see cref="PhasingKind"/>.</summary>
internal static class PhasingShape
{
    public static Cases<Phasing> Cases { get; } = new(
        "phasing",
        [
            Member<Phasing>.Optional<ValueList<PlanYear>>("years", static phasing => (phasing as EarlierYearsPhasing)?.Years),
            Member<Phasing>.Optional<ValueList<Fraction>>(
                "shares", static phasing => phasing is StandardPhasing ? default(ValueList<Fraction>?) : phasing.Shares),
        ],
        [
            Case<StandardPhasing>(PhasingKind.EvenMonths, [], static _ => Phasing.EvenMonths),
            Case<StandardPhasing>(PhasingKind.Replicated, [], static _ => Phasing.Replicated),
            Case<ProfilePhasing>(PhasingKind.Profile, ["shares"], static v => Phasing.Profile(v.Get<ValueList<Fraction>>("shares"))),
            Case<EarlierYearsPhasing>(PhasingKind.EarlierYears, ["years", "shares"],
                static v => Phasing.SharesOfYears(v.Get<ValueList<PlanYear>>("years"), v.Get<ValueList<Fraction>>("shares"))),
        ]);

    private static Case<Phasing> Case<T>(PhasingKind kind, string[] members, Func<Values, Phasing> make)
        where T : Phasing => new(kind.Code, typeof(T), members, make) { Means = phasing => phasing.Kind == kind };
}
