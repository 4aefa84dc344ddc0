namespace HongLinh.Planning;

/// <summary>Why words cannot be measured (lý do không lượng hóa được).</summary>
public sealed class NotAssessableReason : Vocabulary<NotAssessableReason>, IVocabulary<NotAssessableReason>
{
    /// <summary>The words name a direction but no quantity.</summary>
    public static readonly NotAssessableReason NoQuantity = new(nameof(NoQuantity), "no-quantity");

    /// <summary>The words name a number, but nothing measurable that it belongs to.</summary>
    public static readonly NotAssessableReason QuantityWithoutMeasure = new(nameof(QuantityWithoutMeasure), "quantity-without-measure");

    /// <summary>The target is still open: somebody has to set it (chưa giao chỉ tiêu).</summary>
    public static readonly NotAssessableReason NotSet = new(nameof(NotSet), "not-set");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NotAssessableReason> All { get; } =
    [
        NoQuantity,
        QuantityWithoutMeasure,
        NotSet,
    ];

    private NotAssessableReason(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A reason as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(NotAssessableReason value) => FindingDetail.Of(DetailKind.NotAssessable, value);
}
