namespace HongLinh.Planning;

/// <summary>The choices that a search for a policy combines, each with every other (lưới quy ước).</summary>
/// <remarks>By default every reading of the vocabularies, with the tolerances of the targets, without a margin of exceedance and without rounding.</remarks>
public sealed partial record PolicyGrid
{
    /// <summary>Readings of strict bounds; all by default.</summary>
    public ValueList<BoundConvention> StrictBounds { get; init; } = BoundConvention.All;

    /// <summary>Rules on what is called exceeded; all by default.</summary>
    public ValueList<ExceedanceRule> Exceedances { get; init; } = ExceedanceRule.All;

    /// <summary>Margins from which better is called exceeded, as shares of the bound, in addition to no margin; empty by default.</summary>
    public ValueList<decimal> ExceedanceMargins { get; init; }

    /// <summary>The same in percentage points, for targets that are percentages, in addition to following the margin; empty by default.</summary>
    public ValueList<decimal> ExceedancePoints { get; init; }

    /// <summary>Readings of bands; all by default.</summary>
    public ValueList<BandConvention> Bands { get; init; } = BandConvention.All;

    /// <summary>Readings of "khoảng"; all by default.</summary>
    public ValueList<NearConvention> Near { get; init; } = NearConvention.All;

    /// <summary>Readings of bare numbers; all by default.</summary>
    public ValueList<BareNumberConvention> BareNumbers { get; init; } = BareNumberConvention.All;

    /// <summary>Tolerances of "khoảng X" as shares of X, in addition to those of the targets; empty by default.</summary>
    public ValueList<decimal> NearTolerances { get; init; }

    /// <summary>Roundings before comparing, in addition to no rounding; empty by default.</summary>
    public ValueList<Rounding> Roundings { get; init; }

    /// <summary>Every policy of the grid, named after its choices; the last setting varies fastest.</summary>
    public ValueList<JudgementPolicy> Policies => ValueList.From(
        from bounds in StrictBounds
        from exceedance in Exceedances
        from bands in Bands
        from near in Near
        from bare in BareNumbers
        from margin in OrNone(ExceedanceMargins)
        from points in OrNone(ExceedancePoints)
        from tolerance in OrNone(NearTolerances)
        from rounding in Roundings.Select(static rounding => (Rounding?)rounding).Prepend(null)
        select Named(new JudgementPolicy
        {
            Name = string.Join(", ", bounds.Code, exceedance.Code, bands.Code, near.Code, bare.Code),
            StrictBounds = bounds,
            Exceedance = exceedance,
            Bands = bands,
            Near = near,
            BareNumbers = bare,
            ExceedanceMargin = margin,
            ExceedancePoints = points,
            NearTolerance = tolerance,
            RoundBeforeComparing = rounding,
        }));

    /// <summary>How many policies there are, for logs.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Policies.Count} policies");

    private static IEnumerable<decimal?> OrNone(ValueList<decimal> values) => values.Select(static value => (decimal?)value).Prepend(null);

    // The name mentions numbers and roundings only where there are any.
    private static JudgementPolicy Named(JudgementPolicy policy)
    {
        string?[] words =
        [
            policy.Name,
            policy.ExceedanceMargin is { } margin ? $"margin {Quantity.Canonical(margin)}" : null,
            policy.ExceedancePoints is { } points ? $"margin {Quantity.Canonical(points)} points" : null,
            policy.NearTolerance is { } share ? $"tolerance {Quantity.Canonical(share)}" : null,
            policy.RoundBeforeComparing is { } rounding ? $"rounded to {rounding}" : null,
        ];
        return policy with { Name = string.Join(", ", words.OfType<string>()) };
    }
}
