namespace HongLinh.Planning.Text;

/// <summary>Words for the parts of a plan and for the weight of findings.</summary>
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

    public static readonly PhraseTable<TaskState> TaskStates = new(
        (TaskState.Open, "đang thực hiện", "open"),
        (TaskState.Done, "đã hoàn thành", "done"),
        (TaskState.Cancelled, "đã hủy", "cancelled"));

    public static readonly PhraseTable<SourceConfidence> Confidences = new(
        (SourceConfidence.Sourced, "đã đọc trong nguồn công khai", "read in a public source"),
        (SourceConfidence.SecondHand, "theo nguồn dẫn lại", "from a second-hand source"),
        (SourceConfidence.Inferred, "suy ra từ nguồn", "inferred from sources"),
        (SourceConfidence.Unverified, "chưa kiểm chứng", "not verified"));

    public static readonly PhraseTable<Severity> Severities = new(
        (Severity.Info, "lưu ý", "note"),
        (Severity.Warning, "cảnh báo", "warning"),
        (Severity.Error, "lỗi", "error"));
}
