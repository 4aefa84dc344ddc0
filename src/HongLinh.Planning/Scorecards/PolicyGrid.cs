namespace HongLinh.Planning;

/// <summary>The choices that a search for a policy goes through: each with each (lưới quy ước).</summary>
/// <remarks>By default every reading of the vocabularies, with the tolerances of the targets and without rounding.</remarks>
public sealed partial record PolicyGrid
{
    /// <summary>Readings of strict bounds; all by default.</summary>
    public ValueList<BoundConvention> StrictBounds { get; init; } = BoundConvention.All;

    /// <summary>Rules of what is called exceeded; all by default.</summary>
    public ValueList<ExceedanceRule> Exceedances { get; init; } = ExceedanceRule.All;

    /// <summary>Readings of bands; all by default.</summary>
    public ValueList<BandConvention> Bands { get; init; } = BandConvention.All;

    /// <summary>Readings of "khoảng"; all by default.</summary>
    public ValueList<NearConvention> Near { get; init; } = NearConvention.All;

    /// <summary>Readings of bare numbers; all by default.</summary>
    public ValueList<BareNumberConvention> BareNumbers { get; init; } = BareNumberConvention.All;

    /// <summary>Tolerances of "khoảng X" as shares of X, besides those of the targets; none by default.</summary>
    public ValueList<decimal> NearTolerances { get; init; }

    /// <summary>Roundings before comparing, besides none at all; none by default.</summary>
    public ValueList<Rounding> Roundings { get; init; }

    /// <summary>Every policy of the grid, named after its choices; the last setting varies fastest.</summary>
    public ValueList<JudgementPolicy> Policies => ValueList.From(
        from bounds in StrictBounds
        from exceedance in Exceedances
        from bands in Bands
        from near in Near
        from bare in BareNumbers
        from tolerance in NearTolerances.Select(static share => (decimal?)share).Prepend(null)
        from rounding in Roundings.Select(static rounding => (Rounding?)rounding).Prepend(null)
        select new JudgementPolicy
        {
            Name = NameOf(tolerance, rounding, bounds.Code, exceedance.Code, bands.Code, near.Code, bare.Code),
            StrictBounds = bounds,
            Exceedance = exceedance,
            Bands = bands,
            Near = near,
            BareNumbers = bare,
            NearTolerance = tolerance,
            RoundBeforeComparing = rounding,
        });

    /// <summary>How many policies there are, for logs.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Policies.Count} policies");

    private static string NameOf(decimal? tolerance, Rounding? rounding, params IEnumerable<string> codes) => string.Join(", ",
        [.. codes, .. tolerance is { } share ? [$"tolerance {Quantity.Canonical(share)}"] : (string[])[], .. rounding is null ? []
            : (string[])[$"rounded to {rounding}"]]);
}
