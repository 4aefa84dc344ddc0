namespace HongLinh.Planning;

/// <summary>Whether higher or lower figures of an indicator are better (chiều của chỉ tiêu).</summary>
public sealed class Polarity : Vocabulary<Polarity>, IVocabulary<Polarity>
{
    /// <summary>More is better: revenue, coverage (càng cao càng tốt).</summary>
    public static readonly Polarity HigherIsBetter = new(nameof(HigherIsBetter), "higher-is-better");

    /// <summary>Less is better: poverty rate (càng thấp càng tốt).</summary>
    public static readonly Polarity LowerIsBetter = new(nameof(LowerIsBetter), "lower-is-better");

    /// <summary>Neither: a forecast or the share of a structure (không xét chiều).</summary>
    public static readonly Polarity Neutral = new(nameof(Neutral), "neutral");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Polarity> All { get; } =
    [
        HigherIsBetter,
        LowerIsBetter,
        Neutral,
    ];

    private Polarity(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A direction as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Polarity value) => FindingDetail.Of(DetailKind.Polarity, value);
}
