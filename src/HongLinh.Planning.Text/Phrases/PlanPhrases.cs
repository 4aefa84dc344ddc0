namespace HongLinh.Planning.Text;

/// <summary>Words for the parts of a plan and for the severity of findings.</summary>
internal static class PlanPhrases
{
    public static readonly PhraseTable<DutyRhythm> Rhythms = new(
        (DutyRhythm.Monthly, "hàng tháng", "every month"),
        (DutyRhythm.Weekly, "hàng tuần", "every week"),
        (DutyRhythm.Quarterly, "hàng quý", "every quarter"),
        (DutyRhythm.HalfYearly, "6 tháng một lần", "every six months"),
        (DutyRhythm.Yearly, "hàng năm", "every year"),
        (DutyRhythm.Regularly, "thường xuyên", "regularly"),
        (DutyRhythm.AsPrescribed, "theo quy định", "as prescribed"));

    public static readonly PhraseTable<SourceConfidence> Confidences = new(
        (SourceConfidence.Sourced, "đã đọc trong nguồn công khai", "read in a public source"),
        (SourceConfidence.SecondHand, "theo nguồn dẫn lại", "from a second-hand source"),
        (SourceConfidence.Inferred, "suy ra từ nguồn", "inferred from sources"),
        (SourceConfidence.Unverified, "chưa kiểm chứng", "not verified"));

    /// <summary>The caution about rules that rest on such a source.</summary>
    public static readonly PhraseTable<SourceConfidence> Cautions = new(
        (SourceConfidence.Sourced, "đã đọc trong nguồn công khai", "were read in a public source"),
        (SourceConfidence.SecondHand, "đọc theo nguồn dẫn lại, chưa đối chiếu với văn bản gốc",
            "come from a second-hand source and were not checked against the act"),
        (SourceConfidence.Inferred, "suy ra từ nguồn khác, không có nguyên văn", "were inferred from other sources and stand in no act as such"),
        (SourceConfidence.Unverified, "chưa được kiểm chứng", "are not verified"));

    public static readonly PhraseTable<Severity> Severities = new(
        (Severity.Info, "lưu ý", "note"),
        (Severity.Warning, "cảnh báo", "warning"),
        (Severity.Error, "lỗi", "error"));
}
