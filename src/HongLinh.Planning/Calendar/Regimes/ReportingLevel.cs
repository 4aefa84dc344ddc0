using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The level of administration that sends a report (cấp báo cáo).</summary>
public sealed class ReportingLevel : Vocabulary<ReportingLevel>, IVocabulary<ReportingLevel>
{
    /// <summary>Ward or commune (cấp xã).</summary>
    public static readonly ReportingLevel Ward = new(nameof(Ward), "ward");

    /// <summary>
    /// Town or district, until 30/06/2025 (cấp huyện): the constitution has had two levels of local government since (Nghị quyết 203/2025/QH15).
    /// </summary>
    public static readonly ReportingLevel Town = new(nameof(Town), "town", new LocalDate(2025, 6, 30));

    /// <summary>Province or city under the central government (cấp tỉnh).</summary>
    public static readonly ReportingLevel Province = new(nameof(Province), "province");

    /// <summary>Ministry or agency of ministerial rank (bộ, cơ quan ngang bộ).</summary>
    public static readonly ReportingLevel Ministry = new(nameof(Ministry), "ministry");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ReportingLevel> All { get; } =
    [
        Ward,
        Town,
        Province,
        Ministry,
    ];

    private ReportingLevel(string name, string code, LocalDate? lastDay = null)
        : base(name, code) => LastDay = lastDay;

    /// <summary>The last day on which the level existed; null while it exists.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>A level as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(ReportingLevel value) => FindingDetail.Of(DetailKind.Level, value);
}
