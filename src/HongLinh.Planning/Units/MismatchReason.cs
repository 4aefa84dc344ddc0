namespace HongLinh.Planning;

/// <summary>Why two units do not fit together.</summary>
public sealed class MismatchReason : Vocabulary<MismatchReason>, IVocabulary<MismatchReason>
{
    /// <summary>They measure different things.</summary>
    public static readonly MismatchReason DifferentDimension = new(nameof(DifferentDimension), "different-dimension");

    /// <summary>One is a share, the other a difference of shares.</summary>
    public static readonly MismatchReason PercentAndPercentagePoint = new(nameof(PercentAndPercentagePoint), "percent-and-percentage-point");

    /// <summary>Land, floor and sown area are counted differently.</summary>
    public static readonly MismatchReason KindOfArea = new(nameof(KindOfArea), "kind-of-area");

    /// <summary>Money at different prices: current and constant prices, or another base year.</summary>
    public static readonly MismatchReason PriceBasis = new(nameof(PriceBasis), "price-basis");

    /// <summary>Different currencies; there is no fixed rate.</summary>
    public static readonly MismatchReason Currency = new(nameof(Currency), "currency");

    /// <summary>Different things are counted.</summary>
    public static readonly MismatchReason CountedNoun = new(nameof(CountedNoun), "counted-noun");

    /// <summary>One counts distinct people, the other occurrences.</summary>
    public static readonly MismatchReason PeopleAndVisits = new(nameof(PeopleAndVisits), "people-and-visits");

    /// <summary>The size of the unit depends on a region that is not stated.</summary>
    public static readonly MismatchReason RegionNotStated = new(nameof(RegionNotStated), "region-not-stated");

    /// <summary>Values of an ordered scale can be ranked, but not added or divided.</summary>
    public static readonly MismatchReason OrderedScale = new(nameof(OrderedScale), "ordered-scale");

    /// <summary>The result has no finite decimal form and no rounding was requested.</summary>
    public static readonly MismatchReason NotExact = new(nameof(NotExact), "not-exact");

    /// <summary>The result has more digits than a decimal can hold.</summary>
    public static readonly MismatchReason OutOfRange = new(nameof(OutOfRange), "out-of-range");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<MismatchReason> All { get; } =
    [
        DifferentDimension,
        PercentAndPercentagePoint,
        KindOfArea,
        PriceBasis,
        Currency,
        CountedNoun,
        PeopleAndVisits,
        RegionNotStated,
        OrderedScale,
        NotExact,
        OutOfRange,
    ];

    private MismatchReason(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A reason as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(MismatchReason value) => FindingDetail.Of(DetailKind.Mismatch, value);
}
