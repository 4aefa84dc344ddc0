namespace HongLinh.Planning.Text;

/// <summary>Words for targets.</summary>
internal static class TargetPhrases
{
    public static readonly PhraseTable<Comparator> Comparators = new(
        (Comparator.GreaterThan, "trên", "more than"),
        (Comparator.AtLeast, "ít nhất", "at least"),
        (Comparator.LessThan, "dưới", "less than"),
        (Comparator.AtMost, "không quá", "at most"),
        (Comparator.EqualTo, "bằng", "exactly"));

    public static readonly PhraseTable<GrowthBase> Bases = new(
        (GrowthBase.SamePeriodLastYear, "so với cùng kỳ", "on the same period last year"),
        (GrowthBase.PreviousYear, "so với năm trước", "on the previous year"));

    public static readonly PhraseTable<Holding> Holdings = new(
        (Holding.ByEnd, "đạt vào cuối năm", "by the end of the year"),
        (Holding.Throughout, "giữ suốt năm", "all through the year"),
        (Holding.EachYear, "đạt vào cuối mỗi năm", "by the end of each year"),
        (Holding.OverTerm, "cộng cả giai đoạn", "by the years of the term together"),
        (Holding.OnAverage, "bình quân hằng năm của cả giai đoạn", "on average over the years of the term"));

    public static readonly PhraseTable<Commitment> Commitments = new(
        (Commitment.Assigned, "giao", "assigned"),
        (Commitment.Aspired, "phấn đấu", "aspired to"));

    public static readonly PhraseTable<NotAssessableReason> NotAssessable = new(
        (NotAssessableReason.NoQuantity, "lời văn nêu hướng nhưng không nêu con số", "the words name a direction but no number"),
        (NotAssessableReason.QuantityWithoutMeasure, "có con số nhưng không rõ đo đại lượng nào", "there is a number, but it is not clear what it measures"),
        (NotAssessableReason.NotSet, "chưa giao chỉ tiêu", "the target is not set yet"));

    public static readonly PhraseTable<TargetKind> Kinds = new(
        (TargetKind.Level, "mức", "level"),
        (TargetKind.Band, "khoảng", "band"),
        (TargetKind.Near, "xấp xỉ", "about a value"),
        (TargetKind.Growth, "tốc độ tăng", "growth"),
        (TargetKind.Change, "mức tăng, giảm", "change"),
        (TargetKind.Coverage, "số đạt trên tổng số", "part of a total"),
        (TargetKind.NamedItems, "danh mục nêu tên", "named items"),
        (TargetKind.Milestone, "mốc thời gian", "event by a date"),
        (TargetKind.AllOf, "nhiều điều kiện đồng thời", "several at once"),
        (TargetKind.Rank, "thứ hạng", "rank"),
        (TargetKind.NotAssessable, "không lượng hóa được", "not measurable"));

    public static readonly PhraseTable<MismatchReason> Mismatches = new(
        (MismatchReason.DifferentDimension, "hai đơn vị đo hai đại lượng khác nhau", "the two measure different things"),
        (MismatchReason.PercentAndPercentagePoint, "phần trăm không phải là điểm phần trăm", "per cent is not percentage points"),
        (MismatchReason.KindOfArea, "diện tích đất, diện tích sàn và diện tích gieo trồng tính khác nhau", "land, floor and sown area are counted differently"),
        (MismatchReason.PriceBasis, "khác loại giá: hiện hành, hay so sánh theo năm gốc khác", "different prices: current ones, or those of another base year"),
        (MismatchReason.Currency, "khác loại tiền, không có tỷ giá cố định", "another currency, without a fixed rate"),
        (MismatchReason.CountedNoun, "đếm hai loại khác nhau", "different things are counted"),
        (MismatchReason.PeopleAndVisits, "số người không phải là số lượt người", "people are not visits"),
        (MismatchReason.RegionNotStated, "đơn vị địa phương, không rõ theo vùng nào", "the size of the unit depends on a region that is not stated"),
        (MismatchReason.OrderedScale, "thang bậc chỉ xếp hạng được, không cộng, chia được", "values of a scale can be ranked, not added or divided"),
        (MismatchReason.NotExact, "kết quả không viết được thành số thập phân hữu hạn", "the result has no finite decimal form"),
        (MismatchReason.OutOfRange, "kết quả quá lớn", "the result is too large"));
}
