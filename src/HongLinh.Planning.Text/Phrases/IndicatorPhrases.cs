namespace HongLinh.Planning.Text;

/// <summary>Words for the properties of an indicator, how its figures join, and what a document lacks.</summary>
internal static class IndicatorPhrases
{
    public static readonly PhraseTable<OverTime> Accumulations = new(
        (OverTime.Flow, "lũy kế từ đầu năm", "added up since the start of the year"),
        (OverTime.Stock, "số tại thời điểm báo cáo", "as of the day of the report"),
        (OverTime.Rate, "tính lại từ tử số, mẫu số các kỳ", "recomputed from the parts of the periods"),
        (OverTime.Latest, "lấy số mới nhất", "the latest figure"),
        (OverTime.Average, "bình quân các kỳ", "mean of the periods"));

    public static readonly PhraseTable<AcrossUnits> Aggregations = new(
        (AcrossUnits.NotAdded, "không tổng hợp từ đơn vị", "not added up from units"),
        (AcrossUnits.Sum, "cộng số liệu các đơn vị", "sum of the units"),
        (AcrossUnits.RatioOfParts, "tính lại từ tử số, mẫu số các đơn vị", "recomputed from the parts of the units"),
        (AcrossUnits.Average, "bình quân các đơn vị", "mean of the units"));

    public static readonly PhraseTable<Polarity> Polarities = new(
        (Polarity.HigherIsBetter, "càng cao càng tốt", "higher is better"),
        (Polarity.LowerIsBetter, "càng thấp càng tốt", "lower is better"),
        (Polarity.Neutral, "không xét chiều", "neither direction"));

    public static readonly PhraseTable<ReportingCycle> Cycles = new(
        (ReportingCycle.Week, "hằng tuần", "every week"),
        (ReportingCycle.Month, "hằng tháng", "every month"),
        (ReportingCycle.Quarter, "hằng quý", "every quarter"),
        (ReportingCycle.HalfYear, "6 tháng", "every half-year"),
        (ReportingCycle.NineMonths, "9 tháng", "after nine months"),
        (ReportingCycle.Year, "mỗi năm một lần", "once a year"),
        (ReportingCycle.YearToDate, "lũy kế hằng tháng", "year to date, every month"));

    // The parts of a plan that a text may lack, and the values that a target may need.
    private static readonly (string Code, string Vietnamese, string English)[] KnownParts =
    [
        ("number", "số, ký hiệu", "number and symbol"),
        ("date", "ngày ban hành", "date"),
        ("title", "trích yếu", "title"),
        ("year", "năm kế hoạch", "plan year"),
        ("issuer", "cơ quan ban hành", "issuing body"),
        ("basis", "căn cứ", "legal basis"),
        ("term", "khóa HĐND", "term of the council"),
        ("meeting", "kỳ họp HĐND", "meeting of the council"),
        ("signed-for", "thẩm quyền ký", "capacity of the signature"),
        ("signed-by", "người ký", "name of the signer"),
        ("tolerance", "dung sai", "tolerance"),
        ("deadline", "thời hạn", "deadline"),
        ("period", "kỳ báo cáo", "period"),
        ("open-ends", "đầu mút không lấy bằng", "ends that are left out"),
        ("names", "danh mục nêu tên", "the names of the items"),
        ("together", "việc phải đạt đồng thời", "that all must be kept together"),
        ("measure", "đại lượng đo", "what the figure measures"),
        ("own-name", "ranh giới giữa tên chỉ tiêu và mức", "where the name ends and the figure begins"),
        ("lead", "đơn vị chủ trì", "lead unit"),
        ("growth-base", "kỳ so sánh", "what the growth is measured against"),
    ];

    /// <summary>One or more parts, separated by commas; an unknown part is left as it is.</summary>
    public static string Parts(ValueList<string> codes, Language language) => string.Join(", ", codes.Select(code =>
        Array.Find(KnownParts, part => string.Equals(part.Code, code, StringComparison.Ordinal)) is { Code: not null } part
            ? language.Of(part.Vietnamese, part.English)
            : code));
}
