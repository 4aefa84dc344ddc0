namespace HongLinh.Planning.Text;

/// <summary>The columns of a table of figures (cột của bảng số liệu).</summary>
internal static class FigureColumn
{
    public static readonly SheetColumn Number = new("number", "TT", "No.", "stt", "số tt", "số thứ tự", "ordinal", "line");
    public static readonly SheetColumn IndicatorCode = new("indicator-code", "mã chỉ tiêu", "indicator code", "mã", "code");
    public static readonly SheetColumn Indicator = new("indicator", "chỉ tiêu", "indicator", "tên chỉ tiêu", "target");
    public static readonly SheetColumn Period = new("period", "kỳ", "period", "kỳ báo cáo", "kỳ số liệu", "thời kỳ");
    public static readonly SheetColumn Value =
        new("value", "giá trị", "value", "số liệu", "thực hiện", "kết quả", "kết quả thực hiện", "TH", "figure", "actual");
    public static readonly SheetColumn Unit = new("unit", "đơn vị", "unit", "ĐVT", "đơn vị tính", "đơn vị đo");
    public static readonly SheetColumn Maturity = new("maturity", "mức độ", "maturity", "mức độ số liệu", "loại số liệu", "tính chất");
    public static readonly SheetColumn ReferenceDate = new("held-on", "đến ngày", "held on", "ngày số liệu", "tính đến ngày", "as of");
    public static readonly SheetColumn RecordedAt =
        new("known-at", "ngày nhận", "known at", "biết lúc", "ngày báo cáo", "nhận lúc", "ngày nhận báo cáo", "received", "received at");
    public static readonly SheetColumn Reporter =
        new("reporter", "đơn vị báo cáo", "reporter", "cơ quan báo cáo", "đơn vị cung cấp", "reporting unit", "about");
    public static readonly SheetColumn Percent =
        new("percent-of-plan", "% KH", "% of plan", "% KH in kèm", "% so KH", "% kế hoạch", "tỷ lệ % so KH", "percent of plan");
    public static readonly SheetColumn Source = new("source", "nguồn", "source", "nguồn số liệu", "văn bản") { IsVerbatim = true };
    public static readonly SheetColumn Wording = new("wording", "nguyên văn", "wording", "lời báo cáo", "nội dung báo cáo") { IsVerbatim = true };
    public static readonly SheetColumn Remark = new("remark", "ghi chú", "note", "notes", "remark", "nguyên nhân", "nguyên nhân, giải pháp",
        "nguyên nhân và giải pháp", "nguyên nhân chưa đạt", "lý do", "giải trình", "giải pháp", "cause", "cause and remedy")
    {
        IsVerbatim = true,
    };
    public static readonly SheetColumn Correction = new("correction", "đính chính", "correction", "là đính chính", "số đính chính");

    // What a form for entry shows beside the cells to fill in; nothing is read from it.
    public static readonly SheetColumn Plan = new("plan", "kế hoạch năm", "plan", "kế hoạch", "KH năm", "plan for the year");
    public static readonly SheetColumn Before = new("before", "kỳ trước", "last figure", "số liệu kỳ trước", "số liệu gần nhất");

    /// <summary>All columns. What names the indicator, a period and a value are needed.</summary>
    public static readonly ColumnSet Set = new(
        Number, IndicatorCode, Indicator, Period, Value, Unit, Maturity, ReferenceDate, RecordedAt, Reporter, Percent, Source, Wording, Remark, Correction,
        Plan, Before)
    {
        Needed = [[Indicator, IndicatorCode, Number], [Period], [Value]],
    };

    /// <summary>The columns that may contain a day.</summary>
    public static readonly ValueList<SheetColumn> WithDays = [Value, ReferenceDate, RecordedAt];
}
