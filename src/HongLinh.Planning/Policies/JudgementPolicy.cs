namespace HongLinh.Planning;

/// <summary>The conventions by which figures are judged; part of every result (quy ước đánh giá).</summary>
/// <remarks>
/// Published tables disagree on what "trên" means at equality, on when "đạt" becomes "vượt" and on how a figure beyond
/// a band is judged, so each of these is a named setting. Nothing is rounded before a comparison unless the policy requires it.
/// Immutable; a changed copy should get its own name.
/// </remarks>
public sealed record JudgementPolicy
{
    private readonly string _name = "";
    private readonly decimal? _nearTolerance;
    private readonly decimal? _exceedanceMargin;
    private readonly decimal? _exceedancePoints;

    /// <summary>A literal reading: 13% does not keep "trên 13%", better than a strict bound is only kept, and both ends of a band bind.</summary>
    public static JudgementPolicy Literal { get; } = new() { Name = "literal" };

    /// <summary>The reading of many offices: 13% keeps "trên 13%", and anything better than the number, the band or "khoảng" is "vượt".</summary>
    public static JudgementPolicy AdministrativePractice { get; } = new()
    {
        Name = "administrative-practice",
        StrictBounds = BoundConvention.Lenient,
        Exceedance = ExceedanceRule.BeyondAnyBound,
        Bands = BandConvention.Exceeded,
        Near = NearConvention.OneSidedExceeded,
    };

    /// <summary>The name printed with every result; not blank.</summary>
    public required string Name
    {
        get => _name;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _name = value;
        }
    }

    /// <summary>What "trên" and "dưới" mean when the figure equals the bound; literal by default.</summary>
    public BoundConvention StrictBounds { get; init; } = BoundConvention.Literal;

    /// <summary>How a number without a comparator is read; by polarity by default. An amended target is read as written.</summary>
    public BareNumberConvention BareNumbers { get; init; } = BareNumberConvention.ByPolarity;

    /// <summary>When a kept target is called exceeded; better than an inclusive bound by default.</summary>
    /// <remarks>With <see cref="ExceedanceRule.Never"/> bands and "khoảng" are never exceeded either.</remarks>
    public ExceedanceRule Exceedance { get; init; } = ExceedanceRule.BeyondInclusiveBound;

    /// <summary>
    /// How much better than the bound a kept target must be to be called exceeded, as a share of the bound, 0.05 for "vượt từ 5% trở lên"; null, the
    /// default, for any better figure (biên độ tính vượt).
    /// </summary>
    /// <remarks>
    /// Exactly this margin is enough; a target better by less is only kept. It is measured from the end of a band or of "khoảng" beyond which
    /// the policy calls a figure exceeded. It applies only where <see cref="Exceedance"/>, <see cref="Bands"/> and <see cref="Near"/> allow exceeded.
    /// A rank and a class have no share and need none; neither does a bound of 0.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public decimal? ExceedanceMargin
    {
        get => _exceedanceMargin;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1m, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 1m, 1m, nameof(value));
            _exceedanceMargin = value;
        }
    }

    /// <summary>
    /// The same for targets that are percentages, including growth, in percentage points: 0.5 for "vượt từ 0,5 điểm % trở lên"; null, the default, where
    /// <see cref="ExceedanceMargin"/> applies to them too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are not above 0 and at most 100.</exception>
    public decimal? ExceedancePoints
    {
        get => _exceedancePoints;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1m, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 1m, 100m, nameof(value));
            _exceedancePoints = value;
        }
    }

    /// <summary>How a figure better than both ends of a band is judged; not kept by default.</summary>
    public BandConvention Bands { get; init; } = BandConvention.NotKept;

    /// <summary>How a figure beyond the tolerance of "khoảng X" on the better side is judged; not kept by default.</summary>
    public NearConvention Near { get; init; } = NearConvention.TwoSided;

    /// <summary>The tolerance of "khoảng X" as a share of X, 0.1 for a tenth; null, the default, for the tolerance of the target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public decimal? NearTolerance
    {
        get => _nearTolerance;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0m, 1m, nameof(value));
            _nearTolerance = value;
        }
    }

    /// <summary>
    /// Whether a target that counts places or names things is called partly met where some of them are done, but not enough: 5 of 6, three of four named
    /// schools (đạt một phần); false by default.
    /// </summary>
    /// <remarks>A part of the targets not met, counted and printed separately; the verdict stays not met.</remarks>
    public bool NamesPartlyMet { get; init; }

    /// <summary>How a figure is rounded, in the unit of the target, before it is compared; null, the default, for no rounding.</summary>
    public Rounding? RoundBeforeComparing { get; init; }

    /// <summary>The formula of the percent of plan; by default actual over plan, and none where lower is better.</summary>
    public PercentFormula PercentFormula { get; init; } = PercentFormula.UndefinedForLowerIsBetter;

    /// <summary>How percentages are shortened to the printed decimals; rounded or cut off by default.</summary>
    public PercentPrinting PercentPrinting { get; init; } = PercentPrinting.RoundedOrCutOff;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
