namespace HongLinh.Planning;

/// <summary>How a figure beyond the tolerance of "khoảng X" on the better side is judged (cách đọc “khoảng”).</summary>
public sealed class NearConvention : Vocabulary<NearConvention>, IVocabulary<NearConvention>
{
    /// <summary>Not kept: the tolerance binds on both sides (không đạt).</summary>
    public static readonly NearConvention TwoSided = new(nameof(TwoSided), "two-sided");

    /// <summary>Kept: the tolerance binds on the worse side only (đạt).</summary>
    public static readonly NearConvention OneSidedMet = new(nameof(OneSidedMet), "one-sided-met");

    /// <summary>Exceeded (vượt).</summary>
    public static readonly NearConvention OneSidedExceeded = new(nameof(OneSidedExceeded), "one-sided-exceeded");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NearConvention> All { get; } =
    [
        TwoSided,
        OneSidedMet,
        OneSidedExceeded,
    ];

    private NearConvention(string name, string code)
        : base(name, code)
    {
    }
}
