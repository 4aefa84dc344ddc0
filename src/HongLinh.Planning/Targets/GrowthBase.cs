namespace HongLinh.Planning;

/// <summary>The base that growth is measured against (kỳ so sánh).</summary>
public sealed class GrowthBase : Vocabulary<GrowthBase>, IVocabulary<GrowthBase>
{
    /// <summary>The same period of the year before (cùng kỳ).</summary>
    public static readonly GrowthBase SamePeriodLastYear = new(nameof(SamePeriodLastYear), "same-period-last-year");

    /// <summary>The whole year before (năm trước).</summary>
    public static readonly GrowthBase PreviousYear = new(nameof(PreviousYear), "previous-year");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<GrowthBase> All { get; } =
    [
        SamePeriodLastYear,
        PreviousYear,
    ];

    // For a whole year, the same period of last year is last year itself.
    internal bool IsThatOf(GrowthBase other, ReportingPeriod period) => this == other || period is { StartsWithYear: true, ReachesYearEnd: true };

    private GrowthBase(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A base as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(GrowthBase value) => FindingDetail.Of(DetailKind.GrowthBase, value);
}
