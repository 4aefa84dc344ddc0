namespace HongLinh.Planning;

/// <summary>How final a figure is (mức độ chính thức của số liệu).</summary>
/// <remarks>Later members replace earlier ones for the same period.</remarks>
public sealed class Maturity : Vocabulary<Maturity>, IVocabulary<Maturity>
{
    /// <summary>An estimate before the period is closed (ước thực hiện).</summary>
    public static readonly Maturity Estimated = new(nameof(Estimated), "estimated");

    /// <summary>The report does not say (không ghi rõ): less final than any count, but more final than a stated estimate.</summary>
    public static readonly Maturity NotStated = new(nameof(NotStated), "not-stated");

    /// <summary>A first count after the period (sơ bộ).</summary>
    public static readonly Maturity Preliminary = new(nameof(Preliminary), "preliminary");

    /// <summary>The final figure (chính thức).</summary>
    public static readonly Maturity Official = new(nameof(Official), "official");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Maturity> All { get; } =
    [
        Estimated,
        NotStated,
        Preliminary,
        Official,
    ];

    private Maturity(string name, string code)
        : base(name, code)
    {
    }

    // Whether a figure of this maturity for future days may be a forecast: a count of days to come is impossible.
    internal bool MayBeForecast => this == NotStated || this == Estimated;
}
