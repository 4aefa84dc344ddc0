using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>Rules on scoring officials and offices by the month or quarter (chấm điểm theo kết quả, sản phẩm công việc).</summary>
/// <remarks>
/// Decree 335/2025/NĐ-CP of 21/12/2025, in force from 01/01/2026 down to communes, read in the press and in independent restatements on
/// 28/11/2026, not in the official text: every number here is second-hand, and is to be checked before anyone relies on it.
/// </remarks>
public static class ScoringDecrees
{
    /// <summary>Officials without leadership: (a + b + c) / 3 of 70 points, and 30 for common criteria; classes from 90, 70 and 50.</summary>
    /// <remarks>Of those rated good at most 20% may be excellent; whether these are counted among the good is disputed, here they are.</remarks>
    public static ScoringRules Staff335Of2025 { get; } = new()
    {
        CommonPoints = 30m,
        ResultPoints = 70m,
        Deduction = 25m,
        Thresholds = [90m, 70m, 50m],
        ExcellentCap = 20m,
        CapCountsExcellent = true,
        Basis = Basis,
    };

    /// <summary>Officials with leadership: (a + b + c + d + đ + e) / 6 of 70 points; the rest as for staff.</summary>
    public static ScoringRules Leaders335Of2025 { get; } = Staff335Of2025 with { LeaderCriteria = 3 };

    /// <summary>Offices: no source seen states their classes and their cap, so these rules give points and no class.</summary>
    public static ScoringRules Offices335Of2025 { get; } =
        Staff335Of2025 with { Thresholds = [], ExcellentCap = null, Basis = Basis with { Confidence = SourceConfidence.Unverified } };

    private static LegalBasis Basis => new()
    {
        Act = "Nghị định 335/2025/NĐ-CP",
        InForce = InForce.Since(new LocalDate(2026, 1, 1)),
        Confidence = SourceConfidence.SecondHand,
    };
}
