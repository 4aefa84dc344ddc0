using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>Why words cannot be measured (lý do không lượng hóa được).</summary>
public sealed class NotAssessableReason : Vocabulary<NotAssessableReason>
{
    /// <summary>The words name a direction but no quantity.</summary>
    public static readonly NotAssessableReason NoQuantity = new(nameof(NoQuantity), "no-quantity");

    /// <summary>The words name a number, but not of anything that is measured.</summary>
    public static readonly NotAssessableReason QuantityWithoutMeasure = new(nameof(QuantityWithoutMeasure), "quantity-without-measure");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<NotAssessableReason> All { get; } =
    [
        NoQuantity,
        QuantityWithoutMeasure,
    ];

    private static readonly FrozenDictionary<string, NotAssessableReason> ByCode = Index(All);

    private NotAssessableReason(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out NotAssessableReason? value) => ByCode.TryGetValue(code, out value);

    /// <summary>A reason as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(NotAssessableReason value) => FindingDetail.Of(DetailKind.NotAssessable, value);
}
