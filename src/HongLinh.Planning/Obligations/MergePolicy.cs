namespace HongLinh.Planning;

/// <summary>Which reports are owed where several periods end in the same month (cách gộp báo cáo).</summary>
/// <remarks>Local regimes usually decide this; no clause of decree 09/2019 was found that does, so it is a setting.</remarks>
public sealed class MergePolicy : Vocabulary<MergePolicy>, IVocabulary<MergePolicy>
{
    /// <summary>Each cycle has its own report.</summary>
    public static readonly MergePolicy None = new(nameof(None), "none");

    /// <summary>
    /// Only the longest is owed: the quarter replaces its third month, six months replace the second quarter, the year replaces everything that ends with it
    /// (báo cáo kỳ dài thay báo cáo kỳ ngắn).
    /// </summary>
    public static readonly MergePolicy LongestStands = new(nameof(LongestStands), "longest-stands");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<MergePolicy> All { get; } =
    [
        None,
        LongestStands,
    ];

    private MergePolicy(string name, string code)
        : base(name, code)
    {
    }
}
