namespace HongLinh.Planning;

/// <summary>Which reports are owed where several end in the same month (cách gộp báo cáo).</summary>
/// <remarks>Local regimes usually say so; no clause of decree 09/2019 was found that does, so it is a choice.</remarks>
public sealed class MergePolicy : Vocabulary<MergePolicy>, IVocabulary<MergePolicy>
{
    /// <summary>Each cycle reports for itself.</summary>
    public static readonly MergePolicy None = new(nameof(None), "none");

    /// <summary>
    /// Only the longest is owed: the quarter stands for its third month, six months for the second quarter, the year for the last of all (báo cáo kỳ dài thay
    /// báo cáo kỳ ngắn).
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
