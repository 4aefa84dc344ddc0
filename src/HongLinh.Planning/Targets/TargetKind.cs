namespace HongLinh.Planning;

/// <summary>The kind of a target, one for each sealed case (loại chỉ tiêu).</summary>
public sealed class TargetKind : Vocabulary<TargetKind>, IVocabulary<TargetKind>
{
    /// <summary>An indicator against one bound (mức).</summary>
    public static readonly TargetKind Level = new(nameof(Level), "level");

    /// <summary>An indicator between two bounds (khoảng).</summary>
    public static readonly TargetKind Band = new(nameof(Band), "band");

    /// <summary>An indicator around a value (xấp xỉ).</summary>
    public static readonly TargetKind Near = new(nameof(Near), "near");

    /// <summary>Growth against a baseline (tăng trưởng).</summary>
    public static readonly TargetKind Growth = new(nameof(Growth), "growth");

    /// <summary>An absolute difference from a baseline (mức tăng, giảm).</summary>
    public static readonly TargetKind Change = new(nameof(Change), "change");

    /// <summary>At least k of n (độ bao phủ).</summary>
    public static readonly TargetKind Coverage = new(nameof(Coverage), "coverage");

    /// <summary>Things that the plan names one by one (danh mục).</summary>
    public static readonly TargetKind NamedItems = new(nameof(NamedItems), "named-items");

    /// <summary>An event by a date (mốc thời gian).</summary>
    public static readonly TargetKind Milestone = new(nameof(Milestone), "milestone");

    /// <summary>Several targets that must all be kept (đồng thời).</summary>
    public static readonly TargetKind AllOf = new(nameof(AllOf), "all-of");

    /// <summary>A place in a ranking (thứ hạng).</summary>
    public static readonly TargetKind Rank = new(nameof(Rank), "rank");

    /// <summary>Words without a measurable quantity (không lượng hóa được).</summary>
    public static readonly TargetKind NotAssessable = new(nameof(NotAssessable), "not-assessable");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<TargetKind> All { get; } =
    [
        Level,
        Band,
        Near,
        Growth,
        Change,
        Coverage,
        NamedItems,
        Milestone,
        AllOf,
        Rank,
        NotAssessable,
    ];

    private TargetKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A kind of target as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(TargetKind value) => FindingDetail.Of(DetailKind.TargetKind, value);
}
