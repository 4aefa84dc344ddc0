namespace HongLinh.Planning.Units;

/// <summary>Two units that do not go together, and why.</summary>
public sealed record UnitMismatch
{
    private UnitMismatch(Unit given, Unit expected, MismatchReason reason)
    {
        Given = given;
        Expected = expected;
        Reason = reason;
    }

    /// <summary>The unit that came in.</summary>
    public Unit Given { get; }

    /// <summary>The unit that was asked for.</summary>
    public Unit Expected { get; }

    /// <summary>Why they do not go together.</summary>
    public MismatchReason Reason { get; }

    /// <summary>Both units and the reason.</summary>
    public override string ToString() => $"{Given} is not {Expected}: {Reason}";

    internal static UnitMismatch Between(Unit given, Unit expected) =>
        new(given, expected, ReasonBetween(given.Dimension, expected.Dimension));

    internal static UnitMismatch Because(Unit given, Unit expected, MismatchReason reason) => new(given, expected, reason);

    // From the most telling reason to the least: an official who reads it should know what to correct.
    private static MismatchReason ReasonBetween(Dimension given, Dimension expected)
    {
        if (given.Has(BaseDimension.RegionalArea) || expected.Has(BaseDimension.RegionalArea))
        {
            return MismatchReason.RegionNotStated;
        }

        if (OneIs(given, expected, BaseDimension.ShareDifference, Dimension.One))
        {
            return MismatchReason.PercentAndPercentagePoint;
        }

        if (SameBut(given, expected, BaseDimension.Money))
        {
            var (a, b) = (given.QualifierOf(BaseDimension.Money), expected.QualifierOf(BaseDimension.Money));
            return a.Split('@')[0] == b.Split('@')[0] ? MismatchReason.PriceBasis : MismatchReason.Currency;
        }

        if (SameBut(given, expected, BaseDimension.Thing))
        {
            return MismatchReason.CountedNoun;
        }

        return AreaOf(given) && AreaOf(expected) ? MismatchReason.KindOfArea
            : PeopleOf(given) && PeopleOf(expected) ? MismatchReason.PeopleAndVisits
            : MismatchReason.DifferentDimension;
    }

    private static bool OneIs(Dimension a, Dimension b, BaseDimension left, Dimension right) =>
        a.Equals(Dimension.Of(left)) && b.Equals(right) || b.Equals(Dimension.Of(left)) && a.Equals(right);

    private static bool SameBut(Dimension a, Dimension b, BaseDimension kind) =>
        a.Has(kind) && b.Has(kind) && a.Requalified(kind, "").Equals(b.Requalified(kind, ""));

    private static bool AreaOf(Dimension d) => d.Has(BaseDimension.LandArea) || d.Has(BaseDimension.FloorArea) || d.Has(BaseDimension.SownArea);

    private static bool PeopleOf(Dimension d) => d.Has(BaseDimension.Person) || d.Has(BaseDimension.Visit);
}
