using HongLinh.Planning.Indicators;

namespace HongLinh.Planning.Text.Phrases;

/// <summary>Words for how the figures of an indicator join over periods and over units.</summary>
internal static class IndicatorPhrases
{
    public static readonly PhraseTable<Accumulation> Accumulations = new(
        (Accumulation.Flow, "lũy kế từ đầu năm", "added up since the start of the year"),
        (Accumulation.Stock, "số tại thời điểm báo cáo", "as of the day of the report"),
        (Accumulation.Rate, "tính lại từ tử số, mẫu số các kỳ", "recomputed from the parts of the periods"),
        (Accumulation.Latest, "lấy số mới nhất", "the latest figure"),
        (Accumulation.Average, "bình quân các kỳ", "mean of the periods"));

    public static readonly PhraseTable<Aggregation> Aggregations = new(
        (Aggregation.NotAdded, "không tổng hợp từ đơn vị", "not made up of units"),
        (Aggregation.Sum, "cộng số liệu các đơn vị", "sum of the units"),
        (Aggregation.RatioOfParts, "tính lại từ tử số, mẫu số các đơn vị", "recomputed from the parts of the units"),
        (Aggregation.Average, "bình quân các đơn vị", "mean of the units"));
}
