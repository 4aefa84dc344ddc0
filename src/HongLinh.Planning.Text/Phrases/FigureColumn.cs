using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>A column of a table of figures, with every heading that clerks use for it (cột của bảng số liệu).</summary>
internal sealed class FigureColumn
{
    public static readonly FigureColumn Number = new("number", "TT", "No.", "stt", "số tt", "số thứ tự", "ordinal", "line");
    public static readonly FigureColumn IndicatorCode = new("indicator-code", "mã chỉ tiêu", "indicator code", "mã", "code");
    public static readonly FigureColumn Indicator = new("indicator", "chỉ tiêu", "indicator", "tên chỉ tiêu", "target");
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
    public static readonly FigureColumn Wording = new("wording", "nguyên văn", "wording", "lời báo cáo", "nội dung báo cáo");
    public static readonly FigureColumn Remark = new("remark", "ghi chú", "note", "notes", "remark", "nguyên nhân", "nguyên nhân, giải pháp",
        "nguyên nhân và giải pháp", "nguyên nhân chưa đạt", "lý do", "giải trình", "giải pháp", "cause", "cause and remedy");
    public static readonly FigureColumn Correction = new("correction", "đính chính", "correction", "là đính chính", "số đính chính");

    // What a form for entry shows beside the cells to fill in; nothing is read from it.
    public static readonly FigureColumn Plan = new("plan", "kế hoạch năm", "plan", "kế hoạch", "KH năm", "plan for the year");
    public static readonly FigureColumn Before = new("before", "kỳ trước", "last figure", "số liệu kỳ trước", "số liệu gần nhất");

    private static readonly ValueList<FigureColumn> All =
    [
        Number, IndicatorCode, Indicator, Period, Value, Unit, Maturity, ReferenceDate, RecordedAt, Reporter, Percent, Source, Wording, Remark, Correction,
        Plan, Before,
    ];

    /// <summary>The columns that may contain a day.</summary>
    public static readonly ValueList<FigureColumn> WithDays = [Value, ReferenceDate, RecordedAt];

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

    /// <summary>The stable code, which is accepted as a heading too.</summary>
    public string Code { get; }

    public static FigureColumn? Under(string heading) => ByHeading.GetValueOrDefault(TableKey.Of(heading));

    /// <summary>The column whose heading resembles another one: one or two slips apart, or with additional words; null when there is none.</summary>
    public static FigureColumn? Like(string heading)
    {
        var key = TableKey.Of(heading);
        return ByHeading
            .Select(pair => (pair.Value, pair.Key, Slips: key.StartsWith(pair.Key + " ", StringComparison.Ordinal) ? 1 : SlipsBetween(key, pair.Key)))
            .Where(static near => near.Slips * 4 <= near.Key.Length)
            .OrderBy(static near => near.Slips).ThenByDescending(static near => near.Key.Length).ThenBy(static near => near.Key, StringComparer.Ordinal)
            .Select(static near => near.Value)
            .FirstOrDefault();
    }

    // The number of letters added, left out or replaced between two words.
    private static int SlipsBetween(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[other.Length];
    }

    /// <summary>The heading of a column by its code; the code itself if it is unknown.</summary>
    public static string Name(string code, Language language) =>
        All.FirstOrDefault(column => column.Code == code) is { } known ? language.Of(known._vietnamese, known._english) : code;
}
