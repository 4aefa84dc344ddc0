namespace HongLinh.Planning;

/// <summary>Two units that do not fit together, and why.</summary>
public sealed record UnitMismatch
{
    private static readonly BaseDimension[] AllAreas =
        [BaseDimension.LandArea, BaseDimension.FloorArea, BaseDimension.SownArea, BaseDimension.RegionalArea];

    private static readonly BaseDimension[] Moneys = [BaseDimension.Money];
    private static readonly BaseDimension[] Things = [BaseDimension.Thing];
    private static readonly BaseDimension[] Heads = [BaseDimension.Person, BaseDimension.Visit];

    private UnitMismatch(Unit given, Unit expected, MismatchReason reason)
    {
        Given = given;
        Expected = expected;
        Reason = reason;
    }

    /// <summary>The given unit.</summary>
    public Unit Given { get; }

    /// <summary>The expected unit.</summary>
    public Unit Expected { get; }

    /// <summary>Why they do not fit together.</summary>
    public MismatchReason Reason { get; }

    /// <summary>Both units and the reason.</summary>
    public override string ToString() => $"{Given} is not {Expected}: {Reason}";

    internal static UnitMismatch Between(Unit given, Unit expected) =>
        new(given, expected, ReasonBetween(given.Dimension, expected.Dimension));

    // For a result that does not fit into a decimal: it has too many digits, or no finite decimal form.
    internal static UnitMismatch NoDecimal(Unit given, Unit expected, Fraction result) =>
        new(given, expected, result.HasFiniteDecimalForm ? MismatchReason.OutOfRange : MismatchReason.NotExact);

    internal static UnitMismatch Because(Unit given, Unit expected, MismatchReason reason) => new(given, expected, reason);

    // From the most specific reason to the least, so that an official knows what to correct.
    private static MismatchReason ReasonBetween(Dimension given, Dimension expected) =>
        SameBut(given, expected, AllAreas) && (given.Has(BaseDimension.RegionalArea) || expected.Has(BaseDimension.RegionalArea))
            ? MismatchReason.RegionNotStated
        : IsDifferenceOf(given, expected) || IsDifferenceOf(expected, given) ? MismatchReason.PercentAndPercentagePoint
        : SameBut(given, expected, Moneys) ? (CurrencyOf(given) == CurrencyOf(expected) ? MismatchReason.PriceBasis : MismatchReason.Currency)
        : SameBut(given, expected, Things) ? MismatchReason.CountedNoun
        : SameBut(given, expected, AllAreas) ? MismatchReason.KindOfArea
        : SameBut(given, expected, Heads) ? MismatchReason.PeopleAndVisits
        : MismatchReason.DifferentDimension;

    // Whether the two would be equal if these kinds were not distinguished.
    private static bool SameBut(Dimension a, Dimension b, BaseDimension[] kinds) =>
        a.HasAnyOf(kinds) && b.HasAnyOf(kinds) && a.WithoutTelling(kinds).Equals(b.WithoutTelling(kinds));

    private static bool IsDifferenceOf(Dimension difference, Dimension share) =>
        difference.Equals(share.Times(Dimension.Of(BaseDimension.ShareDifference)));

    private static string CurrencyOf(Dimension dimension) => dimension.QualifierOf(BaseDimension.Money).Split('@')[0];
}
