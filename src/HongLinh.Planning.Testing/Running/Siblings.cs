namespace HongLinh.Planning.Testing;

/// <summary>The same report in another unit of the same measure: tỷ for triệu, hectares for square metres.</summary>
internal static class Siblings
{
    private static readonly Dictionary<Unit, Unit[]> Known = UnitCatalogue.All.ToDictionary(static unit => unit, Of);

    /// <summary>The report with its quantities in the next unit of the measure, where that is exact; otherwise as it was.</summary>
    public static Observation Rescaled(Observation report, int place) => report with { Reported = Rescaled(report.Reported, place) };

    private static Reported Rescaled(Reported reported, int place) => reported switch
    {
        ReportedExact exact => ReportedExact.Of(Rescaled(exact.Value, place)),
        ReportedBound bound => ReportedBound.Of(Bound.Of(bound.Bound.Comparator, Rescaled(bound.Bound.Value, place))),
        ReportedRange range => ReportedRange.Between(Rescaled(range.Lower, place), Rescaled(range.Upper, place)),
        ReportedShare share => ReportedShare.Of(Rescaled(share.Part, place), share.Whole),
        _ => reported,
    };

    private static Quantity Rescaled(Quantity value, int place) =>
        Known.TryGetValue(value.Unit, out var siblings) && siblings.Length > 0
            && value.ConvertTo(siblings[place % siblings.Length]).TryPickT0(out var other, out _)
            ? other : value;

    // Kinds that share a dimension and must not mix are no siblings: there is no factor between them.
    private static Unit[] Of(Unit unit) =>
        [.. UnitCatalogue.All.Where(other => !ReferenceEquals(other, unit) && unit.FactorTo(other).TryPickT0(out var factor, out _) && factor != Fraction.One)];
}
