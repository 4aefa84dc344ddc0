using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>A column of a table of figures, with every heading under which clerks keep it (cột của bảng số liệu).</summary>
internal sealed class FigureColumn
{
    public static readonly FigureColumn Number = new("number", "TT", "No.", "stt", "số tt", "số thứ tự", "ordinal", "line");
    public static readonly FigureColumn Indicator = new("indicator", "chỉ tiêu", "indicator", "tên chỉ tiêu", "mã chỉ tiêu", "mã", "target", "code");
    public static readonly FigureColumn Period = new("period", "kỳ", "period", "kỳ báo cáo", "kỳ số liệu", "thời kỳ");
    public static readonly FigureColumn Value =
        new("value", "giá trị", "value", "số liệu", "thực hiện", "kết quả", "kết quả thực hiện", "TH", "figure", "actual");
    public static readonly FigureColumn Unit = new("unit", "đơn vị", "unit", "ĐVT", "đơn vị tính", "đơn vị đo");
    public static readonly FigureColumn Maturity = new("maturity", "mức độ", "maturity", "mức độ số liệu", "loại số liệu", "tính chất");
    public static readonly FigureColumn ReferenceDate = new("held-on", "đến ngày", "held on", "ngày số liệu", "tính đến ngày", "as of");
    public static readonly FigureColumn RecordedAt =
        new("known-at", "ngày nhận", "known at", "biết lúc", "ngày báo cáo", "nhận lúc", "ngày nhận báo cáo", "received", "received at");
    public static readonly FigureColumn Reporter =
        new("reporter", "đơn vị báo cáo", "reporter", "cơ quan báo cáo", "đơn vị cung cấp", "reporting unit", "about");
    public static readonly FigureColumn Percent =
        new("percent-of-plan", "% KH", "% of plan", "% KH in kèm", "% so KH", "% kế hoạch", "tỷ lệ % so KH", "percent of plan");
    public static readonly FigureColumn Source = new("source", "nguồn", "source", "nguồn số liệu", "văn bản");
    public static readonly FigureColumn Wording = new("wording", "ghi chú", "note", "nguyên văn", "lời báo cáo", "wording", "notes");
    public static readonly FigureColumn Correction = new("correction", "đính chính", "correction", "là đính chính", "số đính chính");

    private static readonly ValueList<FigureColumn> All =
        [Number, Indicator, Period, Value, Unit, Maturity, ReferenceDate, RecordedAt, Reporter, Percent, Source, Wording, Correction];

    private static readonly FrozenDictionary<string, FigureColumn> ByHeading =
        All.SelectMany(static column => column._headings.Select(heading => (heading, column)))
            .ToFrozenDictionary(static pair => pair.heading, static pair => pair.column, StringComparer.Ordinal);

    private readonly string _vietnamese;
    private readonly string _english;
    private readonly string[] _headings;

    private FigureColumn(string code, string vietnamese, string english, params ReadOnlySpan<string> others)
    {
        Code = code;
        _vietnamese = vietnamese;
        _english = english;
        _headings = [.. new[] { code, vietnamese, english }.Concat(others.ToArray()).Select(TableKey.Of).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stable code, which is a heading too.</summary>
    public string Code { get; }

    public static FigureColumn? Under(string heading) => ByHeading.GetValueOrDefault(TableKey.Of(heading));

    /// <summary>The heading by the code of a column, or the code.</summary>
    public static string Name(string code, Language language) =>
        All.FirstOrDefault(column => column.Code == code) is { } known ? language.Of(known._vietnamese, known._english) : code;
}
