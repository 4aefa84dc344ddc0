using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>Words for the content of reports and for missing reports.</summary>
internal static class ReportPhrases
{
    public static readonly PhraseTable<ReportState> States = new(
        (ReportState.NotDue, "chưa có số liệu (chưa đến kỳ)", "no figure yet (not due)"),
        (ReportState.Awaited, "chưa có số liệu", "no figure yet"),
        (ReportState.Overdue, "chưa có số liệu (quá hạn)", "no figure (overdue)"),
        (ReportState.Reported, "đã báo cáo", "reported"),
        (ReportState.NothingToReport, "không phát sinh", "nothing to report"),
        (ReportState.NotApplicable, "không áp dụng", "not applicable"),
        (ReportState.Withheld, "không công bố", "not released"),
        (ReportState.Rejected, "số liệu không hợp lệ (xem ghi chú)", "figure not valid (see the notes)"));

    public static readonly PhraseTable<AbsenceReason> Absences = new(
        (AbsenceReason.NothingToReport, "không phát sinh", "nothing to report"),
        (AbsenceReason.NotApplicable, "không áp dụng", "not applicable"),
        (AbsenceReason.Withheld, "không công bố", "not released"),
        (AbsenceReason.NotYetCounted, "chưa tổng hợp xong", "not counted yet"));

    public static readonly PhraseTable<Maturity> Maturities = new(
        (Maturity.Estimated, "ước", "estimate"),
        (Maturity.NotStated, "không rõ ước hay chính thức", "maturity not stated"),
        (Maturity.Preliminary, "sơ bộ", "preliminary"),
        (Maturity.Official, "chính thức", "official"));

    // The names by which findings distinguish the cases of a report.
    private static readonly FrozenDictionary<string, Phrase> Kinds = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["absence"] = new("lý do không có số liệu", "a reason for having no figure"),
        ["bound"] = new("số liệu chặn một phía", "a lower or an upper limit"),
        ["event"] = new("sự kiện", "an event"),
        ["exact"] = new("con số cụ thể", "an exact figure"),
        ["growth"] = new("tốc độ tăng", "a rate of growth"),
        ["items"] = new("danh mục đã làm", "a list of things done"),
        ["range"] = new("số liệu dạng khoảng", "a range"),
        ["share"] = new("số đạt trên tổng số", "a part of a total"),
        ["words"] = new("lời văn", "words"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a form of report; an unknown name is left as it is.</summary>
    public static string Kind(string name, Language language) => Kinds.TryGetValue(name, out var phrase) ? phrase.In(language) : name;
}
